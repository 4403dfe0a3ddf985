import { describe, expect, test } from 'vitest';
import { defaultCamera, fitPlaces, flightDurationMs, MAX_ZOOM, wholeGlobe, withArcs, zoomedCamera } from '../../../src/map/camera';
import { arcPoints } from '../../../src/base/sphere';
import { makeProjector } from '../../../src/map/projector';
import { allAgreementCounts } from '../../../src/model/parties';
import type { Projection } from '../../../src/model/viewState';
import { exampleNetwork } from './exampleNetwork';

const size = { width: 1280, height: 800 };
const padding = { top: 20, right: 300, bottom: 60, left: 40 };
const place = (longitude: number, latitude: number) => ({ longitude, latitude });

describe('fitPlaces', () => {
  test('all places lie within the padding, and fill it one way', () => {
    const places = [place(25, 59), place(77, 43), place(50, 40), place(2, 48)];
    const { project } = makeProjector(fitPlaces(places, size, padding), size, 'flat');
    const points = places.map(({ longitude, latitude }) => project(longitude, latitude));
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(padding.left - 1e-6);
      expect(x).toBeLessThanOrEqual(size.width - padding.right + 1e-6);
      expect(y).toBeGreaterThanOrEqual(padding.top - 1e-6);
      expect(y).toBeLessThanOrEqual(size.height - padding.bottom + 1e-6);
    }
    const xs = points.map(({ x }) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(size.width - padding.left - padding.right, 3);
  });

  test('places on both sides of 180° are seen the short way round', () => {
    const camera = fitPlaces([place(170, 60), place(-165, 60)], size, padding);
    expect(Math.abs(camera.longitude)).toBeGreaterThan(160);
    expect(camera.zoom).toBeGreaterThan(3);
  });

  test('one place is not brought nearer than asked, and no place is the whole world', () => {
    expect(fitPlaces([place(77, 43)], size, padding, 5).zoom).toBe(5);
    expect(fitPlaces([place(77, 43)], size, padding, 99).zoom).toBeLessThanOrEqual(99);
    expect(fitPlaces([], size, padding).zoom).toBeLessThan(2);
  });
});

describe('defaultCamera', () => {
  const network = exampleNetwork();
  const inView = (width: number, height: number, id: string) => {
    const { project } = makeProjector(
      defaultCamera(network, allAgreementCounts(network), { width, height }, { top: 20, right: 20, bottom: 20, left: 20 }),
      { width, height },
      'flat'
    );
    const city = network.cities[network.index.city.get(id)!]!.place!;
    const { x, y } = project(city.longitude, city.latitude);
    return x >= 0 && y >= 0 && x <= width && y <= height;
  };

  test.each([
    [1280, 800],
    [390, 700],
    [3840, 2160]
  ])('home cities are in view at %i × %i', (width, height) => {
    for (const id of ['hub', 'north', 'caspian', 'baltic']) expect(inView(width, height, id)).toBe(true);
  });

  test('a wide picture shows partners too, a phone comes near', () => {
    expect(inView(1280, 800, 'west')).toBe(true);
    expect(inView(390, 700, 'west')).toBe(false);
  });
});

describe('moves', () => {
  test('flights take 600 to 900 ms, longer for longer ways', () => {
    const here = { longitude: 77, latitude: 43, zoom: 3 };
    expect(flightDurationMs(here, here, size)).toBe(600);
    const far = flightDurationMs(here, { longitude: -100, latitude: 40, zoom: 6 }, size);
    expect(far).toBeGreaterThan(flightDurationMs(here, { longitude: 71, latitude: 51, zoom: 3 }, size));
    expect(far).toBeLessThanOrEqual(900);
  });

  test('zooming keeps the place under the pointer', () => {
    const camera = { longitude: 60, latitude: 45, zoom: 3 };
    const at = { x: 900, y: 200 };
    const before = makeProjector(camera, size, 'flat').unproject(at.x, at.y)!;
    const after = makeProjector(zoomedCamera(camera, size, 1.3, at), size, 'flat').unproject(at.x, at.y)!;
    expect(after.longitude).toBeCloseTo(before.longitude, 6);
    expect(after.latitude).toBeCloseTo(before.latitude, 6);
  });

  test('the whole globe fits the picture with a margin', () => {
    const camera = wholeGlobe({ longitude: 60, latitude: 45, zoom: 9 }, size);
    expect(makeProjector(camera, size, 'globe').limb).toBeCloseTo(0.46 * 800, 3);
    expect(camera.zoom).toBeLessThan(MAX_ZOOM);
  });
});

describe.each<Projection>(['flat', 'globe'])('makeProjector, %s', (projection) => {
  const projector = makeProjector({ longitude: 60, latitude: 45, zoom: 2.4 }, size, projection);

  test('unproject undoes project', () => {
    for (const [longitude, latitude] of [
      [60, 45],
      [77, 43],
      [25, 59],
      [100, 10],
      [30, 70]
    ] as const) {
      const { x, y, visible } = projector.project(longitude, latitude);
      expect(visible).toBe(true);
      const back = projector.unproject(x, y)!;
      expect(back.longitude).toBeCloseTo(longitude, 6);
      expect(back.latitude).toBeCloseTo(latitude, 6);
    }
  });

  test('the centre is in the middle, at the same scale', () => {
    const centre = projector.project(60, 45);
    expect([centre.x, centre.y]).toEqual([640, 400]);
    const world = 512 * 2 ** 2.4;
    expect(projector.project(60.01, 45).x - 640).toBeCloseTo((0.01 / 360) * world, 3);
  });
});

test('the far side of the globe is not visible, and beside the globe there is no place', () => {
  const projector = makeProjector({ longitude: 60, latitude: 45, zoom: 1 }, size, 'globe');
  expect(projector.project(-120, -45).visible).toBe(false);
  expect(projector.unproject(640 + projector.limb + 1, 400)).toBeNull();
  expect(projector.unproject(640 + projector.limb - 1, 400)).not.toBeNull();
});

describe('withArcs', () => {
  test.each([
    ['far in the north', place(77, 43), place(-122, 47.6)],
    ['across 180°', place(140, 36), place(-122, 37)],
    ['short', place(49.9, 40.4), place(71.4, 51.1)]
  ])('a camera takes in the whole great circle: %s', (_, from, to) => {
    const { project } = makeProjector(fitPlaces(withArcs([from, to]), size, padding), size, 'flat');
    const start = project(from.longitude, from.latitude);
    for (const [longitude, latitude] of arcPoints([from.longitude, from.latitude], [to.longitude, to.latitude], 200)) {
      // In the copy of the world that is in the picture.
      const points = [longitude - 360, longitude, longitude + 360].map((x) => project(x, latitude));
      expect(points.some(({ x, y }) => x > 0 && x < size.width && y > padding.top - 2 && y < size.height - padding.bottom + 2)).toBe(true);
    }
    expect(start.y).toBeLessThan(size.height - padding.bottom + 1);
  });

  test('of one place there is no arc', () => expect(withArcs([place(50, 40)])).toEqual([place(50, 40)]));
});
