import { describe, expect, test } from 'vitest';
import { arrowBoxes } from '../../../src/map/guards';
import { flowArrows } from '../../../src/map/flowArrows';
import { makeProjector } from '../../../src/map/projector';
import type { Flow } from '../../../src/map/scene';

const flat = makeProjector({ longitude: 60, latitude: 45, zoom: 3 }, { width: 600, height: 400 }, 'flat');

describe('where no name may stand', () => {
  test('the arrows of students, along their whole way', () => {
    const flow: Flow = { from: [50, 40], to: [70, 48], width: 20, label: '', figure: 0 };
    const boxes = arrowBoxes([flow], flat);
    const isKept = (x: number, y: number) =>
      boxes.some(({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
    const [arrow] = flowArrows([flow], flat);
    for (const { x, y } of arrow!.spine) expect(isKept(x, y)).toBe(true);
    const { x, y } = arrow!.middle;
    expect(isKept(x + 40, y + 40)).toBe(false);
  });
});
