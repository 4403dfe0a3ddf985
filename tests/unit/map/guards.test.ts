import { describe, expect, test } from 'vitest';
import { guardFeatures } from '../../../src/map/guards';
import { flowArrows } from '../../../src/map/flowArrows';
import { makeProjector } from '../../../src/map/projector';
import type { Flow } from '../../../src/map/scene';

const camera = { longitude: 60, latitude: 45, zoom: 3 };
const size = { width: 600, height: 400 };
const flat = makeProjector(camera, size, 'flat');

/** The squares where they are seen. */
const squares = (covered: Parameters<typeof guardFeatures>[0], projector = flat, flows: readonly Flow[] = []) =>
  guardFeatures(covered, projector, { flows, projector, scale: 1 }).features.map(({ geometry, properties }) => {
    const [longitude, latitude] = geometry.coordinates as [number, number];
    const { x, y } = projector.project(longitude, latitude);
    const half = properties.side / 2;
    return { left: x - half, right: x + half, top: y - half, bottom: y + half };
  });
const holds = (list: ReturnType<typeof squares>, x: number, y: number) =>
  list.some(({ left, right, top, bottom }) => x >= left - 1e-6 && x <= right + 1e-6 && y >= top - 1e-6 && y <= bottom + 1e-6);

describe('where no name may stand', () => {
  test('the whole edge, and nothing within it', () => {
    const list = squares([]);
    for (let x = 0; x <= 600; x += 5) for (const y of [1, 399]) expect(holds(list, x, y), `${x} ${y}`).toBe(true);
    for (let y = 0; y <= 400; y += 5) for (const x of [1, 599]) expect(holds(list, x, y), `${x} ${y}`).toBe(true);
    expect(holds(list, 300, 200)).toBe(false);
    expect(holds(list, 20, 20)).toBe(false);
  });

  test('the arrows of students, along their whole way', () => {
    const flow: Flow = { from: [50, 40], to: [70, 48], width: 20, label: '', figure: 0 };
    const list = squares([], flat, [flow]);
    const [arrow] = flowArrows([flow], flat);
    for (const { x, y } of arrow!.spine) expect(holds(list, x, y)).toBe(true);
    const { x, y } = arrow!.middle;
    expect(holds(list, x + 40, y + 40)).toBe(false);
  });

  test.each([
    [{ left: 540, top: 20, right: 584, bottom: 220 }],
    [{ left: 12, top: 340, right: 180, bottom: 384 }],
    [{ left: 100, top: 100, right: 144, bottom: 144 }]
  ])('what covers the picture, %j, and little around it', (box) => {
    const list = squares([box]);
    for (let x = box.left; x <= box.right; x += 4) for (let y = box.top; y <= box.bottom; y += 4) expect(holds(list, x, y)).toBe(true);
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    expect(holds(list, box.left - 14, y)).toBe(box.left < 26);
    expect(holds(list, x, box.top - 1)).toBe(false);
  });

  test('beside the globe there is nothing to keep free', () => {
    const globe = makeProjector({ ...camera, zoom: 0 }, size, 'globe');
    expect(squares([{ left: 0, top: 0, right: 40, bottom: 40 }], globe)).toEqual([]);
  });
});
