import type { Visible } from './filter';
import { UNKNOWN_COUNTRY, type Network } from './network';

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
}

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
  const { signedOn, startedOn, sourceUrl, sourceTitle } = network.agreements;
  let dated = 0;
  let sourced = 0;
  for (const index of visible.agreements) {
    if (signedOn[index] || startedOn[index]) dated++;
    if (sourceUrl.has(index) || sourceTitle.has(index)) sourced++;
  }
  return {
    universities: visible.universities.length,
    cities: cities.size,
    countries: countries.size,
    agreements: visible.agreements.length,
    dated,
    sourced,
    unplaced
  };
}
