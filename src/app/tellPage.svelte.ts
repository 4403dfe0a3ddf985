import type { Session } from '../state/session.svelte';
import { pageTitle } from '../views/pageTitle';

/**
 * Says on the page itself what it shows, for styles, voices and tests: its language and title; `data-theme`, `data-selection` and `data-state` of
 * its root. To be called while a component is made.
 * @param picturesReady whether every picture on the page is drawn
 * @param title of the window
 */
export function tellPage(session: Session, picturesReady: () => boolean, title: (session: Session) => string = pageTitle): void {
  const html = document.documentElement;

  $effect(() => {
    html.lang = session.words.tag;
    html.dataset['theme'] = session.theme;
    document.title = title(session);
  });

  $effect(() => {
    const { selection } = session;
    if (!selection) delete html.dataset['selection'];
    else
      html.dataset['selection'] =
        selection.type === 'pair' ? `pair:${selection.id},${selection.other}` : `${selection.type}:${selection.id}`;
  });

  $effect(() => {
    const { status } = session.dataset;
    html.dataset['state'] = status === 'ready' && (!picturesReady() || session.busy) ? 'loading' : status;
  });
}
