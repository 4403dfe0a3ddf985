#!/usr/bin/env node
// @ts-check
// Serves the built site (dist/) as plain files under the headers a deployment is expected to send (docs/deployment.md).
// Settings: PORT (4173; 0 takes a free one), HOST (all interfaces), --base /sub/dir/, --root DIR, --no-csp.
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

/** Port of `npm start` when PORT is not set. */
export const DEFAULT_PORT = 4173;

/** Headers of every answer: no foreign origin, no inline script or style, and Trusted Types where the browser knows them. */
export const SECURITY_HEADERS = Object.freeze({
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html default'
  ].join('; '),
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Access-Control-Allow-Origin': '*',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), fullscreen=*, screen-wake-lock=*'
});

/** A host as `dataHosts` of deployment.json may name it (`src/load/deployment.ts`). */
const DATA_HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*(?::\d{1,5})?$/;

/**
 * The headers of a site whose deployment.json lists hosts from which tables may be read: these alone may be asked beside the site itself. A list
 * with anything else in it allows none, as the page does.
 * @param {unknown} dataHosts
 * @returns {Readonly<Record<string, string>>}
 */
export function headersFor(dataHosts) {
  const hosts = Array.isArray(dataHosts) && dataHosts.every((host) => typeof host === 'string' && DATA_HOST.test(host)) ? dataHosts : [];
  const policy = SECURITY_HEADERS['Content-Security-Policy'];
  const connect = ["connect-src 'self'", ...hosts.map((host) => `https://${host}`)].join(' ');
  return { ...SECURITY_HEADERS, 'Content-Security-Policy': policy.replace("connect-src 'self'", connect) };
}

/**
 * The headers for a folder, by its deployment.json; without one those of a site that asks nobody.
 * @param {string} root
 */
async function headersOf(root) {
  try {
    /** @type {unknown} */
    const settings = JSON.parse(await readFile(join(root, 'deployment.json'), 'utf8'));
    return headersFor(typeof settings === 'object' && settings !== null && 'dataHosts' in settings ? settings.dataHosts : []);
  } catch {
    return SECURITY_HEADERS;
  }
}

const TYPES = new Map(
  Object.entries({
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.mjs': 'text/javascript; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.csv': 'text/csv; charset=utf-8',
    '.json': 'application/json; charset=utf-8',
    '.map': 'application/json; charset=utf-8',
    '.webmanifest': 'application/manifest+json; charset=utf-8',
    '.md': 'text/plain; charset=utf-8',
    '.txt': 'text/plain; charset=utf-8',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.ico': 'image/x-icon',
    '.woff2': 'font/woff2'
  })
);

/** Media type of a file by the end of its name; bytes without a meaning when it is not one the site is made of. */
export const contentTypeOf = (/** @type {string} */ path) => TYPES.get(extname(path).toLowerCase()) ?? 'application/octet-stream';

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
 * `headers`: sent with every answer, SECURITY_HEADERS when absent.
 * @typedef {{ root: string, base?: string, headers?: Readonly<Record<string, string>> }} Site
 */

/**
 * Answers GET and HEAD with the files of a folder: `index.html` for a folder, 304 for what the browser already has, 404 in plain text.
 * Links (symlinks) inside the folder are followed: they are the operator's own.
 * @param {Site} site
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>}
 */
export function createSiteHandler({ root, base = '/', headers = SECURITY_HEADERS }) {
  const folder = resolve(root);

  return async (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('X-Content-Type-Options', 'nosniff');

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

    const target = request.url ?? '/';
    const path = /^[^?#]*/.exec(target)?.[0] ?? '';
    const query = target.slice(path.length);
    const moved = (/** @type {string} */ to) => {
      response.setHeader('Location', to + query);
      say(301, `Moved to ${to}`);
    };

    if (`${path}/` === base) return moved(base);
    if (!path.startsWith(base)) return say(404, `Not found: this site stands under ${base}`);
    const names = namesIn(path.slice(base.length));
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

    const tag = `"${entry.size.toString(16)}-${Math.floor(entry.mtimeMs).toString(16)}"`;
    response.setHeader('Content-Type', contentTypeOf(file));
    response.setHeader('ETag', tag);
    response.setHeader('Last-Modified', entry.mtime.toUTCString());
    // Files in assets/ carry a hash of their content in their name; all others may be replaced by the operator at any time.
    response.setHeader('Cache-Control', names[0] === 'assets' ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (isUnchanged(request.headers, tag, entry.mtimeMs)) {
      response.writeHead(304).end();
      return;
    }
    response.writeHead(200, { 'Content-Length': entry.size });
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    // A read that fails half way can no longer become a status: cutting the answer short tells the browser that it is not whole. A browser
    // that goes away half way ends the read.
    await pipeline(createReadStream(file), response).catch(() => response.destroy());
  };
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

  const server = createSiteServer({ root, base, headers: csp ? await headersOf(root) : {} });
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
