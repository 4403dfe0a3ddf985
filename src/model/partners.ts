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

/** Which of some agreements each university takes part in: of university i those from `offsets[i]` to `offsets[i + 1]`. */
export interface AgreementsPerUniversity {
  /** One more than there are universities. */
  readonly offsets: Uint32Array;
  /** Indices of agreements. */
  readonly agreements: Uint32Array;
}

/** Finds which of some agreements each university takes part in. */
export function agreementsPerUniversity(network: Network, agreements: Uint32Array): AgreementsPerUniversity {
  const { parties, partyOffsets } = network.agreements;
  const offsets = new Uint32Array(network.universities.length + 1);
  for (const agreement of agreements) {
    const end = partyOffsets[agreement + 1]!;
    for (let i = partyOffsets[agreement]!; i < end; i++) offsets[parties[i]! + 1]!++;
  }
  for (let i = 1; i < offsets.length; i++) offsets[i]! += offsets[i - 1]!;
  const next = offsets.slice();
  const own = new Uint32Array(offsets[offsets.length - 1]!);
  for (const agreement of agreements) {
    const end = partyOffsets[agreement + 1]!;
    for (let i = partyOffsets[agreement]!; i < end; i++) own[next[parties[i]!]!++] = agreement;
  }
  return { offsets, agreements: own };
}

/**
 * The partners of any university among some agreements, most agreements first, then by index: worked out when it is first asked for, so that a list of
 * which a page shows thirty rows is made at once.
 * @param first those of some universities, where they are known
 */
export function partnersAmong(
  network: Network,
  { offsets, agreements: own }: AgreementsPerUniversity,
  first?: ReadonlyMap<number, Uint32Array>
): (university: number) => readonly number[] {
  const { parties, partyOffsets } = network.agreements;
  const known: (readonly number[] | undefined)[] = [];
  // Of one university at a time: some have thousands of partners, and a table shows thirty of these.
  const counts = new Uint32Array(network.universities.length);
  return (university) => {
    let partners = known[university];
    if (partners) return partners;
    const told = first?.get(university);
    if (told) return (known[university] = Array.from(told));
    const found: number[] = [];
    for (let place = offsets[university]!; place < offsets[university + 1]!; place++) {
      const end = partyOffsets[own[place]! + 1]!;
      for (let i = partyOffsets[own[place]!]!; i < end; i++) {
        const other = parties[i]!;
        if (other !== university && counts[other]!++ === 0) found.push(other);
      }
    }
    known[university] = partners = mostFirst(found, counts);
    for (const other of found) counts[other] = 0;
    return partners;
  };
}

/** The countries with which each country shares some agreements. An agreement counts once, however many of its parties are there. */
export function partnerCountriesOfAll(network: Network, agreements: Uint32Array): readonly (readonly number[])[] {
  const size = network.countries.length;
  const { parties, partyOffsets } = network.agreements;
  const countryOf = Uint32Array.from(network.universities, ({ country }) => country);
  const shared = new Uint32Array(size * size);
  for (const agreement of agreements) {
    const first = partyOffsets[agreement]!;
    if (partyOffsets[agreement + 1]! - first === 2) {
      // Nearly all agreements have two parties.
      const a = countryOf[parties[first]!]!;
      const b = countryOf[parties[first + 1]!]!;
      if (a === b) continue;
      shared[a * size + b]!++;
      shared[b * size + a]!++;
      continue;
    }
    const countries = new Set<number>();
    for (const party of partiesOf(network.agreements, agreement)) countries.add(countryOf[party]!);
    for (const country of countries) for (const other of countries) if (other !== country) shared[country * size + other]!++;
  }
  return network.countries.map((_, country) => {
    const counts = shared.subarray(country * size, (country + 1) * size);
    return mostFirst(
      [...counts.keys()].filter((other) => counts[other]! > 0),
      counts
    );
  });
}

/** Some places by what is counted there, the most first, then by place: sorted as numbers, which is much sooner done than by a function. */
function mostFirst(found: readonly number[], counts: Uint32Array): number[] {
  const most = 2 ** 32;
  const size = counts.length;
  const keys = Float64Array.from(found, (place) => (most - counts[place]!) * size + place).sort();
  return Array.from(keys, (key) => key % size);
}
