import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Language } from '../../src/base/language';
import { DEPLOYMENT_FILE } from '../../src/load/deployment';
import { PACK_ENDING } from '../../src/load/packMark';
import { isObject } from '../../src/load/settings';
import { freezeNetwork } from '../../src/model/postedNetwork';
import type { Network } from '../../src/model/network';
import { networkFiles } from '../../src/share/networkFiles';
import { compressFiles } from '../compress.js';
import { deploymentOf } from '../front/deployment';
import { tablesFirst } from '../front/page';
import { isFrontPage, siteFront } from '../front/site';
import { siteSettings } from '../headers.js';
import { OFFLINE_FILE } from '../../src/load/siteArchive';
import { pathsIn, withFiles } from '../../src/share/offlineFile';
import { writeServiceWorker } from '../offline/serviceWorker.js';
import { posterOutlines } from '../poster';
import { headersFile } from '../serverConfigs.js';
import type { Check } from './checkFolder';
import { packFiles } from './packFolder';

/** Why a site could not be built, in a sentence. */
export class SiteError extends Error {}

/** What a site is made of besides the tables. */
export interface SiteOptions {
  /** Folder of the project, with the built site in `dist`. */
  readonly root: string;
  /** Folder to build into: not there yet, empty, or built before. */
  readonly out: string;
  /** Title of the network; '' = its own. */
  readonly title: string;
  /** Language that the site opens in; null = by the reader's browser. */
  readonly language: Language | null;
  /** From how many agreements on a network is packed as well; see PACK_FROM. */
  readonly packFrom?: number;
}

/** Networks of fewer agreements open from their tables as soon as from one file more. */
const PACK_FROM = 10_000;
const PACKED_FILE = `network${PACK_ENDING}`;

/** Lists what was built, a path a line, so that building again removes nothing else. */
const MARK = '.university-network';

/** What of the data folder belongs to the program and not to the network that it is shipped with. */
const OF_DATA = ['README.md'];
/** What was made of the network that the page is shipped with: made anew, or not there. */
const OF_NETWORK = /^(?:data|snapshots|oembed)\/|^(?:poster|picture)-/;

const exists = async (path: string): Promise<boolean> => (await stat(path).catch(() => null)) !== null;
const isWithin = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep);

/** Paths of the files below a folder, with `/` between. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Makes room in the folder: only what an earlier build put there is removed. */
async function clear(out: string): Promise<void> {
  const entry = await stat(out).catch(() => null);
  if (entry && !entry.isDirectory()) throw new SiteError(`${out} is a file, not a folder.`);
  await mkdir(out, { recursive: true });
  if ((await readdir(out)).length === 0) return;
  const mark = await readFile(join(out, MARK), 'utf8').catch(() => null);
  if (mark === null)
    throw new SiteError(`${out} holds files that this command did not make. Name an empty folder, or one that is not there yet.`);
  for (const path of mark.split('\n').filter(Boolean)) {
    const file = resolve(out, path);
    if (isWithin(file, out)) await rm(file, { force: true });
  }
}

/** Of the files of a site, those that are not as they are in the folder it is made of: their compressed copies are old. */
async function staleIn(dist: string, target: string, paths: readonly string[]): Promise<string[]> {
  const stale: string[] = [];
  for (const path of new Set(paths)) {
    const before = await readFile(join(dist, path)).catch(() => null);
    if (!before?.equals(await readFile(join(target, path)))) stale.push(path);
  }
  return stale;
}

/** What of a site is its operator's. */
const OF_OPERATOR = /^data\/|^deployment\.json$/;
/** What the page says of its network before its program runs. */
const BEFORE_SCRIPT = /(<!-- front:body -->)[\s\S]*?(<!-- \/front:body -->)/;

/** The one HTML file of a site with its networks in the place of those that were shipped. @param paths of all files of the site */
async function withNetworks(target: string, paths: readonly string[]): Promise<string> {
  const html = await readFile(join(target, OFFLINE_FILE), 'utf8');
  const files = new Map<string, Uint8Array | null>(pathsIn(html).flatMap((path) => (OF_OPERATOR.test(path) ? [[path, null]] : [])));
  for (const path of paths.filter((path) => OF_OPERATOR.test(path))) files.set(path, await readFile(join(target, path)));
  return withFiles(html.replace(BEFORE_SCRIPT, '$1$2'), files);
}

/** A network under another title. */
const titled = (network: Network, title: string, language: Language | null): Network =>
  title === '' ? network : freezeNetwork({ ...network, title: { name: title, language: language ?? '', translations: {} } });

/**
 * Makes a site of checked tables, ready to be served: the built page with these networks in the place of the shipped one.
 * @returns the title of the network that opens
 * @throws SiteError
 */
export async function buildSite(check: Check, { root, out, title, language, packFrom }: SiteOptions): Promise<string> {
  const dist = join(root, 'dist');
  const target = resolve(out);
  if (!(await exists(join(dist, 'index.html'))))
    throw new SiteError('The page is not built yet: run "npm run build" in the project first.');
  if (isWithin(target, dist) || isWithin(dist, target))
    throw new SiteError(`${out} is where the page itself is built. Name another folder.`);
  if (isWithin(resolve(check.folder), target)) throw new SiteError(`${out} holds the tables themselves. Name another folder.`);
  const networks = check.networks.flatMap(({ result, descriptor }) => (result.network ? [{ network: result.network, descriptor }] : []));
  const [first] = networks;
  if (!first) throw new SiteError('There are no agreements to make a site of.');
  const chosen = titled(first.network, title, language);

  await clear(target);
  const written: string[] = [];
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), content);
    written.push(path);
  };
  for (const path of await filesBelow(dist)) {
    if (OF_NETWORK.test(path) && !OF_DATA.includes(path.slice('data/'.length))) continue;
    await mkdir(dirname(join(target, path)), { recursive: true });
    await cp(join(dist, path), join(target, path));
    written.push(path);
  }

  let tables: readonly string[] = [];
  const entries: { id: string; title: Record<string, string>; path: string; packed?: string }[] = [];
  for (const { network: own, descriptor } of networks) {
    const network = own === first.network ? chosen : own;
    const files = networkFiles(network, descriptor);
    for (const { name, bytes } of files) await write(`data/${network.id}/${name}`, bytes);
    const { name, language: tag, translations } = network.title;
    const packed = network.agreements.count >= (packFrom ?? PACK_FROM) ? await packFiles(files, network.id) : null;
    if (packed) await write(`data/${network.id}/${PACKED_FILE}`, packed.packed);
    entries.push({
      id: network.id,
      title: { [tag || 'en']: name, ...translations },
      path: network.id,
      ...(packed && { packed: PACKED_FILE })
    });
    if (network === chosen) tables = tablesFirst(files.map((file) => file.name)).map((file) => `data/${network.id}/${file}`);
  }
  await write('data/networks.json', `${JSON.stringify({ networks: entries, default: chosen.id }, null, 2)}\n`);

  const deployment: unknown = JSON.parse(await readFile(join(dist, DEPLOYMENT_FILE), 'utf8'));
  const settings = {
    ...(isObject(deployment) ? deployment : {}),
    defaultNetwork: chosen.id,
    ...(language && { defaultLanguage: language })
  };
  await write(DEPLOYMENT_FILE, `${JSON.stringify(settings, null, 2)}\n`);

  const { sitePicture } = await import('../front/picture');
  const front = await siteFront(chosen, await posterOutlines(dist), deploymentOf(settings), tables, sitePicture);
  for (const [path, content] of front.files) await write(path, content);
  const pages = written.filter((path) => /^[^/]+\.html$/.test(path));
  for (const page of pages.filter(isFrontPage)) await write(page, front.fill(await readFile(join(dist, page), 'utf8'), page));
  await write('snapshots/index.json', '{"snapshots":[]}\n');
  await write('_headers', headersFile(siteSettings(settings), pages));
  if (written.includes(OFFLINE_FILE)) await write(OFFLINE_FILE, await withNetworks(target, written));
  const worker = await writeServiceWorker(target, null);
  if (worker) written.push(worker);
  written.push(...(await compressFiles(target, await staleIn(dist, target, written))));
  await writeFile(join(target, MARK), `${[...new Set(written)].join('\n')}\n`);
  return chosen.title.name;
}
