import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type * as Topo from 'topojson-specification';
import { InPieces } from '../base/inPieces';
import { unwrapLine, unwrapPolygon } from './unwrap';
import { belongingOf, ownerInUn, type Belonging, type BorderPolicy, type TerritoryCode } from './worldview';

/**
 * A piece of the outlines: a country (`id`, ISO 3166-1 alpha-2, XK for Kosovo) or a territory whose belonging is a matter of policy
 * (`territory`); both where the territory has a code of its own.
 */
export interface PieceProperties {
  readonly id?: string;
  readonly territory?: TerritoryCode;
}

type Piece = Topo.Polygon<PieceProperties> | Topo.MultiPolygon<PieceProperties>;

/** `outlines/world-50m.json` and `outlines/eurasia-10m.json`, made by scripts/buildOutlines.js. */
export type OutlineTopology = Topo.Topology<{ pieces: Topo.GeometryCollection<PieceProperties> }>;

/** `outlines/lakes.json`, made by the same script. */
export type LakeTopology = Topo.Topology<{ lakes: Topo.GeometryCollection }>;

/** A land of the map. `id` is ISO 3166-1 alpha-2 (XK for Kosovo), or the key of a territory that stands alone without such a code. */
export interface CountryProperties {
  readonly id: string;
  readonly disputed: boolean;
}

/** A border line between two lands, named in the order of the alphabet. `disputed` = to be drawn dashed. */
export interface BorderProperties {
  readonly country: string;
  readonly neighbour: string;
  readonly disputed: boolean;
}

/** What a painter needs of one file of outlines. Degrees, WGS 84. */
export interface Outlines {
  /** For flat maps and MapLibre: longitudes run on beyond ±180° where a land crosses that meridian, so nothing tears. */
  readonly countries: FeatureCollection<Polygon | MultiPolygon, CountryProperties>;
  /** The same lands for d3-geo: every longitude within ±180°, rings clockwise on the sphere. */
  readonly sphericalCountries: FeatureCollection<Polygon | MultiPolygon, CountryProperties>;
  /** Lines between lands, one feature a pair and kind; none in the worldview `none`. Fit for flat maps and d3-geo alike. */
  readonly borders: FeatureCollection<MultiLineString, BorderProperties>;
  /** Shores, one feature a land. Fit for flat maps and d3-geo alike. */
  readonly coastlines: FeatureCollection<MultiLineString, CountryProperties>;
}

/** The two lands at an arc, or the one land twice. */
interface Side {
  readonly belonging: Belonging;
  readonly territory: TerritoryCode | null;
}

const DECIMALS = 1e4;

/** The topology with its arcs in degrees (four decimals, 11 m), decoded once for all that follows. */
function decodeArcs<T extends Topo.Objects>(topology: Topo.Topology<T>): Topo.Topology<T> {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  const isDelta = topology.transform !== undefined;
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map((point) => {
      x = isDelta ? x + (point[0] ?? 0) : (point[0] ?? 0);
      y = isDelta ? y + (point[1] ?? 0) : (point[1] ?? 0);
      return [
        Math.round((x * scale[0] + translate[0]) * DECIMALS) / DECIMALS,
        Math.round((y * scale[1] + translate[1]) * DECIMALS) / DECIMALS
      ];
    });
  });
  return { type: 'Topology', objects: topology.objects, arcs };
}

function isPiece(geometry: Topo.GeometryObject<PieceProperties>): geometry is Piece {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}

function sideOf({ id, territory }: PieceProperties, policy: BorderPolicy): Side {
  if (territory !== undefined) return { belonging: belongingOf(territory, policy), territory };
  return { belonging: { id: id ?? '', disputed: false }, territory: null };
}

function arcIndices(piece: Piece): number[] {
  const rings = piece.type === 'Polygon' ? piece.arcs : piece.arcs.flat();
  return rings.flat().map((index) => (index < 0 ? ~index : index));
}

function unwrapped<P>(land: Feature<Polygon | MultiPolygon, P>): Feature<Polygon | MultiPolygon, P> {
  const { geometry } = land;
  if (geometry.type === 'Polygon') return { ...land, geometry: { type: 'Polygon', coordinates: unwrapPolygon(geometry.coordinates) } };
  return { ...land, geometry: { type: 'MultiPolygon', coordinates: geometry.coordinates.map(unwrapPolygon) } };
}

/** Whether a drawn line between two sides is one that `un` does not draw, as between Crimea and Ukraine. */
function isAgainstUn(a: Side, b: Side, policy: BorderPolicy): boolean {
  const against = (territory: TerritoryCode | null, other: Side): boolean =>
    territory !== null && policy.treatments[territory] !== 'separate' && ownerInUn(territory) === other.belonging.id;
  return against(a.territory, b) || against(b.territory, a);
}

/** Cuts lines where they cross a parallel, at the nearest points they have: what lies north of it, and what lies south. */
function cutAtParallel(lines: readonly Position[][], latitude: number): { north: Position[][]; south: Position[][] } {
  const parts: { north: Position[][]; south: Position[][] } = { north: [], south: [] };
  for (const line of lines) {
    let wasNorth: boolean | null = null;
    for (let i = 1; i < line.length; i++) {
      const [from, to] = [line[i - 1] ?? [], line[i] ?? []];
      const isNorth = Math.min(from[1] ?? 0, to[1] ?? 0) >= latitude;
      const list = isNorth ? parts.north : parts.south;
      if (isNorth === wasNorth) list[list.length - 1]?.push(to);
      else list.push([from, to]);
      wasNorth = isNorth;
    }
  }
  return parts;
}

function border(
  country: string,
  neighbour: string,
  disputed: boolean,
  coordinates: Position[][]
): Feature<MultiLineString, BorderProperties> {
  return { type: 'Feature', properties: { country, neighbour, disputed }, geometry: { type: 'MultiLineString', coordinates } };
}

/** The lines of a group of arcs, joined where they meet. */
function linesOf(topology: Topo.Topology, arcs: readonly number[]): Position[][] {
  return mesh(topology, { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) }).coordinates.map(unwrapLine);
}

interface ArcGroup {
  readonly country: Belonging;
  readonly neighbour: Belonging;
  readonly disputed: boolean;
  readonly arcs: number[];
}

/** Arcs by the lands on their two sides; a shore has the same land twice. Arcs within a land are left out. */
function groupArcs(pieces: readonly Piece[], policy: BorderPolicy): ArcGroup[] {
  const sides = new Map<number, Side[]>();
  for (const piece of pieces) {
    const side = sideOf(piece.properties ?? {}, policy);
    for (const arc of arcIndices(piece)) {
      const here = sides.get(arc);
      if (here) here.push(side);
      else sides.set(arc, [side]);
    }
  }
  const groups = new Map<string, ArcGroup>();
  for (const [arc, [a, b]] of sides) {
    if (!a || a.belonging.id === b?.belonging.id) continue;
    const [first, second] = b && b.belonging.id < a.belonging.id ? [b, a] : [a, b ?? a];
    const disputed = b !== undefined && (a.belonging.disputed || b.belonging.disputed || isAgainstUn(a, b, policy));
    const key = `${first.belonging.id} ${second.belonging.id} ${disputed}`;
    const group = groups.get(key) ?? { country: first.belonging, neighbour: second.belonging, disputed, arcs: [] };
    group.arcs.push(arc);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function bordersOf(
  topology: Topo.Topology,
  { country, neighbour, disputed, arcs }: ArcGroup,
  policy: BorderPolicy
): Feature<MultiLineString, BorderProperties>[] {
  const lines = linesOf(topology, arcs);
  const listed = policy.disputedLines.find(({ between: [a, b] }) => a === country.id && b === neighbour.id);
  if (disputed || !listed) return [border(country.id, neighbour.id, disputed, lines)];
  if (listed.northOf === undefined) return [border(country.id, neighbour.id, true, lines)];
  const { north, south } = cutAtParallel(lines, listed.northOf);
  return [border(country.id, neighbour.id, true, north), border(country.id, neighbour.id, false, south)];
}

/**
 * The lands, borders and shores of one file of outlines under a border policy. Pure; the topology is not changed. Pieces that belong to one land
 * are merged along the arcs they share.
 */
export const decodeOutlines = (topology: OutlineTopology, policy: BorderPolicy): Outlines =>
  new InPieces(outlinesInPieces(topology, policy)).finish();

/** The same a land, a border or a shore at a time, for a page that has something else to do meanwhile. */
export function* outlinesInPieces(topology: OutlineTopology, policy: BorderPolicy): Generator<void, Outlines> {
  const decoded = decodeArcs(topology);
  yield;
  const pieces = decoded.objects.pieces.geometries.filter(isPiece);
  const byLand = new Map<string, { belonging: Belonging; pieces: Piece[] }>();
  for (const piece of pieces) {
    const { belonging } = sideOf(piece.properties ?? {}, policy);
    const land = byLand.get(belonging.id) ?? { belonging, pieces: [] };
    land.pieces.push(piece);
    byLand.set(belonging.id, land);
  }
  const flat: Feature<Polygon | MultiPolygon, CountryProperties>[] = [];
  const spherical: Feature<Polygon | MultiPolygon, CountryProperties>[] = [];
  for (const { belonging, pieces: parts } of byLand.values()) {
    const [only] = parts;
    const properties = { id: belonging.id, disputed: belonging.disputed };
    const isWhole = parts.length === 1 && only?.type === 'MultiPolygon';
    const geometry = isWhole ? feature(decoded, only).geometry : merge(decoded, parts);
    const land: Feature<Polygon | MultiPolygon, CountryProperties> = { type: 'Feature', properties, geometry };
    spherical.push(land);
    flat.push(unwrapped(land));
    yield;
  }
  const groups = groupArcs(pieces, policy);
  yield;
  const borders: Feature<MultiLineString, BorderProperties>[] = [];
  const shores: Feature<MultiLineString, CountryProperties>[] = [];
  for (const group of groups) {
    const { country, neighbour, arcs } = group;
    if (country.id === neighbour.id) {
      const properties = { id: country.id, disputed: country.disputed };
      shores.push({ type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates: linesOf(decoded, arcs) } });
    } else if (policy.worldview !== 'none') borders.push(...bordersOf(decoded, group, policy));
    yield;
  }
  return {
    countries: { type: 'FeatureCollection', features: flat },
    sphericalCountries: { type: 'FeatureCollection', features: spherical },
    borders: { type: 'FeatureCollection', features: borders },
    coastlines: { type: 'FeatureCollection', features: shores }
  };
}

/** Lakes to lay over the land. None crosses ±180°, and rings are clockwise on the sphere, so they fit flat maps and d3-geo alike. */
export function decodeLakes(topology: LakeTopology): FeatureCollection<Polygon | MultiPolygon, null> {
  const decoded = decodeArcs(topology);
  const features = decoded.objects.lakes.geometries.flatMap((geometry): Feature<Polygon | MultiPolygon, null>[] => {
    if (geometry.type === 'Polygon') return [{ type: 'Feature', properties: null, geometry: feature(decoded, geometry).geometry }];
    if (geometry.type === 'MultiPolygon') return [{ type: 'Feature', properties: null, geometry: feature(decoded, geometry).geometry }];
    return [];
  });
  return { type: 'FeatureCollection', features };
}
