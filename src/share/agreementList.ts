import { isoPartialDate } from '../base/partialDate';
import { CONFIDENCES, KINDS, STATUSES } from '../model/network';
import { partiesOf } from '../model/parties';
import type { Cell } from './csvText';
import type { NetworkPart } from './networkPart';

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

/**
 * Some agreements of a network as one table that needs no other: universities, countries and cities by name, events by their names as occasions.
 * `parties` is there only where an agreement has more than two. The header comes first.
 */
export function* agreementList({ network, agreements }: Pick<NetworkPart, 'network' | 'agreements'>): Generator<readonly Cell[]> {
  const { agreements: columns, events } = network;
  const { partyOffsets } = columns;
  const hasMany = agreements.some((index) => partyOffsets[index + 1]! - partyOffsets[index]! > 2);
  const nameOf = (party: number): string => network.universities[party]!.names.name;
  const side = (party: number): readonly Cell[] => {
    const { country, city } = network.universities[party]!;
    return [nameOf(party), network.countries[country]!.id, network.cities[city]?.names.name ?? ''];
  };
  yield COLUMNS.filter((column) => column !== 'parties' || hasMany);
  for (const index of agreements) {
    const parties = [...partiesOf(columns, index)];
    const confidence = CONFIDENCES[columns.confidence[index]!]!;
    const many = parties.length > 2 ? parties.map((party) => nameOf(party).replace(/[;|]/g, ',')).join(';') : '';
    yield [
      columns.ids.at(index),
      ...side(parties[0]!),
      ...side(parties[1]!),
      ...(hasMany ? [many] : []),
      columns.kindAsWritten.at(index) || KINDS[columns.kind[index]!]!,
      STATUSES[columns.status[index]!]!,
      isoPartialDate(columns.signedOn[index]!),
      isoPartialDate(columns.startedOn[index]!),
      columns.title.at(index),
      columns.occasion.at(index) || (events[columns.event[index]!]?.names.name ?? ''),
      columns.sourceUrl.at(index),
      columns.sourceTitle.at(index),
      columns.retrievedOn.at(index),
      columns.evidence.at(index),
      confidence === 'unstated' ? '' : confidence
    ];
  }
}
