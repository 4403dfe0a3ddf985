import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { merge } from 'topojson-client';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import { en } from '../src/i18n/cldr/en';
import { createFormat } from '../src/i18n/format';
import { loadNetwork } from '../src/load/loadNetwork';
import { defaultCamera } from '../src/map/camera';
import { mapScene } from '../src/map/mapScene';
import { decodeLakes, decodeOutlines } from '../src/map/outlines';
import type { LakeTopology, Outlines, OutlineTopology } from '../src/map/outlines';
import { svgMapTree } from '../src/map/svgMap';
import { borderPolicy } from '../src/map/worldview';
import { THEMES } from '../src/model/palette';
import type { Theme, ThemeName } from '../src/model/palette';
import type { Network } from '../src/model/network';
import { allAgreementCounts } from '../src/model/parties';
import { svgNode, svgText, type SvgNode } from '../src/base/svgTree';
import { compactSvg, denseSvg } from './compactSvg';
import { tablesFirst } from './front/page';

/** Pixels of the poster; it is shown at any size. */
const SIZE = { width: 1280, height: 800 };
/** Steps of the grid that paths are drawn on, for each pixel, and how far a line may lie beside where it is, in pixels. */
const STEPS = 2;
const TOLERANCE = 0.6;
/** Share of the points of the outlines that a poster keeps: the ones that stand out most. */
const KEPT = 0.2;
/** Points of lakes that stand out by less than this are left out, in square degrees. */
const SMALLEST_LAKE = 0.01;

const json = async (path: string) => JSON.parse(await readFile(path, 'utf8')) as unknown;

/** The folder of the network that opens by itself. */
async function defaultFolder(root: string): Promise<string> {
  const list = (await json(join(root, 'data/networks.json'))) as { networks: { id: string; path?: string }[]; default?: string };
  const deployment = (await json(join(root, 'public/deployment.json'))) as { defaultNetwork?: string };
  const id = deployment.defaultNetwork || list.default || list.networks[0]?.id || '';
  return list.networks.find((entry) => entry.id === id)?.path ?? id;
}

/** The outlines that posters are drawn on, thinned out. */
export interface PosterOutlines {
  readonly world: OutlineTopology;
  readonly lakes: LakeTopology;
}

/**
 * Reads the outlines and keeps the points that stand out most.
 * @param folder where the site's `outlines` lie: `public` or `dist`
 */
export async function posterOutlines(folder: string): Promise<PosterOutlines> {
  const outlines = presimplify((await json(join(folder, 'outlines/world-50m.json'))) as OutlineTopology);
  const lakes = (await json(join(folder, 'outlines/lakes.json'))) as LakeTopology;
  return {
    world: simplify(outlines, quantile(outlines, KEPT)) as OutlineTopology,
    lakes: simplify(presimplify(lakes), SMALLEST_LAKE) as LakeTopology
  };
}

/**
 * The picture of a network that stands on the page before any script: the map as the SVG painter draws it, without names and
 * borders: which are drawn is for the deployment to say, and that may change after the build.
 */
export function networkPoster(network: Network, { world, lakes }: PosterOutlines, theme: ThemeName, size: typeof SIZE = SIZE): string {
  const chosen = Uint32Array.from({ length: network.agreements.count }, (_, index) => index);
  const { scene } = mapScene(network, chosen, {
    level: 'city',
    language: 'en',
    arcColour: 'kind',
    universities: null,
    selection: null,
    hovered: null,
    openCity: '',
    announcements: null,
    countryName: createFormat(en).region,
    bandLabel: () => ''
  });
  const tree = svgMapTree(scene, {
    ...size,
    camera: defaultCamera(network, allAgreementCounts(network), size, { top: 40, right: 60, bottom: 40, left: 60 }),
    projection: 'flat',
    theme: THEMES[theme],
    outlines: { ...oneLand(world, scene.homeCountries), lakes: decodeLakes(lakes) },
    title: network.title.name,
    labels: false
  });
  return denseSvg(svgText(compactSvg(withShore(tree, THEMES[theme]), { ...size, margin: 12, steps: STEPS, tolerance: TOLERANCE })));
}

/** All land as one, with the home countries on it: there are no borders to draw, and shores are the edge of the land. */
function oneLand(world: OutlineTopology, homeCountries: readonly string[]): Outlines {
  const outlines = decodeOutlines(world, borderPolicy('none').policy);
  const pieces = world.objects.pieces.geometries.filter((piece) => piece.type === 'Polygon' || piece.type === 'MultiPolygon');
  const land: Outlines['sphericalCountries']['features'][number] = {
    type: 'Feature',
    properties: { id: 'land', disputed: false },
    geometry: merge(world, pieces)
  };
  const homes = outlines.sphericalCountries.features.filter(({ properties }) => homeCountries.includes(properties.id));
  return {
    ...outlines,
    sphericalCountries: { type: 'FeatureCollection', features: [land, ...homes] },
    coastlines: { type: 'FeatureCollection', features: [] }
  };
}

/** The shore as the edge of the land. */
function withShore(picture: SvgNode, theme: Theme): SvgNode {
  const isLand = picture.name === 'path' && picture.attributes['fill'] === theme.land;
  if (isLand) return svgNode('path', { ...picture.attributes, stroke: theme.border, 'stroke-width': 0.5 });
  return picture.children ? { ...picture, children: picture.children.map((child) => withShore(child, theme)) } : picture;
}

/** The network that opens by itself, with the paths of its tables beside the page, that of the agreements first. */
export interface DefaultNetwork {
  readonly network: Network;
  readonly tables: readonly string[];
}

/**
 * Reads the network that the site is built with.
 * @param root folder of the project
 * @throws Error when the tables make no network
 */
export async function defaultNetwork(root: string): Promise<DefaultNetwork> {
  const id = await defaultFolder(root);
  const folder = join(root, 'data', id);
  const names = (await readdir(folder)).filter((name) => /\.(csv|json)$/.test(name));
  const files = await Promise.all(names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(join(folder, name))) })));
  const { network } = loadNetwork(files, { id });
  if (!network) throw new Error(`data/${id} holds no network to draw a poster of`);
  return { network, tables: tablesFirst(names).map((name) => `data/${id}/${name}`) };
}
