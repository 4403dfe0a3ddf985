import { describe, expect, test } from 'vitest';
import { pannedCamera } from '../../../src/map/camera';
import { inView, pointOf } from '../../../src/map/inView';
import { makeProjector, sceneProjector } from '../../../src/map/projector';
import type { Camera, Projection } from '../../../src/model/viewState';
import { CITIES, exampleNetwork, exampleScene } from './exampleNetwork';

const SIZE = { width: 800, height: 600 };
const { scene, network } = exampleScene();
const opened = exampleScene(exampleNetwork(), { openCity: 'hub' }).scene;

const nameOf = (of: typeof scene) => (item: ReturnType<typeof inView>[number]) =>
  item.type === 'mark'
    ? network.cities[of.marks.end[item.index]!]!.id
    : item.type === 'university'
      ? network.universities[of.fan!.university[item.index]!]!.id
      : of.bands[item.index]!.eventId;
const seen = (camera: Camera, projection: Projection = 'flat', of = scene, scale = 1) =>
  inView(of, sceneProjector(camera, SIZE, projection, scale)).map(nameOf(of));

describe('what is in view', () => {
  test('of the whole world: every city with most agreements first, then the announced total', () => {
    const list = seen({ longitude: 0, latitude: 20, zoom: 0.4 });
    expect(list.at(-1)).toBe('forum');
    expect(list.slice(0, -1).toSorted()).toEqual(CITIES.map(([id]) => id).toSorted());
    expect(list[0]).toBe('hub');
    const counts = inView(scene, makeProjector({ longitude: 0, latitude: 20, zoom: 0.4 }, SIZE, 'flat'))
      .filter(({ type }) => type === 'mark')
      .map(({ index }) => scene.marks.agreements[index]!);
    expect(counts).toEqual(counts.toSorted((p, q) => q - p));
  });

  test('near a city: that city alone', () => {
    expect(seen({ longitude: 25, latitude: 59, zoom: 7 })).toEqual(['baltic']);
  });

  test('nothing in the middle of the sea', () => {
    expect(seen({ longitude: -30, latitude: -40, zoom: 6 })).toEqual([]);
  });

  test('a band is in view where only its middle is', () => {
    expect(seen({ longitude: 57.5, latitude: 44.7, zoom: 7 })).toEqual(['forum']);
  });

  test('cities on both sides of 180°', () => {
    expect(seen({ longitude: 179, latitude: 50, zoom: 2.5 })).toEqual(expect.arrayContaining(['bering', 'east']));
  });

  test('not what lies behind the globe', () => {
    const list = seen({ longitude: 70, latitude: 45, zoom: 0.6 }, 'globe');
    expect(list).toContain('hub');
    expect(list).not.toContain('plains');
  });

  test('the universities of the opened city stand behind it', () => {
    const list = seen({ longitude: 77, latitude: 43, zoom: 6 }, 'flat', opened);
    expect(list.slice(0, 3)).toEqual(['hub', 'u-hub', 'u-hub-2']);
  });

  test('universities of an opened city that hang over the edge are in view without it', () => {
    const size = { width: 400, height: 400 };
    const camera = { longitude: 77, latitude: 43, zoom: 6 };
    const list = [-1, 1].flatMap((side) => {
      // The city stands two pixels beside the picture.
      const beside = pannedCamera(camera, 0, side * (size.height / 2 + 2));
      return inView(opened, makeProjector(beside, size, 'flat')).map(nameOf(opened));
    });
    expect(list).not.toContain('hub');
    expect(list.toSorted()).toEqual(['u-hub', 'u-hub-2']);
  });

  test('every listed city or university stands in the picture', () => {
    for (const projection of ['flat', 'globe'] as const) {
      for (const longitude of [-170, -60, 20, 77, 175]) {
        const projector = makeProjector({ longitude, latitude: 45, zoom: 2 }, SIZE, projection);
        for (const item of inView(opened, projector)) {
          if (item.type === 'band') continue;
          const point = pointOf(opened, item, projector)!;
          expect(point.x).toBeGreaterThanOrEqual(0);
          expect(point.x).toBeLessThanOrEqual(SIZE.width);
          expect(point.y).toBeGreaterThanOrEqual(0);
          expect(point.y).toBeLessThanOrEqual(SIZE.height);
        }
      }
    }
  });
});

test('a band has no one place', () => {
  expect(pointOf(scene, { type: 'band', index: 0 }, makeProjector({ longitude: 60, latitude: 45, zoom: 3 }, SIZE, 'flat'))).toBeNull();
});
