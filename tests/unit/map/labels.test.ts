import { describe, expect, test } from 'vitest';
import { placeLabels, textWidth } from '../../../src/map/labels';
import type { LabelWish } from '../../../src/map/labels';

const size = { width: 400, height: 300 };
const wish = (x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  text: 'Example City',
  size: 12,
  weight: 500,
  x,
  y,
  radius: 3,
  sides: ['right', 'left', 'above', 'below'],
  ...more
});

/** Left, top, right and bottom of a placed name, as roughly as it was placed. */
function box(wishes: readonly LabelWish[], { index, x, y, anchor }: ReturnType<typeof placeLabels>[number]) {
  const { text, size: letters, weight } = wishes[index]!;
  const width = textWidth(text, letters, weight);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - letters * 0.84, bottom: y + letters * 0.14 };
}

describe('placeLabels', () => {
  test('no name crosses another, a disc or the edge', () => {
    const wishes = Array.from({ length: 200 }, (_, i) => wish((i * 37) % 400, (i * 61) % 300));
    const discs = wishes.map(({ x, y, radius }) => ({ x, y, radius }));
    const boxes = placeLabels(wishes, discs, size, 4).map((label) => box(wishes, label));
    expect(boxes.length).toBeGreaterThan(5);
    boxes.forEach((a, i) => {
      expect(a.left >= 0 && a.top >= 0 && a.right <= size.width && a.bottom <= size.height).toBe(true);
      for (const b of boxes.slice(0, i)) expect(a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top).toBe(false);
      for (const { x, y, radius } of discs) {
        const crosses = a.left < x + radius && a.right > x - radius && a.top < y + radius && a.bottom > y - radius;
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

  test('wide letters take more room than narrow ones', () => {
    expect(textWidth('WWW', 12, 500)).toBeGreaterThan(textWidth('iii', 12, 500));
    expect(textWidth('北京', 12, 500)).toBeGreaterThanOrEqual(24);
  });
});
