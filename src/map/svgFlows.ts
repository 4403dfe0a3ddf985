import type { Theme } from '../model/palette';
import { px, svgNode } from '../base/svgTree';
import type { SvgNode } from '../base/svgTree';
import type { PixelLine } from './arcPath';
import { arcLines } from './arcPath';
import { placeLabels } from './labels';
import type { LabelWish } from './labels';
import { LABEL_GAP } from './look';
import type { Projector } from './projector';
import type { Flow } from './scene';
import { letterAttributes } from './svgMarks';

/** Share of the way that is left free at each end, where the discs of capitals lie. */
const FREE = 0.06;
/** Width of the tail and of the neck, as shares of the head's. */
const TAIL = 0.16;
const NECK = 0.5;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The points of a line from a share of its length to another, evenly spaced. */
function pointsAlong(line: PixelLine, from: number, to: number): Point[] {
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

/** A hollow arrow that widens along a line to its head; null where the line is too short for one. */
function arrow(line: PixelLine, width: number): { readonly d: string; readonly middle: Point } | null {
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
  const d = `M${outline.map(({ x, y }) => `${px(x)},${px(y)}`).join('L')}Z`;
  return { d, middle: shaft[Math.floor(shaft.length * 0.6)]! };
}

/** Students who go from country to country: hollow arrows with their numbers, each on its right-hand side of the way. */
export function svgFlows(flows: readonly Flow[], theme: Theme, projector: Projector): SvgNode[] {
  const drawn = flows.flatMap(({ from, to, width, label }) =>
    arcLines({ from, to, offset: -(width / 2 + 5), fanFrom: 0, fanTo: 0 }, projector).flatMap((line) => {
      const shape = arrow(line, width);
      return shape ? [{ ...shape, width, label }] : [];
    })
  );
  const wishes = drawn.map(({ middle, width, label }): LabelWish => ({
    text: label,
    size: 12,
    weight: 600,
    ...middle,
    radius: width / 2,
    sides: ['right', 'left', 'below', 'above']
  }));
  return [
    svgNode(
      'g',
      { class: 'flows', fill: theme.land, 'fill-opacity': 0.78, stroke: theme.text, 'stroke-width': 1.2, 'stroke-linejoin': 'round' },
      drawn.map(({ d }) => svgNode('path', { d }))
    ),
    svgNode(
      'g',
      { class: 'flow-names', ...letterAttributes(theme) },
      placeLabels(wishes, [], projector.size, LABEL_GAP).map(({ index, x, y, anchor }) =>
        svgNode(
          'text',
          { x: px(x), y: px(y), 'text-anchor': anchor, 'font-size': 12, 'font-weight': 600, fill: theme.text },
          wishes[index]!.text
        )
      )
    )
  ];
}
