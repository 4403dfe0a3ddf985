import { arcLines, strandShape } from './arcPath';
import type { Projector } from './projector';
import type { ArcStrands, Band, CityFan, Marks } from './scene';
import { BAND_WIDTH, slimness } from './look';
import type { PixelPoint } from './view';

/** How far off in pixels a mouse and a finger still hit a line. */
export const MOUSE_TOLERANCE = 6;
export const TOUCH_TOLERANCE = 22;

/** The tolerance of a pointer, by its `pointerType`; that of a mouse where there is none. */
export const toleranceOf = (event: object): number =>
  'pointerType' in event && event.pointerType === 'touch' ? TOUCH_TOLERANCE : MOUSE_TOLERANCE;

const RADIANS = Math.PI / 180;
/** Values per strand in ArcPlanes: normal of the great circle's plane, direction of the arc's middle, cosine of half its length. */
const STRIDE = 7;
const DIRECTIONS = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => [Math.cos((eighth * Math.PI) / 4), Math.sin((eighth * Math.PI) / 4)] as const);

/** The great circles of all strands, for a first rough look at which may lie near a place. */
export type ArcPlanes = Float32Array;

/** Prepares picking; to be done once per set of arcs. */
export function arcPlanes(arcs: ArcStrands, marks: Marks): ArcPlanes {
  const ends = Float64Array.from({ length: 3 * marks.count }, (_, i) => {
    const mark = Math.floor(i / 3);
    return direction(marks.longitude[mark]!, marks.latitude[mark]!)[i % 3]!;
  });
  const planes = new Float32Array(STRIDE * arcs.count);
  for (let i = 0; i < arcs.count; i++) {
    const [p, q] = [3 * arcs.from[i]!, 3 * arcs.to[i]!];
    const [ax, ay, az, bx, by, bz] = [ends[p]!, ends[p + 1]!, ends[p + 2]!, ends[q]!, ends[q + 1]!, ends[q + 2]!];
    const [nx, ny, nz] = [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
    const normal = Math.hypot(nx, ny, nz) || 1;
    const middle = Math.hypot(ax + bx, ay + by, az + bz) || 1;
    const [mx, my, mz] = [(ax + bx) / middle, (ay + by) / middle, (az + bz) / middle];
    planes.set([nx / normal, ny / normal, nz / normal, mx, my, mz, ax * mx + ay * my + az * mz], STRIDE * i);
  }
  return planes;
}

function direction(longitude: number, latitude: number): readonly [number, number, number] {
  const cos = Math.cos(latitude * RADIANS);
  return [cos * Math.cos(longitude * RADIANS), cos * Math.sin(longitude * RADIANS), Math.sin(latitude * RADIANS)];
}

/**
 * The strand nearest to a point of the picture, or −1 where none is within the tolerance. Strands that stand out come before faded ones;
 * of equally near ones the last drawn wins. What lies on the far side of the globe is not there.
 * @param emphasis of each strand, as in `MapScene.arcEmphasis`
 */
export function pickArc(
  arcs: ArcStrands,
  marks: Marks,
  planes: ArcPlanes,
  emphasis: Uint8Array,
  projector: Projector,
  at: PixelPoint,
  tolerance: number
): number {
  const near = ontoGlobe(projector, at, tolerance);
  const here = near && projector.unproject(near.x, near.y);
  if (!here) return -1;
  const [px, py, pz] = direction(here.longitude, here.latitude);
  const angle = angleOf(tolerance + widestShift(arcs), here, near, projector);
  let best = -1;
  let bestScore = Infinity;
  for (let i = 0, o = 0; i < arcs.count; i++, o += STRIDE) {
    const off = Math.abs(planes[o]! * px + planes[o + 1]! * py + planes[o + 2]! * pz);
    if (off > Math.sin(Math.min(Math.PI / 2, angle))) continue;
    if (Math.acos(clamp(planes[o + 3]! * px + planes[o + 4]! * py + planes[o + 5]! * pz)) > Math.acos(clamp(planes[o + 6]!)) + angle)
      continue;
    const distance = distanceToArc(arcs, marks, i, projector, at) - arcs.width[i]! / 2;
    const score = distance + (emphasis[i] === 1 ? tolerance : 0);
    if (distance <= tolerance && score <= bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}

/** How far in pixels a strand may lie beside its great circle, at most. */
function widestShift(arcs: ArcStrands): number {
  let widest = 0;
  for (let i = 0; i < arcs.count; i++) {
    widest = Math.max(widest, Math.abs(arcs.offset[i]!) + arcs.width[i]! + Math.max(Math.abs(arcs.fanFrom[i]!), Math.abs(arcs.fanTo[i]!)));
  }
  return widest;
}

/** The same point, or the one just inside the globe's outline for a point at most the tolerance beside it; null farther off. */
function ontoGlobe({ limb, size }: Projector, at: PixelPoint, tolerance: number): PixelPoint | null {
  const [dx, dy] = [at.x - size.width / 2, at.y - size.height / 2];
  const distance = Math.hypot(dx, dy);
  if (limb === 0 || distance < limb) return at;
  const share = (limb - 0.5) / distance;
  return distance > limb + tolerance ? null : { x: size.width / 2 + dx * share, y: size.height / 2 + dy * share };
}

const clamp = (cosine: number): number => Math.max(-1, Math.min(1, cosine));

/**
 * An angle on the globe that is surely wider than a number of pixels around a point. Measured on the picture itself: near the globe's edge a
 * pixel is many degrees, which the scale at the centre does not tell.
 */
function angleOf(
  pixels: number,
  here: { readonly longitude: number; readonly latitude: number },
  at: PixelPoint,
  projector: Projector
): number {
  const [hx, hy, hz] = direction(here.longitude, here.latitude);
  let widest = 0;
  for (const [dx, dy] of DIRECTIONS) {
    const there = projector.unproject(at.x + dx * pixels, at.y + dy * pixels);
    if (!there) return 0.6;
    const [tx, ty, tz] = direction(there.longitude, there.latitude);
    widest = Math.max(widest, Math.acos(clamp(hx * tx + hy * ty + hz * tz)));
  }
  return 1.5 * widest + 1e-6;
}

/** Distance in pixels from a point to a strand as it is drawn; Infinity where it is not seen. */
function distanceToArc(arcs: ArcStrands, marks: Marks, strand: number, projector: Projector, at: PixelPoint): number {
  return arcLines(strandShape(arcs, marks, strand, slimness(projector.zoom)), projector).reduce(
    (nearest, line) => Math.min(nearest, distanceToLine(line, at)),
    Infinity
  );
}

/** Distance in pixels from a point to a line of x and y by turns. */
function distanceToLine(line: readonly number[], { x, y }: PixelPoint): number {
  let nearest = Infinity;
  for (let i = 2; i < line.length; i += 2) {
    const [ax, ay] = [line[i - 2]!, line[i - 1]!];
    const [dx, dy] = [line[i]! - ax, line[i + 1]! - ay];
    const share = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(x - ax - share * dx, y - ay - share * dy));
  }
  return nearest;
}

/**
 * The city whose disc lies under a point, or is nearest within the tolerance; the smallest disc wins, for it lies on top. −1 for none.
 * @param from zoom from which each disc is drawn, see crowding.ts
 */
export function pickMark(marks: Marks, from: Float32Array, projector: Projector, at: PixelPoint, tolerance: number): number {
  let best = -1;
  let bestScore = Infinity;
  for (let mark = 0; mark < marks.count; mark++) {
    if (from[mark]! > projector.zoom) continue;
    for (const copy of projector.copies) {
      const { x, y, visible } = projector.project(marks.longitude[mark]! + copy, marks.latitude[mark]!);
      if (!visible) continue;
      const beside = Math.max(0, Math.hypot(x - at.x, y - at.y) - marks.radius[mark]!);
      // Inside a disc nothing counts but its size; beside discs the nearest counts.
      const score = beside > 0 ? 1e3 + beside : marks.radius[mark]!;
      if (beside > tolerance || score > bestScore) continue;
      best = mark;
      bestScore = score;
    }
  }
  return best;
}

/** The university of an opened city under a point; −1 for none. */
export function pickUniversity(fan: CityFan, marks: Marks, projector: Projector, at: PixelPoint, tolerance: number): number {
  let best = -1;
  let nearest = tolerance;
  for (const copy of projector.copies) {
    const { x, y, visible } = projector.project(marks.longitude[fan.mark]! + copy, marks.latitude[fan.mark]!);
    if (!visible) continue;
    for (let i = 0; i < fan.university.length; i++) {
      const beside = Math.hypot(x + fan.dx[i]! - at.x, y + fan.dy[i]! - at.y) - fan.radius[i]!;
      if (beside >= nearest) continue;
      nearest = beside;
      best = i;
    }
  }
  return best;
}

/** The band under a point; −1 for none. */
export function pickBand(bands: readonly Band[], projector: Projector, at: PixelPoint, tolerance: number): number {
  return bands.findIndex((band) =>
    arcLines(bandShape(band), projector).some((line) => distanceToLine(line, at) <= BAND_WIDTH / 2 + tolerance / 2)
  );
}

/** The shape of a band. */
export const bandShape = (band: Band) => ({
  from: [band.fromLongitude, band.fromLatitude] as const,
  to: [band.toLongitude, band.toLatitude] as const,
  offset: band.offset ?? 0,
  fanFrom: 0,
  fanTo: 0
});
