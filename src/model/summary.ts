import { dateOf } from './agreementDates';
import { EVIDENCE_LEVELS, evidenceOf } from './evidence';
import type { Visible } from './filter';
import { UNKNOWN_COUNTRY, type Network } from './network';
import { agreementCounts } from './parties';

/** The numbers of the headline. Unplaced universities and cities are counted like all others. */
export interface Summary {
  readonly universities: number;
  readonly cities: number;
  readonly countries: number;
  readonly agreements: number;
  /** Agreements with a day, month or year of signing or opening. */
  readonly dated: number;
  /** Agreements with a source address or a printed source. */
  readonly sourced: number;
  /** Universities whose city, or whose city's place, is not known. */
  readonly unplaced: number;
  /** The three universities with most agreements, most first, equals by index; fewer where no others have one. */
  readonly most: readonly ConnectedUniversity[];
}

/** A university, by its index, and how many of the agreements it takes part in. */
export interface ConnectedUniversity {
  readonly university: number;
  readonly agreements: number;
}

const NAMED = 3;
const NO_SOURCE = EVIDENCE_LEVELS.indexOf('none');

/** Counts what is visible of a network. */
export function summaryOf(network: Network, visible: Visible): Summary {
  const cities = new Set<number>();
  const countries = new Set<number>();
  let unplaced = 0;
  for (const index of visible.universities) {
    const { city, country } = network.universities[index]!;
    if (city >= 0) cities.add(city);
    if (network.countries[country]!.id !== UNKNOWN_COUNTRY) countries.add(country);
    if (!network.cities[city]?.place) unplaced++;
  }
  const evidence = evidenceOf(network);
  let dated = 0;
  let sourced = 0;
  for (const index of visible.agreements) {
    if (dateOf(network.agreements, index) !== 0) dated++;
    if (evidence[index] !== NO_SOURCE) sourced++;
  }
  return {
    universities: visible.universities.length,
    cities: cities.size,
    countries: countries.size,
    agreements: visible.agreements.length,
    dated,
    sourced,
    unplaced,
    most: mostConnected(network, visible)
  };
}

/** Kept in order while all are passed over: there may be thousands, and three are named. */
function mostConnected(network: Network, visible: Visible): ConnectedUniversity[] {
  const counts = agreementCounts(network, visible.agreements);
  const most: ConnectedUniversity[] = [];
  for (const university of visible.universities) {
    const agreements = counts[university]!;
    if (agreements === 0 || (most.length === NAMED && agreements <= most[NAMED - 1]!.agreements)) continue;
    const place = most.findIndex((other) => other.agreements < agreements);
    most.splice(place < 0 ? most.length : place, 0, { university, agreements });
    if (most.length > NAMED) most.pop();
  }
  return most;
}
