import { arcLines } from './arcPath';
import type { PixelLine } from './arcPath';
import type { Projector } from './projector';
import type { Flow } from './scene';
import type { PixelPoint } from './view';

/** Share of the way that is left free at each end, where the discs of capitals lie. */
const FREE = 0.06;
/** Width of the tail and of the neck, as shares of the head's. */
const TAIL = 0.16;
const NECK = 0.5;

/** The points of a line from a share of its length to another, evenly spaced. */
function pointsAlong(line: PixelLine, from: number, to: number): PixelPoint[] {
  const lengths = [0];
  for (let i = 2; i < line.length; i += 2) {
    lengths.push(lengths.at(-1)! + Math.hypot(line[i]! - line[i - 2]!, line[i + 1]! - line[i - 1]!));
  }
  const total = lengths.at(-1)!;
  const count = 24;
  return Array.from({ length: count + 1 }, (_, step) => {
    const at = total * (from + ((to - from) * step) / count);
    const next = Math.max(
      1,
      lengths.findIndex((length) => length >= at)
    );
    const share = (at - lengths[next - 1]!) / (lengths[next]! - lengths[next - 1]! || 1);
    const between = (offset: number) => line[2 * next - 2 + offset]! + (line[2 * next + offset]! - line[2 * next - 2 + offset]!) * share;
    return { x: between(0), y: between(1) };
  });
}

/** An arrow on the picture, in pixels. */
export interface FlowArrow {
  /** Index of its flow. */
  readonly index: number;
  /** Its outline, a closed line. */
  readonly outline: readonly PixelPoint[];
  /** Where its label belongs. */
  readonly middle: PixelPoint;
  /** The middle of its shaft from the tail to the neck, then the tip. */
  readonly spine: readonly PixelPoint[];
}

/** A hollow arrow that widens along a line to its head; null where the line is too short for one. */
function arrow(line: PixelLine, width: number): Omit<FlowArrow, 'index'> | null {
  const points = pointsAlong(line, FREE, 1 - FREE);
  const tip = points.at(-1)!;
  const neckAt = points.findLastIndex(({ x, y }) => Math.hypot(tip.x - x, tip.y - y) >= width * 1.1);
  if (neckAt < 2) return null;
  const shaft = points.slice(0, neckAt + 1);
  const side = (sign: 1 | -1) =>
    shaft.map((point, i) => {
      const [before, after] = [shaft[Math.max(0, i - 1)]!, shaft[Math.min(shaft.length - 1, i + 1)]!];
      const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
      const half = (sign * width * (TAIL + ((NECK - TAIL) * i) / (shaft.length - 1))) / 2;
      return { x: point.x + ((after.y - before.y) / length) * half, y: point.y - ((after.x - before.x) / length) * half };
    });
  const neck = shaft.at(-1)!;
  const length = Math.hypot(tip.x - neck.x, tip.y - neck.y) || 1;
  const barb = (sign: 1 | -1) => ({
    x: neck.x + ((sign * (tip.y - neck.y)) / length) * (width / 2),
    y: neck.y - ((sign * (tip.x - neck.x)) / length) * (width / 2)
  });
  const outline = [...side(1), barb(1), tip, barb(-1), ...side(-1).reverse()];
  return { outline, middle: shaft[Math.floor(shaft.length * 0.6)]!, spine: [...shaft, tip] };
}

/** The arrows of flows, each on its right-hand side of the way; one flow has several where the world is seen more than once. */
export const flowArrows = (flows: readonly Flow[], projector: Projector): FlowArrow[] =>
  flows.flatMap(({ from, to, width }, index) =>
    arcLines({ from, to, offset: -(width / 2 + 5), fanFrom: 0, fanTo: 0 }, projector).flatMap((line) => {
      const shape = arrow(line, width);
      return shape ? [{ ...shape, index }] : [];
    })
  );

/**
 * The flow whose arrow lies at a point of the picture, the narrowest of several; −1 = none.
 * @param tolerance how far outside an arrow the point may be, in pixels
 */
export function pickFlow(flows: readonly Flow[], projector: Projector, point: PixelPoint, tolerance: number): number {
  const under = flowArrows(flows, projector).filter(({ index, spine }) => {
    const reach = flows[index]!.width / 2 + tolerance;
    return spine.some((end, i) => i > 0 && distanceToSegment(point, spine[i - 1]!, end) <= reach);
  });
  return under.reduce((best, { index }) => (best < 0 || flows[index]!.width < flows[best]!.width ? index : best), -1);
}

function distanceToSegment(point: PixelPoint, a: PixelPoint, b: PixelPoint): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(point.x - a.x - along * dx, point.y - a.y - along * dy);
}
