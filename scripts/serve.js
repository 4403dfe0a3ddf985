#!/usr/bin/env node
// @ts-check
// Serves the built site (dist/) as plain files under the headers a deployment is expected to send (scripts/headers.js), precompressed where a browser takes it.
// Settings: PORT (4173; 0 takes a free one), HOST (all interfaces), --base /sub/dir/, --root DIR, --no-csp.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { contentTypeOf, headersOf, isCompressible, settingsIn } from './headers.js';

/** Port of `npm start` when PORT is not set. */
export const DEFAULT_PORT = 4173;

/**
 * The file names that a request's path stands for, decoded, [] for the folder itself; null for a path no honest link has:
 * broken escapes, empty, `.` or hidden names, NUL, backslashes, and slashes written as %2F.
 * @param {string} path without its leading slash, as it came over the wire
 * @returns {string[] | null}
 */
export function namesIn(path) {
  if (path === '') return [];
  /** @type {string[]} */
  const names = [];
  for (const part of path.replace(/\/$/, '').split('/')) {
    let name;
    try {
      name = decodeURIComponent(part);
    } catch {
      return null;
    }
    // A name that starts with a dot is `.`, `..` or hidden; one with a slash was %2F.
    if (name === '' || name.startsWith('.') || /[/\\\0]/.test(name)) return null;
    names.push(name);
  }
  return names;
}

/**
 * What a site needs to be served. `root`: folder of files. `base`: path it stands under, starts and ends with a slash.
 * `headers`: of a file by its path within the site, those of headers.js when absent.
 * @typedef {{ root: string, base?: string, headers?: (path: string) => Readonly<Record<string, string>> }} Site
 */

/**
 * Answers GET and HEAD with the files of a folder: `index.html` for a folder, 304 for what the browser already has, 404 in plain text.
 * Links (symlinks) inside the folder are followed: they are the operator's own.
 * @param {Site} site
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>}
 */
export function createSiteHandler({ root, base = '/', headers = headersOf }) {
  const folder = resolve(root);

  return async (request, response) => {
    const path = /^[^?#]*/.exec(request.url ?? '/')?.[0] ?? '';
    const query = (request.url ?? '/').slice(path.length);
    const names = path.startsWith(base) ? namesIn(path.slice(base.length)) : null;
    for (const [name, value] of Object.entries(headers(names?.join('/') ?? ''))) response.setHeader(name, value);

    const say = (/** @type {number} */ status, /** @type {string} */ text) => {
      const body = `${status} ${text}\n`;
      response.writeHead(status, {
        'Content-Type': 'text/plain; charset=utf-8',
        'Content-Length': Buffer.byteLength(body),
        'Cache-Control': 'no-store'
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    };

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return say(405, 'Only GET and HEAD: this site is files.');
    }

    const moved = (/** @type {string} */ to) => {
      response.setHeader('Location', to + query);
      say(301, `Moved to ${to}`);
    };

    if (`${path}/` === base) return moved(base);
    if (!path.startsWith(base)) return say(404, `Not found: this site stands under ${base}`);
    if (!names) return say(404, 'Not found: no file has such a name.');

    let file = join(folder, ...names);
    let entry = await stat(file).catch(() => null);
    if (entry?.isDirectory()) {
      if (!path.endsWith('/')) return moved(`${path}/`);
      file = join(file, 'index.html');
      entry = await stat(file).catch(() => null);
    } else if (path.endsWith('/')) {
      entry = null;
    }
    if (!entry?.isFile()) return say(404, 'Not found: there is no such file here.');

    const sent = await smallest(file, entry, request.headers['accept-encoding']);
    const length = sent.size === null ? {} : { 'Content-Length': sent.size };
    const tag = `"${(sent.size ?? entry.size).toString(16)}-${Math.floor(sent.mtimeMs).toString(16)}${sent.encoding && `-${sent.encoding}`}"`;
    response.setHeader('Content-Type', contentTypeOf(file));
    response.setHeader('Vary', 'Accept-Encoding');
    if (sent.encoding) response.setHeader('Content-Encoding', sent.encoding);
    response.setHeader('ETag', tag);
    response.setHeader('Last-Modified', entry.mtime.toUTCString());
    if (isUnchanged(request.headers, tag, entry.mtimeMs)) {
      response.writeHead(304).end();
      return;
    }
    response.writeHead(200, length);
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    // A read that fails half way can no longer become a status: cutting the answer short tells the browser that it is not whole. A browser
    // that goes away half way ends the read.
    const bytes = createReadStream(sent.file, { highWaterMark: AT_ONCE });
    await (sent.size === null ? pipeline(bytes, createGzip(), response) : pipeline(bytes, response)).catch(() => response.destroy());
  };
}

/** Compressed files that may lie beside a file, by what a browser calls their encoding; the best first. */
const ENCODINGS = Object.freeze({ br: '.br', gzip: '.gz' });

/** Bytes of a file that are read at once: each reading is a wait, and four times fewer of them send a file sooner. */
const AT_ONCE = 256 * 1024;

/** Shorter files are sent as they are, in bytes. */
const WORTH = 1024;

/**
 * The file, or its compressed copy where the browser takes one and it is not older than the file; size null where it is to be compressed on the way.
 * @param {string} file
 * @param {import('node:fs').Stats} entry of the file
 * @param {string} [accepted] what the browser says that it takes
 */
async function smallest(file, entry, accepted = '') {
  const taken = accepted.split(',').flatMap((part) => (/;\s*q=0(?:\.0*)?\s*$/.test(part) ? [] : [part.replace(/;.*/, '').trim()]));
  for (const [encoding, end] of Object.entries(ENCODINGS)) {
    if (!taken.includes(encoding)) continue;
    const copy = await stat(file + end).catch(() => null);
    if (copy?.isFile() && copy.mtimeMs >= entry.mtimeMs) return { file: file + end, encoding, size: copy.size, mtimeMs: copy.mtimeMs };
  }
  const onTheWay = taken.includes('gzip') && entry.size >= WORTH && isCompressible(contentTypeOf(file).replace(/;.*/, ''));
  return { file, encoding: onTheWay ? 'gzip' : '', size: onTheWay ? null : entry.size, mtimeMs: entry.mtimeMs };
}

/**
 * Whether the browser's copy is still the file: by its tag, and only when it sent none by its date (whole seconds).
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {string} tag
 * @param {number} changedMs
 */
function isUnchanged(headers, tag, changedMs) {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags === '*' || tags.split(',').some((other) => other.trim().replace(/^W\//, '') === tag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Math.floor(changedMs / 1000) * 1000 <= since;
}

/**
 * An HTTP server for a site, not yet listening.
 * @param {Site} site
 */
export function createSiteServer(site) {
  const handle = createSiteHandler(site);
  return createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
}

/**
 * A base path as it was typed (`sub`, `/sub`, `/sub/`) with both its slashes.
 * @param {string} base
 */
export const withSlashes = (base) => `/${base}/`.replace(/\/{2,}/g, '/');

/** What is sent when no policy is: how long to keep a file, and that its type is what it says. */
const cacheOnly = (/** @type {string} */ path) => ({
  'Cache-Control': headersOf(path)['Cache-Control'] ?? '',
  'X-Content-Type-Options': 'nosniff'
});

/** Says what is wrong in one sentence and ends with 1. */
function fail(/** @type {string} */ sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/**
 * The command: serves until it is interrupted; one sentence and exit code 1 when it cannot.
 * @param {string[]} args
 */
export async function serve(args) {
  const options = /** @type {const} */ ({
    base: { type: 'string', default: '/' },
    root: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
    csp: { type: 'boolean', default: true }
  });
  /** @type {{ base: string, root: string, csp: boolean }} */
  let chosen;
  try {
    chosen = parseArgs({ args, options, allowNegative: true }).values;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}: known are --base /sub/dir/, --root DIR and --no-csp.`);
  }
  const { root, csp } = chosen;
  const base = withSlashes(chosen.base);
  const typed = process.env['PORT'] || String(DEFAULT_PORT);
  const port = Number(typed);
  if (!/^\d+$/.test(typed) || port > 65535) return fail(`PORT is "${typed}", but a port is a whole number from 0 to 65535.`);
  if (!(await stat(join(root, 'index.html')).catch(() => null))) {
    return fail(`There is no index.html in ${root}: make the site first with "npm run build".`);
  }

  const settings = await settingsIn(root);
  const server = createSiteServer({ root, base, headers: (path) => (csp ? headersOf(path, settings) : cacheOnly(path)) });
  server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
    const other = port === DEFAULT_PORT ? DEFAULT_PORT + 1 : DEFAULT_PORT;
    if (error.code === 'EADDRINUSE') {
      fail(`Port ${port} is taken: end the program that uses it, or choose another port, for example with "PORT=${other} npm start".`);
    } else if (error.code === 'EACCES') {
      fail(`Port ${port} needs more rights than this user has: choose one above 1023, for example with "PORT=${other} npm start".`);
    } else {
      fail(`The server could not start on port ${port}: ${error.message}.`);
    }
  });
  server.listen({ port, ...(process.env['HOST'] ? { host: process.env['HOST'] } : {}) }, () => {
    const address = server.address();
    const heard = address && typeof address === 'object' ? address.port : port;
    process.stdout.write(`University Network Map: http://localhost:${heard}${base}\n`);
  });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await serve(process.argv.slice(2));
