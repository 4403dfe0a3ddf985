import { pointAt } from '../base/sphere';
import type { LngLat } from '../base/sphere';
import type { Projector } from './projector';
import type { MapScene } from './scene';

/** Something of a scene that a list can name: a mark, a university of the opened city, a band or an arrow of students, by its index in the scene. */
export interface MapItem {
  readonly type: 'mark' | 'university' | 'band' | 'flow';
  readonly index: number;
}

/** The parts of a scene that can be listed. */
type Listed = Pick<MapScene, 'marks' | 'fan' | 'bands' | 'flows'>;

/** Steps in which a band or an arrow is looked for along its way. */
const ALONG = 32;

/**
 * What a camera sees of a scene, in the order of a list: places with most agreements first, the universities of the opened city behind their
 * city (before all others where only they are seen), then announced bands and arrows of students. A thing is seen where its middle is, a band or an
 * arrow where any of it is.
 * @param projector of the camera in the scene's own pixels, see sceneProjector
 */
export function inView(scene: Listed, projector: Projector): MapItem[] {
  const { marks, fan } = scene;
  const { width, height } = projector.size;
  const seen = (longitude: number, latitude: number, dx = 0, dy = 0): boolean =>
    projector.copies.some((turn) => {
      const point = projector.project(longitude + turn, latitude);
      const [x, y] = [point.x + dx, point.y + dy];
      return point.visible && x >= 0 && y >= 0 && x <= width && y <= height;
    });

  const items: MapItem[] = Array.from(marks.end.keys())
    .filter((mark) => seen(marks.longitude[mark]!, marks.latitude[mark]!))
    .sort((p, q) => marks.agreements[q]! - marks.agreements[p]! || marks.end[p]! - marks.end[q]!)
    .map((index) => ({ type: 'mark', index }));
  if (fan) {
    const universities = Array.from(fan.university.keys())
      .filter((entry) => seen(marks.longitude[fan.mark]!, marks.latitude[fan.mark]!, fan.dx[entry]!, fan.dy[entry]!))
      .map((index): MapItem => ({ type: 'university', index }));
    items.splice(items.findIndex(({ index }) => index === fan.mark) + 1, 0, ...universities);
  }
  const isSeenAlong = (from: LngLat, to: LngLat): boolean =>
    Array.from({ length: ALONG + 1 }, (_, step) => pointAt(from, to, step / ALONG)).some((point) => seen(...point));
  scene.bands.forEach(({ fromLongitude, fromLatitude, toLongitude, toLatitude }, index) => {
    if (isSeenAlong([fromLongitude, fromLatitude], [toLongitude, toLatitude])) items.push({ type: 'band', index });
  });
  scene.flows?.forEach(({ from, to }, index) => {
    if (isSeenAlong(from, to)) items.push({ type: 'flow', index });
  });
  return items;
}

/**
 * Where a city or university stands on the picture, in the scene's own pixels; of the copies of a flat world the one nearest to the middle.
 * null on the far side of the globe, and for a band or an arrow, which has no one place.
 */
export function pointOf(
  { marks, fan }: Listed,
  { type, index }: MapItem,
  projector: Projector
): { readonly x: number; readonly y: number } | null {
  if (type === 'band' || type === 'flow' || (type === 'university' && !fan)) return null;
  const mark = type === 'mark' ? index : fan!.mark;
  const [dx, dy] = type === 'mark' ? [0, 0] : [fan!.dx[index]!, fan!.dy[index]!];
  const points = projector.copies.map((turn) => projector.project(marks.longitude[mark]! + turn, marks.latitude[mark]!));
  const away = ({ x }: { readonly x: number }) => Math.abs(x - projector.size.width / 2);
  const nearest = points.reduce((best, point) => (away(point) < away(best) ? point : best));
  return nearest.visible ? { x: nearest.x + dx, y: nearest.y + dy } : null;
}
