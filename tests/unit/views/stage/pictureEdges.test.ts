import { describe, expect, test } from 'vitest';
import { stageType } from '../../../../src/story/legibility';
import { pictureEdges, stageCorners } from '../../../../src/views/stage/pictureEdges';

const wide = { width: 2000, height: 1000 };
const type = stageType(wide, 6, 0.05);

test('names keep off the safe margin on three sides, off the counter and off the words at the foot', () => {
  const boxes = pictureEdges(type, 2000, 1000, 660, stageCorners(type, wide).taken);
  const isCovered = (x: number, y: number) =>
    boxes.some(({ left, top, right, bottom }) => x >= left && x < right && y >= top && y < bottom);
  expect([isCovered(1000, 49), isCovered(99, 300), isCovered(1901, 300), isCovered(1890, 60), isCovered(1000, 661)]).not.toContain(false);
  expect([isCovered(1000, 51), isCovered(101, 300), isCovered(1899, 300), isCovered(1000, 655)]).toEqual([false, false, false, false]);
});

describe('the upper corners', () => {
  const count = { total: 63, large: true };

  test('what is said of the picture stands beside the counter where both have room, below the logos, and else below the counter', () => {
    expect(stageCorners(type, wide, undefined, count, 'Memorandum').aboutTop).toBe(type.marginY);
    expect(stageCorners(type, wide, { width: 300, height: 100 }, count, 'Memorandum').aboutTop).toBeGreaterThan(type.marginY + 100);
    const upright = { width: 1080, height: 1920 };
    const narrow = stageType(upright);
    const corners = stageCorners(narrow, upright, undefined, count, 'Cooperation agreement');
    const [counter, about] = corners.taken;
    expect(about!.top).toBeGreaterThan(counter!.bottom);
    expect(about!.right).toBeLessThanOrEqual(upright.width - narrow.marginX + 1);
    expect(corners.bottom).toBe(about!.bottom);
  });

  test('a large counter is larger than any text', () => {
    expect(stageCorners(type, wide, undefined, count).counterPx).toBe(2 * type.textPx);
    expect(stageCorners(type, wide, undefined, { total: 12 }).counterPx).toBe(type.textPx);
  });
});
