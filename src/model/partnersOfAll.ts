import type { Network } from './network';
import { partiesOf } from './parties';

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
