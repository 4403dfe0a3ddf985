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
  const { parties, partyOffsets } = network.agreements;
  const isOwn = Uint8Array.from(network.universities, (_, university) => (belongs(university) ? 1 : 0));
  for (const agreement of agreements) {
    const [first, end] = [partyOffsets[agreement]!, partyOffsets[agreement + 1]!];
    let isTheirs = false;
    for (let i = first; i < end; i++) isTheirs ||= isOwn[parties[i]!] === 1;
    if (!isTheirs) continue;
    for (let i = first; i < end; i++) {
      const party = parties[i]!;
      if (isOwn[party] === 1) continue;
      const list = shared.get(party);
      if (list) list.push(agreement);
      else shared.set(party, [agreement]);
    }
  }
  return [...shared]
    .map(([university, list]) => ({ university, agreements: list }))
    .sort((a, b) => b.agreements.length - a.agreements.length || a.university - b.university);
}

/**
 * How many of some agreements some universities share with each other university, by its index: 0 for themselves and for who is no partner.
 * @param agreements indices of agreements; those without a party among the universities are passed over
 */
export function partnerCounts(network: Network, agreements: Uint32Array, belongs: (university: number) => boolean): Uint32Array {
  const counts = new Uint32Array(network.universities.length);
  const { parties, partyOffsets } = network.agreements;
  for (const agreement of agreements) {
    const [first, end] = [partyOffsets[agreement]!, partyOffsets[agreement + 1]!];
    let isTheirs = false;
    for (let i = first; i < end && !isTheirs; i++) isTheirs = belongs(parties[i]!);
    if (isTheirs) for (let i = first; i < end; i++) if (!belongs(parties[i]!)) counts[parties[i]!]!++;
  }
  return counts;
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
