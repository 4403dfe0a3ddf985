import { booleanPointInPolygon, point } from '@turf/turf';
import type { Place } from '../model/network';
import type { Outlines } from './outlines';

/**
 * The code of the land that a place lies in; null at sea.
 * @param outlines their `countries` run on beyond ±180° where a land crosses it, so the place is sought in each turn of the world
 */
export function countryAt({ countries }: Pick<Outlines, 'countries'>, { longitude, latitude }: Place): string | null {
  const turns = [longitude, longitude - 360, longitude + 360].map((turned) => point([turned, latitude]));
  const land = countries.features.find((country) => turns.some((turned) => booleanPointInPolygon(turned, country)));
  return land?.properties.id ?? null;
}
