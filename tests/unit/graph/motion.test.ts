import { describe, expect, test } from 'vitest';
import { Camera } from '../../../src/graph/camera';
import { NodeMotion } from '../../../src/graph/nodeMotion';
import { carriedOver, easeInOut, positionsBetween } from '../../../src/graph/travel';

const LAYOUT = Float32Array.of(0, 0, 100, 50);
const MAP = Float32Array.of(-40, 20, NaN, NaN);
const passage = { startedMs: 1000, durationMs: 600 };

test('easing starts where it starts and never travels backwards', () => {
  const shares = Array.from({ length: 101 }, (_, i) => easeInOut(i / 100));
  expect([shares[0], shares[50], shares[100]]).toEqual([0, 0.5, 1]);
  shares.slice(1).forEach((share, i) => expect(share).toBeGreaterThan(shares[i]!));
});

test('between two places; a node without one of them stays at the other', () => {
  expect([...positionsBetween(MAP, LAYOUT, 0.5)]).toEqual([-20, 10, 100, 50]);
  expect([...positionsBetween(LAYOUT, MAP, 1)]).toEqual([-40, 20, 100, 50]);
});

test('a filter leaves universities where they are; new ones start at their geography', () => {
  const { positions, kept } = carriedOver(Uint32Array.of(3, 8), LAYOUT, Uint32Array.of(8, 9), Float32Array.of(1, 2, 3, 4));
  expect([...positions]).toEqual([100, 50, 3, 4]);
  expect(kept).toBe(1);
});

describe('NodeMotion', () => {
  test('draws the layout as it comes', () => {
    const nodes = new NodeMotion();
    expect(nodes.drawn).toHaveLength(0);
    nodes.place(LAYOUT, 0);
    expect(nodes.drawn).toBe(LAYOUT);
    expect([nodes.moving, nodes.detail]).toEqual([false, 1]);
  });

  test('coming from the map it waits there for the layout, then glides for its whole time', () => {
    const nodes = new NodeMotion();
    nodes.comeFrom(MAP, passage, 'in');
    nodes.step(1500);
    expect(nodes.drawn).toBe(MAP);
    expect([nodes.moving, nodes.gliding, nodes.detail]).toEqual([false, true, 0]);
    nodes.place(LAYOUT, 9000);
    nodes.step(9300);
    expect([...nodes.drawn]).toEqual([-20, 10, 100, 50]);
    expect(nodes.detail).toBe(0.5);
    nodes.step(9600);
    expect(nodes.drawn).toBe(LAYOUT);
    expect([nodes.gliding, nodes.detail]).toEqual([false, 1]);
  });

  test('going away it arrives, stays, and ignores the layout until it comes back', async () => {
    const nodes = new NodeMotion();
    nodes.place(LAYOUT, 0);
    const arrival = nodes.goTo(MAP, passage);
    nodes.step(1600);
    await arrival;
    expect([...nodes.drawn]).toEqual([-40, 20, 100, 50]);
    nodes.place(Float32Array.of(9, 9, 9, 9), 1700);
    expect([...nodes.drawn]).toEqual([-40, 20, 100, 50]);
    expect([nodes.away, nodes.detail]).toEqual([true, 0]);
    nodes.comeFrom(nodes.drawn, { startedMs: 2000, durationMs: 0 }, 'in');
    nodes.step(2000);
    expect([...nodes.drawn]).toEqual([9, 9, 9, 9]);
  });

  test('without time it is there at once, and what is cut short resolves too', async () => {
    const nodes = new NodeMotion();
    nodes.place(LAYOUT, 0);
    const cut = nodes.goTo(MAP, passage);
    const whole = nodes.goTo(MAP, { startedMs: 1000, durationMs: 0 });
    nodes.step(1000);
    await Promise.all([cut, whole]);
    expect(nodes.gliding).toBe(false);
  });
});

test('a camera flight ends at its goal, and a view that is set ends the flight', () => {
  const camera = new Camera();
  const goal = { x: 10, y: 20, zoom: 2 };
  camera.flyTo(goal, passage);
  camera.step(1300, { width: 100, height: 100 });
  expect(camera.view.zoom).toBeGreaterThan(1);
  expect(camera.view.zoom).toBeLessThan(2);
  camera.step(1600, { width: 100, height: 100 });
  expect([camera.view, camera.moving]).toEqual([goal, false]);
  camera.flyTo({ x: 0, y: 0, zoom: 1 }, { startedMs: 2000, durationMs: 600 });
  camera.set(goal);
  camera.step(3000, { width: 100, height: 100 });
  expect(camera.view).toBe(goal);
});

test('a camera that is released stays where it is and follows the graph again', () => {
  const camera = new Camera();
  camera.chosen = true;
  camera.flyTo({ x: 10, y: 20, zoom: 2 }, passage);
  camera.step(1300, { width: 100, height: 100 });
  const { view } = camera;
  camera.release();
  camera.step(1600, { width: 100, height: 100 });
  expect([camera.view, camera.moving, camera.chosen]).toEqual([view, false, false]);
});
