import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../../src/base/random';
import { Collisions } from '../../../../src/graph/large/collisions';
import type { Motion } from '../../../../src/graph/large/forces';

/** Nodes in a square, at rest; the nearer to the middle of it the closer together. */
function nodes(count: number, side: number): Motion {
  const random = seededRandom(count);
  const place = () => side * (random() - 0.5) * random();
  return {
    x: Float64Array.from({ length: count }, place),
    y: Float64Array.from({ length: count }, place),
    speedX: new Float64Array(count),
    speedY: new Float64Array(count)
  };
}

/** Pairs that overlap after the step, and by how much in all. */
function overlaps({ x, y, speedX, speedY }: Motion, room: Float64Array) {
  let [pairs, sum] = [0, 0];
  for (let a = 0; a < room.length; a++) {
    for (let b = 0; b < a; b++) {
      const distance = Math.hypot(x[a]! + speedX[a]! - x[b]! - speedX[b]!, y[a]! + speedY[a]! - y[b]! - speedY[b]!);
      const missing = room[a]! + room[b]! - distance;
      if (missing > 1e-9) [pairs, sum] = [pairs + 1, sum + missing];
    }
  }
  return { pairs, sum };
}

/** Lets nodes make way until they rest. */
function settled(motion: Motion, room: Float64Array, steps: number): Motion {
  const collisions = new Collisions(room);
  for (let step = 0; step < steps; step++) {
    collisions.part(motion);
    for (const [at, speed] of [
      [motion.x, motion.speedX],
      [motion.y, motion.speedY]
    ] as const) {
      for (let node = 0; node < at.length; node++) at[node]! += speed[node]!;
      speed.fill(0);
    }
  }
  return motion;
}

const SMALL = (count: number) => new Float64Array(count).fill(8.5);
const MIXED = (count: number) => Float64Array.from({ length: count }, (_, node) => (node % 10 === 0 ? 35 : node % 3 === 0 ? 14 : 8.5));

describe('Collisions', () => {
  test.each([
    ['small', SMALL],
    ['large and small', MIXED]
  ])('nodes that are %s are parted wherever two overlap, and only these move', (_, roomOf) => {
    const room = roomOf(300);
    const motion = nodes(300, 1500);
    const alone = [...room.keys()].filter((node) =>
      [...room.keys()].every(
        (other) => node === other || Math.hypot(motion.x[node]! - motion.x[other]!, motion.y[node]! - motion.y[other]!) > 150
      )
    );
    const before = overlaps(motion, room);
    expect(before.pairs).toBeGreaterThan(50);
    expect(alone.length).toBeGreaterThan(0);
    settled(motion, room, 60);
    expect(overlaps(motion, room).sum).toBeLessThan(before.sum / 50);
    const untouched = nodes(300, 1500);
    for (const node of alone) expect([motion.x[node], motion.y[node]]).toEqual([untouched.x[node], untouched.y[node]]);
  });

  test('two nodes are parted whichever sides of each other they are on', () => {
    for (const room of [Float64Array.of(8, 9), Float64Array.of(30, 8), Float64Array.of(8, 30), Float64Array.of(25, 25)]) {
      const least = room[0]! + room[1]!;
      for (let angle = 0; angle < 2 * Math.PI; angle += 0.1) {
        const [x, y] = [Math.cos(angle), Math.sin(angle)].map((part) => Float64Array.of(100, 100 + 0.9 * least * part)) as [
          Float64Array,
          Float64Array
        ];
        const motion = { x, y, speedX: new Float64Array(2), speedY: new Float64Array(2) };
        settled(motion, room, 1);
        // Nine tenths of the overlap are made good in a step.
        expect(Math.hypot(x[0]! - x[1]!, y[0]! - y[1]!)).toBeCloseTo(0.99 * least, 9);
      }
    }
  });

  test('one that lies ten million units off, all in a line, and all in one place make no difference', () => {
    const room = SMALL(200);
    const motion = nodes(200, 600);
    motion.y[7] = -1e7;
    const before = overlaps(motion, room).sum;
    expect(overlaps(settled(motion, room, 60), room).sum).toBeLessThan(before / 20);
    expect(motion.y[7]).toBe(-1e7);

    const line = { ...nodes(200, 600), y: new Float64Array(200) };
    const inLine = overlaps(line, room).sum;
    // In a line they can only wait for one another.
    expect(overlaps(settled(line, room, 1000), room).sum).toBeLessThan(inLine / 2);

    const together = settled({ ...nodes(40, 0) }, SMALL(40), 1);
    expect(new Set(together.x).size).toBeGreaterThan(20);
    expect([...together.x, ...together.y].every(Number.isFinite)).toBe(true);
  });
});
