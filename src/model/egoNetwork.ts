import type { Visible } from './filter';
import { agreementsOfSelection, pairType } from './neighborhood';
import type { Network } from './network';
import { partiesOf } from './parties';
import type { Selection } from './viewState';

/**
 * The universities that a selection stands for, ascending, as indices: itself, those of a city or country, of both ends of a pair, the parties of
 * an agreement, or of the agreements of an event. Empty where the network has no such thing.
 * @param chosen indices of the agreements to look among for those of an event
 */
export function universitiesOfSelection(network: Network, chosen: Uint32Array, selection: Selection): Uint32Array {
  const { universities, agreements } = network;
  const found = new Set<number>();
  const addPlace = (type: 'university' | 'city' | 'country', id: string): void => {
    const wanted = network.index[type].get(id);
    if (wanted === undefined) return;
    if (type === 'university') found.add(wanted);
    else universities.forEach((university, index) => university[type] === wanted && found.add(index));
  };
  if (selection.type === 'pair') {
    const type = pairType(network, selection);
    if (type) [selection.id, selection.other].forEach((id) => addPlace(type, id));
  } else if (selection.type === 'agreement' || selection.type === 'event') {
    for (const agreement of agreementsOfSelection(network, chosen, selection))
      for (const party of partiesOf(agreements, agreement)) found.add(party);
  } else addPlace(selection.type, selection.id);
  return Uint32Array.from(found).sort();
}

/**
 * How many agreements lie between some universities and every other one, on the shortest way: 0 for themselves, −1 for those that are farther.
 * All parties of an agreement are one step from each other.
 * @param chosen indices of the agreements that may be passed
 * @param steps the farthest that is looked for, 0…127
 */
export function stepsFrom(network: Network, chosen: Uint32Array, starts: Uint32Array, steps: number): Int8Array {
  const { parties, partyOffsets } = network.agreements;
  const distance = new Int8Array(network.universities.length).fill(-1);
  for (const start of starts) distance[start] = 0;
  for (let step = 1; step <= steps; step++) {
    for (const agreement of chosen) {
      const [first, end] = [partyOffsets[agreement]!, partyOffsets[agreement + 1]!];
      let reached = false;
      for (let i = first; i < end && !reached; i++) reached = distance[parties[i]!] === step - 1;
      if (!reached) continue;
      for (let i = first; i < end; i++) if (distance[parties[i]!] === -1) distance[parties[i]!] = step;
    }
  }
  return distance;
}

/**
 * A neighbourhood: of what is visible, the universities up to some steps away from the start, and the agreements among them, those between two
 * neighbours too. It only ever removes.
 */
export function egoNetwork(network: Network, visible: Visible, starts: Uint32Array, steps: number): Visible {
  const distance = stepsFrom(network, visible.agreements, starts, steps);
  return {
    agreements: visible.agreements.filter((agreement) => partiesOf(network.agreements, agreement).every((party) => distance[party]! >= 0)),
    universities: visible.universities.filter((university) => distance[university]! >= 0)
  };
}
