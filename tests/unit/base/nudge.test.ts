import { describe, expect, test } from 'vitest';
import { nudge } from '../../../src/base/nudge';

const free = { left: 100, top: 40, right: 500, bottom: 300 };
const at = (x: number, y: number) => ({ left: x, right: x, top: y, bottom: y });

describe('a picture moves no farther than is needed', () => {
  test.each([
    ['a point inside', at(200, 100), [0, 0]],
    ['a point on the edge', at(100, 300), [0, 0]],
    ['a point too far left', at(60, 100), [40, 0]],
    ['a point too far right and down', at(530, 310), [-30, -10]],
    ['a point far outside', at(-1000, -1000), [1100, 1040]],
    ['a box that sticks out', { left: 450, right: 560, top: 50, bottom: 60 }, [-60, 0]],
    ['a box wider than the free part comes to its middle', { left: 0, right: 1000, top: 50, bottom: 60 }, [-200, 0]]
  ])('%s', (_, box, moved) => {
    const [dx, dy] = nudge(box, free);
    expect([dx + 0, dy + 0]).toEqual(moved);
  });
});
