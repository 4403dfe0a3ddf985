import type { Agreements, Network } from './network';

/** The universities that are parties of an agreement, as indices. */
export const partiesOf = (agreements: Agreements, agreement: number): Uint32Array =>
  agreements.parties.subarray(agreements.partyOffsets[agreement], agreements.partyOffsets[agreement + 1]);

/** For every university the indices of its agreements, ascending: those of university i are `list[offsets[i]] … list[offsets[i + 1] − 1]`. */
export interface AgreementsOfUniversities {
  readonly offsets: Uint32Array;
  readonly list: Uint32Array;
}

/** Turns the agreements' parties round, in one pass over them. */
export function agreementsOfUniversities(network: Network): AgreementsOfUniversities {
  const { count, parties, partyOffsets } = network.agreements;
  const offsets = new Uint32Array(network.universities.length + 1);
  for (const party of parties) offsets[party + 1]!++;
  for (let i = 1; i < offsets.length; i++) offsets[i]! += offsets[i - 1]!;
  const next = offsets.slice();
  const list = new Uint32Array(parties.length);
  for (let agreement = 0; agreement < count; agreement++) {
    const end = partyOffsets[agreement + 1]!;
    for (let i = partyOffsets[agreement]!; i < end; i++) list[next[parties[i]!]!++] = agreement;
  }
  return { offsets, list };
}

/** How many of some agreements (by index) each university takes part in, by index of the university. */
export function agreementCounts(network: Network, agreements: Uint32Array): Uint32Array {
  const counts = new Uint32Array(network.universities.length);
  const { parties, partyOffsets } = network.agreements;
  for (const agreement of agreements) {
    const end = partyOffsets[agreement + 1]!;
    for (let i = partyOffsets[agreement]!; i < end; i++) counts[parties[i]!]!++;
  }
  return counts;
}

/** The universities that are a party of one of some agreements, as indices, ascending. */
export const partiesOfAll = (network: Network, agreements: Uint32Array): Uint32Array =>
  Uint32Array.from(new Set([...agreements].flatMap((agreement) => [...partiesOf(network.agreements, agreement)]))).sort();
