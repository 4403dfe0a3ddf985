// @ts-check
// What a server sends with the files of the site: the one source of it. scripts/serve.js sends it, scripts/serverConfigs.js writes it as
// configurations of other servers, scripts/checkHeaders.js looks for it on a running site.
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/**
 * What of deployment.json a server must know. `dataHosts`: hosts from which tables may be read; `embedHosts`: hosts whose pages may frame
 * embed.html, none named = all.
 * @typedef {{ readonly dataHosts: readonly string[], readonly embedHosts: readonly string[] }} SiteSettings
 */

/** A site that asks nobody else and may be embedded anywhere. @type {SiteSettings} */
export const USUAL_SETTINGS = Object.freeze({ dataHosts: [], embedHosts: [] });

/** A host as `dataHosts` of deployment.json may name it (`src/load/deployment.ts`). */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*(?::\d{1,5})?$/;
/** As `embedHosts` may: also all hosts below one. */
const FRAMING_HOST = /^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*(?::\d{1,5})?$/;

/**
 * The settings in what deployment.json holds. A list with anything but hosts in it counts as empty, as on the page.
 * @param {unknown} json
 * @returns {SiteSettings}
 */
export function siteSettings(json) {
  const settings = typeof json === 'object' && json !== null ? /** @type {Record<string, unknown>} */ (json) : {};
  /** @type {(key: string, shape: RegExp) => string[]} */
  const hosts = (key, shape) => {
    const list = settings[key];
    return Array.isArray(list) && list.every((host) => typeof host === 'string' && shape.test(host)) ? list : [];
  };
  return { dataHosts: hosts('dataHosts', HOST), embedHosts: hosts('embedHosts', FRAMING_HOST) };
}

/**
 * The settings of the site in a folder; the usual ones where it has no deployment.json.
 * @param {string} root
 */
export async function settingsIn(root) {
  try {
    return siteSettings(JSON.parse(await readFile(join(root, 'deployment.json'), 'utf8')));
  } catch {
    return USUAL_SETTINGS;
  }
}

/** The frame for other sites: the only page that others may frame. */
export const EMBED = '(^|/)embed\\.html$';
/** The page that watches over a kiosk, in a process of its own. */
export const KIOSK = '(^|/)kiosk\\.html$';
/**
 * Sent with that page alone. A browser that knows it gives the page another process than the frame it holds, though both are of one origin, so that
 * it goes on when the frame hangs.
 */
export const APART = Object.freeze({ 'Document-Isolation-Policy': 'isolate-and-require-corp' });
/** Files whose content never changes: assets carry a hash of it in their name, snapshots are not changed. For the path within the site. */
export const KEPT = '(^|/)(assets|snapshots/[0-9]{4}-[0-9]{2}-[0-9]{2}[a-z0-9.-]*)/';
/** How long browsers may keep what never changes, and what they do with everything else: ask whether theirs is still the file. */
export const CACHING = Object.freeze({ kept: 'public, max-age=31536000, immutable', asked: 'no-cache' });

/** Sent with every answer, whatever it is. */
export const COMMON_HEADERS = Object.freeze({
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), fullscreen=*, screen-wake-lock=*'
});

/**
 * The Content-Security-Policy: no foreign origin, no inline script or style, and Trusted Types where the browser knows them.
 * @param {SiteSettings} [settings]
 * @param {boolean} [embed] of embed.html, which others may frame
 */
export function contentPolicy({ dataHosts, embedHosts } = USUAL_SETTINGS, embed = false) {
  const secure = (/** @type {readonly string[]} */ hosts) => hosts.map((host) => `https://${host}`);
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    // The frame opens no tables but those of the site.
    ["connect-src 'self'", ...secure(embed ? [] : dataHosts)].join(' '),
    "worker-src 'self'",
    // The dialog that shares a view shows the frame it makes; the frame holds none.
    ...(embed ? [] : ["frame-src 'self'"]),
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    embed && embedHosts.length === 0 ? 'frame-ancestors *' : ["frame-ancestors 'self'", ...(embed ? secure(embedHosts) : [])].join(' '),
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html default'
  ].join('; ');
}

/**
 * The headers of a file.
 * @param {string} path within the site, without a leading slash; '' for index.html
 * @param {SiteSettings} [settings]
 * @returns {Readonly<Record<string, string>>}
 */
export const headersOf = (path, settings = USUAL_SETTINGS) => ({
  'Content-Security-Policy': contentPolicy(settings, new RegExp(EMBED).test(path)),
  ...COMMON_HEADERS,
  ...(new RegExp(KIOSK).test(path) ? APART : {}),
  'Cache-Control': new RegExp(KEPT).test(path) ? CACHING.kept : CACHING.asked
});

/** Media type by the end of the name. Browsers refuse scripts and workers under another one. @type {Readonly<Record<string, string>>} */
export const TYPES = Object.freeze({
  html: 'text/html',
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
  csv: 'text/csv',
  json: 'application/json',
  map: 'application/json',
  webmanifest: 'application/manifest+json',
  md: 'text/plain',
  txt: 'text/plain',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2'
});

/** Media types of text in UTF-8 that says so; SVG is text that says it inside. */
export const isText = (/** @type {string} */ type) => /^text\/|^application\/(?:json|manifest\+json)$/.test(type);
/** Media types that become smaller when they are compressed. */
export const isCompressible = (/** @type {string} */ type) => isText(type) || type === 'image/svg+xml';

/** The `Content-Type` of a file by the end of its name; bytes without a meaning when it is not one the site is made of. */
export function contentTypeOf(/** @type {string} */ path) {
  const type = TYPES[extname(path).slice(1).toLowerCase()] ?? 'application/octet-stream';
  return isText(type) ? `${type}; charset=utf-8` : type;
}
