import { svgNode, type SvgNode } from '../src/base/svgTree';

/** A line of a path: x and y by turns. */
type Line = readonly number[];

/** What a picture may lose to become small. */
export interface Compaction {
  /** Size of the picture, in its own pixels: what lies farther outside than `margin` is left out. */
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Steps a pixel is divided into: 2 puts every point on half pixels. */
  readonly steps: number;
  /** How far a drawn line may lie from where it was, in pixels. */
  readonly tolerance: number;
}

/**
 * The same picture in fewer letters: curves in the place of lines of many points (`arcs`, `bands`), fewer points of shapes, relative numbers on a
 * coarse grid, and what many neighbours say said once by a group around them.
 */
export function compactSvg(picture: SvgNode, compaction: Compaction): SvgNode {
  const inner = (node: SvgNode, curved: boolean): SvgNode => {
    const isCurved = curved || ['arcs', 'bands'].includes(String(node.attributes['class']));
    const { class: _, ...attributes } = node.attributes;
    const d = attributes['d'];
    if (typeof d === 'string') return onGrid({ ...attributes, d: compactPath(d, isCurved, compaction) }, compaction.steps);
    if (!node.children) return { ...node, attributes };
    const children = node.children.map((child) => inner(child, isCurved)).filter((child) => child.attributes['d'] !== '');
    return { ...node, attributes, children: node.name === 'g' ? grouped(children) : children };
  };
  return inner(picture, false);
}

/** A path whose numbers count steps of the grid. */
function onGrid(attributes: SvgNode['attributes'], steps: number): SvgNode {
  const scaled = (lengths: string | number): string =>
    String(lengths)
      .split(' ')
      .map((length) => Math.round(Number(length) * steps * 10) / 10)
      .join(' ');
  const lengths = Object.entries(attributes).filter(([name]) => name === 'stroke-width' || name === 'stroke-dasharray');
  return svgNode('path', {
    ...attributes,
    ...Object.fromEntries(lengths.map(([name, value]) => [name, scaled(value)])),
    transform: `scale(${1 / steps})`
  });
}

/** A run of neighbours that look alike becomes a group that says it. */
function grouped(children: readonly SvgNode[]): SvgNode[] {
  const GEOMETRY = new Set(['d', 'cx', 'cy', 'r']);
  const look = ({ name, attributes }: SvgNode): string =>
    JSON.stringify([name, Object.entries(attributes).filter(([key]) => !GEOMETRY.has(key))]);
  const runs: SvgNode[][] = [];
  for (const child of children) {
    const run = runs.at(-1);
    if (run && look(run[0]!) === look(child)) run.push(child);
    else runs.push([child]);
  }
  return runs.flatMap((run) => {
    if (run.length === 1) return run;
    const entries = Object.entries(run[0]!.attributes);
    const shared = Object.fromEntries(entries.filter(([key]) => !GEOMETRY.has(key)));
    const bare = run.map(({ name, attributes }) =>
      svgNode(name, Object.fromEntries(Object.entries(attributes).filter(([key]) => GEOMETRY.has(key))))
    );
    return [svgNode('g', shared, bare)];
  });
}

function compactPath(d: string, curved: boolean, compaction: Compaction): string {
  const parts = d.split('M').filter(Boolean);
  const write = new PathWriter(compaction.steps);
  for (const part of parts) {
    const closed = part.endsWith('Z');
    const line = part.replace('Z', '').split(/[L,]/).map(Number);
    if (closed) {
      const ring = simplified([...line, line[0]!, line[1]!], compaction.tolerance);
      // A ring of two points is a speck.
      if (ring.length >= 8 && Math.abs(areaOf(ring)) > 1) write.ring(ring);
    } else {
      for (const run of insideOf(line, compaction)) {
        if (curved) write.curves(curvesOf(run, compaction.tolerance));
        else write.line(simplified(run, compaction.tolerance));
      }
    }
  }
  return write.text;
}

/** Writes paths in relative whole numbers of a scaled grid, as few letters as there can be. */
class PathWriter {
  text = '';
  #steps: number;
  #x = 0;
  #y = 0;

  constructor(steps: number) {
    this.#steps = steps;
  }

  ring(points: Line): void {
    this.line(points.slice(0, -2));
    // The pen stands at the first point again; the next relative move starts there.
    this.text += 'z';
    [this.#x, this.#y] = [this.#start[0], this.#start[1]];
  }

  #start: [number, number] = [0, 0];

  line(points: Line): void {
    this.#move(points[0]!, points[1]!);
    let before = 'l';
    for (let i = 2; i < points.length; i += 2) {
      const [dx, dy] = this.#delta(points[i]!, points[i + 1]!);
      if (dx === 0 && dy === 0) continue;
      const command = dx === 0 ? 'v' : dy === 0 ? 'h' : 'l';
      const numbers = command === 'v' ? [dy] : command === 'h' ? [dx] : [dx, dy];
      this.text += command === before && command === 'l' && i > 2 ? joined(this.text, numbers) : command + joined('', numbers);
      before = command;
      this.#to(dx, dy);
    }
  }

  curves(beziers: readonly Line[]): void {
    const [first] = beziers;
    if (!first) return;
    this.#move(first[0]!, first[1]!);
    beziers.forEach((bezier, index) => {
      const numbers = [2, 4, 6].flatMap((i) => this.#delta(bezier[i]!, bezier[i + 1]!));
      this.text += index === 0 ? `c${joined('', numbers)}` : joined(this.text, numbers);
      this.#to(numbers[4]!, numbers[5]!);
    });
  }

  #move(x: number, y: number): void {
    const [dx, dy] = this.#delta(x, y);
    this.text += `m${joined('', [dx, dy])}`;
    this.#to(dx, dy);
    this.#start = [this.#x, this.#y];
  }

  /** From where the pen is, not from where it should be: roundings do not add up. */
  #delta(x: number, y: number): [number, number] {
    return [Math.round(x * this.#steps) - this.#x, Math.round(y * this.#steps) - this.#y];
  }

  #to(dx: number, dy: number): void {
    this.#x += dx;
    this.#y += dy;
  }
}

/** Whole numbers with a space only where there is no minus. */
function joined(before: string, numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    const isFirst = text === '' && !/\d$/.test(before);
    text += number < 0 || isFirst ? String(number) : ` ${number}`;
  }
  return text;
}

function areaOf(ring: Line): number {
  let area = 0;
  for (let i = 0; i + 3 < ring.length; i += 2) area += ring[i]! * ring[i + 3]! - ring[i + 2]! * ring[i + 1]!;
  return area / 2;
}

/** The stretches of a line that are on the picture or beside its edge. */
function insideOf(line: Line, { width, height, margin }: Compaction): Line[] {
  const isIn = (i: number) => line[i]! > -margin && line[i]! < width + margin && line[i + 1]! > -margin && line[i + 1]! < height + margin;
  const runs: number[][] = [];
  for (let i = 0; i < line.length; i += 2) {
    // A point outside stays where its neighbour is inside.
    const stays = isIn(i) || (i > 0 && isIn(i - 2)) || (i + 2 < line.length && isIn(i + 2));
    if (!stays) continue;
    const run = runs.at(-1);
    const follows = i > 0 && run && run.at(-2) === line[i - 2] && run.at(-1) === line[i - 1];
    if (follows) run.push(line[i]!, line[i + 1]!);
    else runs.push([line[i]!, line[i + 1]!]);
  }
  return runs.filter(({ length }) => length > 2);
}

/** A line with as few of its points as stay within the tolerance (Douglas & Peucker 1973). */
function simplified(line: Line, tolerance: number): Line {
  const count = line.length / 2;
  if (count < 3) return line;
  const kept = new Uint8Array(count);
  kept[0] = kept[count - 1] = 1;
  const spans: [number, number][] = [[0, count - 1]];
  while (spans.length > 0) {
    const [from, to] = spans.pop()!;
    let [farthest, distance] = [0, tolerance];
    for (let i = from + 1; i < to; i++) {
      const off = distanceTo(line, i, from, to);
      if (off > distance) [farthest, distance] = [i, off];
    }
    if (farthest === 0) continue;
    kept[farthest] = 1;
    spans.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, index) => kept[index >> 1] === 1);
}

/** How far a point of a line lies from the straight between two others. */
function distanceTo(line: Line, i: number, from: number, to: number): number {
  const [x, y, ax, ay] = [line[2 * i]!, line[2 * i + 1]!, line[2 * from]!, line[2 * from + 1]!];
  const [dx, dy] = [line[2 * to]! - ax, line[2 * to + 1]! - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

/**
 * A smooth line of evenly sampled points as cubic curves that stay within the tolerance of all of them: one for the whole where that is near enough,
 * else one for each half.
 */
function curvesOf(line: Line, tolerance: number): Line[] {
  const last = line.length / 2 - 1;
  const curve = (from: number, to: number): Line[] => {
    const spans = to - from;
    const [ax, ay, bx, by] = [line[2 * from]!, line[2 * from + 1]!, line[2 * to]!, line[2 * to + 1]!];
    const [sx, sy] = slope(line, from, last);
    const [ex, ey] = slope(line, to, last);
    const share = spans / 3;
    const bezier = [ax, ay, ax + sx * share, ay + sy * share, bx - ex * share, by - ey * share, bx, by];
    const isNear = Array.from({ length: Math.max(0, spans - 1) }, (_, i) => i + 1).every((i) => {
      const [x, y] = pointOn(bezier, i / spans);
      return Math.hypot(x - line[2 * (from + i)]!, y - line[2 * (from + i) + 1]!) <= tolerance;
    });
    if (isNear) return [bezier];
    const middle = (from + to) >> 1;
    return [...curve(from, middle), ...curve(middle, to)];
  };
  return curve(0, last);
}

/** How a line runs on at a point, by its neighbours; at an end by a parabola through three points. */
function slope(line: Line, i: number, last: number): [number, number] {
  return [0, 1].map((axis) => {
    const at = (index: number) => line[2 * index + axis]!;
    if (i > 0 && i < last) return (at(i + 1) - at(i - 1)) / 2;
    if (last < 2) return at(last) - at(0);
    return i === 0 ? (-3 * at(0) + 4 * at(1) - at(2)) / 2 : (3 * at(last) - 4 * at(last - 1) + at(last - 2)) / 2;
  }) as [number, number];
}

function pointOn(bezier: Line, t: number): [number, number] {
  const u = 1 - t;
  const weights = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return [0, 1].map((axis) => weights.reduce((sum, weight, i) => sum + weight * bezier[2 * i + axis]!, 0)) as [number, number];
}

/** A picture as text without line breaks and indents. */
export const denseSvg = (text: string): string => text.replace(/>\s+</g, '><').trim();
