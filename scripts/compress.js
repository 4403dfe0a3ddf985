#!/usr/bin/env node
// @ts-check
// Lays a brotli and a gzip copy beside every text file of the built site that becomes smaller by it, so that a server need not compress.
// Not of the files that an operator replaces: a server would send the copy of the old one. A copy without its file is removed.
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative, sep } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { TYPES, isCompressible } from './headers.js';

/** A copy's ending and how it is made. */
const COPIES = [
  {
    end: '.br',
    make: (/** @type {Buffer} */ bytes) =>
      promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          [constants.BROTLI_PARAM_LGWIN]: 22
        }
      })
  },
  { end: '.gz', make: (/** @type {Buffer} */ bytes) => promisify(gzip)(bytes, { level: 9 }) }
];

/** Shorter files fit into the first packet of an answer, compressed or not; in bytes. */
const WORTH = 1024;

/** What an operator replaces without a build (docs/deployment.md): tables and settings, of the site as it is and not of its snapshots. */
const REPLACED = /^(?:data\/|deployment\.json$|_headers$)/;

/**
 * Whether copies of a file are laid beside it.
 * @param {string} path within the site, `/` between
 */
export const isPrecompressed = (path) => !REPLACED.test(path) && isCompressible(TYPES[extname(path).slice(1).toLowerCase()] ?? '');

/**
 * Compresses the files of a site.
 * @param {string} root its folder
 * @param {{ cache?: string }} [options] `cache`: folder in which copies are kept by their content for the next build
 * @returns {Promise<string[]>} the paths of the copies, within the site
 */
export async function compressSite(root, { cache } = {}) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
  for (const path of paths)
    if (COPIES.some(({ end }) => path.endsWith(end) && isPrecompressed(path.slice(0, -end.length)))) await rm(join(root, path));
  return compressFiles(root, paths, { cache });
}

/**
 * Compresses some files of a site.
 * @param {string} root its folder
 * @param {readonly string[]} paths within it; those that get no copies are passed over
 * @param {{ cache?: string | undefined }} [options] as of compressSite
 * @returns {Promise<string[]>} the paths of the copies, within the site
 */
export async function compressFiles(root, paths, { cache } = {}) {
  const written = await Promise.all(paths.filter(isPrecompressed).map((path) => compressFile(root, path, cache)));
  return written.flat().sort();
}

/**
 * @param {string} root
 * @param {string} path
 * @param {string} [cache]
 */
async function compressFile(root, path, cache) {
  const bytes = await readFile(join(root, path));
  // A copy of what was there before.
  for (const { end } of COPIES) await rm(join(root, path + end), { force: true });
  if (bytes.length < WORTH) return [];
  const name = createHash('sha256').update(bytes).digest('hex');
  /** @type {string[]} */
  const written = [];
  for (const { end, make } of COPIES) {
    const kept = cache && join(cache, name + end);
    const copy = (kept && (await readFile(kept).catch(() => null))) || (await make(bytes));
    if (kept && !(await stat(kept).catch(() => null))) {
      await mkdir(dirname(kept), { recursive: true });
      await writeFile(kept, copy);
    }
    if (copy.length >= bytes.length) continue;
    await writeFile(join(root, path + end), copy);
    written.push(path + end);
  }
  return written;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url));
  const written = await compressSite(root);
  process.stdout.write(`${written.length} compressed copies in ${root}\n`);
}
