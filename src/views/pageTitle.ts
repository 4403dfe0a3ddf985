import type { Session } from '../state/session.svelte';
import { selectionNames } from './naming';

/** Title of the window: what is selected, else the view where it is not the usual one, before the name of the page. */
export function pageTitle(session: Session): string {
  const { selection, title, view, words } = session;
  const { t, format } = words;
  if (selection) return t('title.selection', { selection: format.list(selectionNames(session, selection).map(({ text }) => text)), title });
  return view.shown === 'all' ? title : t('title.view', { view: t(`view.${view.shown}`), title });
}
