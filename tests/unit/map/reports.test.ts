import { describe, expect, test } from 'vitest';
import { CameraReport } from '../../../src/map/cameraReport';
import { HoverReport } from '../../../src/map/hoverReport';
import type { MapHit } from '../../../src/map/view';
import type { Camera } from '../../../src/model/viewState';

const at = { x: 3, y: 4 };

describe('HoverReport', () => {
  const toldOf = (hits: readonly (MapHit | null)[]) => {
    const told: (MapHit | null)[] = [];
    const report = new HoverReport((hit) => told.push(hit));
    for (const hit of hits) report.move(hit, at);
    return told;
  };
  const kazakhstan: MapHit = { type: 'country', id: 'KZ' };
  const estonia: MapHit = { type: 'country', id: 'EE' };
  const city: MapHit = { type: 'mark', index: 0 };

  test('every move on a small thing, of a country only that it is another one, of nothing only the first', () => {
    expect(toldOf([null, null])).toEqual([]);
    expect(toldOf([city, city, null, null])).toEqual([city, city, null]);
    expect(toldOf([kazakhstan, { ...kazakhstan }, estonia, estonia, kazakhstan])).toEqual([kazakhstan, estonia, kazakhstan]);
  });

  test('things of one number are told apart by their type', () => {
    const arc: MapHit = { type: 'arc', index: 0 };
    expect(toldOf([kazakhstan, city, arc, kazakhstan])).toEqual([kazakhstan, city, arc, kazakhstan]);
  });
});

describe('CameraReport', () => {
  test('tells who moved the camera, and nothing where it did not move', () => {
    const told: [Camera, boolean][] = [];
    const start = { longitude: 60, latitude: 40, zoom: 2 };
    const near = { ...start, zoom: 3 };
    const report = new CameraReport(start, (camera, byPerson) => told.push([camera, byPerson]));
    report.rest({ ...start }, true);
    report.rest(near, true);
    report.rest({ ...near }, false);
    report.rest(start, false);
    expect(told).toEqual([
      [near, true],
      [start, false]
    ]);
  });
});
