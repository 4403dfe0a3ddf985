// @ts-check
// sw.js, the service worker of a site: its program, and before it the list of the files that it keeps.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** @import { SiteFiles } from '../../src/share/offlineMessages' */

const WORKER = 'sw.js';
/** What nobody opens without a network: compressed copies, server files, older data, and what others fetch. */
const NOT_KEPT =
  /\.(?:br|gz|map)$|(?:^|\/)[._][^/]*$|^(?:snapshots|oembed|v1)\/|^picture-\w+\.png$|^(?:404|university-network-offline)\.html$|^sw\.js$/;
/** What an operator replaces without a build. */
const DATA = /^data\/|^deployment\.json$/;
/** Their names hold a checksum. */
const NAMED = /^assets\//;

const checksum = (/** @type {string | Uint8Array} */ content) => createHash('sha256').update(content).digest('hex').slice(0, 12);

/**
 * The files of a site that a device keeps.
 * @param {string} root folder of the site
 * @param {string} version of the program
 * @returns {Promise<SiteFiles>}
 */
export async function siteFiles(root, version) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !NOT_KEPT.test(path))
    .sort();
  const program = await Promise.all(
    paths
      .filter((path) => !DATA.test(path))
      .map(async (url) => ({ url, revision: NAMED.test(url) ? null : checksum(await readFile(join(root, url))) }))
  );
  return { version: `${version}+${checksum(JSON.stringify(program))}`, program, data: paths.filter((path) => DATA.test(path)) };
}

/**
 * Writes the service worker of a site, or writes it anew where the files of the site have changed.
 * @param {string} root folder of the site
 * @param {{ version: string, code: string } | null} made program and its version; null = those of the file that is there
 * @returns {Promise<string>} path of the file in the site; '' where there is none and none was given
 */
export async function writeServiceWorker(root, made) {
  const file = join(root, WORKER);
  const before = made ? '' : await readFile(file, 'utf8').catch(() => '');
  const [, list = '', code = ''] = /^self\.siteFiles=(.+);\n([\s\S]*)$/.exec(before) ?? [];
  if (!made && code === '') return '';
  const version = made ? made.version : /** @type {SiteFiles} */ (JSON.parse(list)).version.replace(/\+.*/, '');
  await writeFile(file, `self.siteFiles=${JSON.stringify(await siteFiles(root, version))};\n${made ? made.code : code}`);
  return WORKER;
}
