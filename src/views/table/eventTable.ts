import { isoPartialDate } from '../../base/partialDate';
import { allEventCounts } from '../../model/eventCounts';
import { nameIn } from '../../model/names';
import { cityName, countryName, eventName } from '../naming';
import type { Table, TableSource } from './table';

/** Columns of the events. */
export type EventColumn = 'event' | 'place' | 'date' | 'announced' | 'listed' | 'sourced' | 'why' | 'source';

/** Every forum and visit with what was announced, what of it is listed and sourced, and why the rest is not. */
export function eventTable(source: TableSource): Table<'events', EventColumn> {
  const { network, texts, words } = source;
  const counts = allEventCounts(network);
  return {
    name: 'events',
    rows: Uint32Array.from(network.events.keys()),
    sortedBy: 'date',
    columns: [
      { id: 'event', width: 1.5, sortValue: (row) => eventName(source, row).text },
      { id: 'place', width: 1.1, sortValue: (row) => eventPlace(source, row) },
      { id: 'date', width: 0.8, descendingFirst: true, sortValue: (row) => network.events[row]!.heldOn || null },
      { id: 'announced', width: 1.05, numeric: true, descendingFirst: true, sortValue: (row) => counts[row]!.announced },
      { id: 'listed', width: 0.8, numeric: true, descendingFirst: true, sortValue: (row) => counts[row]!.listed },
      { id: 'sourced', width: 0.95, numeric: true, descendingFirst: true, sortValue: (row) => counts[row]!.sourced },
      { id: 'why', width: 1.6, sortValue: (row) => nameIn(network.events[row]!.reason, words.language, '').text },
      { id: 'source', width: 1.3, sortValue: (row) => network.events[row]!.sources[0]?.title ?? null }
    ],
    idOf: (row) => network.events[row]!.id,
    textsOf: (row) => {
      const { city, country, heldOn, reason, sideA, sideB, sources } = network.events[row]!;
      return [
        texts.event(row),
        texts.city(city),
        ...[country, sideA, sideB].map(texts.country),
        texts.text(words.format.date(heldOn)),
        ...[reason.name, ...Object.values(reason.translations), ...sources.map(({ title }) => title)].map(texts.text)
      ];
    },
    datesOf: (row) => [isoPartialDate(network.events[row]!.heldOn)]
  };
}

/** City and country of an event, as far as they are known; '' for neither. */
export function eventPlace(source: Pick<TableSource, 'network' | 'words'>, row: number): string {
  const { city, country } = source.network.events[row]!;
  return [city < 0 ? '' : cityName(source, city).text, country < 0 ? '' : countryName(source, country)].filter(Boolean).join(', ');
}
