import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import { geoArea, geoContains } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { decodeLakes, decodeOutlines, type LakeTopology, type Outlines, type OutlineTopology } from '../../../src/map/outlines';
import { borderPolicy, TERRITORIES, WORLDVIEWS } from '../../../src/map/worldview';
import { COUNTRY_ANCHORS } from '../../../src/model/countryAnchors';
import { COUNTRY_BY_NUMBER } from '../../../src/model/countryNumbers';

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../../public/outlines/${name}.json`, import.meta.url), 'utf8'));
const world = read('world-50m') as OutlineTopology;
const overview = read('world-overview') as OutlineTopology;
const eurasia = read('eurasia-10m') as OutlineTopology;
const files = [
  ['world-overview', overview],
  ['world-50m', world],
  ['eurasia-10m', eurasia]
] as const;

const decode = (topology: OutlineTopology, worldview = 'un', overrides: Record<string, string> = {}): Outlines =>
  decodeOutlines(topology, borderPolicy(worldview, overrides).policy);

/** Ids of the lands at a point: one, where the outlines are whole. */
function landsAt({ countries }: Outlines, longitude: number, latitude: number): string[] {
  return countries.features.filter((land) => booleanPointInPolygon([longitude, latitude], land)).map((land) => land.properties.id);
}

/** Kinds of line drawn between two lands. */
function kindsBetween({ borders }: Outlines, a: string, b: string): string[] {
  const ends = [a, b].sort().join();
  const drawn = borders.features.filter(({ properties: { country, neighbour } }) => [country, neighbour].join() === ends);
  return drawn.map((line) => (line.properties.disputed ? 'dashed' : 'solid')).sort();
}

const rings = (geometry: Polygon | MultiPolygon): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
const decoded = files.map(([name, topology]) => [name, decode(topology)] as const);
const un = Object.fromEntries(decoded) as Record<(typeof files)[number][0], Outlines>;

/** Probe points; the packages the outlines are made from get some of them wrong. */
const PROBES: readonly (readonly [place: string, longitude: number, latitude: number, land: string])[] = [
  ['Baikonur', 63.32, 45.62, 'KZ'],
  ['Tyuratam cosmodrome', 63.34, 45.96, 'KZ'],
  ['Khankendi', 46.75, 39.82, 'AZ'],
  ['Nakhchivan', 45.41, 39.21, 'AZ'],
  ['Simferopol', 34.1, 44.95, 'UA'],
  ['Sevastopol', 33.52, 44.6, 'UA'],
  ['Pristina', 21.17, 42.66, 'XK'],
  ['Taipei', 121.56, 25.03, 'TW'],
  ['Kuressaare (Saaremaa)', 22.49, 58.25, 'EE'],
  ['Kärdla (Hiiumaa)', 22.75, 59, 'EE']
];
const PROBES_WORLD: typeof PROBES = [
  ...PROBES,
  ['Kyrenia', 33.32, 35.34, 'CY'],
  ['Laayoune', -13.2, 27.15, 'EH'],
  ['Tifariti, east of the berm', -10.57, 26.16, 'EH'],
  ['Hargeisa', 44.06, 9.56, 'SO']
];
const PROBES_EURASIA: typeof PROBES = [
  ...PROBES,
  ['Kyrenia, a kilometre inland: the fine shore runs 200 m south of the probe point', 33.32, 35.33, 'CY'],
  ['Akrotiri', 32.97, 34.6, 'CY'],
  ['Dhekelia', 33.74, 35, 'CY'],
  ['Nicosia, buffer zone', 33.36, 35.177, 'CY']
];

describe.each(decoded)('%s in the worldview `un`', (name, outlines) => {
  test.each(name === 'eurasia-10m' ? PROBES_EURASIA : PROBES_WORLD)('%s at %d, %d is in %s alone', (_place, longitude, latitude, land) => {
    expect(landsAt(outlines, longitude, latitude)).toEqual([land]);
  });

  test('every land has an alpha-2 code and is there once; the Siachen Glacier belongs to none', () => {
    const ids = outlines.countries.features.map((land) => land.properties.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[A-Z]{2}$/.test(id))).toEqual(['siachen']);
    expect(ids.filter((id) => !(id in COUNTRY_ANCHORS))).toEqual(['siachen']);
  });

  test('only Kosovo and the Siachen Glacier are marked as disputed', () => {
    const disputed = outlines.countries.features.filter((land) => land.properties.disputed);
    expect(disputed.map((land) => land.properties.id).sort()).toEqual(['XK', 'siachen']);
  });

  test('no ring tears at 180°, and every ring is closed', () => {
    for (const { geometry, properties } of outlines.countries.features) {
      for (const ring of rings(geometry)) {
        const steps = ring.slice(1).map((point, i) => Math.abs((point[0] ?? NaN) - (ring[i]?.[0] ?? NaN)));
        const longest = properties.id === 'AQ' ? Math.max(...steps.filter((_, i) => ring[i + 1]?.[1] !== -90)) : Math.max(...steps);
        expect(longest, properties.id).toBeLessThan(180);
        expect(ring.at(-1), properties.id).toEqual(ring[0]);
      }
    }
  });

  test('no border or shore takes a step of more than 180°', () => {
    for (const { geometry } of [...outlines.borders.features, ...outlines.coastlines.features]) {
      for (const line of geometry.coordinates) {
        line.slice(1).forEach((point, i) => expect(Math.abs((point[0] ?? NaN) - (line[i]?.[0] ?? NaN))).toBeLessThan(180));
      }
    }
  });

  test('on the sphere every land is less than half of it, and lies within ±180°', () => {
    for (const { geometry, properties } of outlines.sphericalCountries.features) {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      for (const coordinates of polygons) expect(geoArea({ type: 'Polygon', coordinates }), properties.id).toBeLessThan(2 * Math.PI);
      for (const point of rings(geometry).flat()) expect(Math.abs(point[0] ?? NaN)).toBeLessThanOrEqual(180);
    }
  });

  test('Kosovo–Serbia is dashed, Kazakhstan–Russia is solid', () => {
    expect(kindsBetween(outlines, 'XK', 'RS')).toEqual(['dashed']);
    expect(kindsBetween(outlines, 'KZ', 'RU')).toEqual(['solid']);
  });

  test('the Line of Control is dashed, the border south of it solid; West Bank and Golan are dashed', () => {
    expect(kindsBetween(outlines, 'IN', 'PK')).toEqual(['dashed', 'solid']);
    expect(kindsBetween(outlines, 'IL', 'PS')).toEqual(['dashed']);
    expect(kindsBetween(outlines, 'IL', 'SY')).toEqual(['dashed']);
  });

  test('no line is drawn between Crimea and the mainland, through Cyprus or around Baikonur', () => {
    const ends = outlines.borders.features.flatMap(({ properties }) => [properties.country, properties.neighbour]);
    expect([...new Set(ends.filter((id) => id in TERRITORIES))]).toEqual(['siachen']);
    expect(kindsBetween(outlines, 'RU', 'UA')).toEqual(['solid']);
    expect(outlines.borders.features.some(({ properties }) => [properties.country, properties.neighbour].includes('CY'))).toBe(false);
  });
});

describe('worldviews and overrides', () => {
  const deFacto = decode(world, 'de-facto');

  test('`de-facto` follows who administers the land', () => {
    expect(landsAt(deFacto, 34.1, 44.95)).toEqual(['RU']);
    expect(landsAt(deFacto, 33.32, 35.34)).toEqual(['northern-cyprus']);
    expect(landsAt(deFacto, 44.06, 9.56)).toEqual(['somaliland']);
    expect(landsAt(deFacto, -13.2, 27.15)).toEqual(['MA']);
    expect(landsAt(deFacto, -10.57, 26.16)).toEqual(['EH']);
    expect(landsAt(deFacto, 63.32, 45.62)).toEqual(['KZ']);
  });

  test('`de-facto` dashes the lines that `un` does not draw', () => {
    expect(kindsBetween(deFacto, 'RU', 'UA')).toEqual(['dashed', 'solid']);
    expect(kindsBetween(deFacto, 'EH', 'MA')).toEqual(['dashed']);
    expect(kindsBetween(deFacto, 'northern-cyprus', 'CY')).toEqual(['dashed']);
    expect(kindsBetween(deFacto, 'somaliland', 'SO')).toEqual(['dashed']);
    expect(kindsBetween(decode(eurasia, 'de-facto'), 'CY', 'GB')).toEqual(['dashed']);
  });

  test('the border of Western Sahara and Morocco is dashed in `un`, and solid where a deployment says separate', () => {
    expect(kindsBetween(un['world-50m'], 'EH', 'MA')).toEqual(['dashed']);
    expect(kindsBetween(decode(world, 'un', { EH: 'separate' }), 'EH', 'MA')).toEqual(['solid']);
    expect(kindsBetween(un['world-50m'], 'DZ', 'EH')).toEqual(['solid']);
  });

  test.each(files)('%s: Kosovo as a deployment wants it', (_name, topology) => {
    const merged = decode(topology, 'un', { XKX: 'merge:688' });
    expect(landsAt(merged, 21.17, 42.66)).toEqual(['RS']);
    expect(kindsBetween(merged, 'RS', 'XK')).toEqual([]);
    expect(kindsBetween(merged, 'AL', 'RS')).toEqual(['solid']);
    const separate = decode(topology, 'un', { XKX: 'separate' });
    expect(landsAt(separate, 21.17, 42.66)).toEqual(['XK']);
    expect(separate.countries.features.find((land) => land.properties.id === 'XK')?.properties.disputed).toBe(false);
    expect(kindsBetween(separate, 'RS', 'XK')).toEqual(['solid']);
    expect(kindsBetween(decode(topology, 'un', { XKX: 'dashed' }), 'RS', 'XK')).toEqual(['dashed']);
  });

  test('a territory made separate stands under its own key', () => {
    const separate = decode(eurasia, 'un', { crimea: 'separate' });
    expect(landsAt(separate, 34.1, 44.95)).toEqual(['crimea']);
    expect(kindsBetween(separate, 'crimea', 'UA')).toEqual(['solid']);
  });

  test('`none` draws no border and keeps the lands and shores of `un`', () => {
    const none = decode(world, 'none');
    expect(none.borders.features).toEqual([]);
    expect(none.countries).toEqual(un['world-50m'].countries);
    expect(none.coastlines).toEqual(un['world-50m'].coastlines);
  });

  test.each(WORLDVIEWS)('%s: merging loses and doubles no land', (worldview) => {
    const area = (outlines: Outlines): number => outlines.sphericalCountries.features.reduce((sum, land) => sum + geoArea(land), 0);
    expect(area(decode(world, worldview))).toBeCloseTo(area(un['world-50m']), 9);
  });

  test('decoding leaves the topology as it was', () => {
    const before = JSON.stringify(world);
    decode(world, 'de-facto');
    expect(JSON.stringify(world)).toBe(before);
  });
});

describe('the two files together', () => {
  test('every land of Eurasia in fine outlines is a land of the world', () => {
    const ids = new Set(un['world-50m'].countries.features.map((land) => land.properties.id));
    expect(un['eurasia-10m'].countries.features.map((land) => land.properties.id).filter((id) => !ids.has(id))).toEqual(['GI']);
  });

  test('the Chukchi Peninsula is east of 180° and joined to the rest of Russia', () => {
    const russia = un['world-50m'].countries.features.find((land) => land.properties.id === 'RU');
    const polygons = russia?.geometry.type === 'MultiPolygon' ? russia.geometry.coordinates : [];
    const mainland = polygons.filter((coordinates) => booleanPointInPolygon([185.5, 66.5], { type: 'Polygon', coordinates }));
    expect(mainland).toHaveLength(1);
    expect(mainland.filter((coordinates) => booleanPointInPolygon([37.6, 55.75], { type: 'Polygon', coordinates }))).toHaveLength(1);
  });
});

describe('shape of the land', () => {
  test('all land together is the 149 million km² of the Earth', () => {
    const steradians = un['world-50m'].sphericalCountries.features.reduce((sum, land) => sum + geoArea(land), 0);
    expect(Math.abs((steradians * 6371 ** 2) / 1e6 - 148)).toBeLessThan(3);
  });

  test('Antarctica reaches the pole, on the flat map and on the sphere', () => {
    for (const longitude of [-179, -90, 0, 90, 179]) {
      expect(landsAt(un['world-50m'], longitude, -86)).toEqual(['AQ']);
      const land = un['world-50m'].sphericalCountries.features.filter((country) => geoContains(country, [longitude, -86]));
      expect(land.map((country) => country.properties.id)).toEqual(['AQ']);
    }
  });

  test('merging leaves no hole in Cyprus, around Baikonur or in Western Sahara', () => {
    for (const id of ['CY', 'KZ', 'EH', 'SO', 'UA']) {
      for (const [, outlines] of decoded) {
        const land = outlines.countries.features.find((country) => country.properties.id === id);
        const polygons = land?.geometry.type === 'MultiPolygon' ? land.geometry.coordinates : [];
        expect(
          polygons.every((polygon) => polygon.length === 1),
          id
        ).toBe(true);
      }
    }
  });
});

describe('lakes', () => {
  const lakes = decodeLakes(read('lakes') as LakeTopology);
  const isWater = (longitude: number, latitude: number): boolean =>
    lakes.features.some((lake) => booleanPointInPolygon([longitude, latitude], lake));

  test.each([
    ['North Aral Sea', 60.9, 46.4],
    ['western basin of the Aral Sea', 58.4, 45],
    ['Balkhash', 74.3, 46.2],
    ['Peipus', 27.4, 58.8],
    ['Issyk-Kul', 77.3, 42.45],
    ['Sevan', 45.3, 40.35],
    ['Zaysan', 83.9, 48],
    ['Baikal', 108, 53.3],
    ['Ladoga', 31.5, 60.8]
  ])('%s is water', (_name, longitude, latitude) => {
    expect(isWater(longitude, latitude)).toBe(true);
  });

  test.each([
    ['eastern basin of the Aral Sea', 59.7, 45],
    ['Kulandy, between the basins', 60.2, 45.95],
    ['Astana', 71.43, 51.13]
  ])('%s is land', (_name, longitude, latitude) => {
    expect(isWater(longitude, latitude)).toBe(false);
  });

  test('every lake is wound for d3-geo and none crosses 180°', () => {
    expect(lakes.features.length).toBeGreaterThan(200);
    for (const lake of lakes.features) {
      expect(geoArea(lake)).toBeLessThan(0.1);
      const longitudes = rings(lake.geometry)
        .flat()
        .map((point) => point[0] ?? NaN);
      expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeLessThan(90);
    }
  });
});

describe('COUNTRY_ANCHORS', () => {
  /** Drawn as parts of another country by Natural Earth. */
  const parents: Readonly<Record<string, string>> = { BQ: 'NL', GF: 'FR', GP: 'FR', MQ: 'FR', RE: 'FR', SJ: 'NO', YT: 'FR' };
  const entries = Object.entries(COUNTRY_ANCHORS);
  const landOf = (id: string) => un['world-50m'].sphericalCountries.features.find((land) => land.properties.id === (parents[id] ?? id));

  test('holds every land of the outlines and more than 240 countries', () => {
    expect(entries.length).toBeGreaterThan(240);
    for (const id of ['KZ', 'AZ', 'EE', 'XK', 'HK', 'MO', 'SG', 'BH', 'TV', 'GI', 'VA', 'MT', 'CX', 'CC', 'UM'])
      expect(COUNTRY_ANCHORS).toHaveProperty(id);
  });

  test('every anchor has two decimals and lies in its country, but for a few too small for the file', () => {
    const absent: string[] = [];
    const outside: string[] = [];
    for (const [id, [longitude, latitude]] of entries) {
      expect(Math.abs(longitude * 100 - Math.round(longitude * 100)), id).toBeLessThan(1e-6);
      expect(Math.abs(latitude * 100 - Math.round(latitude * 100)), id).toBeLessThan(1e-6);
      const land = landOf(id);
      if (!land) absent.push(id);
      else if (!geoContains(land, [longitude, latitude])) outside.push(id);
    }
    expect(absent.sort()).toEqual(['GI', 'UM']);
    // Vatican City is smaller than a step of the grid.
    expect(outside).toEqual(['VA']);
  });

  test.each([
    ['US', -125, -67, 25, 49],
    ['FR', -4, 8, 43, 51],
    ['RU', 30, 100, 50, 68],
    ['AZ', 46.8, 49.5, 39.5, 41.5],
    ['EE', 24.3, 27.5, 57.8, 59.6],
    ['NO', 5, 15, 58, 64]
  ])('%s is on the mainland', (id, west, east, south, north) => {
    const [longitude, latitude] = COUNTRY_ANCHORS[id] ?? [NaN, NaN];
    expect(longitude).toBeGreaterThan(west);
    expect(longitude).toBeLessThan(east);
    expect(latitude).toBeGreaterThan(south);
    expect(latitude).toBeLessThan(north);
  });
});

test('COUNTRY_BY_NUMBER knows each country once, and by the numbers of ISO 3166-1', () => {
  const ids = Object.values(COUNTRY_BY_NUMBER);
  expect(new Set(ids).size).toBe(ids.length);
  expect(COUNTRY_BY_NUMBER).toMatchObject({ '688': 'RS', '398': 'KZ', '031': 'AZ', '233': 'EE' });
  for (const id of ids) expect(COUNTRY_ANCHORS).toHaveProperty(id);
});
