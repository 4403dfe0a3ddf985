/**
 * Builds the outlines of the map and the tables that go with them from npm packages; run by hand when a package changes:
 *
 *     node scripts/buildOutlines.js
 *
 * The answer is the same on every run. What belongs to whom is decided when a page loads, by src/map/worldview.ts.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { geoArea } from 'd3-geo';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import { labelPoint } from './labelPoint.js';
import { ALPHA2_OF_NUMBER, countriesOfRegion, lakePolygons, worldPieces } from './outlinePieces.js';
import { ringContains } from './ringCuts.js';

const ROOT = new URL('..', import.meta.url);

/** Grid the points are rounded to, in degrees; for comparison, a pixel at zoom 6 is 0.011° wide. */
const GRID_DEGREES = { overview: 0.05, world: 0.008, eurasia: 0.005, lakesOverview: 0.04, lakes: 0.018 };
/** Square kilometres: corners flatter than this triangle go, and islands smaller than this, unless their country has no larger one. */
const FLATTEST_CORNER_KM2 = { overview: 200, world: 4, eurasia: 0.9, lakesOverview: 60, lakes: 0 };
const SMALLEST_ISLAND_KM2 = { overview: 200, world: 2, eurasia: 4, lakesOverview: 0, lakes: 0 };
/** Square kilometres of the smallest lake that the overview has. */
const SMALLEST_LAKE_KM2 = 1500;
/** Corners that always stay, however small the ring or the stretch of border. */
const CORNERS_KEPT = { ring: 6, line: 2 };

const EARTH_RADIUS_KM = 6371.0088;
const steradians = (km2) => km2 / EARTH_RADIUS_KM ** 2;

/** Drops small islands. A polygon that shares a point with another piece stays, since dropping it would leave a hole. */
function withoutIslets(pieces, smallestKm2) {
  if (!smallestKm2) return pieces;
  const seenIn = new Map();
  for (const piece of pieces)
    for (const point of piece.polygons.flat(2)) seenIn.set(String(point), (seenIn.get(String(point)) ?? new Set()).add(piece));
  const touchesOther = (polygon) => polygon.flat().some((point) => seenIn.get(String(point)).size > 1);
  const area = (polygon) => geoArea({ type: 'Polygon', coordinates: polygon });
  return pieces.map(({ properties, polygons }) => {
    const largest = Math.max(...polygons.map(area));
    const kept = (polygon) => area(polygon) >= Math.min(largest, steradians(smallestKm2)) || touchesOther(polygon);
    return { properties, polygons: polygons.filter(kept) };
  });
}

/** Marks the heaviest corners of every arc as not to be dropped. Works in place on a presimplified topology. */
function keepCorners(presimplified) {
  for (const arc of presimplified.arcs) {
    const isRing = String(arc[0].slice(0, 2)) === String(arc.at(-1).slice(0, 2));
    const heaviest = arc.toSorted((a, b) => b[2] - a[2]).filter((point) => point[2] < Infinity);
    for (const point of heaviest.slice(0, isRing ? CORNERS_KEPT.ring : CORNERS_KEPT.line)) point[2] = Infinity;
  }
  return presimplified;
}

/**
 * Makes arcs that are there twice one. topojson-server compares closed rings with closed rings only, so an enclave that touches the outer shore in
 * one point (within Dhekelia) does not share its line with what surrounds it.
 */
function withoutTwins(shared) {
  const indexOf = new Map();
  const replacement = shared.arcs.map((arc, i) => {
    const twin = indexOf.get(String(arc)) ?? indexOf.get(String(arc.toReversed()));
    if (twin === undefined) indexOf.set(String(arc), i);
    const isReversed = twin !== undefined && String(shared.arcs[twin]) !== String(arc);
    return isReversed ? ~twin : (twin ?? i);
  });
  const replace = (index) => (index < 0 ? ~replacement[~index] : replacement[index]);
  const geometries = shared.objects.pieces.geometries.map((piece) => ({
    ...piece,
    arcs: piece.arcs.map((rings) => rings.map((ring) => ring.map(replace)))
  }));
  return filter({ ...shared, objects: { pieces: { type: 'GeometryCollection', geometries } } }, () => true);
}

function toTopology(pieces, file) {
  const features = withoutIslets(pieces, SMALLEST_ISLAND_KM2[file]).map(({ properties, polygons }) => ({
    type: 'Feature',
    properties,
    geometry: { type: 'MultiPolygon', coordinates: polygons }
  }));
  const shared = withoutTwins(topology({ pieces: { type: 'FeatureCollection', features } }));
  const smallest = steradians(FLATTEST_CORNER_KM2[file]);
  const simplified = smallest ? simplify(keepCorners(presimplify(shared, sphericalTriangleArea)), smallest) : shared;
  const { objects, arcs, transform } = quantize(simplified, { scale: [GRID_DEGREES[file], GRID_DEGREES[file]], translate: [-180, -90] });
  return { type: 'Topology', objects, arcs, transform };
}

function write(path, text) {
  writeFileSync(new URL(path, ROOT), text);
  console.log(`${path}: ${(text.length / 1000).toFixed(0)} kB, ${(gzipSync(text, { level: 9 }).length / 1000).toFixed(1)} kB gzip`);
}

/** Where to look for the label point of countries whose deepest point is far from where most people live: west, south, east, north. */
const ANCHOR_WITHIN = {
  RU: [30, 50, 62, 62],
  CA: [-120, 48, -75, 58],
  NO: [5, 58, 14, 63],
  SE: [11, 56, 18, 63],
  CL: [-74, -38, -69, -30]
};

/** Codes of ISO 3166-1 that Natural Earth draws as parts of another country: a point in the part. */
const PARTS = {
  BQ: ['NL', [-68.27, 12.18]],
  GF: ['FR', [-53.1, 4]],
  GP: ['FR', [-61.7, 16.15]],
  MQ: ['FR', [-61, 14.65]],
  RE: ['FR', [55.53, -21.13]],
  SJ: ['NO', [16, 78.6]],
  YT: ['FR', [45.15, -12.82]]
};

/** Rings that cross 180° made continuous, so that plain geometry can be done on them; Antarctica's is closed along the pole. */
function continuous(ring) {
  let shift = 0;
  const line = ring.map(([x, y], i) => {
    const step = i === 0 ? 0 : x - ring[i - 1][0];
    if (Math.abs(step) > 180) shift -= 360 * Math.sign(step);
    return [x + shift, y];
  });
  return shift === 0 || Math.abs(line.at(-1)[0] - line[0][0]) < 180 ? line : [...line, [line.at(-1)[0], -90], [line[0][0], -90], line[0]];
}

function countryAnchors(world, detailed) {
  const anchors = new Map();
  for (const { properties, polygons } of [...world, ...detailed]) {
    if (!properties.id || anchors.has(properties.id)) continue;
    anchors.set(
      properties.id,
      labelPoint(
        polygons.map((polygon) => polygon.map(continuous)),
        ANCHOR_WITHIN[properties.id]
      )
    );
  }
  for (const [id, [parent, inside]] of Object.entries(PARTS)) {
    const { polygons } = detailed.find((piece) => piece.properties.id === parent);
    const part = polygons.filter(([exterior]) => ringContains(exterior, inside));
    if (part.length !== 1) throw new Error(`${id} is not a polygon within ${parent}: has the package changed?`);
    anchors.set(id, labelPoint(part));
  }
  return [...anchors].sort(([a], [b]) => (a < b ? -1 : 1));
}

const GENERATED = '// Made by scripts/buildOutlines.js; change it there.\n\n';

function anchorsModule(anchors) {
  const rows = anchors.map(([id, [longitude, latitude]]) => `  ${id}: [${longitude}, ${latitude}]`).join(',\n');
  return `${GENERATED}/**
 * A point well inside the main part of each country, for its name and for arcs between countries: ISO 3166-1 alpha-2 code (XK = Kosovo) →
 * longitude and latitude in degrees, WGS 84, two decimals. Computed from Natural Earth's outlines, territories counted as in the worldview \`un\`.
 */
export const COUNTRY_ANCHORS: Readonly<Record<string, readonly [longitude: number, latitude: number]>> = {\n${rows}\n};\n`;
}

function numbersModule(ids) {
  const rows = [...ALPHA2_OF_NUMBER].filter(([, id]) => ids.has(id)).sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = rows.map(([number, id]) => `  '${number}': '${id}'`).join(',\n');
  return `${GENERATED}/** ISO 3166-1 numeric code, three digits → alpha-2 code, for the countries in \`COUNTRY_ANCHORS\`. Kosovo has no number. Source: CLDR 48. */
export const COUNTRY_BY_NUMBER: Readonly<Record<string, string>> = {\n${entries}\n};\n`;
}

const world = worldPieces('50m');
const detailed = worldPieces('10m');
const eurasia = new Set([...countriesOfRegion('142'), ...countriesOfRegion('150')]);
const EURASIAN_TERRITORIES = new Set(['crimea', 'northern-cyprus', 'cyprus-buffer-zone', 'akrotiri', 'dhekelia', 'baikonur', 'siachen']);
/** Islands at the far end of Asia: a third of all its coast, and of no more use here in fine than in coarse outlines. */
const LEFT_COARSE = new Set(['BN', 'ID', 'JP', 'MV', 'MY', 'PH', 'SG', 'TL']);
const inEurasia = ({ properties: { id, territory } }) => (eurasia.has(id) && !LEFT_COARSE.has(id)) || EURASIAN_TERRITORIES.has(territory);
const lakes = lakePolygons().map((polygon) => ({ properties: undefined, polygons: [polygon] }));
const anchors = countryAnchors(world, detailed);

const largeLakes = lakes.filter(({ polygons }) => geoArea({ type: 'Polygon', coordinates: polygons[0] }) >= steradians(SMALLEST_LAKE_KM2));

write('public/outlines/world-overview.json', JSON.stringify(toTopology(world, 'overview')));
write('public/outlines/world-50m.json', JSON.stringify(toTopology(world, 'world')));
write('public/outlines/eurasia-10m.json', JSON.stringify(toTopology(detailed.filter(inEurasia), 'eurasia')));
write('public/outlines/lakes-overview.json', JSON.stringify(toTopology(largeLakes, 'lakesOverview')).replaceAll('"pieces"', '"lakes"'));
write('public/outlines/lakes.json', JSON.stringify(toTopology(lakes, 'lakes')).replaceAll('"pieces"', '"lakes"'));
write('src/model/countryAnchors.ts', anchorsModule(anchors));
write('src/model/countryNumbers.ts', numbersModule(new Set(anchors.map(([id]) => id))));
