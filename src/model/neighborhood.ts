import type { Network } from './network';
import { partiesOf } from './parties';
import type { Selection } from './viewState';

/** Whether a selection names something that the network has. */
export function selectionExists(network: Network, selection: Selection): boolean {
  if (selection.type !== 'pair') return network.index[selection.type].has(selection.id);
  return endType(network, selection.id) !== null && endType(network, selection.id) === endType(network, selection.other);
}

/** What the end of a pair is, by its id; null if the network has no such end. Ids of universities, cities and countries never coincide. */
export function endType(network: Network, id: string): 'university' | 'city' | 'country' | null {
  if (network.index.university.has(id)) return 'university';
  if (network.index.city.has(id)) return 'city';
  return network.index.country.has(id) ? 'country' : null;
}

/** The universities that a university, city or country stands for, as a test on indices. */
function belongsTo(network: Network, type: 'university' | 'city' | 'country', id: string): (university: number) => boolean {
  const wanted = network.index[type].get(id);
  if (type === 'university') return (university) => university === wanted;
  return (university) => network.universities[university]![type] === wanted;
}

/**
 * The agreements that hang on a selection, ascending: those of a university, of a city's or country's universities, of an event, between the
 * two ends of a pair, or the agreement itself.
 * @param chosen indices of the agreements to look among
 */
export function agreementsOfSelection(network: Network, chosen: Uint32Array, selection: Selection): Uint32Array {
  const { agreements } = network;
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
      const type = endType(network, selection.id);
      const otherType = endType(network, selection.other);
      if (!type || !otherType) return new Uint32Array();
      const isFirst = belongsTo(network, type, selection.id);
      const isSecond = belongsTo(network, otherType, selection.other);
      return chosen.filter((agreement) => {
        const parties = [...partiesOf(agreements, agreement)];
        return parties.some((p) => isFirst(p) && parties.some((q) => q !== p && isSecond(q)));
      });
    }
    default: {
      const belongs = belongsTo(network, selection.type, selection.id);
      return chosen.filter((agreement) => partiesOf(agreements, agreement).some(belongs));
    }
  }
}
