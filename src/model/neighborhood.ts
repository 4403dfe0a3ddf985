import type { Network } from './network';
import type { Selection } from './viewState';

/** What the two ends of a pair can be, in the order in which they are tried: arcs and lists make pairs of places most of all. */
const PAIR_TYPES = ['city', 'university', 'country'] as const;
export type PairType = (typeof PAIR_TYPES)[number];

/**
 * What the ends of a pair are: the first kind of thing of which the network has both ids; null if there is none. A university may have the
 * id of a city (`ee-example`), so one id alone does not tell.
 */
export const pairType = (network: Network, pair: { readonly id: string; readonly other: string }): PairType | null =>
  PAIR_TYPES.find((type) => network.index[type].has(pair.id) && network.index[type].has(pair.other)) ?? null;

/** Whether a selection names something that the network has. */
export const selectionExists = (network: Network, selection: Selection): boolean =>
  selection.type === 'pair' ? pairType(network, selection) !== null : network.index[selection.type].has(selection.id);

/** The universities that a university, city or country stands for, as a test on indices. */
function belongsTo(network: Network, type: 'university' | 'city' | 'country', id: string): (university: number) => boolean {
  const wanted = network.index[type].get(id);
  if (type === 'university') return (university) => university === wanted;
  return (university) => network.universities[university]![type] === wanted;
}

/** For every university 1 where it belongs, else 0: asked a million times of an array, not of a function. */
const marksOf = ({ universities }: Network, belongs: (university: number) => boolean): Uint8Array =>
  Uint8Array.from(universities, (_, university) => (belongs(university) ? 1 : 0));

/**
 * The agreements that hang on a selection, ascending: those of a university, of a city's or country's universities, of an event, between the
 * two ends of a pair, or the agreement itself.
 * @param chosen indices of the agreements to look among
 */
export function agreementsOfSelection(network: Network, chosen: Uint32Array, selection: Selection): Uint32Array {
  const { agreements } = network;
  const { parties, partyOffsets } = agreements;
  switch (selection.type) {
    case 'agreement': {
      const index = network.index.agreement.get(selection.id);
      return chosen.filter((agreement) => agreement === index);
    }
    case 'event': {
      const index = network.index.event.get(selection.id);
      return index === undefined ? new Uint32Array() : chosen.filter((agreement) => agreements.event[agreement] === index);
    }
    case 'pair': {
      const type = pairType(network, selection);
      if (!type) return new Uint32Array();
      const isFirst = belongsTo(network, type, selection.id);
      const isSecond = belongsTo(network, type, selection.other);
      const [first, second] = [marksOf(network, isFirst), marksOf(network, isSecond)];
      return chosen.filter((agreement) => {
        let firsts = 0;
        let seconds = 0;
        let both = 0;
        const end = partyOffsets[agreement + 1]!;
        for (let i = partyOffsets[agreement]!; i < end; i++) {
          const party = parties[i]!;
          firsts += first[party]!;
          seconds += second[party]!;
          both += first[party]! & second[party]!;
        }
        // One party that is of both ends is not between them: it takes another.
        return firsts > 0 && seconds > 0 && !(firsts === 1 && seconds === 1 && both === 1);
      });
    }
    default: {
      const belongs = marksOf(network, belongsTo(network, selection.type, selection.id));
      return chosen.filter((agreement) => {
        let has = 0;
        const end = partyOffsets[agreement + 1]!;
        for (let i = partyOffsets[agreement]!; i < end; i++) has |= belongs[parties[i]!]!;
        return has === 1;
      });
    }
  }
}
