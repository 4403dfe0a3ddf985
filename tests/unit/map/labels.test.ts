import { describe, expect, test } from 'vitest';
import { placeLabels, textWidth, wrapped } from '../../../src/map/labels';
import type { LabelWish, Side } from '../../../src/map/labels';

const size = { width: 400, height: 300 };
const wish = (x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  lines: ['Example City'],
  size: 12,
  weight: 500,
  x,
  y,
  radius: 3,
  sides: ['right', 'left', 'above', 'below'],
  ...more
});

const ALL: readonly Side[] = ['right', 'left', 'above', 'below', 'above right', 'above left', 'below right', 'below left', 'on'];

/** Left, top, right and bottom of a placed name, as roughly as it was placed. */
function box(wishes: readonly LabelWish[], { index, x, y, anchor }: ReturnType<typeof placeLabels>[number]) {
  const { lines, size: letters, weight } = wishes[index]!;
  const width = Math.max(...lines.map((line) => textWidth(line, letters, weight)));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - letters * 0.84, bottom: y + letters * (0.14 + 1.2 * (lines.length - 1)) };
}

describe('placeLabels', () => {
  test('no name crosses another, a disc or the edge', () => {
    const lines = (i: number) => (i % 3 ? ['Example City'] : ['Example City', 'on the River', 'X']);
    const wishes = Array.from({ length: 200 }, (_, i) => wish((i * 37) % 400, (i * 61) % 300, { lines: lines(i), sides: ALL }));
    const discs = wishes.map(({ x, y, radius }) => ({ x, y, radius }));
    const boxes = placeLabels(wishes, discs, size, 4).map((label) => box(wishes, label));
    expect(boxes.length).toBeGreaterThan(5);
    boxes.forEach((a, i) => {
      expect(a.left >= 0 && a.top >= 0 && a.right <= size.width && a.bottom <= size.height).toBe(true);
      for (const b of boxes.slice(0, i)) expect(a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top).toBe(false);
      for (const { x, y, radius } of discs) {
        const crosses = Math.hypot(Math.max(a.left - x, 0, x - a.right), Math.max(a.top - y, 0, y - a.bottom)) < radius;
        expect(crosses).toBe(false);
      }
    });
  });

  test('the first wish goes first, to its first side', () => {
    expect(placeLabels([wish(100, 100), wish(101, 100)], [], size, 4)[0]).toMatchObject({ index: 0, anchor: 'start' });
  });

  test('only a name that insists may lie over discs', () => {
    const walls = [80, 140].flatMap((x) => [80, 90, 100, 110, 120].map((y) => ({ x, y, radius: 20 })));
    expect(placeLabels([wish(110, 100)], walls, size, 4)).toHaveLength(0);
    expect(placeLabels([wish(110, 100, { insists: true })], walls, size, 4)).toHaveLength(1);
  });

  test.each(ALL)('beside a disc in an empty picture, %s, no name touches it', (side) => {
    for (const lines of [['Example City'], ['Example', 'City', 'on the River']]) {
      const alone = [wish(200, 150, { radius: 12, lines, sides: [side] })];
      const placed = placeLabels(alone, [{ x: 200, y: 150, radius: 12 }], size, 4);
      expect(placed.length).toBe(side === 'on' ? 0 : 1);
      if (!placed[0]) continue;
      const { left, right, top, bottom } = box(alone, placed[0]);
      const [x, y] = [(left + right) / 2 - 200, (top + bottom) / 2 - 150];
      expect(Math.sign(Math.round(x)) + 0).toBe(side.includes('right') ? 1 : side.includes('left') ? -1 : 0);
      expect(Math.sign(Math.round(y / 4)) + 0).toBe(side.includes('below') ? 1 : side.includes('above') ? -1 : 0);
    }
  });

  test('only while the picture moves its edge may cut a name, and nothing else may', () => {
    const beyond = [wish(395, 150, { sides: ['right'] }), wish(390, 150, { sides: ['right'] }), wish(500, 150, { sides: ['right'] })];
    expect(placeLabels(beyond, [], size, 4)).toEqual([]);
    expect(placeLabels(beyond, [], size, 4, { mayBeCut: true }).map(({ index }) => index)).toEqual([1]);
  });

  test('nothing stands where something covers the picture', () => {
    const covered = [{ left: 0, top: 0, right: 400, bottom: 160 }];
    const wishes = Array.from({ length: 100 }, (_, i) => wish((i * 37) % 400, (i * 61) % 300));
    const placed = placeLabels(wishes, [], size, 4, { covered });
    expect(placed.length).toBeGreaterThan(3);
    for (const label of placed) expect(box(wishes, label).top).toBeGreaterThanOrEqual(159);
  });

  test('two names on a line are told apart', () => {
    const width = textWidth('Example City', 12, 500);
    const between = (gap: number) =>
      placeLabels([wish(100, 100, { sides: ['right'] }), wish(100 + 14 + 2 * width + gap, 100, { sides: ['left'] })], [], size, 4);
    expect(between(1)).toHaveLength(1);
    expect(between(6)).toHaveLength(2);
  });

  test('wide letters take more room than narrow ones', () => {
    expect(textWidth('WWW', 12, 500)).toBeGreaterThan(textWidth('iii', 12, 500));
    expect(textWidth('北京', 12, 500)).toBeGreaterThanOrEqual(24);
  });
});

describe('wrapped', () => {
  const widthOf = (line: string): number => line.length;

  test('a short name stays in one line, and so does a word, however long', () => {
    expect(wrapped('Example City', 12, widthOf)).toEqual(['Example City']);
    expect(wrapped('Examplecityupontheriver', 12, widthOf)).toEqual(['Examplecityupontheriver']);
  });

  test('a longer one has lines of nearly the same length', () => {
    expect(wrapped('The Example Republic of the Islands', 18, widthOf)).toEqual(['The Example Republic', 'of the Islands']);
    expect(wrapped('Example Hills and Dales', 12, widthOf)).toEqual(['Example Hills', 'and Dales']);
  });

  test('every word is kept, in its order', () => {
    for (let most = 1; most < 40; most++) {
      expect(wrapped('Made up Name of a Place by the Sea', most, widthOf).join(' ')).toBe('Made up Name of a Place by the Sea');
    }
  });
});
