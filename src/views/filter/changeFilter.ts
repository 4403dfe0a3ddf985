import type { Filter } from '../../model/viewState';
import type { Session } from '../../state/session.svelte';

/** Changes the filter as a person asked for it, and says aloud how much is left. */
export function changeFilter(session: Session, change: Partial<Filter>): void {
  session.view.setFilter(change);
  sayWhatIsLeft(session);
}

/** Says aloud how many agreements are shown, of how many. */
export function sayWhatIsLeft({ announcements, words, network, visible }: Session): void {
  if (!network || !visible) return;
  announcements.say(words.t('filter.spoken', { shown: visible.agreements.length, total: network.agreements.count }));
}
