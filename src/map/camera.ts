import { fromMercator, toMercator } from '../base/mercator';
import type { WorldPoint } from '../base/mercator';
import { arcPoints } from '../base/sphere';
import type { Network, Place } from '../model/network';
import type { Camera } from '../model/viewState';
import type { Size } from './projector';
import type { Padding } from './view';

/** How far the map zooms out and in, in MapLibre's levels. */
export const MIN_ZOOM = 0.4;
export const MAX_ZOOM = 11;
/** How near a single place is brought. */
const PLACE_ZOOM = 6.5;
/** Pictures narrower than this show the home countries only at first. */
const NARROW = 640;
/** Share of the agreements' foreign ends left out at the western and at the eastern edge of the first view. */
const TRIM = 0.08;

/** The world at rest, for a network without places. */
const WHOLE_WORLD: Camera = { longitude: 60, latitude: 35, zoom: 1 };

/**
 * The camera that shows all the places within the padding, the short way round: places on both sides of 180° are not seen across the whole
 * world. One place alone is shown at a distance at which its surroundings tell where it is. No place gives the whole world.
 * @param maxZoom nearest the camera may go
 */
export function fitPlaces(places: readonly Place[], size: Size, padding: Padding, maxZoom: number = PLACE_ZOOM): Camera {
  const box = boxOf(places.map(({ longitude, latitude }) => toMercator([longitude, latitude])));
  return box ? fitBox(box, size, padding, maxZoom) : WHOLE_WORLD;
}

/** How many points of a great circle stand for it. */
const ARC_POINTS = 33;

/** Places and the great circles between all of them, so that a camera takes in the arcs too: a long one runs far north of its ends. */
export function withArcs(places: readonly Place[]): Place[] {
  const arcs = places.flatMap((from, index) => places.slice(index + 1).map((to) => [from, to] as const));
  const between = arcs.flatMap(([from, to]) =>
    arcPoints([from.longitude, from.latitude], [to.longitude, to.latitude], ARC_POINTS).slice(1, -1)
  );
  return [...places, ...between.map(([longitude, latitude]) => ({ longitude: longitude - 360 * Math.round(longitude / 360), latitude }))];
}

/**
 * The first view of a network: its home countries whole and the bulk of the far ends of its agreements, so that a few partners at the other
 * end of the world do not make everything else small. On a narrow picture the home countries alone.
 * @param perUniversity how many of the agreements that count each university takes part in, by its index; 0 = it is not shown
 */
export function defaultCamera(network: Network, perUniversity: Uint32Array, size: Size, padding: Padding): Camera {
  const weights = new Uint32Array(network.cities.length);
  // Writing before the first entry, for a university without a city, does nothing.
  network.universities.forEach(({ city }, index) => (weights[city]! += perUniversity[index]!));
  const home: WorldPoint[] = [];
  const far: { readonly point: WorldPoint; readonly weight: number }[] = [];
  network.cities.forEach((city, index) => {
    if (!city.place || weights[index] === 0) return;
    const point = toMercator([city.place.longitude, city.place.latitude]);
    if (network.countries[city.country]!.home) home.push(point);
    else far.push({ point, weight: weights[index]! });
  });
  const homeBox = boxOf(home) ?? boxOf(far.map(({ point }) => point));
  if (!homeBox) return WHOLE_WORLD;
  if (size.width < NARROW || far.length === 0) return fitBox(homeBox, size, padding, PLACE_ZOOM);
  const middle = (homeBox.west + homeBox.east) / 2;
  const xs = far.map(({ point, weight }) => ({ value: nearest(point[0], middle), weight }));
  const ys = far.map(({ point, weight }) => ({ value: point[1], weight }));
  const [west, east] = quantiles(xs, TRIM, 1 - TRIM);
  const [north, south] = quantiles(ys, TRIM / 2, 1 - TRIM / 2);
  const box = {
    west: Math.min(homeBox.west, west),
    east: Math.max(homeBox.east, east),
    north: Math.min(homeBox.north, north),
    south: Math.max(homeBox.south, south)
  };
  return fitBox(box, size, padding, PLACE_ZOOM);
}

/** How long a flight between two cameras takes, in milliseconds: 600 for a small step to 900 for the far side of the world. */
export function flightDurationMs(from: Camera, to: Camera, size: Size): number {
  const [x0, y0] = toMercator([from.longitude, from.latitude]);
  const [x1, y1] = toMercator([to.longitude, to.latitude]);
  const world = 512 * 2 ** Math.min(from.zoom, to.zoom);
  const screens = (Math.hypot(nearest(x1, x0) - x0, y1 - y0) * world) / Math.max(1, Math.hypot(size.width, size.height));
  const effort = screens + Math.abs(to.zoom - from.zoom) / 3;
  return Math.round(600 + 300 * Math.min(1, effort / 2));
}

/** The same centre at the zoom at which the whole globe fills the picture but for a margin. */
export function wholeGlobe(camera: Camera, size: Size): Camera {
  const wanted = 0.46 * Math.min(size.width, size.height);
  // The outline is seen in perspective: a globe of radius r has its outline at r · √(d / (d + 2r)), d the distance of MapLibre's camera.
  const distance = 1.5 * size.height;
  const share = (wanted * wanted) / distance;
  const radius = share + Math.sqrt(share * share + wanted * wanted);
  const world = 2 * Math.PI * radius * Math.cos((camera.latitude * Math.PI) / 180);
  return { ...camera, zoom: Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, Math.log2(world / 512))) };
}

/** The camera moved by pixels, to the right and downwards. Good for the globe too: its scale at the centre is the same. */
export function pannedCamera(camera: Camera, dx: number, dy: number): Camera {
  const world = 512 * 2 ** camera.zoom;
  const [x, y] = toMercator([camera.longitude, camera.latitude]);
  const [longitude, latitude] = fromMercator([x + dx / world, Math.max(0.02, Math.min(0.98, y + dy / world))]);
  return { ...camera, longitude: longitude - 360 * Math.round(longitude / 360), latitude };
}

/** The camera some levels nearer, with what lies at a point of the picture staying there; limits are the caller's. */
export function zoomedCamera(camera: Camera, size: Size, levels: number, at: { readonly x: number; readonly y: number }): Camera {
  const share = 1 - 2 ** -levels;
  return { ...pannedCamera(camera, (at.x - size.width / 2) * share, (at.y - size.height / 2) * share), zoom: camera.zoom + levels };
}

/** A box in world coordinates, y southwards; `east` may lie beyond 1 where the box crosses 180°. */
interface Box {
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
}

/** The smallest box around points, across 180° where that is shorter; null for no points. */
function boxOf(points: readonly WorldPoint[]): Box | null {
  if (points.length === 0) return null;
  // As plain numbers, which are sorted without a function for every two of them.
  const xs = Float64Array.from(points, ([x]) => x - Math.floor(x)).sort();
  const ys = points.map(([, y]) => y);
  // The box is all of the circle but its widest gap.
  let [west, widest] = [xs[0]!, xs[0]! + 1 - xs.at(-1)!];
  for (let i = 1; i < xs.length; i++) {
    if (xs[i]! - xs[i - 1]! <= widest) continue;
    widest = xs[i]! - xs[i - 1]!;
    west = xs[i]!;
  }
  return { west, east: west + 1 - widest, north: Math.min(...ys), south: Math.max(...ys) };
}

function fitBox(box: Box, size: Size, padding: Padding, maxZoom: number): Camera {
  const width = Math.max(64, size.width - padding.left - padding.right);
  const height = Math.max(64, size.height - padding.top - padding.bottom);
  const room = Math.min(width / Math.max(1e-9, box.east - box.west), height / Math.max(1e-9, box.south - box.north));
  const zoom = Math.max(MIN_ZOOM, Math.min(maxZoom, Math.log2(room / 512)));
  const world = 512 * 2 ** zoom;
  // The middle of the free part of the picture shows the middle of the box.
  const x = (box.west + box.east) / 2 + (padding.right - padding.left) / 2 / world;
  const y = (box.north + box.south) / 2 + (padding.bottom - padding.top) / 2 / world;
  const [longitude, latitude] = fromMercator([x - Math.floor(x), Math.max(0, Math.min(1, y))]);
  return { longitude, latitude, zoom };
}

/** The copy of x nearest to another, on the circle 0…1. */
const nearest = (x: number, to: number): number => x - Math.round(x - to);

/** The values below which two shares of the weight lie, the smaller share first. */
function quantiles(values: readonly { readonly value: number; readonly weight: number }[], low: number, high: number): [number, number] {
  const sorted = [...values].sort((p, q) => p.value - q.value);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  let seen = 0;
  let least: number | null = null;
  for (const { value, weight } of sorted) {
    seen += weight;
    if (seen >= low * total) least ??= value;
    if (seen >= high * total) return [least!, value];
  }
  const last = sorted.at(-1)!.value;
  return [least ?? last, last];
}
