/** Keys that edit the text in a field, with Ctrl or without. */
const EDITING = new Set(['KeyA', 'KeyC', 'KeyV', 'KeyX', 'KeyZ', 'KeyY']);
/** Mouse buttons that go back and on in the browser's history. */
const isHistoryButton = (button: number): boolean => button === 3 || button === 4;

/** Whether a key could lead away from the page, or change how it stands on the screen. */
export function leadsAway({ key, code, ctrlKey, altKey, metaKey, getModifierState }: KeyboardEvent, inField: boolean): boolean {
  // A letter that is written with AltGr arrives with Ctrl and Alt.
  if ((ctrlKey || metaKey || altKey) && !(key.length === 1 && getModifierState?.('AltGraph')))
    return !(inField && ctrlKey && EDITING.has(code));
  return /^F\d+$|^Browser|^Launch|^Context|^(BrightnessUp|Help|Print|PrintScreen)$/.test(key);
}

const isField = (target: EventTarget | null): boolean => target instanceof Element && target.matches('input, textarea, [contenteditable]');

/**
 * Closes the ways out of the page, as far as a page can: links are not followed, nothing is dragged, dropped, printed or saved by key, there is no
 * menu of the browser, and the page is not made larger with two fingers. What only the system can close is in docs/kiosk.md.
 * @param onLink told of the address of a link that somebody would follow
 * @returns opens them again
 */
export function closeDoors(onLink: (address: string) => void): () => void {
  const closing = new AbortController();
  const { signal } = closing;
  const first: AddEventListenerOptions = { capture: true, signal, passive: false };
  const refuse = (event: Event) => event.preventDefault();
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement | SVGAElement>('a[href]') : null;
    if (!link) return;
    // Links within the page, which lead to its parts, have handlers of their own.
    if (link.getAttribute('href')?.startsWith('#')) return;
    event.preventDefault();
    event.stopPropagation();
    onLink(link instanceof HTMLAnchorElement ? link.href : link.href.baseVal);
  };
  window.addEventListener('click', follow, first);
  window.addEventListener('auxclick', follow, first);
  for (const type of ['contextmenu', 'dragstart', 'dragover', 'drop'] as const) window.addEventListener(type, refuse, first);
  for (const type of ['mousedown', 'mouseup'] as const) {
    window.addEventListener(type, (event) => void (isHistoryButton(event.button) && event.preventDefault()), first);
  }
  window.addEventListener('wheel', (event) => void (event.ctrlKey && event.preventDefault()), first);
  window.addEventListener('keydown', (event) => void (leadsAway(event, isField(event.target)) && event.preventDefault()), first);
  return () => closing.abort();
}
