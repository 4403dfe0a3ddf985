import { isoPartialDate } from '../base/partialDate';
import { CONFIDENCES, KINDS, STATUSES, type Network } from '../model/network';
import { partiesOf } from '../model/parties';
import type { Cell } from './csvText';

/** Columns of a list of agreements that can be read by itself, as the importer knows them. */
const COLUMNS = [
  'id',
  'university_a',
  'country_a',
  'city_a',
  'university_b',
  'country_b',
  'city_b',
  'parties',
  'kind',
  'status',
  'signed_on',
  'started_on',
  'title',
  'occasion',
  'source_url',
  'source_title',
  'retrieved_on',
  'evidence',
  'confidence'
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], Cell>>>;

/**
 * The agreements of a network as one table that needs no other: universities, countries and cities by name, events by their names as occasions.
 * `parties` is there only where an agreement has more than two. The header comes first.
 */
export function agreementList(network: Network): (readonly Cell[])[] {
  const { agreements: columns, events } = network;
  const nameOf = (party: number): string => network.universities[party]!.names.name;
  const side = (mark: 'a' | 'b', party: number): Row => {
    const { country, city } = network.universities[party]!;
    return {
      [`university_${mark}`]: nameOf(party),
      [`country_${mark}`]: network.countries[country]!.id,
      [`city_${mark}`]: network.cities[city]?.names.name ?? ''
    };
  };
  const rows = Array.from(columns.ids, (id, index): Row => {
    const parties = [...partiesOf(columns, index)];
    const confidence = CONFIDENCES[columns.confidence[index]!]!;
    return {
      id,
      ...side('a', parties[0]!),
      ...side('b', parties[1]!),
      parties: parties.length > 2 ? parties.map((party) => nameOf(party).replace(/[;|]/g, ',')).join(';') : '',
      kind: columns.kindAsWritten.at(index) || KINDS[columns.kind[index]!]!,
      status: STATUSES[columns.status[index]!]!,
      signed_on: isoPartialDate(columns.signedOn[index]!),
      started_on: isoPartialDate(columns.startedOn[index]!),
      title: columns.title.at(index),
      occasion: columns.occasion.at(index) || (events[columns.event[index]!]?.names.name ?? ''),
      source_url: columns.sourceUrl.at(index),
      source_title: columns.sourceTitle.at(index),
      retrieved_on: columns.retrievedOn.at(index),
      evidence: columns.evidence.at(index),
      confidence: confidence === 'unstated' ? '' : confidence
    };
  });
  const header = COLUMNS.filter((column) => column !== 'parties' || rows.some(({ parties }) => parties));
  return [header, ...rows.map((row) => header.map((column) => row[column] ?? ''))];
}
