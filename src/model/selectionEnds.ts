import { endOf } from './aggregate';
import type { Level } from './aggregate';
import { pairType } from './neighborhood';
import type { Network } from './network';
import type { Selection } from './viewState';

/** The countries, cities or universities that belong to a selection even where it has no agreement, as indices at a level. */
export function endsOfSelection(network: Network, selection: Selection, level: Level): Set<number> {
  const ends = new Set<number>();
  const ids = selection.type === 'pair' ? [selection.id, selection.other] : [selection.id];
  const type = selection.type === 'pair' ? pairType(network, selection) : selection.type;
  for (const id of ids) {
    const index = type === null ? undefined : network.index[type].get(id);
    if (index === undefined) continue;
    if (type === 'university') ends.add(endOf(network, index, level));
    if (type === 'city' || type === 'country') addEndsWithin(network, type, index, level, ends);
    if (type === 'event') {
      const { city, participants } = network.events[index]!;
      if (city >= 0 && level !== 'university') addEndsWithin(network, 'city', city, level, ends);
      for (const university of participants) ends.add(endOf(network, university, level));
    }
  }
  return ends;
}

/** Adds what of a level lies in a city or country, or holds it. */
function addEndsWithin(network: Network, type: 'city' | 'country', index: number, level: Level, ends: Set<number>): void {
  if (level === 'country') ends.add(type === 'country' ? index : network.cities[index]!.country);
  else if (level === 'university') network.universities.forEach((university, end) => university[type] === index && ends.add(end));
  else if (type === 'city') ends.add(index);
  else network.cities.forEach(({ country }, city) => country === index && ends.add(city));
}
