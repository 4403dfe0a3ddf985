import { MAX_MERCATOR_LATITUDE } from '../base/mercator';
import { unitVector } from '../base/sphere';
import type { UnitVector } from '../base/sphere';
import { arcLines, arcStretch, fanShare, pointsOf, strandShape } from './arcPath';
import type { ArcShape } from './arcPath';
import type { Projector } from './projector';
import type { ArcStrands, Band, CityFan, Marks } from './scene';
import { BAND_WIDTH, slimness } from './look';
import { markDirections } from './strandIndex';
import type { AllStrands } from './strandIndex';
import type { PixelPoint } from './view';

/** How far off in pixels a mouse and a finger still hit a line. */
export const MOUSE_TOLERANCE = 6;
export const TOUCH_TOLERANCE = 22;

/** The tolerance of a pointer, by its `pointerType`; that of a mouse where there is none. */
export const toleranceOf = (event: object): number =>
  'pointerType' in event && event.pointerType === 'touch' ? TOUCH_TOLERANCE : MOUSE_TOLERANCE;

/** Inside a disc nothing counts but its size; beside discs the nearest counts, and comes after those. Greater than any radius in pixels. */
export const BESIDE_DISCS = 1e3;

/** From the edge of the flat map to the pole and back, in radians. */
const BEYOND_EDGE = (10 * Math.PI) / 180;
const DIRECTIONS = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => [Math.cos((eighth * Math.PI) / 4), Math.sin((eighth * Math.PI) / 4)] as const);

/**
 * The strand nearest to a point of the picture, or −1 where none is within the tolerance. Strands that stand out come before faded ones;
 * of equally near ones the last drawn wins. What lies on the far side of the globe is not there.
 * @param index of the strands
 * @param emphasis of each strand, as in `MapScene.arcEmphasis`
 */
export function pickArc(
  arcs: ArcStrands,
  marks: Marks,
  index: AllStrands,
  emphasis: Uint8Array,
  projector: Projector,
  at: PixelPoint,
  tolerance: number
): number {
  if (arcs.count === 0) return -1;
  const reach = tolerance + index.widest;
  const view = lookingAt(projector, at, reach);
  if (!view) return -1;
  const [px, py, pz] = view.direction;
  const [d, widen] = [index.directions, slimness(projector.zoom)];
  let best = -1;
  let bestScore = Infinity;
  index.near(px, py, pz, view.perPixel * reach, (strand) => {
    const [p, q] = [3 * arcs.from[strand]!, 3 * arcs.to[strand]!];
    const [ax, ay, az, bx, by, bz] = [d[p]!, d[p + 1]!, d[p + 2]!, d[q]!, d[q + 1]!, d[q + 2]!];
    const [nx, ny, nz] = [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
    const sine = Math.sqrt(nx * nx + ny * ny + nz * nz);
    const off = Math.abs(nx * px + ny * py + nz * pz);
    // Places that are the same or opposite have no plane between them.
    const hasPlane = sine > 1e-6;
    if (hasPlane && off > sine * view.sine) return;
    const angle = Math.atan2(sine, ax * bx + ay * by + az * bz);
    // The drawn line has corners on the great circle; between them it lies beside it.
    const gap = angle / (pointsOf(angle) - 1);
    const beside = Math.abs(arcs.offset[strand]!) * widen + arcs.width[strand]! / 2 + (gap * gap) / 4 / view.perPixel;
    const fans = Math.abs(arcs.fanFrom[strand]!) + Math.abs(arcs.fanTo[strand]!);
    // What is to win must be as near as what was found.
    const faded = emphasis[strand] === 1 ? tolerance : 0;
    const limit = Math.min(tolerance, bestScore - faded);
    const within = (limit + beside + fans) * view.perPixel;
    if (within < 0) return;
    if (hasPlane && off > sine * Math.sin(Math.min(Math.PI / 2, within))) return;
    let [first, last] = [0, 1];
    if (hasPlane && angle + within < Math.PI) {
      const along = Math.atan2(
        (ny * az - nz * ay) * px + (nz * ax - nx * az) * py + (nx * ay - ny * ax) * pz,
        sine * (ax * px + ay * py + az * pz)
      );
      [first, last] = [(along - within) / angle, (along + within) / angle];
      if (first > 1 || last < 0) return;
      // Most of the way the fan is less than at the ends.
      const fan = Math.abs(arcs.fanFrom[strand]!) * fanShare(first) + Math.abs(arcs.fanTo[strand]!) * fanShare(1 - last);
      if (off > sine * Math.sin(Math.min(Math.PI / 2, (limit + beside + fan) * view.perPixel))) return;
    }
    const distance = distanceToArc(strandShape(arcs, marks, strand, widen), projector, at, first, last) - arcs.width[strand]! / 2;
    const score = distance + faded;
    if (distance > tolerance || score > bestScore || (score === bestScore && strand < best)) return;
    best = strand;
    bestScore = score;
  });
  return best;
}

/** What lies under a point of the picture. */
interface Look {
  /** From the globe's centre. */
  readonly direction: UnitVector;
  /** An angle on the globe that is surely wider than a pixel here, in radians, and the sine of the widest angle that is looked at. */
  readonly perPixel: number;
  readonly sine: number;
}

/**
 * Looks at a point of the picture, or at the one just inside the globe's outline for a point a little beside it; null farther off.
 * @param reach pixels around the point that will be looked at
 */
function lookingAt(projector: Projector, at: PixelPoint, reach: number): Look | null {
  const near = ontoGlobe(projector, at, reach);
  const here = near && projector.unproject(near.x, near.y);
  if (!here) return null;
  const direction = unitVector([here.longitude, here.latitude]);
  const angle = angleOf(reach + Math.hypot(near.x - at.x, near.y - at.y), direction, near, projector);
  return { direction, perPixel: angle / reach, sine: Math.sin(Math.min(Math.PI / 2, angle)) };
}

/** The same point, or the one just inside the globe's outline for a point at most so far beside it; null farther off. */
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
function angleOf(pixels: number, [hx, hy, hz]: UnitVector, at: PixelPoint, projector: Projector): number {
  let [widest, beyond] = [0, 0];
  for (const [dx, dy] of DIRECTIONS) {
    const there = projector.unproject(at.x + dx * pixels, at.y + dy * pixels);
    // Beside the globe: as far as its edge may be, seen at so flat an angle.
    if (!there) return Math.min(Math.PI, Math.max(0.6, 2 * Math.sqrt((2 * pixels) / projector.limb)));
    // What lies beyond the flat map's edge is drawn on it.
    if (projector.turn > 0 && Math.abs(there.latitude) > MAX_MERCATOR_LATITUDE) beyond = BEYOND_EDGE;
    const [tx, ty, tz] = unitVector([there.longitude, there.latitude]);
    widest = Math.max(widest, Math.acos(clamp(hx * tx + hy * ty + hz * tz)));
  }
  return 1.5 * widest + beyond + 1e-6;
}

/**
 * Distance in pixels from a point to an arc as it is drawn; Infinity where it is not seen.
 * @param first between this fraction of the way and `last` it may be near the point; elsewhere it is not
 */
function distanceToArc(shape: ArcShape, projector: Projector, at: PixelPoint, first: number, last: number): number {
  const stretch = arcStretch(shape, projector, first, last);
  if (stretch) return distanceToLine(stretch, at, projector.turn);
  return arcLines(shape, projector).reduce((nearest, line) => Math.min(nearest, distanceToLine(line, at)), Infinity);
}

/**
 * Distance in pixels from a point to a line of x and y by turns.
 * @param turn pixels after which the line is drawn again to its left and right; 0 = nowhere
 */
function distanceToLine(line: ArrayLike<number>, { x: atX, y }: PixelPoint, turn: number = 0): number {
  let nearest = Infinity;
  for (let i = 2; i < line.length; i += 2) {
    const [ax, ay] = [line[i - 2]!, line[i - 1]!];
    const [dx, dy] = [line[i]! - ax, line[i + 1]! - ay];
    const x = turn > 0 ? atX - turn * Math.round((atX - ax - dx / 2) / turn) : atX;
    const share = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(x - ax - share * dx, y - ay - share * dy));
  }
  return nearest;
}

/** The city whose disc lies under a point, or is nearest within the tolerance; the smallest disc wins, for it lies on top. −1 for none. */
export function pickMark(marks: Marks, projector: Projector, at: PixelPoint, tolerance: number): number {
  let best = -1;
  let bestScore = Infinity;
  const reach = tolerance + (marks.radius[0] ?? 0) + 1;
  const view = lookingAt(projector, at, reach);
  if (!view) return -1;
  const [px, py, pz] = view.direction;
  const d = markDirections(marks);
  const cosine = Math.cos(Math.min(Math.PI, view.perPixel * reach));
  for (let mark = 0; mark < marks.count; mark++) {
    if (marks.fromZoom[mark]! > projector.zoom || d[3 * mark]! * px + d[3 * mark + 1]! * py + d[3 * mark + 2]! * pz < cosine) continue;
    for (const copy of projector.copies) {
      const { x, y, visible } = projector.project(marks.longitude[mark]! + copy, marks.latitude[mark]!);
      if (!visible) continue;
      const beside = Math.max(0, Math.hypot(x - at.x, y - at.y) - marks.radius[mark]!);
      const score = beside > 0 ? BESIDE_DISCS + beside : marks.radius[mark]!;
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
