import { TABLE_NAMES } from '../../load/columns';
import { DEPLOYMENT_FILE } from '../../load/deployment';
import { DESCRIPTOR_FILE, readDescriptor } from '../../load/descriptor';
import { addressWithin, fetchFile, LoadError } from '../../load/fetchFile';
import type { NetworkEntry } from '../../load/networkList';
import { OFFLINE_FILE, OPENS_WITH, OWN_PROJECT } from '../../load/siteArchive';
import { fileOf } from '../../load/tableFile';
import { encodeView } from '../../share/address';
import { pathsIn, withFiles } from '../../share/offlineFile';
import type { Session } from '../../state/session.svelte';
import { STORY_FILE } from '../../story/storyFile';

/** What an operator replaces without a build: it is asked for as it is now. */
const REPLACEABLE = /^data\/|^deployment\.json$/;
const NETWORKS = 'data/networks.json';

/**
 * One HTML file that opens without a network, with the tables and logos as they are now, and with the view that is open. Own data come along as files
 * and decisions, so that the file says of them what the page says; so does a snapshot of the data.
 * @throws LoadError where the site has no such file
 */
export async function exportFile(session: Session): Promise<Blob> {
  const html = textOf(await fetchSite(OFFLINE_FILE));
  const inFile = pathsIn(html);
  const { snapshot } = session.view.state;
  const { networks, deployment } = session.dataset;
  const folder = snapshot && `snapshots/${snapshot}/`;
  const wanted = new Set([
    ...inFile.filter((path) => REPLACEABLE.test(path)),
    DEPLOYMENT_FILE,
    folder + NETWORKS,
    ...deployment.logos.flatMap(({ image, dark = image }) => [image, dark]),
    ...(await Promise.all(networks.networks.map((entry) => pathsOf(entry, folder, inFile)))).flat()
  ]);
  const files = new Map<string, Uint8Array | null>();
  // A table that is not there any more is not in the file either.
  await Promise.all([...wanted].map(async (path) => files.set(path, await fetchSite(path).catch(nullIfGone))));
  if (snapshot) files.set('snapshots/index.json', bytesOf(JSON.stringify({ snapshots: [snapshot] })));
  const project = (await session.imports?.project()) ?? null;
  if (project) files.set(OWN_PROJECT, new Uint8Array(await project.arrayBuffer()));
  files.set(OPENS_WITH, bytesOf(`?${encodeView(session.view.state)}`));
  return new Blob([withFiles(html, files)], { type: 'text/html' });
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const fetchSite = (path: string): Promise<Uint8Array> => fetchFile(addressWithin(document.baseURI, path));

/** Of a file that the server does not have; any other failure is one, for a file without its tables would look whole. */
function nullIfGone(error: unknown): null {
  if (error instanceof LoadError && error.failure === 'missing') return null;
  throw error;
}

/**
 * The files of a network, as paths in the site: those that its description lists, or all that there may be.
 * @param folder what its path is relative to, with a slash at its end; '' = the site
 * @param inFile what the file of the build holds: of a network in it no file is looked for that it did not have
 */
async function pathsOf({ path, packed }: NetworkEntry, folder: string, inFile: readonly string[]): Promise<string[]> {
  const own = `${folder}${path.replace(/\/$/, '')}/`;
  const { paths } = readDescriptor('', await fetchSite(own + DESCRIPTOR_FILE).catch(nullIfGone), []);
  const tables = TABLE_NAMES.map(fileOf).filter((file) => paths.length === 0 || paths.includes(file));
  const others = inFile.some((known) => known.startsWith(own)) ? [] : [STORY_FILE, 'SOURCES.md'];
  return [DESCRIPTOR_FILE, ...tables, ...others, ...(packed ? [packed] : [])].map((name) => own + name);
}
