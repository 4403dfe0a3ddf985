import type { MapPicture } from '../../map/mapScene';
import type { Marks } from '../../map/scene';
import type { MapHit } from '../../map/view';
import { agreementsOfLink, endOf, linkOfAgreement } from '../../model/aggregate';
import { pairType } from '../../model/neighborhood';
import type { Network, Place } from '../../model/network';
import { agreementCounts } from '../../model/parties';
import { pairSelection } from '../../model/selection';
import type { Selection } from '../../model/viewState';
import { endId } from '../naming';

/** The agreements of the link that an arc strand belongs to, as indices. */
export const agreementsOfArc = ({ scene, links }: MapPicture, strand: number): Uint32Array =>
  agreementsOfLink(links, scene.arcs.link[strand]!);

/** Id of the country, city or university that a mark stands for. */
export const idOfMark = (network: Network, { level, end }: Marks, mark: number): string => endId(network, level, end[mark]!);

/** What is selected by a click on something drawn; an arc of one agreement selects it, of several its pair of places. */
export function selectionOfHit(network: Network, picture: MapPicture, hit: MapHit): Selection | null {
  const { scene } = picture;
  switch (hit.type) {
    case 'mark':
      return { type: scene.marks.level, id: idOfMark(network, scene.marks, hit.index) };
    case 'university':
      return scene.fan && { type: 'university', id: network.universities[scene.fan.university[hit.index]!]!.id };
    case 'band':
      return { type: 'event', id: scene.bands[hit.index]!.eventId };
    case 'flow': {
      const { from, to } = network.mobility[scene.flows![hit.index]!.figure]!;
      return pairSelection(network.countries[from]!.id, network.countries[to]!.id);
    }
    case 'country':
      return network.index.country.has(hit.id) ? { type: 'country', id: hit.id } : null;
    case 'arc': {
      const agreements = agreementsOfArc(picture, hit.index);
      if (agreements.length === 1) return { type: 'agreement', id: network.agreements.ids.at(agreements[0]!) };
      const idOf = (mark: number) => idOfMark(network, scene.marks, mark);
      return pairSelection(idOf(scene.arcs.from[hit.index]!), idOf(scene.arcs.to[hit.index]!));
    }
  }
}

/** What stands on the map for something pointed at elsewhere: the arc of an agreement, the city of a university; null where there is nothing. */
export function hitOfSelection(network: Network, picture: MapPicture, selection: Selection): MapHit | null {
  const { scene, links } = picture;
  const { level, end } = scene.marks;
  const markHit = (index: number): MapHit | null => {
    const mark = end.indexOf(index);
    return mark < 0 ? null : { type: 'mark', index: mark };
  };
  switch (selection.type) {
    case 'university':
      return markHit(endOf(network, network.index.university.get(selection.id)!, level));
    case 'city': {
      const city = network.index.city.get(selection.id)!;
      if (level === 'university') return null;
      return markHit(level === 'city' ? city : network.cities[city]!.country);
    }
    case 'country':
      return level === 'country' ? markHit(network.index.country.get(selection.id)!) : { type: 'country', id: selection.id };
    case 'event': {
      const index = scene.bands.findIndex((band) => band.eventId === selection.id);
      return index < 0 ? null : { type: 'band', index };
    }
    case 'agreement': {
      const index = scene.arcs.link.indexOf(linkOfAgreement(links, network.index.agreement.get(selection.id)!));
      return index < 0 ? null : { type: 'arc', index };
    }
    case 'pair': {
      if (pairType(network, selection) !== level) return null;
      const ends = [selection.id, selection.other].map((id) => end.indexOf(network.index[level].get(id)!));
      const index = scene.arcs.from.findIndex((from, arc) => ends.includes(from) && ends.includes(scene.arcs.to[arc]!));
      return index < 0 ? null : { type: 'arc', index };
    }
  }
}

/** The places of what was selected last, by its agreements: screen and paper ask for the same. */
const knownPlaces = new WeakMap<Uint32Array, { readonly selection: Selection; readonly places: { own: Place[]; all: Place[] } }>();

/** The places a selection is about: of the thing itself, and of all parties of its agreements, each city once. Unplaced ones are left out. */
export function placesOfSelection(network: Network, selection: Selection, agreements: Uint32Array): { own: Place[]; all: Place[] } {
  const placeOf = (university: number): Place | null => network.cities[network.universities[university]!.city]?.place ?? null;
  const known = (places: readonly (Place | null)[]): Place[] => places.filter((place) => place !== null);
  const before = knownPlaces.get(agreements);
  if (before?.selection === selection) return before.places;
  // A selection may have tens of thousands of agreements, and is looked at in every picture.
  const perUniversity = agreementCounts(network, agreements);
  const isShown = new Uint8Array(network.cities.length);
  network.universities.forEach(({ city }, university) => {
    if (perUniversity[university]! > 0) isShown[city] = 1;
  });
  const all = known(network.cities.map(({ place }, city) => (isShown[city] ? place : null)));
  const ids = selection.type === 'pair' ? [selection.id, selection.other] : [selection.id];
  const own = ids.flatMap((id) => {
    const type = selection.type === 'pair' ? pairType(network, selection) : selection.type;
    if (type === 'university') return known([placeOf(network.index.university.get(id)!)]);
    if (type === 'city') return known([network.cities[network.index.city.get(id)!]!.place]);
    if (type === 'country') return known([network.countries[network.index.country.get(id)!]!.place]);
    if (type === 'event') {
      const event = network.events[network.index.event.get(id)!]!;
      return known([event.sideA, event.sideB].map((side) => network.countries[side]?.place ?? null));
    }
    return [];
  });
  // A city is looked at for its universities, not for where their partners are.
  const places = { own: own.length ? own : all, all: selection.type === 'city' && own.length ? own : [...own, ...all] };
  knownPlaces.set(agreements, { selection, places });
  return places;
}

/** Id of the city that a selection opens: itself, or the one that is open and holds the selected university; '' for none. @param open the city open so far */
export function cityToOpen(network: Network, selection: Selection | null, open: string): string {
  if (selection?.type === 'city') return selection.id;
  if (selection?.type !== 'university') return '';
  const { city } = network.universities[network.index.university.get(selection.id)!]!;
  return network.cities[city]?.id === open ? open : '';
}
