import { MercatorCoordinate } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { fromMercator, MAX_MERCATOR_LATITUDE, toMercator } from '../../../src/base/mercator';

describe('Mercator', () => {
  test('has 0°, 0° in the middle, west and north at 0', () => {
    expect(toMercator([0, 0])[0]).toBe(0.5);
    expect(toMercator([0, 0])[1]).toBeCloseTo(0.5, 12);
    expect(toMercator([-180, MAX_MERCATOR_LATITUDE])[0]).toBe(0);
    expect(toMercator([-180, MAX_MERCATOR_LATITUDE])[1]).toBeCloseTo(0, 7);
    expect(toMercator([180, -MAX_MERCATOR_LATITUDE])[0]).toBe(1);
    expect(toMercator([180, -MAX_MERCATOR_LATITUDE])[1]).toBeCloseTo(1, 7);
  });

  test('turns back into the same place', () => {
    for (let longitude = -540; longitude <= 540; longitude += 37) {
      for (let latitude = -85; latitude <= 85; latitude += 17) {
        const [x, y] = fromMercator(toMercator([longitude, latitude]));
        expect(x).toBeCloseTo(longitude, 9);
        expect(y).toBeCloseTo(latitude, 9);
      }
    }
  });

  test('clamps the poles and keeps whole turns', () => {
    expect(toMercator([10, 90])).toEqual(toMercator([10, MAX_MERCATOR_LATITUDE]));
    expect(toMercator([10, -90])).toEqual(toMercator([10, -MAX_MERCATOR_LATITUDE]));
    expect(toMercator([370, 0])[0]).toBeCloseTo(toMercator([10, 0])[0] + 1, 12);
  });

  test("is MapLibre's", () => {
    for (let latitude = -85; latitude <= 85; latitude += 5) {
      const { x, y } = MercatorCoordinate.fromLngLat([latitude * 2, latitude]);
      expect(toMercator([latitude * 2, latitude])[0]).toBeCloseTo(x, 12);
      expect(toMercator([latitude * 2, latitude])[1]).toBeCloseTo(y, 12);
    }
  });
});
