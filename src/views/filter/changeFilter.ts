import type { Session } from '../../state/session.svelte';
import type { FilterChange } from './activeConditions';

/** Changes the filter as a person asked for it, and says aloud how much is left. */
export function changeFilter(session: Session, { steps, ...filter }: FilterChange): void {
  if (steps !== undefined) session.view.change({ steps });
  session.view.setFilter(filter);
  sayWhatIsLeft(session);
}

/** Says aloud how many agreements are shown, of how many. */
export function sayWhatIsLeft({ announcements, words, network, visible }: Session): void {
  if (!network || !visible) return;
  announcements.say(words.t('filter.spoken', { shown: visible.agreements.length, total: network.agreements.count }));
}
