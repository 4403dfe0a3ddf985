#!/usr/bin/env node
// @ts-check
// Asks a running site for one file of each kind and says which header is not what scripts/headers.js expects, and what to do about it.
import { createHash } from 'node:crypto';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { APART, CACHING, COMMON_HEADERS, EMBED, KEPT, KIOSK, contentPolicy, contentTypeOf, siteSettings } from './headers.js';

/** @import { SiteSettings } from './headers.js' */

/**
 * One header, or one trait, of one file.
 * @typedef {{ path: string, header: string, expected: string, found: string, ok: boolean, remedy: string }} Finding
 */

/** An answer, whole. @typedef {{ status: number, headers: Readonly<Record<string, string>>, body: Buffer }} Answer */

/** Waits no longer than this for a whole answer, in milliseconds. */
const PATIENCE_MS = 20_000;
/** Longer answers are not read to their end, in bytes. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Asks for a file without following anything and without taking it apart, unlike `fetch`.
 * @param {URL} url
 * @param {Readonly<Record<string, string>>} [headers]
 * @returns {Promise<Answer>}
 */
function ask(url, headers = {}) {
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    const asked = request(url, { headers: { 'User-Agent': 'university-network-headers', ...headers } }, (response) => {
      /** @type {Buffer[]} */
      const parts = [];
      let bytes = 0;
      response.on('data', (part) => {
        parts.push(part);
        bytes += part.length;
        if (bytes > LARGEST) response.destroy(new Error('the answer is longer than 64 MB'));
      });
      response.on('error', reject);
      response.on('end', () => {
        const all = Object.entries(response.headers).map(([name, value]) => [
          name,
          Array.isArray(value) ? value.join(', ') : (value ?? '')
        ]);
        resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(all), body: Buffer.concat(parts) });
      });
    });
    asked.setTimeout(PATIENCE_MS, () => asked.destroy(new Error('no answer in 20 seconds')));
    asked.on('error', reject);
    asked.end();
  });
}

/** The directives of a policy. @returns {Map<string, string[]>} */
function directives(/** @type {string} */ policy) {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.filter(([name]) => name).map(([name, ...values]) => [/** @type {string} */ (name).toLowerCase(), values.sort()]));
}

/** Whether two policies allow the same, in whatever order they say it. */
function samePolicy(/** @type {string} */ found, /** @type {string} */ expected) {
  const [one, other] = [directives(found), directives(expected)];
  return one.size === other.size && [...one].every(([name, values]) => values.join(' ') === other.get(name)?.join(' '));
}

const plain = (/** @type {string} */ text) => text.toLowerCase().replace(/\s*([,;=()])\s*/g, '$1');
const hash = (/** @type {Buffer} */ bytes) => createHash('sha256').update(bytes).digest('base64');

/** What to do about a header, by its name. @type {Readonly<Record<string, string>>} */
const REMEDIES = {
  status: 'Copy the whole dist/ to the server, and let it answer with files as they are.',
  'Content-Type':
    'Set the media type by the ending of the name, with charset=utf-8 for text; browsers refuse scripts and workers under another one.',
  'Content-Security-Policy':
    'Send exactly one policy, this one. Where deployment.json names dataHosts or embedHosts, print the configuration anew: university-network server NAME.',
  'Cache-Control': 'Keep only assets/ and snapshots/ for a year; browsers must ask for everything else, or readers see old data.',
  'X-Frame-Options': 'Do not send it: frame-ancestors of the policy says who may frame a page, and this would forbid the frame.',
  'Set-Cookie': 'Set no cookie: the site needs none, and says that it sets none.',
  ETag: 'Send ETag or Last-Modified, so that unchanged data is not sent again.',
  'If-None-Match': 'Answer 304 where the browser has the file: some servers lose this when they compress.',
  'Content-Encoding': 'Serve the .br and .gz files beside the files, or compress text.',
  content: 'The compressed copy is of another file: run "node scripts/compress.js DIST" after files were changed.'
};
const COMMON_REMEDY = 'Send it with every answer, also with errors.';

/**
 * Checks a running site.
 * @param {string} address of the folder that index.html is in
 * @returns {Promise<Finding[]>} in the order of the files
 * @throws Error where nothing answers
 */
export async function checkDeployment(address) {
  const base = new URL(
    address
      .replace(/[?#].*$/, '')
      .replace(/[^/]*\.html$/, '')
      .replace(/\/*$/, '/')
  );
  const index = await ask(base);
  const settings = await settingsAt(base);
  const findings = look('', index, settings);
  const html = index.body.toString('utf8');
  for (const path of ['embed.html', 'kiosk.html', ...filesNamedBy(html, base), ...(await dataFiles(base)), 'deployment.json']) {
    findings.push(...look(path, await ask(new URL(path, base)), settings), ...(await lookDeeper(path, base)));
  }
  findings.push(...(await lookDeeper('', base)));
  const nothing = 'assets/there-is-no-such-file.js';
  findings.push(...look(nothing, await ask(new URL(nothing, base)), settings, 404));
  return findings;
}

/** What deployment.json says, as far as servers must know. @returns {Promise<SiteSettings>} */
async function settingsAt(/** @type {URL} */ base) {
  try {
    return siteSettings(JSON.parse((await ask(new URL('deployment.json', base))).body.toString('utf8')));
  } catch {
    return siteSettings(null);
  }
}

/** One file of each ending that a page names, within its folder. */
function filesNamedBy(/** @type {string} */ html, /** @type {URL} */ base) {
  const named = [...html.matchAll(/(?:src|srcset|href)="([^"#?]+)"/g)].map(([, path]) => new URL(/** @type {string} */ (path), base).href);
  const within = named.filter((href) => href.startsWith(base.href) && href !== base.href).map((href) => href.slice(base.href.length));
  return [...new Map(within.filter((path) => /\.(js|css|svg|html)$/.test(path)).map((path) => [path.replace(/.*\./, ''), path])).values()];
}

/** The list of networks, a network's description and one of its tables. */
async function dataFiles(/** @type {URL} */ base) {
  const list = 'data/networks.json';
  try {
    const { networks, default: first } = JSON.parse((await ask(new URL(list, base))).body.toString('utf8'));
    const { id, path } = networks.find((/** @type {{ id: string }} */ network) => network.id === first) ?? networks[0];
    const folder = `data/${path ?? id}`.replace(/\/*$/, '/');
    return [list, `${folder}datapackage.json`, `${folder}agreements.csv`];
  } catch {
    return [list];
  }
}

/**
 * The headers of an answer.
 * @param {string} path
 * @param {Answer} answer
 * @param {SiteSettings} settings
 * @param {number} [status] that is expected
 * @returns {Finding[]}
 */
function look(path, { status: found, headers }, settings, status = 200) {
  /** @type {(header: string, expected: string, found: string, ok: boolean) => Finding} */
  const finding = (header, expected, foundText, ok) => ({
    path: path || 'index.html',
    header,
    expected,
    found: foundText,
    ok,
    remedy: ok ? '' : (REMEDIES[header] ?? COMMON_REMEDY)
  });
  const of = (/** @type {string} */ header) => headers[header.toLowerCase()] ?? '';
  const findings = [finding('status', String(status), String(found), found === status)];
  if (found !== status) return findings;
  const own = new RegExp(KIOSK).test(path) ? APART : {};
  for (const [header, value] of Object.entries({ ...COMMON_HEADERS, ...own })) {
    findings.push(finding(header, value, of(header), plain(of(header)) === plain(value)));
  }
  findings.push(finding('Set-Cookie', '', of('Set-Cookie'), of('Set-Cookie') === ''));
  const embed = new RegExp(EMBED).test(path);
  if (embed) findings.push(finding('X-Frame-Options', '', of('X-Frame-Options'), of('X-Frame-Options') === ''));
  const kept = new RegExp(KEPT).test(path);
  const caching = of('Cache-Control');
  if (status === 404) {
    findings.push(finding('Cache-Control', CACHING.asked, caching, !/immutable|max-age=[1-9]/.test(caching)));
    return findings;
  }
  // A static host says "no-cache" in other words.
  const asks = /no-cache|no-store|max-age=0\b/.test(caching);
  findings.push(finding('Cache-Control', kept ? CACHING.kept : CACHING.asked, caching, kept ? /max-age=[1-9]\d{5,}/.test(caching) : asks));
  const policy = contentPolicy(settings, embed);
  const isProgram = path === '' || /\.(html|js|mjs)$/.test(path);
  if (isProgram)
    findings.push(
      finding('Content-Security-Policy', policy, of('Content-Security-Policy'), samePolicy(of('Content-Security-Policy'), policy))
    );
  const type = contentTypeOf(path || 'index.html');
  // JSON and modules are UTF-8 whatever is said; pages and tables are not.
  const enough = /html|csv/.test(type) ? [plain(type)] : [plain(type), plain(type).replace(/;.*/, '')];
  findings.push(finding('Content-Type', type, of('Content-Type'), enough.includes(plain(of('Content-Type')))));
  if (!kept) {
    const tag = of('ETag') || of('Last-Modified');
    findings.push(finding('ETag', 'ETag or Last-Modified', tag, tag !== ''));
  }
  return findings;
}

/**
 * What a server does when it is asked again, or for less.
 * @param {string} path
 * @param {URL} base
 * @returns {Promise<Finding[]>}
 */
async function lookDeeper(path, base) {
  const url = new URL(path, base);
  const whole = await ask(url, { 'Accept-Encoding': 'identity' });
  if (whole.status !== 200) return [];
  /** @type {Finding[]} */
  const findings = [];
  const add = (/** @type {string} */ header, /** @type {string} */ expected, /** @type {string} */ found, /** @type {boolean} */ ok) =>
    findings.push({ path: path || 'index.html', header, expected, found, ok, remedy: ok ? '' : (REMEDIES[header] ?? COMMON_REMEDY) });
  for (const encoding of ['br', 'gzip']) {
    const { headers, body } = await ask(url, { 'Accept-Encoding': encoding });
    const said = headers['content-encoding'] ?? '';
    // Brotli is a kindness, gzip every server has; short files need neither.
    const needed = encoding === 'gzip' && whole.body.length >= 4096 && !/\.(png|woff2)$/.test(path);
    add('Content-Encoding', needed ? encoding : `${encoding} or none`, said || 'none', said === encoding || (said === '' && !needed));
    const unpacked = unpack(body, said);
    if (said)
      add(
        'content',
        'the same file',
        unpacked && hash(unpacked) === hash(whole.body) ? 'the same file' : `another one, by ${said}`,
        unpacked !== null && hash(unpacked) === hash(whole.body)
      );
    const tag = headers.etag;
    if (tag) {
      const { status } = await ask(url, { 'Accept-Encoding': encoding, 'If-None-Match': tag });
      add('If-None-Match', '304', String(status), status === 304);
    }
  }
  return findings;
}

/** The bytes as they were before they were compressed; null where they are not what the header says. */
function unpack(/** @type {Buffer} */ body, /** @type {string} */ encoding) {
  try {
    return encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
  } catch {
    return null;
  }
}

/** The report for people: every file with what was right, and every fault with its remedy. */
export function headersReport(/** @type {readonly Finding[]} */ findings) {
  const faults = findings.filter(({ ok }) => !ok);
  const lines = [...new Set(findings.map(({ path }) => path))].flatMap((path) => {
    const own = findings.filter((finding) => finding.path === path);
    const wrong = own.filter(({ ok }) => !ok);
    return [
      `${wrong.length > 0 ? '✗' : '✓'} ${path}: ${own.length - wrong.length} of ${own.length} as expected`,
      ...wrong.flatMap(({ header, expected, found, remedy }) => [
        `    ${header}`,
        `      expected: ${expected || '(not there)'}`,
        `      found:    ${found || '(not there)'}`,
        `      → ${remedy}`
      ])
    ];
  });
  return `${[...lines, '', faults.length > 0 ? `${faults.length} faults.` : 'Every header is as expected.'].join('\n')}\n`;
}

/**
 * The command `headers`.
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code: 0 when all is as expected, 1 when not, 2 when the command was written wrongly
 */
export async function headers(args) {
  const [address, ...more] = args;
  if (!address || more.length > 0 || !URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    process.stderr.write('Usage: university-network headers https://map.example.org/\n');
    return 2;
  }
  try {
    const findings = await checkDeployment(address);
    process.stdout.write(headersReport(findings));
    return findings.every(({ ok }) => ok) ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${address} could not be asked: ${error instanceof Error ? error.message : String(error)}.\n`);
    return 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = await headers(process.argv.slice(2));
