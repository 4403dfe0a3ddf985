import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { MOUSE_TOLERANCE, pickMark, TOUCH_TOLERANCE } from '../../../src/map/pickArc';
import { makeProjector } from '../../../src/map/projector';
import { ScreenIndex } from '../../../src/map/screenIndex';
import type { Projection } from '../../../src/model/viewState';
import { manyArcs, pickedWithoutIndex, strandsOf } from './manyArcs';

/** Curves are cut into other pieces than the vector painter's: so many pixels a strand may lie nearer or farther. */
const APART = 2.5;

describe.each<Projection>(['flat', 'globe'])('strands laid out on a picture, %s', (projection) => {
  test('are found as by looking at every one', () => {
    const random = seededRandom(projection === 'flat' ? 21 : 22);
    let [hits, misses] = [0, 0];
    for (let round = 0; round < 8; round++) {
      const { marks, arcs } = manyArcs(120, random);
      const emphasis = Uint8Array.from(arcs.from, () => Math.floor(3 * random()));
      const camera = { longitude: 360 * random() - 180, latitude: 100 * random() - 50, zoom: 1 + 4 * random() ** 2 };
      const projector = makeProjector(camera, { width: 500 + 900 * random(), height: 300 + 500 * random() }, projection);
      const index = new ScreenIndex(arcs, marks, projector);
      while (!index.build(1000));
      for (let point = 0; point < 60; point++) {
        const at = { x: random() * projector.size.width, y: random() * projector.size.height };
        if (projection === 'flat' && Math.abs(projector.unproject(at.x, at.y)!.latitude) > 80) continue;
        const tolerance = point % 2 ? MOUSE_TOLERANCE : TOUCH_TOLERANCE;
        const { best, bestScore } = pickedWithoutIndex({ marks, arcs }, emphasis, projector, at, tolerance);
        const found = index.arc(at, emphasis, tolerance);
        if (found === best) {
          if (best >= 0) hits++;
          else misses++;
          continue;
        }
        // Another one only where both are about equally near, or at the very edge of the tolerance.
        const alone = strandsOf(arcs, Uint32Array.of(Math.max(0, found)));
        const other = found < 0 ? null : pickedWithoutIndex({ marks, arcs: alone }, Uint8Array.of(emphasis[found]!), projector, at, 99);
        const score =
          other === null ? tolerance * (emphasis[best] === 1 ? 2 : 1) : other.bestScore - (emphasis[found] === 1 ? 99 - tolerance : 0);
        const least = best < 0 ? tolerance * (emphasis[found] === 1 ? 2 : 1) : bestScore;
        expect(Math.abs(score - least), `${round}, ${point}: ${found} for ${best}`).toBeLessThan(APART);
      }
    }
    expect(hits).toBeGreaterThan(100);
    expect(misses).toBeGreaterThan(20);
  });

  test('discs are found as without', () => {
    const random = seededRandom(23);
    let hits = 0;
    for (let round = 0; round < 6; round++) {
      const { marks: discs, arcs } = manyArcs(600, random);
      const camera = { longitude: 360 * random() - 180, latitude: 100 * random() - 50, zoom: 4 * random() };
      const projector = makeProjector(camera, { width: 1000, height: 700 }, projection);
      const marks = { ...discs, fromZoom: Float32Array.from(discs.end, () => 5 * random()) };
      const index = new ScreenIndex(arcs, marks, projector);
      for (let point = 0; point < 240; point++) {
        const at = { x: random() * 1000, y: random() * 700 };
        const found = index.mark(at, 11);
        if (found >= 0) hits++;
        expect(found).toBe(pickMark(marks, projector, at, 11));
      }
    }
    expect(hits).toBeGreaterThan(30);
  });
});

test('a picture of another camera or size is not answered for', () => {
  const { marks, arcs } = manyArcs(20, seededRandom(1));
  const [camera, size] = [
    { longitude: 10, latitude: 20, zoom: 2 },
    { width: 300, height: 200 }
  ];
  const projector = makeProjector(camera, size, 'flat');
  const index = new ScreenIndex(arcs, marks, projector);
  expect(index.answersFor(projector)).toBe(false);
  while (!index.build(1000));
  expect(index.answersFor(makeProjector(camera, size, 'flat'))).toBe(true);
  expect(index.answersFor(makeProjector({ ...camera, zoom: 2.1 }, size, 'flat'))).toBe(false);
  expect(index.answersFor(makeProjector(camera, { ...size, width: 301 }, 'flat'))).toBe(false);
  expect(index.answersFor(makeProjector(camera, size, 'globe'))).toBe(false);
});
