import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { ArcIndex } from '../../../src/map/arcIndex';
import { MOUSE_TOLERANCE, pickArc, pickMark, TOUCH_TOLERANCE } from '../../../src/map/pickArc';
import { makeProjector } from '../../../src/map/projector';
import type { Projection } from '../../../src/model/viewState';
import { pickedWithoutIndex, randomScene, strandsOf } from './manyArcs';

describe.each<Projection>(['flat', 'globe'])('an index of strands, %s', (projection) => {
  test('gives what looking at every strand gives, wherever the camera is', () => {
    const random = seededRandom(projection === 'flat' ? 5 : 6);
    let hits = 0;
    for (let round = 0; round < 6; round++) {
      const scene = randomScene(random, 60, 250);
      const index = new ArcIndex(scene.arcs, scene.marks);
      const emphasis = Uint8Array.from(scene.arcs.from, () => Math.floor(3 * random()));
      const camera = { longitude: 360 * random() - 180, latitude: 160 * random() - 80, zoom: 1 + 8 * random() ** 2 };
      const size = { width: 400 + 1200 * random(), height: 300 + 800 * random() };
      const projector = makeProjector(camera, size, projection);
      for (let point = 0; point < 20; point++) {
        const at = { x: random() * size.width, y: random() * size.height };
        const tolerance = point % 2 ? MOUSE_TOLERANCE : TOUCH_TOLERANCE;
        const { best, bestScore } = pickedWithoutIndex(scene, emphasis, projector, at, tolerance);
        const found = pickArc(scene.arcs, scene.marks, index, emphasis, projector, at, tolerance);
        if (best >= 0) hits++;
        if (found === best) continue;
        // Strands of the same way are equally near but for rounding.
        const one = Uint32Array.of(found);
        const alone = { marks: scene.marks, arcs: strandsOf(scene.arcs, one) };
        const other = pickedWithoutIndex(alone, Uint8Array.of(emphasis[found] ?? 0), projector, at, tolerance);
        expect([round, point, camera, at, found, other.bestScore]).toEqual([round, point, camera, at, found, expect.closeTo(bestScore, 6)]);
      }
    }
    expect(hits).toBeGreaterThan(40);
  });

  test('gives the disc that looking at every disc gives', () => {
    const random = seededRandom(7);
    let hits = 0;
    for (let round = 0; round < 10; round++) {
      const { marks } = randomScene(random, 300, 1);
      const camera = { longitude: 360 * random() - 180, latitude: 160 * random() - 80, zoom: 5 * random() ** 2 };
      const size = { width: 1000, height: 700 };
      const projector = makeProjector(camera, size, projection);
      for (let point = 0; point < 60; point++) {
        const at = { x: random() * size.width, y: random() * size.height };
        let [best, bestScore] = [-1, Infinity];
        for (let mark = 0; mark < marks.count; mark++) {
          for (const copy of projector.copies) {
            const place = projector.project(marks.longitude[mark]! + copy, marks.latitude[mark]!);
            const beside = Math.max(0, Math.hypot(place.x - at.x, place.y - at.y) - marks.radius[mark]!);
            const score = beside > 0 ? 1e3 + beside : marks.radius[mark]!;
            if (place.visible && beside <= 11 && score <= bestScore) [best, bestScore] = [mark, score];
          }
        }
        if (best >= 0) hits++;
        expect(pickMark(marks, projector, at, 11)).toBe(best);
      }
    }
    expect(hits).toBeGreaterThan(20);
  });
});

test('strands are picked while an index of many is still being built', () => {
  const scene = randomScene(seededRandom(8), 60, 4_000);
  const projector = makeProjector({ longitude: 10, latitude: 40, zoom: 2 }, { width: 1000, height: 700 }, 'flat');
  const emphasis = new Uint8Array(4_000);
  const [built, begun] = [new ArcIndex(scene.arcs, scene.marks), new ArcIndex(scene.arcs, scene.marks)];
  while (!built.build(1000));
  expect(begun.build(-1)).toBe(false);
  for (let i = 0; i < 30; i++) {
    const at = { x: 33 * i, y: 23 * i };
    expect(pickArc(scene.arcs, scene.marks, begun, emphasis, projector, at, 6)).toBe(
      pickArc(scene.arcs, scene.marks, built, emphasis, projector, at, 6)
    );
  }
});
