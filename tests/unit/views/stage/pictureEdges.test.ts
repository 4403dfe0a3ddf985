import { expect, test } from 'vitest';
import { stageType } from '../../../../src/story/legibility';
import { pictureEdges } from '../../../../src/views/stage/pictureEdges';

test('names keep off the safe margin on three sides, off the counter and off the words at the foot', () => {
  const type = stageType({ width: 2000, height: 1000 }, 6, 0.05);
  const boxes = pictureEdges(type, 2000, 1000, 660);
  const isCovered = (x: number, y: number) =>
    boxes.some(({ left, top, right, bottom }) => x >= left && x < right && y >= top && y < bottom);
  expect([isCovered(1000, 49), isCovered(99, 300), isCovered(1901, 300), isCovered(1890, 60), isCovered(1000, 661)]).not.toContain(false);
  expect([isCovered(1000, 51), isCovered(101, 300), isCovered(1899, 300), isCovered(1000, 655)]).toEqual([false, false, false, false]);
});
