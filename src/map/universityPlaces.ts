import type { Network, Place } from '../model/network';

/** Degrees between neighbouring universities of a city: about 1.5 km, told apart by eye from zoom 9 on. */
const STEP = 0.014;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const known = new WeakMap<Network, readonly (Place | null)[]>();

/**
 * Where each university stands on the map, by its index: the data knows the city only, so the universities of a city are laid around its point
 * on a spiral (of Vogel, 1979) in the order of the table; where a university is alone in its city it stands on the point itself. Schematic, and
 * said so in the legend. null where the city has no place. Computed once for a network; the result is shared.
 */
export function universityPlaces(network: Network): readonly (Place | null)[] {
  let places = known.get(network);
  if (!places) known.set(network, (places = computed(network)));
  return places;
}

function computed(network: Network): (Place | null)[] {
  const taken = new Uint32Array(network.cities.length);
  return network.universities.map(({ city }) => {
    const place = network.cities[city]?.place;
    if (!place) return null;
    const rank = taken[city]!++;
    const radius = STEP * Math.sqrt(rank);
    const angle = rank * GOLDEN_ANGLE;
    // A degree of longitude is shorter away from the equator; the poles themselves have none to shift by.
    const shrink = Math.max(0.05, Math.cos((place.latitude * Math.PI) / 180));
    const longitude = place.longitude + (radius * Math.cos(angle)) / shrink;
    return {
      longitude: longitude - 360 * Math.round(longitude / 360),
      latitude: Math.max(-89.9, Math.min(89.9, place.latitude + radius * Math.sin(angle)))
    };
  });
}
