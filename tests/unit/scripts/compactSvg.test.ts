import { expect, test } from 'vitest';
import { compactSvg } from '../../../scripts/compactSvg';
import { svgNode, type SvgNode } from '../../../src/base/svgTree';

const COMPACTION = { width: 100, height: 100, margin: 10, steps: 2, tolerance: 0.4 };
const picture = (layer: string, ...children: readonly SvgNode[]): SvgNode => svgNode('svg', {}, [svgNode('g', { class: layer }, children)]);
const compact = (tree: SvgNode): SvgNode[] => [...compactSvg(tree, COMPACTION).children![0]!.children!];
const line = (points: readonly (readonly number[])[]) => `M${points.map(([x, y]) => `${x},${y}`).join('L')}`;

/** The points that a path of relative commands passes, in pixels: ends of its lines, and points on its curves. */
function pointsOf(d: string, steps: number): [number, number][] {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const points: [number, number][] = [];
  for (const [, command, text] of d.matchAll(/([mlhvcz])([^mlhvcz]*)/g)) {
    const numbers = [...text!.matchAll(/-?\d+/g)].map(([number]) => Number(number));
    if (command === 'z') [x, y] = [startX, startY];
    const size = { m: 2, l: 2, h: 1, v: 1, c: 6, z: 1 }[command as 'm'];
    for (let i = 0; i + size <= numbers.length; i += size) {
      const part = numbers.slice(i, i + size);
      if (command === 'c') {
        for (let t = 0.05; t < 1; t += 0.05) {
          const at = (axis: number) =>
            3 * (1 - t) ** 2 * t * part[axis]! + 3 * (1 - t) * t ** 2 * part[axis + 2]! + t ** 3 * part[axis + 4]!;
          points.push([(x + at(0)) / steps, (y + at(1)) / steps]);
        }
      }
      x += command === 'v' ? 0 : part.at(-2 + (command === 'h' ? 1 : 0))!;
      y += command === 'h' ? 0 : part.at(-1)!;
      points.push([x / steps, y / steps]);
      if (command === 'm') [startX, startY] = [x, y];
    }
  }
  return points;
}

test('an arc of many points becomes curves that lie where it lay', () => {
  const circle = Array.from({ length: 49 }, (_, i) => [50 + 40 * Math.cos((i / 48) * Math.PI), 60 - 40 * Math.sin((i / 48) * Math.PI)]);
  const [path] = compact(picture('arcs', svgNode('path', { d: line(circle), 'stroke-width': 1.4, 'stroke-dasharray': '3 2.5' })));
  const d = String(path!.attributes['d']);
  expect(d).toContain('c');
  expect(d.length).toBeLessThan(line(circle).length / 8);
  expect(path!.attributes).toMatchObject({ transform: 'scale(0.5)', 'stroke-width': '2.8', 'stroke-dasharray': '6 5' });
  const points = pointsOf(d, 2);
  expect(points[0]).toEqual([90, 60]);
  expect(points.at(-1)).toEqual([10, 60]);
  for (const [x, y] of points) expect(Math.abs(Math.hypot(x - 50, y - 60) - 40)).toBeLessThan(1);
});

test('a shape keeps its corners and loses the points between them; specks go', () => {
  const square = [...Array.from({ length: 9 }, (_, i) => [10 + i * 10, 10]), [90, 90], [50, 90.2], [10, 90]];
  const speck = [
    [5, 5],
    [5.5, 5],
    [5, 5.5]
  ];
  const [path] = compact(picture('ground', svgNode('path', { d: `${line(square)}Z${line(speck)}Z`, fill: 'red' })));
  expect(path!.attributes['d']).toBe('m20 20h160v160h-160z');
});

test('what lies beside the picture is left out, and what comes in stays', () => {
  const across = Array.from({ length: 61 }, (_, i) => [-1000 + i * 50, 50]);
  const [path] = compact(picture('ground', svgNode('path', { d: line(across), fill: 'none' })));
  const points = pointsOf(String(path!.attributes['d']), 2);
  expect(points[0]![0]).toBeLessThanOrEqual(0);
  expect(points[0]![0]).toBeGreaterThan(-120);
  expect(points.at(-1)![0]).toBeGreaterThanOrEqual(100);
  expect(compact(picture('ground', svgNode('path', { d: 'M-500,-500L-400,-400', fill: 'none' })))).toEqual([]);
});

test('what neighbours have in common is said once, and their order stays', () => {
  const disc = (cx: number, fill: string) => svgNode('circle', { cx, cy: 1, r: 2, fill });
  const [first, second] = compact(picture('cities', disc(1, 'white'), disc(2, 'white'), disc(3, 'black')));
  expect(first).toEqual(
    svgNode('g', { fill: 'white' }, [svgNode('circle', { cx: 1, cy: 1, r: 2 }), svgNode('circle', { cx: 2, cy: 1, r: 2 })])
  );
  expect(second).toEqual(disc(3, 'black'));
});
