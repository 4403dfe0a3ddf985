import { describe, expect, test } from 'vitest';
import { spreadEnds } from '../../../src/map/ends';

const spread = (bearings: readonly number[], radius: number, width = 2) =>
  spreadEnds(Float64Array.from(bearings), new Float64Array(bearings.length).fill(width), radius);
/** Where an end meets the rim, in degrees clockwise from north. */
const onRim = (bearing: number, shift: number, radius: number) => bearing + (Math.asin(shift / radius) * 180) / Math.PI;

describe('spreadEnds', () => {
  test('a single arc leaves through the middle', () => {
    expect([...spread([123], 10)]).toEqual([0]);
  });

  test('arcs with room for all are left alone', () => {
    expect([...spread([0, 90, 180, 270], 14)].map(Math.abs)).toEqual([0, 0, 0, 0]);
  });

  test('crowded arcs keep the order of their bearings on the rim and stay under the disc', () => {
    const bearings = [300, 292, 295, 301, 299, 298, 294.5, 296, 310, 100, 104];
    const radius = 14;
    const shifts = spread(bearings, radius);
    const rim = bearings.map((bearing, i) => ({ bearing, at: onRim(bearing, shifts[i]!, radius) })).sort((p, q) => p.bearing - q.bearing);
    for (let i = 1; i < rim.length; i++) expect(rim[i]!.at).toBeGreaterThanOrEqual(rim[i - 1]!.at - 1e-4);
    for (const shift of shifts) expect(Math.abs(shift)).toBeLessThanOrEqual(0.75 * radius + 1e-5);
    expect(Math.max(...shifts) - Math.min(...shifts)).toBeGreaterThan(10);
  });

  test('a bundle is spread evenly about its own direction, across north too', () => {
    const shifts = [...spread([359, 0, 1], 14)];
    expect(shifts[0]).toBeCloseTo(-shifts[2]!, 3);
    expect(shifts[1]).toBeCloseTo(0, 3);
    expect(shifts[2]).toBeGreaterThan(1);
  });

  test('a full rim is shared out, not overrun', () => {
    const shifts = spread(
      Array.from({ length: 400 }, (_, i) => i * 0.9),
      3
    );
    for (const shift of shifts) expect(Math.abs(shift)).toBeLessThanOrEqual(0.75 * 3 + 1e-5);
  });
});
