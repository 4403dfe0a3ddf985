import type { Session } from '../state/session.svelte';
import { selectionNames } from './naming';

/** Title of the page that lists the agreements of the selection, or all of them. */
export function listTitle(session: Session): string {
  const { selection, words } = session;
  if (!selection) return words.t('list.whole');
  const names = selectionNames(session, selection).map(({ text }) => text);
  return words.t('list.title', { name: names.join(' – ') });
}

/** Title of the window: what is selected, else the view where it is not the usual one, before the name of the page. */
export function pageTitle(session: Session): string {
  const { selection, title, view, words } = session;
  const { t, format } = words;
  if (view.page === 'list' && session.network) return t('title.view', { view: listTitle(session), title });
  if (selection) return t('title.selection', { selection: format.list(selectionNames(session, selection).map(({ text }) => text)), title });
  return view.shown === 'all' ? title : t('title.view', { view: t(`view.${view.shown}`), title });
}

/** What a view shows, to be cited: the selection, else the view by its name. */
export function viewTitle(session: Session): string {
  const { selection, view, words } = session;
  const { t, format } = words;
  if (selection)
    return selectionNames(session, selection)
      .map(({ text }) => text)
      .join(' – ');
  return view.shown === 'all'
    ? format.list((['map', 'graph', 'table'] as const).map((part) => t(`view.${part}`)))
    : t(`view.${view.shown}`);
}
