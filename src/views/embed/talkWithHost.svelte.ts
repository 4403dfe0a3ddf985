import { selectionExists } from '../../model/neighborhood';
import { readCommand, writeEvent, heightDialects, type EmbedCommand, type EmbedEvent } from '../../share/embedMessages';
import { HEIGHT_REST_MS, HeightReport } from '../../share/embedHeight';
import type { Session } from '../../state/session.svelte';

/** The window around; null where the page stands alone. */
const hostWindow = (): Window | null => (window.parent === window ? null : window.parent);

const send = (host: Window, message: object): void => host.postMessage(message, '*');

/** Does what the page around asks for. What the network does not have is passed over. */
function obey(session: Session, command: EmbedCommand): void {
  const { view, network } = session;
  switch (command.type) {
    case 'setLang':
      return view.change({ language: command.value });
    case 'setTheme':
      return view.change({ theme: command.value });
    case 'setView':
      return view.change({ view: command.value });
    case 'select':
      if (!command.value || (network && selectionExists(network, command.value))) view.select(command.value);
      return;
    case 'filter':
      return view.setFilter(command.value);
  }
}

/**
 * Tells the page around what happens, and does what it asks for: only values and ids go either way. Only the window around is listened to. To be
 * called while a component is made.
 * @param ready whether all that the view shows is drawn
 */
export function talkWithHost(session: Session, ready: () => boolean): void {
  const host = hostWindow();
  if (!host) return;
  const tell = (event: EmbedEvent) => send(host, writeEvent(event));
  let wasReady = false;
  let selection = session.view.selection;
  let { filter } = session.view;

  $effect(() => {
    const take = ({ source, data }: MessageEvent<unknown>) => {
      const command = source === host ? readCommand(data) : null;
      if (command) obey(session, command);
    };
    addEventListener('message', take);
    return () => removeEventListener('message', take);
  });

  $effect(() => {
    if (!ready() || wasReady) return;
    wasReady = true;
    tell({ type: 'ready' });
  });

  $effect(() => {
    const now = session.selection;
    if (!session.network || now === selection) return;
    selection = now;
    tell({ type: 'select', value: now });
  });

  $effect(() => {
    const now = session.view.filter;
    if (now === filter) return;
    filter = now;
    tell({ type: 'filter', value: now });
  });

  $effect(() => {
    const { status, error } = session.dataset;
    if (status === 'error') tell({ type: 'error', value: error?.failure ?? 'data' });
  });
}

/**
 * Tells the page around the height that a table needs; pictures have the height that the frame was given. To be called while a component is made.
 * @param root holds the page; as high as the frame
 * @param isTable whether the view is a table, which can be higher or lower than the frame
 * @param most greatest height asked for, in pixels: longer tables scroll
 */
export function tellHeight(root: () => HTMLElement | undefined, isTable: () => boolean, most: number): void {
  const host = hostWindow();
  if (!host) return;
  const report = new HeightReport();
  const given = innerHeight;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const needed = (element: HTMLElement): number | null => {
    if (!isTable()) return report.told > 0 ? given : null;
    const table = element.querySelector<HTMLElement>('main table');
    const box = table?.parentElement;
    return table && box ? Math.min(most, element.offsetHeight - box.clientHeight + table.offsetHeight) : null;
  };

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const element = root();
      const height = element ? needed(element) : null;
      const told = height === null ? null : report.next(height, innerWidth, performance.now());
      if (told === null) return;
      for (const message of [...heightDialects(told), writeEvent({ type: 'height', value: told })]) send(host, message);
    }, HEIGHT_REST_MS);
  };

  $effect(() => {
    const element = root();
    // The table comes and goes with the view.
    if (!element) return;
    const sizes = new ResizeObserver(later);
    const observe = () => {
      sizes.disconnect();
      sizes.observe(element);
      const table = element.querySelector('main table');
      if (table) sizes.observe(table);
      later();
    };
    const parts = new MutationObserver(observe);
    parts.observe(element, { childList: true, subtree: true });
    const stirred = () => report.stir();
    const listening = new AbortController();
    for (const type of ['pointerdown', 'keydown', 'message'] as const) addEventListener(type, stirred, { signal: listening.signal });
    observe();
    return () => {
      clearTimeout(timer);
      listening.abort();
      parts.disconnect();
      sizes.disconnect();
    };
  });
}
