import { mobilityFlows } from '../model/measures/mobilityFlows';
import type { Mobility, MobilityKind, Network } from '../model/network';
import type { Selection } from '../model/viewState';
import type { Flow } from './scene';

/** Widths of the heads of arrows in pixels, for the fewest and the most students. */
const NARROW = 9;
const WIDE = 20;

/**
 * Student figures of one kind as arrows between countries: the newest of each direction; of a selected country those from and to it, of two
 * selected countries those between them, else all. The area of a head grows with the number.
 * @param labelOf text beside an arrow, in the language chosen
 */
export function flows(network: Network, kind: MobilityKind, selection: Selection | null, labelOf: (figure: Mobility) => string): Flow[] {
  const ids = selection?.type === 'pair' ? [selection.id, selection.other] : selection?.type === 'country' ? [selection.id] : [];
  const countries = ids.flatMap((id) => network.index.country.get(id) ?? []);
  const chosen = mobilityFlows(network, kind).filter(({ from, to }) => countries.every((country) => country === from || country === to));
  const most = chosen.reduce((all, { figure }) => Math.max(all, figure.students), 1);
  return chosen.flatMap(({ from, to, figure }): Flow[] => {
    const [start, end] = [network.countries[from]!.place, network.countries[to]!.place];
    if (!start || !end || from === to) return [];
    return [
      {
        from: [start.longitude, start.latitude],
        to: [end.longitude, end.latitude],
        width: NARROW + (WIDE - NARROW) * Math.sqrt(figure.students / most),
        label: labelOf(figure),
        figure: network.mobility.indexOf(figure)
      }
    ];
  });
}
