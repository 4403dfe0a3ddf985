import { toMercator } from '../base/mercator';
import type { Level } from '../model/aggregate';
import type { Network, Place } from '../model/network';

/** Half the width of the layout's start, in layout units. */
const HALF_WIDTH = 500;
/** Distance between universities of one city at the start, in layout units. */
const SPACING = 11;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Where each node starts: a university or city at its city on a mercator map, else its country, else the middle; several at one point on a
 * sunflower spiral around it. From the whole network, so that a node starts at the same place under every filter.
 * @returns x0, y0, x1, y1, … by index at the level in layout units; the wider side of the map spans −500 … 500
 */
export function geographicStart(network: Network, level: Level = 'university'): Float32Array {
  const places = placesAt(network, level);
  const points = places.map((place) => (place ? toMercator([place.longitude, place.latitude]) : null));
  const known = points.filter((point) => point !== null);
  const [left, right] = extent(known.map(([x]) => x));
  const [top, bottom] = extent(known.map(([, y]) => y));
  const scale = (2 * HALF_WIDTH) / (Math.max(right - left, bottom - top) || 1);

  const start = new Float32Array(2 * places.length);
  const taken = new Map<string, number>();
  points.forEach((point, university) => {
    const x = point ? (point[0] - (left + right) / 2) * scale : 0;
    const y = point ? (point[1] - (top + bottom) / 2) * scale : 0;
    const key = `${x} ${y}`;
    const rank = taken.get(key) ?? 0;
    taken.set(key, rank + 1);
    const distance = SPACING * Math.sqrt(rank);
    start[2 * university] = x + distance * Math.cos(rank * GOLDEN_ANGLE);
    start[2 * university + 1] = y + distance * Math.sin(rank * GOLDEN_ANGLE);
  });
  return start;
}

function placesAt(network: Network, level: Level): readonly (Place | null)[] {
  const placeOfCountry = (country: number) => network.countries[country]?.place ?? null;
  if (level === 'country') return network.countries.map(({ place }) => place);
  if (level === 'city') return network.cities.map(({ place, country }) => place ?? placeOfCountry(country));
  return network.universities.map(({ city, country }) => network.cities[city]?.place ?? placeOfCountry(country));
}

/** Least and greatest; 0, 0 for none. */
function extent(values: readonly number[]): readonly [number, number] {
  return values.length === 0 ? [0, 0] : [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}
