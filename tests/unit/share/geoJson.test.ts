import { check } from '@placemarkio/check-geojson';
import type { Feature } from 'geojson';
import { describe, expect, test } from 'vitest';
import { distanceKm, type LngLat } from '../../../src/base/sphere';
import { aggregate } from '../../../src/model/aggregate';
import { geoArc } from '../../../src/share/geoArc';
import { geoJsonPieces } from '../../../src/share/geoJson';
import { partOfNetwork, wholeNetwork } from '../../../src/share/networkPart';
import { textOf } from '../../../src/share/pieces';
import { about, shipped, memoranda } from './shippedNetwork';

const part = partOfNetwork(shipped, memoranda, new Set());

describe.each([
  ['all', wholeNetwork(shipped)],
  ['what a filter shows', part]
])('%s', (_, part) => {
  const links = aggregate(shipped, part.agreements, 'university');
  const text = textOf(geoJsonPieces(part, links, about));
  const features = (check(text) as { features: Feature[] }).features;
  const of = (type: string) => features.filter(({ properties }) => properties?.['type'] === type);

  test('is valid GeoJSON without a coordinate system of its own', () => {
    expect(features.length).toBeGreaterThan(10);
    expect(JSON.parse(text)).not.toHaveProperty('crs');
  });

  test('has every city, every university and every linked pair', () => {
    expect([of('city').length, of('university').length, of('link').length]).toEqual([
      part.cities.length,
      part.universities.length,
      links.count
    ]);
    expect(of('link').reduce((sum, { properties }) => sum + (properties?.['agreements'] as number), 0)).toBe(part.agreements.length);
  });

  test('what is without a place has no geometry', () => {
    const placed = of('city').filter(({ geometry }) => (geometry as unknown) !== null);
    expect(placed).toHaveLength(part.cities.filter((city) => shipped.cities[city]!.place).length);
  });

  test('longitude comes first, links name their sources', () => {
    const almaty = of('university').find(({ id }) => id === 'kz-kaznu');
    if (almaty) expect(almaty.geometry).toEqual({ type: 'Point', coordinates: [expect.closeTo(76.9, 0), expect.closeTo(43.2, 0)] });
    expect(of('link').some(({ properties }) => (properties?.['sources'] as string[]).some((source) => source.startsWith('https://')))).toBe(
      true
    );
  });
});

test('a part holds what is shown and no more', () => {
  expect(part.agreements.length).toBe(memoranda.agreements.length);
  expect(part.universities.length).toBe(memoranda.universities.length);
  expect(part.cities.length).toBeLessThan(shipped.cities.length);
});

describe('a great circle', () => {
  test('that does not cross the 180th meridian is one line with its own ends', () => {
    const [line, ...more] = geoArc([76.9, 43.2], [24.7, 59.4]);
    expect(more).toEqual([]);
    expect([line![0], line!.at(-1)]).toEqual([
      [76.9, 43.2],
      [24.7, 59.4]
    ]);
  });

  test('that crosses it is cut there', () => {
    const lines = geoArc([139.7, 35.7], [-122.4, 37.8]);
    expect(lines).toHaveLength(2);
    expect(lines[0]!.at(-1)![0]).toBe(180);
    expect(lines[1]![0]).toEqual([-180, lines[0]!.at(-1)![1]]);
    expect(lines[1]!.at(-1)).toEqual([-122.4, 37.8]);
    const back = geoArc([-122.4, 37.8], [139.7, 35.7]);
    expect([back[0]!.at(-1)![0], back[1]![0]![0]]).toEqual([-180, 180]);
  });

  test('between equal places is none', () => expect(geoArc([10, 10], [10, 10])).toEqual([]));

  test('any two places: lines within the world, without a leap, as long as the way', () => {
    let seed = 5;
    const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    const round = (value: number) => Math.round(value * 1e4) / 1e4;
    const place = (): LngLat =>
      random() < 0.1
        ? [random() < 0.5 ? 180 : -180, round(random() * 180 - 90)]
        : [round(random() * 360 - 180), round(random() * 180 - 90)];
    const faults: unknown[] = [];
    for (let i = 0; i < 3000; i++) {
      const [from, to] = [place(), place()];
      const lines = geoArc(from, to);
      const steps = lines.flatMap((line) => line.slice(1).map((point, index) => [line[index]!, point] as const));
      const within = lines.flat().every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90);
      // Near a pole longitudes turn fast, but never by half the world within a line.
      const leaps = steps.some(([a, b]) => Math.abs(a[0] - b[0]) > 180.00001);
      const length = steps.reduce((sum, [a, b]) => sum + distanceKm(a, b), 0);
      const km = distanceKm(from, to);
      if (!within || leaps || lines.length > 3 || Math.abs(length - km) > 2 + km * 0.02) faults.push({ from, to, lines, length, km });
    }
    expect(faults).toEqual([]);
  });
});
