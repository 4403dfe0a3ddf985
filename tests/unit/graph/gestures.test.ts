import { describe, expect, test } from 'vitest';
import { createGestures, type PointerAt } from '../../../src/graph/gestures';

/** Gestures that write down what they lead to; node 7 lies at x < 100. */
function recorded(cooperative = false) {
  const log: string[] = [];
  const gestures = createGestures(
    {
      grab: ({ x }) => (x < 100 ? 7 : -1),
      pan: (dx, dy) => log.push(`pan ${dx} ${dy}`),
      zoom: (x, y, factor) => log.push(`zoom ${x} ${y} ${factor}`),
      drag: (node, x, y) => log.push(`drag ${node} ${x} ${y}`),
      drop: (node, x, y) => log.push(`drop ${node} ${x} ${y}`),
      tap: ({ x, y }) => log.push(`tap ${x} ${y}`),
      doubleTap: ({ x, y }) => log.push(`double ${x} ${y}`)
    },
    cooperative
  );
  return { log, gestures };
}

const at = (x: number, y: number, more: Partial<PointerAt> = {}): PointerAt => ({ id: 1, x, y, finger: false, timeMs: 0, ...more });

describe('gestures of a guest in another page', () => {
  test('one finger neither drags nor pans, for it scrolls the page, but taps', () => {
    const { log, gestures } = recorded(true);
    for (const x of [50, 200]) {
      gestures.down(at(x, 50, { finger: true }));
      gestures.move(at(x, 150, { finger: true }));
      gestures.up(at(x, 150, { finger: true }));
    }
    expect(log).toEqual([]);
    gestures.down(at(200, 50, { finger: true }));
    gestures.up(at(200, 50, { finger: true }));
    expect(log).toEqual(['tap 200 50']);
  });

  test('two fingers move and zoom, and a mouse drags', () => {
    const { log, gestures } = recorded(true);
    gestures.down(at(200, 50, { finger: true }));
    gestures.down(at(300, 50, { id: 2, finger: true }));
    gestures.move(at(400, 50, { id: 2, finger: true }));
    expect(log).toEqual(['pan 50 0', 'zoom 300 50 2']);
    gestures.up(at(400, 50, { id: 2, finger: true }));
    gestures.up(at(200, 50, { finger: true }));
    gestures.down(at(50, 50));
    gestures.move(at(60, 50));
    gestures.up(at(60, 50));
    expect(log.slice(2)).toEqual(['drag 7 60 50', 'drop 7 60 50']);
  });
});

describe('gestures', () => {
  test('a still pointer is a tap, even after a tremble', () => {
    const { log, gestures } = recorded();
    gestures.down(at(200, 50));
    gestures.move(at(202, 51));
    gestures.up(at(202, 51));
    expect(log).toEqual(['tap 202 51']);
    expect(gestures.active).toBe(false);
  });

  test('two taps soon and near are a tap and a double tap; late or far ones are not', () => {
    const { log, gestures } = recorded();
    for (const [x, timeMs] of [
      [200, 0],
      [203, 200],
      [203, 900],
      [400, 1000]
    ] as const) {
      gestures.down(at(x, 50, { timeMs }));
      gestures.up(at(x, 50, { timeMs }));
    }
    expect(log).toEqual(['tap 200 50', 'double 203 50', 'tap 203 50', 'tap 400 50']);
  });

  test('from the ground it pans, by as much as the pointer moves', () => {
    const { log, gestures } = recorded();
    gestures.down(at(200, 50));
    gestures.move(at(210, 50));
    gestures.move(at(215, 47));
    gestures.up(at(215, 47));
    expect(log).toEqual(['pan 10 0', 'pan 5 -3']);
  });

  test('from a node it drags and drops', () => {
    const { log, gestures } = recorded();
    gestures.down(at(50, 50));
    gestures.move(at(80, 60));
    gestures.up(at(81, 61));
    expect(log).toEqual(['drag 7 80 60', 'drop 7 81 61']);
  });

  test('two fingers zoom around their middle, and lifting them is no tap', () => {
    const { log, gestures } = recorded();
    gestures.down(at(200, 100, { id: 1, finger: true }));
    gestures.down(at(300, 100, { id: 2, finger: true }));
    gestures.move(at(400, 100, { id: 2, finger: true }));
    gestures.up(at(400, 100, { id: 2, finger: true }));
    gestures.up(at(200, 100, { id: 1, finger: true }));
    expect(log).toEqual(['pan 50 0', 'zoom 300 100 2']);
  });

  test('a second finger drops the node that the first one drags', () => {
    const { log, gestures } = recorded();
    gestures.down(at(50, 50, { finger: true }));
    gestures.move(at(90, 50, { finger: true }));
    gestures.down(at(300, 50, { id: 2, finger: true }));
    expect(log).toEqual(['drag 7 90 50', 'drop 7 90 50']);
  });

  test('a pointer that is taken away drops its node and taps nothing; strangers are ignored', () => {
    const { log, gestures } = recorded();
    gestures.move(at(10, 10, { id: 5 }));
    gestures.up(at(10, 10, { id: 5 }));
    gestures.down(at(50, 50));
    gestures.move(at(80, 60));
    gestures.cancel(at(80, 60));
    expect(log).toEqual(['drag 7 80 60', 'drop 7 80 60']);
    expect(gestures.active).toBe(false);
  });
});
