import type { Words } from '../../i18n/words';
import type { View } from '../../model/viewState';
import type { Session } from '../../state/session.svelte';
import { activeConditions } from '../filter/activeConditions';
import { selectionNames } from '../naming';

/**
 * What a frame shows, for those who do not see it: the view, what is selected and what it is narrowed to, so that frames on a page have different
 * titles.
 * @param words of the language that the frame speaks
 * @param shown the view, where it is not the current one with all that was chosen; null = the current one
 */
export function embedTitle(session: Session, words: Words, shown: View | null): string {
  const { t, format } = words;
  const title = session.dataset.deployment.title[words.language] ?? t('app.title');
  const { network, filtered, neighbourhood, selection, view } = session;
  const whole = t('title.view', { view: t(`view.${shown ?? view.shown}`), title });
  if (shown !== null) return whole;
  const conditions = activeConditions({ network, filtered, words, neighbourhood }).map((condition) => condition.words);
  const names = selection ? selectionNames({ network, words }, selection).map(({ text }) => text) : [];
  const what = [...names, ...conditions];
  return what.length ? t('title.selection', { selection: format.list(what), title: whole }) : whole;
}
