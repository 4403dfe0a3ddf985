import type { Network } from './network';
import type { Between, Filter, GroupMember } from './viewState';

/**
 * A filter without the ids that the network does not have, as an old or mistyped address may name them: they are as if they were not there, and a
 * list of which nothing remains keeps everything. The same object where nothing has to go.
 */
export function knownFilter(network: Network, filter: Filter): Filter {
  const { index } = network;
  const known = {
    countries: keepKnown(filter.countries, (id) => index.country.has(id)),
    cities: keepKnown(filter.cities, (id) => index.city.has(id)),
    universities: keepKnown(filter.universities, (id) => index.university.has(id)),
    events: keepKnown(filter.events, (id) => index.event.has(id)),
    between: filter.between && knownBetween(network, filter.between)
  };
  const same = (Object.keys(known) as (keyof typeof known)[]).every((key) => known[key] === filter[key]);
  return same ? filter : { ...filter, ...known };
}

const keepKnown = <T>(values: readonly T[], isKnown: (value: T) => boolean): readonly T[] =>
  values.every(isKnown) ? values : values.filter(isKnown);

function knownBetween(network: Network, between: Between): Between | null {
  const isKnown = ({ type, id }: GroupMember): boolean => network.index[type].has(id);
  const first = keepKnown(between.first, isKnown);
  const second = keepKnown(between.second, isKnown);
  if (first.length === 0 || second.length === 0) return null;
  return first === between.first && second === between.second ? between : { first, second };
}
