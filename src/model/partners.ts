import type { Network } from './network';
import { partiesOf } from './parties';

/** A partner university and the agreements shared with it. */
export interface Partner {
  /** Index into `Network.universities`. */
  readonly university: number;
  /** Indices of agreements, ascending. */
  readonly agreements: readonly number[];
}

/**
 * The partners of some universities (one, or all of a city or country) among other universities, most agreements first, then by index.
 * @param agreements indices of the agreements that the universities take part in
 */
export function partnersOf(network: Network, agreements: Uint32Array, belongs: (university: number) => boolean): Partner[] {
  const shared = new Map<number, number[]>();
  for (const agreement of agreements) {
    const parties = [...partiesOf(network.agreements, agreement)];
    if (!parties.some(belongs)) continue;
    for (const party of parties) {
      if (belongs(party)) continue;
      const list = shared.get(party);
      if (list) list.push(agreement);
      else shared.set(party, [agreement]);
    }
  }
  return [...shared]
    .map(([university, list]) => ({ university, agreements: list }))
    .sort((a, b) => b.agreements.length - a.agreements.length || a.university - b.university);
}

/** A partner country and how many agreements are shared with it. */
export interface PartnerCountry {
  /** Index into `Network.countries`. */
  readonly country: number;
  /** An agreement counts once, however many of its parties are there. */
  readonly agreements: number;
}

/**
 * The countries with which a country shares agreements, most agreements first, then by index.
 * @param agreements indices of agreements; those without a party in the country are passed over
 * @param country index into `Network.countries`
 */
export function partnerCountries(network: Network, agreements: Uint32Array, country: number): PartnerCountry[] {
  const counts = new Uint32Array(network.countries.length);
  const lastSeen = new Int32Array(network.countries.length).fill(-1);
  const countryOf = (university: number) => network.universities[university]!.country;
  for (const agreement of agreements) {
    const parties = partiesOf(network.agreements, agreement);
    if (!parties.some((party) => countryOf(party) === country)) continue;
    for (const party of parties) {
      const other = countryOf(party);
      if (other === country || lastSeen[other] === agreement) continue;
      lastSeen[other] = agreement;
      counts[other]!++;
    }
  }
  return Array.from(counts, (count, index) => ({ country: index, agreements: count }))
    .filter((partner) => partner.agreements > 0)
    .sort((a, b) => b.agreements - a.agreements || a.country - b.country);
}

/** The partners of every university among some agreements, by its index: most agreements first, then by index. One pass over the agreements. */
export function partnersOfAll(network: Network, agreements: Uint32Array): readonly (readonly number[])[] {
  const counts = network.universities.map(() => new Map<number, number>());
  for (const agreement of agreements) {
    const parties = partiesOf(network.agreements, agreement);
    for (const party of parties)
      for (const other of parties) if (other !== party) counts[party]!.set(other, (counts[party]!.get(other) ?? 0) + 1);
  }
  return counts.map(mostFirst);
}

/** The same of countries: those with which each shares agreements. An agreement counts once, however many of its parties are there. */
export function partnerCountriesOfAll(network: Network, agreements: Uint32Array): readonly (readonly number[])[] {
  const counts = network.countries.map(() => new Map<number, number>());
  for (const agreement of agreements) {
    const countries = new Set<number>();
    for (const party of partiesOf(network.agreements, agreement)) countries.add(network.universities[party]!.country);
    for (const country of countries)
      for (const other of countries) if (other !== country) counts[country]!.set(other, (counts[country]!.get(other) ?? 0) + 1);
  }
  return counts.map(mostFirst);
}

const mostFirst = (counts: ReadonlyMap<number, number>): number[] =>
  [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b).map(([index]) => index);
