import { InPieces } from '../../base/inPieces';
import { inTurns } from '../../base/turns';
import { fetchJson } from '../../load/fetchJson';
import type { Deployment } from '../../load/deployment';
import { decodeLakes, outlinesInPieces } from '../../map/outlines';
import type { LakeTopology, Outlines, OutlineTopology } from '../../map/outlines';
import type { MapGround } from '../../map/view';
import { borderPolicy } from '../../map/worldview';

const addressOf = (file: string, baseUrl: string): string => new URL(`outlines/${file}`, baseUrl).href;

const policyOf = ({ worldview, worldviewOverrides }: Deployment) => borderPolicy(worldview, worldviewOverrides).policy;

/** How fine the outlines are: for the world at a glance, 1 : 50 million, and that with Eurasia at 1 : 10 million. */
export const DETAILS = ['overview', 'world', 'close'] as const;
export type Detail = (typeof DETAILS)[number];

/** From these zooms on the finer outlines are worth their bytes. */
const WORLD_ZOOM = 3;
const CLOSE_ZOOM = 4.5;

/** The outlines that a zoom asks for. */
export const detailAt = (zoom: number): Detail => (zoom >= CLOSE_ZOOM ? 'close' : zoom >= WORLD_ZOOM ? 'world' : 'overview');

/** The outlines that paper and pictures ask for, which are looked at closely. */
export const printedDetailAt = (zoom: number): Detail => (zoom >= CLOSE_ZOOM ? 'close' : 'world');

/** Screen and paper share what has been decoded. */
const grounds = Object.fromEntries(DETAILS.map((detail) => [detail, new WeakMap<Deployment, Promise<MapGround>>()])) as Readonly<
  Record<Detail, WeakMap<Deployment, Promise<MapGround>>>
>;

/** What a key stands for, made once; a failure is forgotten, so that it can be tried again. */
function once<Key extends object, Value>(known: WeakMap<Key, Promise<Value>>, key: Key, make: () => Promise<Value>): Promise<Value> {
  let value = known.get(key);
  if (!value) {
    value = make();
    known.set(key, value);
    value.catch(() => known.delete(key));
  }
  return value;
}

/**
 * The outlines of the whole world and its lakes, with the borders that the deployment chose.
 * @throws LoadError where a file cannot be had
 */
export const loadGround = (baseUrl: string, deployment: Deployment, detail: Detail): Promise<MapGround> =>
  once(grounds[detail], deployment, () =>
    detail === 'close' ? makeCloserGround(baseUrl, deployment) : makeGround(baseUrl, deployment, detail)
  );

const FILES = { overview: ['world-overview.json', 'lakes-overview.json'], world: ['world-50m.json', 'lakes.json'] } as const;

async function makeGround(baseUrl: string, deployment: Deployment, detail: keyof typeof FILES): Promise<MapGround> {
  const [worldFile, lakesFile] = FILES[detail];
  const [world, lakes] = await Promise.all([
    fetchJson<OutlineTopology>(addressOf(worldFile, baseUrl)),
    fetchJson<LakeTopology>(addressOf(lakesFile, baseUrl))
  ]);
  return { ...(await decoded(world, deployment)), lakes: decodeLakes(lakes) };
}

/** The outlines of a file, while the page goes on with what else it has to do. */
async function decoded(topology: OutlineTopology, deployment: Deployment): Promise<Outlines> {
  const outlines = new InPieces(outlinesInPieces(topology, policyOf(deployment)));
  for (const turn = inTurns(); outlines.next();) await turn();
  return outlines.finish();
}

async function makeCloserGround(baseUrl: string, deployment: Deployment): Promise<MapGround> {
  const [ground, topology] = await Promise.all([
    loadGround(baseUrl, deployment, 'world'),
    fetchJson<OutlineTopology>(addressOf('eurasia-10m.json', baseUrl))
  ]);
  const closer = await decoded(topology, deployment);
  const replaced = new Set(closer.countries.features.map(({ properties }) => properties.id));
  const join = <Collection extends { features: { properties: { id: string } }[] }>(coarse: Collection, fine: Collection): Collection => ({
    ...coarse,
    features: [...coarse.features.filter(({ properties }) => !replaced.has(properties.id)), ...fine.features]
  });
  const isReplaced = ({ country, neighbour }: Outlines['borders']['features'][number]['properties']) =>
    replaced.has(country) && replaced.has(neighbour);
  return {
    countries: join(ground.countries, closer.countries),
    sphericalCountries: join(ground.sphericalCountries, closer.sphericalCountries),
    coastlines: join(ground.coastlines, closer.coastlines),
    borders: {
      ...ground.borders,
      features: [...ground.borders.features.filter(({ properties }) => !isReplaced(properties)), ...closer.borders.features]
    },
    lakes: ground.lakes
  };
}
