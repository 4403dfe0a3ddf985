import { fetchJson } from '../../load/fetchJson';
import type { Deployment } from '../../load/deployment';
import { decodeLakes, decodeOutlines } from '../../map/outlines';
import type { LakeTopology, Outlines, OutlineTopology } from '../../map/outlines';
import type { MapGround } from '../../map/view';
import { borderPolicy } from '../../map/worldview';

const addressOf = (file: string, baseUrl: string): string => new URL(`outlines/${file}`, baseUrl).href;

const policyOf = ({ worldview, worldviewOverrides }: Deployment) => borderPolicy(worldview, worldviewOverrides).policy;

/** From this zoom on the finer outlines of Eurasia are worth their bytes. */
export const CLOSER_ZOOM = 4.5;

/** Screen and paper share what has been decoded. */
const grounds = new WeakMap<Deployment, Promise<MapGround>>();
const closerGrounds = new WeakMap<MapGround, Promise<MapGround>>();

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
 * The outlines of the whole world at 1 : 50 million and the lakes, with the borders that the deployment chose.
 * @throws LoadError where a file cannot be had
 */
export const loadGround = (baseUrl: string, deployment: Deployment): Promise<MapGround> =>
  once(grounds, deployment, () => makeGround(baseUrl, deployment));

/**
 * The same ground with the countries of Eurasia at 1 : 10 million, for a closer look.
 * @throws LoadError where the file cannot be had
 */
export const loadCloserGround = (ground: MapGround, baseUrl: string, deployment: Deployment): Promise<MapGround> =>
  once(closerGrounds, ground, () => makeCloserGround(ground, baseUrl, deployment));

async function makeGround(baseUrl: string, deployment: Deployment): Promise<MapGround> {
  const [world, lakes] = await Promise.all([
    fetchJson<OutlineTopology>(addressOf('world-50m.json', baseUrl)),
    fetchJson<LakeTopology>(addressOf('lakes.json', baseUrl))
  ]);
  return { ...decodeOutlines(world, policyOf(deployment)), lakes: decodeLakes(lakes) };
}

async function makeCloserGround(ground: MapGround, baseUrl: string, deployment: Deployment): Promise<MapGround> {
  const closer = decodeOutlines(await fetchJson<OutlineTopology>(addressOf('eurasia-10m.json', baseUrl)), policyOf(deployment));
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
