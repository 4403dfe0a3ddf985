import { distance, point } from '@turf/turf';
import type { Network, Place } from './network';
import { partiesOf } from './parties';

const pointOf = ({ longitude, latitude }: Place) => point([longitude, latitude]);

/** Distance along the great circle in kilometres, on a sphere of the Earth's mean radius (6371.0088 km). */
export const distanceBetween = (from: Place, to: Place): number => distance(pointOf(from), pointOf(to), { units: 'kilometers' });

/**
 * How far apart the parties of an agreement are: the greatest distance between the cities of two of them, in kilometres.
 * @returns null where fewer than two of them have a known place
 */
export function agreementDistanceKm(network: Network, agreement: number): number | null {
  const places = [...partiesOf(network.agreements, agreement)]
    .map((party) => network.cities[network.universities[party]!.city]?.place ?? null)
    .filter((place) => place !== null);
  const distances = places.flatMap((from, i) => places.slice(0, i).map((to) => distanceBetween(from, to)));
  return distances.length ? Math.max(...distances) : null;
}
