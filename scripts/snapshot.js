#!/usr/bin/env node
// @ts-check
// `npm run snapshot`: copies data/ as it is now into snapshots/<day>/, with a list of the SHA-256 of every file. A snapshot is never changed again:
// embeds are pinned to it, and servers let browsers keep it for a year. --check looks whether all are as they were made.
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

/** The shape of an id: a day, and what tells two snapshots of a day apart; as `isSnapshotId` of the page has it. */
const ID = /^\d{4}-\d{2}-\d{2}(?:[.-][a-z0-9]{1,16}){0,3}$/;
/** Lists the files of a snapshot, beside the folder they lie in. */
const MANIFEST = 'manifest.json';
/** Lists the snapshots of a site, newest first. */
export const SNAPSHOT_LIST = 'index.json';

/**
 * What a snapshot is made of. Paths are within its folder, `/` between.
 * @typedef {{ id: string, date: string, networks: { id: string, version: string, updated: string }[], files: { path: string, bytes: number, sha256: string }[] }} Manifest
 */

/** Why a snapshot could not be made or is not what it was, in a sentence. */
export class SnapshotError extends Error {}

const sha256 = (/** @type {Uint8Array} */ bytes) => createHash('sha256').update(bytes).digest('hex');
const exists = async (/** @type {string} */ path) => (await stat(path).catch(() => null)) !== null;

/** Paths of the files below a folder, in one order everywhere. @returns {Promise<string[]>} */
async function filesBelow(/** @type {string} */ folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
}

/**
 * Makes a snapshot.
 * @param {{ data: string, snapshots: string, id: string }} options folders of the data and of the snapshots, and what it is to be called
 * @returns {Promise<Manifest>}
 * @throws SnapshotError where there is one of that id already, or no data
 */
export async function makeSnapshot({ data, snapshots, id }) {
  if (!ID.test(id) || Number.isNaN(Date.parse(id.slice(0, 10))))
    throw new SnapshotError(`"${id}" is not a day such as 2026-11-22 or 2026-11-22-b.`);
  const folder = join(snapshots, id);
  if (await exists(folder))
    throw new SnapshotError(`There is a snapshot ${id} already, and snapshots are never changed: name another, as with --id ${id}-b.`);
  if (!(await exists(join(data, 'networks.json')))) throw new SnapshotError(`There is no networks.json in ${data}.`);
  // Half a snapshot is none: it gets its name when it is whole.
  const draft = join(snapshots, `.${id}`);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await cp(data, join(draft, 'data'), { recursive: true });
  const files = [];
  for (const path of await filesBelow(draft)) {
    const bytes = await readFile(join(draft, path));
    files.push({ path, bytes: bytes.length, sha256: sha256(bytes) });
  }
  const manifest = { id, date: id.slice(0, 10), networks: await networksIn(data), files };
  await writeFile(join(draft, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  await rename(draft, folder);
  return manifest;
}

/** The networks of a data folder with the version and date that each says. */
async function networksIn(/** @type {string} */ data) {
  /** @type {{ networks: { id: string, path?: string }[] }} */
  const { networks } = JSON.parse(await readFile(join(data, 'networks.json'), 'utf8'));
  return Promise.all(
    networks.map(async ({ id, path }) => {
      const file = join(data, path ?? id, 'datapackage.json');
      const { version = '', updated = '' } = (await exists(file)) ? JSON.parse(await readFile(file, 'utf8')) : {};
      return { id, version, updated };
    })
  );
}

/**
 * The ids of the snapshots in a folder, newest first; none where there is no such folder.
 * @param {string} snapshots
 */
export async function snapshotIds(snapshots) {
  const entries = await readdir(snapshots, { withFileTypes: true }).catch(() => []);
  const ids = entries.filter((entry) => entry.isDirectory() && ID.test(entry.name)).map(({ name }) => name);
  return ids.sort().reverse();
}

/**
 * What is not as it was when a snapshot was made, a sentence each; none for a whole one.
 * @param {string} folder of the snapshot
 * @returns {Promise<string[]>}
 */
export async function snapshotFaults(folder) {
  /** @type {Manifest} */
  let manifest;
  try {
    manifest = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8'));
  } catch {
    return [`${folder} has no readable ${MANIFEST}.`];
  }
  const faults = folder.split(sep).at(-1) === manifest.id ? [] : [`${folder} is the snapshot ${manifest.id} under another name.`];
  const there = new Set(await filesBelow(folder));
  there.delete(MANIFEST);
  for (const { path, sha256: expected } of manifest.files) {
    if (!there.delete(path)) faults.push(`${path} of ${manifest.id} is missing.`);
    else if (sha256(await readFile(join(folder, path))) !== expected) faults.push(`${path} of ${manifest.id} was changed.`);
  }
  return [...faults, ...[...there].map((path) => `${path} of ${manifest.id} was added.`)];
}

/**
 * Copies the snapshots beside the page, with the list of them that it reads.
 * @param {string} snapshots folder of the project
 * @param {string} dist folder of the site
 * @throws SnapshotError where one was changed
 */
export async function publishSnapshots(snapshots, dist) {
  const ids = await snapshotIds(snapshots);
  for (const id of ids) {
    const faults = await snapshotFaults(join(snapshots, id));
    if (faults.length > 0) throw new SnapshotError(`A snapshot is never changed, but: ${faults.join(' ')}`);
    await cp(join(snapshots, id), join(dist, 'snapshots', id), { recursive: true });
  }
  const list = join(dist, 'snapshots', SNAPSHOT_LIST);
  await mkdir(dirname(list), { recursive: true });
  await writeFile(list, `${JSON.stringify({ snapshots: ids })}\n`);
}

/**
 * The command.
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code: 1 when it could not be done or something was changed, 2 when it was written wrongly
 */
export async function snapshot(args) {
  const at = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
  let chosen;
  try {
    const text = /** @type {const} */ ('string');
    chosen = parseArgs({
      args: [...args],
      options: {
        id: { type: text, default: new Date().toISOString().slice(0, 10) },
        data: { type: text, default: at('../data') },
        snapshots: { type: text, default: at('../snapshots') },
        check: { type: 'boolean', default: false }
      }
    }).values;
  } catch (error) {
    process.stderr.write(
      `${error instanceof Error ? error.message : String(error)}: known are --id 2026-11-22-b, --data DIR, --snapshots DIR and --check.\n`
    );
    return 2;
  }
  const { id, data, snapshots, check } = chosen;
  try {
    if (check) {
      const ids = await snapshotIds(snapshots);
      const faults = (await Promise.all(ids.map((each) => snapshotFaults(join(snapshots, each))))).flat();
      process.stdout.write(faults.length > 0 ? `${faults.join('\n')}\n` : `${ids.length} snapshots are as they were made.\n`);
      return faults.length > 0 ? 1 : 0;
    }
    const { files } = await makeSnapshot({ data, snapshots, id });
    process.stdout.write(
      `Snapshot ${id}: ${files.length} files in ${join(snapshots, id)}. Commit it and build: embeds can be pinned to it.\n`
    );
    return 0;
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await snapshot(process.argv.slice(2));
