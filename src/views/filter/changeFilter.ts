import type { Session } from '../../state/session.svelte';
import type { FilterChange } from './activeConditions';

/** Changes the filter as a person asked for it, and says aloud how much is left. */
export function changeFilter(session: Session, { steps, ...filter }: FilterChange): void {
  if (steps !== undefined) session.view.change({ steps });
  session.view.setFilter(filter);
  sayWhatIsLeft(session, filter.text !== undefined);
}

/** Says aloud how many agreements are shown, of how many, once they are counted; where the change is typed, once the typing rests. */
export function sayWhatIsLeft(session: Session, typed = false): void {
  const { reckoner, view } = session;
  const counted = reckoner ? reckoner.counted() : view.text ? session.fetchTexts() : null;
  if (counted) void counted.then(() => say(session, typed));
  else say(session, typed);
}

function say({ announcements, words, network, visible }: Session, typed: boolean): void {
  if (!network || !visible) return;
  const sentence = words.t('filter.spoken', { shown: visible.agreements.length, total: network.agreements.count });
  if (typed) announcements.sayAfterTyping(sentence);
  else announcements.say(sentence);
}
