import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../../src/base/random';
import { ChargeTree } from '../../../../src/graph/large/chargeTree';

/** Bodies around some middles, so that the tree is deep in places and shallow in others. */
function bodies(count: number, seed: number) {
  const random = seededRandom(seed);
  const near = (middle: number) => middle + 200 * random() ** 3;
  return {
    x: Float64Array.from({ length: count }, (_, i) => near(1000 * (i % 5))),
    y: Float64Array.from({ length: count }, (_, i) => near(700 * (i % 3))),
    charge: Float64Array.from({ length: count }, () => -30 - 80 * random())
  };
}

function pushed({ x, y, charge }: ReturnType<typeof bodies>, theta: number) {
  const speed = { x: new Float64Array(x.length), y: new Float64Array(x.length) };
  const tree = new ChargeTree();
  tree.build(x, y, charge, x.length);
  tree.push(speed.x, speed.y, theta);
  return speed;
}

/** The push on every body from every other one, one after another. */
function exact({ x, y, charge }: ReturnType<typeof bodies>) {
  const speed = { x: new Float64Array(x.length), y: new Float64Array(x.length) };
  for (let a = 0; a < x.length; a++) {
    for (let b = 0; b < x.length; b++) {
      if (a === b) continue;
      const [dx, dy] = [x[b]! - x[a]!, y[b]! - y[a]!];
      const distance2 = dx * dx + dy * dy;
      const share = charge[b]! / (distance2 < 1 ? Math.sqrt(distance2) : distance2);
      speed.x[a]! += dx * share;
      speed.y[a]! += dy * share;
    }
  }
  return speed;
}

/** Root of the mean square of the difference, over that of the exact forces. */
function error(found: ReturnType<typeof exact>, right: ReturnType<typeof exact>): number {
  let [difference, all] = [0, 0];
  for (let i = 0; i < right.x.length; i++) {
    difference += (found.x[i]! - right.x[i]!) ** 2 + (found.y[i]! - right.y[i]!) ** 2;
    all += right.x[i]! ** 2 + right.y[i]! ** 2;
  }
  return Math.sqrt(difference / all);
}

describe('ChargeTree', () => {
  test.each([1, 2, 17, 400, 2000])('with theta 0 the push on each of %d bodies is that of all others', (count) => {
    const some = bodies(count, count);
    const [found, right] = [pushed(some, 0), exact(some)];
    for (let i = 0; i < count; i++) {
      expect(found.x[i]).toBeCloseTo(right.x[i]!, 6);
      expect(found.y[i]).toBeCloseTo(right.y[i]!, 6);
    }
  });

  test.each([0.3, 0.6, 0.9])(
    'with theta %d it is wrong by less than a fortieth of theta², and never more than with a larger one',
    (theta) => {
      const some = bodies(2000, 3);
      const right = exact(some);
      expect(error(pushed(some, theta), right)).toBeLessThan((theta * theta) / 40);
      expect(error(pushed(some, theta / 2), right)).toBeLessThan(error(pushed(some, theta), right));
    }
  );

  test('no bodies are no trouble, and a tree forgets those it had', () => {
    const tree = new ChargeTree();
    const many = bodies(500, 1);
    tree.build(many.x, many.y, many.charge, 500);
    tree.build(new Float64Array(), new Float64Array(), new Float64Array(), 0);
    const speed = new Float64Array(3);
    tree.push(speed, speed, 0.9);
    expect([...speed]).toEqual([0, 0, 0]);
    const few = bodies(3, 2);
    tree.build(few.x, few.y, few.charge, 3);
    const found = { x: new Float64Array(3), y: new Float64Array(3) };
    tree.push(found.x, found.y, 0.9);
    expect(error(found, exact(few))).toBeLessThan(1e-12);
  });

  test('bodies in one place part, and those elsewhere feel them as one', () => {
    const x = new Float64Array(60).fill(10);
    x[59] = 500;
    const speed = pushed({ x, y: new Float64Array(60), charge: new Float64Array(60).fill(-30) }, 0.9);
    expect(new Set(speed.x.subarray(0, 59)).size).toBe(59);
    expect([...speed.x, ...speed.y].every(Number.isFinite)).toBe(true);
    expect(speed.x[59]).toBeCloseTo((59 * 30) / 490, 6);
  });
});
