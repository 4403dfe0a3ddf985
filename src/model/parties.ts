import type { Agreements, Network } from './network';

/** The universities that are parties of an agreement, as indices. */
export const partiesOf = (agreements: Agreements, agreement: number): Uint32Array =>
  agreements.parties.subarray(agreements.partyOffsets[agreement], agreements.partyOffsets[agreement + 1]);

/** How many agreements of the network each university takes part in, by index of the university. */
export function allAgreementCounts({ universities, agreements }: Network): Uint32Array {
  const counts = new Uint32Array(universities.length);
  for (const party of agreements.parties) counts[party]!++;
  return counts;
}

/** How many of some agreements (by index) each university takes part in, by index of the university. */
export function agreementCounts(network: Network, agreements: Uint32Array): Uint32Array {
  const counts = new Uint32Array(network.universities.length);
  const { parties, partyOffsets } = network.agreements;
  for (const agreement of agreements) {
    const first = partyOffsets[agreement]!;
    const end = partyOffsets[agreement + 1]!;
    // Nearly all agreements have two parties: a loop for each takes half as long again.
    if (end - first === 2) {
      counts[parties[first]!]!++;
      counts[parties[first + 1]!]!++;
    } else for (let i = first; i < end; i++) counts[parties[i]!]!++;
  }
  return counts;
}

/** The universities that are a party of one of some agreements, as indices, ascending. */
export const partiesOfAll = (network: Network, agreements: Uint32Array): Uint32Array =>
  Uint32Array.from(new Set([...agreements].flatMap((agreement) => [...partiesOf(network.agreements, agreement)]))).sort();
