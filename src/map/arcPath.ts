import { arcPoints, distanceKm, EARTH_RADIUS_KM, placesAt, unwrap } from '../base/sphere';
import type { LngLat } from '../base/sphere';
import type { Projector } from './projector';
import type { ArcStrands, Marks } from './scene';

/** A line on the picture that does not break: x and y in pixels by turns. */
export type PixelLine = readonly number[];

/** What is drawn along a great circle: its ends and how it is shifted sideways, in pixels to the left of from → to. */
export interface ArcShape {
  readonly from: LngLat;
  readonly to: LngLat;
  readonly offset: number;
  readonly fanFrom: number;
  readonly fanTo: number;
}

/** The shape of strand i. @param widen factor on its width and its place beside the other strands, see widthFactor */
export const strandShape = (arcs: ArcStrands, marks: Marks, i: number, widen: number): ArcShape => ({
  from: [marks.longitude[arcs.from[i]!]!, marks.latitude[arcs.from[i]!]!],
  to: [marks.longitude[arcs.to[i]!]!, marks.latitude[arcs.to[i]!]!],
  offset: arcs.offset[i]! * widen,
  fanFrom: arcs.fanFrom[i]!,
  fanTo: arcs.fanTo[i]!
});

/** Share of a fan shift that is left at a fraction of the arc: all at the end itself, none from the middle on. As the shader has it. */
export function fanShare(fraction: number): number {
  const t = Math.max(0, Math.min(1, fraction / 0.5));
  return 1 - t * t * (3 - 2 * t);
}

/** Points per arc of an angle in radians: one every 1.8°, so that chords stay within a pixel of the curve at the scales of this map. */
export const pointsOf = (angle: number): number => Math.max(12, Math.min(96, Math.round((angle * EARTH_RADIUS_KM) / 200)));

/**
 * The lines that an arc is on the picture. On the flat map one line for each copy of the world it may be seen in, whole even across 180°;
 * on the globe the parts on the near side, cut at the horizon. Lines that lie wholly beside the picture are left out.
 * @param margin pixels beyond the picture's edge that still count as seen
 */
export function arcLines(shape: ArcShape, projector: Projector, margin: number = 24): PixelLine[] {
  const points = arcPoints(shape.from, shape.to, pointsOf(angleOf(shape)));
  const lines: PixelLine[] = [];
  for (const copy of copiesFor(points, projector)) {
    for (const run of visibleRuns(points, copy, projector)) {
      const line = shifted(run, shape);
      if (isSeen(line, projector, margin)) lines.push(line);
    }
  }
  return lines;
}

const angleOf = ({ from, to }: ArcShape): number => distanceKm(from, to) / EARTH_RADIUS_KM;

/**
 * The part of an arc between two fractions of its way, and a little more, as a line on the picture; on the flat map in one of the copies of
 * the world only. null where it meets the horizon, so that arcLines has to be asked.
 */
export function arcStretch(shape: ArcShape, projector: Projector, first: number, last: number): Float64Array | null {
  const count = pointsOf(angleOf(shape));
  // Two points more at either end: a corner's place beside the great circle follows from its neighbours.
  const start = Math.max(0, Math.floor(first * (count - 1)) - 2);
  const end = Math.min(count - 1, Math.ceil(last * (count - 1)) + 2);
  const fractions = Array.from({ length: end - start + 1 }, (_, i) => (start + i) / (count - 1));
  const points = unwrap(placesAt(shape.from, shape.to, fractions));
  const line = new Float64Array(2 * points.length);
  for (let i = 0; i < points.length; i++) {
    const { x, y, visible } = projector.project(...points[i]!);
    if (!visible) return null;
    line[2 * i] = x;
    line[2 * i + 1] = y;
  }
  return besideLine(line, fractions, shape);
}

/** The copies of the world an unwrapped line may be seen in: one that runs across 180° also from the neighbouring world. */
function copiesFor(points: readonly LngLat[], { copies, projection }: Projector): readonly number[] {
  if (projection === 'globe') return copies;
  const beyond = points.some(([longitude]) => longitude > 180) ? 1 : points.some(([longitude]) => longitude < -180) ? -1 : 0;
  if (beyond === 0) return copies;
  return beyond > 0 ? [copies[0]! - 360, ...copies] : [...copies, copies.at(-1)! + 360];
}

/** A point of an arc on the picture, with the fraction of the arc it stands at. */
interface Step {
  readonly x: number;
  readonly y: number;
  readonly fraction: number;
}

/** The stretches of an arc that face the camera. */
function visibleRuns(points: readonly LngLat[], copy: number, projector: Projector): Step[][] {
  const runs: Step[][] = [];
  let run: Step[] = [];
  let before = false;
  points.forEach(([longitude, latitude], index) => {
    const { x, y, visible } = projector.project(longitude + copy, latitude);
    if (visible !== before && index > 0) {
      run.push(horizon(points[index - 1]!, [longitude, latitude], index, points.length, before, projector));
    }
    if (visible) run.push({ x, y, fraction: index / (points.length - 1) });
    if (!visible && run.length > 0) {
      runs.push(run);
      run = [];
    }
    before = visible;
  });
  if (run.length > 0) runs.push(run);
  return runs.filter(({ length }) => length > 1);
}

/** Where a step between two points crosses the horizon, by halving. */
function horizon(from: LngLat, to: LngLat, index: number, count: number, fromVisible: boolean, projector: Projector): Step {
  let [near, far] = fromVisible ? [0, 1] : [1, 0];
  const at = (share: number): LngLat => [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  for (let round = 0; round < 12; round++) {
    const middle = (near + far) / 2;
    if (projector.project(...at(middle)).visible) near = middle;
    else far = middle;
  }
  const { x, y } = projector.project(...at(near));
  return { x, y, fraction: (index - 1 + near) / (count - 1) };
}

/** Moves a line sideways by its strand's place and the fan of its ends. */
function shifted(run: readonly Step[], shape: ArcShape): PixelLine {
  const line = Float64Array.from(run.flatMap(({ x, y }) => [x, y]));
  return [
    ...besideLine(
      line,
      Array.from(run, ({ fraction }) => fraction),
      shape
    )
  ];
}

/** The same for the points of a line, x and y by turns, and the fractions of the arc they stand at. */
function besideLine(line: Float64Array, fractions: readonly number[], { offset, fanFrom, fanTo }: ArcShape): Float64Array {
  const moved = new Float64Array(line.length);
  const last = fractions.length - 1;
  for (let i = 0; i <= last; i++) {
    const [before, after] = [2 * Math.max(0, i - 1), 2 * Math.min(last, i + 1)];
    const [dx, dy] = [line[after]! - line[before]!, line[after + 1]! - line[before + 1]!];
    const length = Math.hypot(dx, dy) || 1;
    const shift = offset + fanFrom * fanShare(fractions[i]!) + fanTo * fanShare(1 - fractions[i]!);
    // Left of the way on a picture whose y grows downwards.
    moved[2 * i] = line[2 * i]! + (dy / length) * shift;
    moved[2 * i + 1] = line[2 * i + 1]! - (dx / length) * shift;
  }
  return moved;
}

function isSeen(line: PixelLine, { size }: Projector, margin: number): boolean {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < line.length; i += 2) {
    left = Math.min(left, line[i]!);
    right = Math.max(right, line[i]!);
    top = Math.min(top, line[i + 1]!);
    bottom = Math.max(bottom, line[i + 1]!);
  }
  return right >= -margin && left <= size.width + margin && bottom >= -margin && top <= size.height + margin;
}

/** Moves the points of a whole arc, which stand at equal fractions of it, to the left of its way, in pixels; here y grows upwards. */
export function shiftAside(x: Float64Array, y: Float64Array, segments: number, offset: number, fanFrom: number, fanTo: number): void {
  if (offset === 0 && fanFrom === 0 && fanTo === 0) return;
  let wayX = 1;
  let wayY = 0;
  for (let i = 0; i <= segments; i++) {
    if (i < segments) {
      const dx = x[i + 1]! - x[i]!;
      const dy = y[i + 1]! - y[i]!;
      const length = Math.sqrt(dx * dx + dy * dy);
      wayX = length > 1e-6 ? dx / length : 1;
      wayY = length > 1e-6 ? dy / length : 0;
    }
    const t = i / segments;
    const beside = offset + fanFrom * fanShare(t) + fanTo * fanShare(1 - t);
    x[i] = x[i]! - wayY * beside;
    y[i] = y[i]! + wayX * beside;
  }
}
