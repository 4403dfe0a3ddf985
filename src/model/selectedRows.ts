import { pairType } from './neighborhood';
import type { Network } from './network';
import { partiesOf } from './parties';
import type { Selection, TableName } from './viewState';

/** A table that lists things of the network as they are; pairs are made for each level, see `pairTable`. */
export type ListedTable = Exclude<TableName, 'pairs'>;

/**
 * What of a table a selection bears on, as indices into what the table lists: the thing itself, the universities of a place, the parties of an
 * agreement, who took part in an event, and the countries, events and student figures of those that are countries.
 * @param agreements indices of the agreements that hang on the selection
 */
export function selectedRows(network: Network, selection: Selection, agreements: Uint32Array, table: ListedTable): ReadonlySet<number> {
  if (table === 'agreements') return new Set(agreements);
  const ends = endsOf(network, selection);
  if (table === 'universities') return ends.universities;
  const countryOf = (university: number) => network.universities[university]!.country;
  const countries = new Set([...ends.countries, ...[...(ends.placed ? ends.universities : [])].map(countryOf)]);
  if (table === 'countries') return countries;
  const concerns = (from: number, to: number): boolean =>
    selection.type === 'pair' || selection.type === 'event'
      ? ends.countries.has(from) && ends.countries.has(to)
      : ends.countries.has(from) || ends.countries.has(to);
  if (table === 'students') return indicesOf(network.mobility, ({ from, to }) => concerns(from, to));
  const events = new Set(selection.type === 'agreement' ? [...agreements].map((agreement) => network.agreements.event[agreement]!) : []);
  return indicesOf(
    network.events,
    (event, index) =>
      events.has(index) ||
      (selection.type === 'event' && event.id === selection.id) ||
      (selection.type !== 'event' && concerns(event.sideA, event.sideB)) ||
      (selection.type === 'university' && event.participants.some((university) => ends.universities.has(university)))
  );
}

interface Ends {
  readonly universities: ReadonlySet<number>;
  /** The countries that the selection itself names. */
  readonly countries: ReadonlySet<number>;
  /** Whether the countries of the universities are meant too. */
  readonly placed: boolean;
}

function endsOf(network: Network, selection: Selection): Ends {
  const type = selection.type === 'pair' ? pairType(network, selection) : selection.type;
  const ids = selection.type === 'pair' ? [selection.id, selection.other] : [selection.id];
  const indices = new Set(type === null ? [] : ids.map((id) => network.index[type].get(id) ?? -1));
  const none = new Set<number>();
  if (type === 'agreement') {
    const parties = new Set([...indices].flatMap((agreement) => [...partiesOf(network.agreements, agreement)]));
    return { universities: parties, countries: none, placed: true };
  }
  if (type === 'event') {
    const events = [...indices].flatMap((index) => network.events[index] ?? []);
    const sides = new Set(events.flatMap(({ sideA, sideB }) => [sideA, sideB]));
    return { universities: new Set(events.flatMap(({ participants }) => participants)), countries: sides, placed: false };
  }
  if (type === 'university') return { universities: indices, countries: none, placed: true };
  if (type === null) return { universities: none, countries: none, placed: false };
  const universities = indicesOf(network.universities, (university) => indices.has(university[type]));
  return { universities, countries: type === 'country' ? indices : none, placed: true };
}

function indicesOf<Item>(items: readonly Item[], belongs: (item: Item, index: number) => boolean): Set<number> {
  const indices = new Set<number>();
  items.forEach((item, index) => {
    if (belongs(item, index)) indices.add(index);
  });
  return indices;
}
