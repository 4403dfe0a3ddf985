import { mayLieWithin } from './agreementDates';
import type { Kept } from './filter';
import type { NetworkEvent } from './network';
import type { GroupMember } from './viewState';

/**
 * The events of which an announced total is shown, as indices: all, but for those that a condition leaves out. A total is known by its two
 * countries, its event and its date alone; of a city, a university, a kind, a status, a source or a text it says nothing, so under a condition on
 * these none is shown.
 */
export function shownAnnouncements({ network, filter }: Pick<Kept, 'network' | 'filter'>): ReadonlySet<number> {
  const { countries, between, events, from, to, timeMode, undated } = filter;
  const asksForMore = [filter.cities, filter.universities, filter.kinds, filter.statuses, filter.evidence, filter.confidences, filter.text];
  if (asksForMore.some(({ length }) => length > 0)) return new Set();
  const first = timeMode === 'cumulative' ? 0 : from;

  const isShown = ({ id, sideA, sideB, heldOn }: NetworkEvent): boolean => {
    const sides = [sideA, sideB].map((side) => network.countries[side]?.id ?? '');
    const isIn = (group: readonly GroupMember[], side: string) => group.some((member) => member.type === 'country' && member.id === side);
    if (countries.length > 0 && !sides.some((side) => countries.includes(side))) return false;
    if (events.length > 0 && !events.includes(id)) return false;
    if (between) {
      const [a, b] = sides as [string, string];
      const joins = (one: string, other: string) => isIn(between.first, one) && isIn(between.second, other);
      if (!joins(a, b) && !joins(b, a)) return false;
    }
    return heldOn === 0 ? undated : mayLieWithin(heldOn, first, to);
  };
  return new Set(network.events.flatMap((event, index) => (isShown(event) ? [index] : [])));
}
