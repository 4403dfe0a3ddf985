#!/usr/bin/env node
// @ts-check
// Writes what scripts/headers.js says as configurations of other servers. `node scripts/serverConfigs.js` writes docs/deploy/ anew, which a test
// compares; `university-network server nginx` prints one for a site of your own, by its deployment.json.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import {
  APART,
  CACHING,
  COMMON_HEADERS,
  EMBED,
  KEPT,
  KIOSK,
  TYPES,
  USUAL_SETTINGS,
  contentPolicy,
  isCompressible,
  isText,
  settingsIn
} from './headers.js';

/** @import { SiteSettings } from './headers.js' */

const SOURCE =
  'Made by scripts/serverConfigs.js of what scripts/headers.js says: "university-network server NAME" prints it for your deployment.json.';

/** Endings by media type, in the order of TYPES. @type {ReadonlyMap<string, readonly string[]>} */
const ENDINGS = (() => {
  /** @type {Map<string, string[]>} */
  const endings = new Map();
  for (const [end, type] of Object.entries(TYPES)) endings.set(type, [...(endings.get(type) ?? []), end]);
  return endings;
})();
const TEXT_TYPES = [...ENDINGS.keys()].filter(isText);
const COMPRESSED_TYPES = [...ENDINGS.keys()].filter(isCompressible);

/**
 * nginx 1.22 or newer.
 * @param {SiteSettings} [settings]
 */
export const nginxConfig = (
  settings = USUAL_SETTINGS
) => `# University Network Map behind nginx 1.22 or newer: put it into the http context, as /etc/nginx/conf.d/ is.
# ${SOURCE}

map $uri $network_policy {
  default "${contentPolicy(settings)}";
  # The only page that others may frame.
  "~${EMBED}" "${contentPolicy(settings, true)}";
}

# The page that watches over a kiosk has a process of its own. A header without a value is not sent.
map $uri $network_isolation {
  default "";
  "~${KIOSK}" "${Object.values(APART).join('')}";
}

# What never changes is kept for a year, everything else is asked for every time; what is not there, too.
map "$status $uri" $network_caching {
  default "${CACHING.asked}";
  "~^(200|206|304) (.*/)?${KEPT.replace('(^|/)', '')}" "${CACHING.kept}";
}

server {
  # In public with TLS: listen 443 ssl; ssl_certificate …; add_header Strict-Transport-Security "max-age=31536000" always;
  listen 80;
  server_name map.example.org;
  root /var/www/university-network;
  index index.html;
  error_page 404 /404.html;
  server_tokens off;

  # In no location below: one add_header there would take all of these away.
  add_header Content-Security-Policy $network_policy always;
${Object.entries(COMMON_HEADERS)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
  add_header ${Object.keys(APART).join('')} $network_isolation always;
  add_header Cache-Control $network_caching always;

  types {
${[...ENDINGS].map(([type, ends]) => `    ${type} ${ends.join(' ')};`).join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${TEXT_TYPES.filter((type) => type !== 'text/html').join(' ')};

  # The copies that the build laid beside the files. With the package libnginx-mod-http-brotli-static (Debian, Ubuntu) also:
  # brotli_static on;
  gzip_static on;
  gzip_vary on;
  # What an operator replaces has no copies.
  gzip on;
  gzip_types ${COMPRESSED_TYPES.filter((type) => type !== 'text/html').join(' ')};

  etag on;
  location ~ /\\. {
    return 404;
  }
}
`;

const quoted = (/** @type {string} */ text) => `"${text}"`;

/**
 * Apache 2.4 with mod_headers, mod_mime, mod_rewrite and, for tables, mod_deflate.
 * @param {SiteSettings} [settings]
 */
export const apacheConfig = (
  settings = USUAL_SETTINGS
) => `# University Network Map behind Apache 2.4: as .htaccess in the folder of the site (AllowOverride All), or in its <Directory>.
# Modules: a2enmod headers mime dir rewrite deflate
# ${SOURCE}

DirectoryIndex index.html
# From the root of the server: /folder/404.html where the site stands in a folder.
ErrorDocument 404 /404.html
Options -Indexes -MultiViews
FileETag MTime Size

Header always set Content-Security-Policy ${quoted(contentPolicy(settings))}
# The only page that others may frame.
<FilesMatch "^embed\\.html(\\.br|\\.gz)?$">
  Header always set Content-Security-Policy ${quoted(contentPolicy(settings, true))}
</FilesMatch>
# The page that watches over a kiosk has a process of its own.
<FilesMatch "^kiosk\\.html(\\.br|\\.gz)?$">
${Object.entries(APART)
  .map(([name, value]) => `  Header always set ${name} ${quoted(value)}`)
  .join('\n')}
</FilesMatch>
${Object.entries(COMMON_HEADERS)
  .map(([name, value]) => `Header always set ${name} ${quoted(value)}`)
  .join('\n')}

# What never changes is kept for a year, everything else is asked for every time; what is not there, too.
Header always set Cache-Control ${quoted(CACHING.asked)}
Header always set Cache-Control ${quoted(CACHING.kept)} "expr=%{REQUEST_STATUS} in {'200', '206', '304'} && %{REQUEST_URI} =~ m#${KEPT}#"

${[...ENDINGS].map(([type, ends]) => `AddType ${type} ${ends.map((end) => `.${end}`).join(' ')}`).join('\n')}
AddCharset utf-8 ${[...ENDINGS].flatMap(([type, ends]) => (isText(type) ? ends.map((end) => `.${end}`) : [])).join(' ')}

# The copies that the build laid beside the files: their type is that of the file, their encoding is said.
RemoveType .br .gz
RemoveLanguage .br
AddEncoding br .br
AddEncoding gzip .gz
RewriteEngine On
RewriteRule "(^|/)\\." - [R=404,L]
RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^(.+)$ $1.br [L,E=no-gzip:1]
RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule ^(.+)$ $1.gz [L,E=no-gzip:1]
Header always merge Vary Accept-Encoding
# What an operator replaces has no copies.
<IfModule mod_deflate.c>
  # mod_deflate adds to the tag of a file and does not know it again.
  RequestHeader edit If-None-Match '^(W/)?"(.*)-gzip"$' '$1"$2", $1"$2-gzip"'
  AddOutputFilterByType DEFLATE ${COMPRESSED_TYPES.join(' ')}
</IfModule>
`;

/**
 * Caddy 2.6 or newer.
 * @param {SiteSettings} [settings]
 */
export const caddyConfig = (
  settings = USUAL_SETTINGS
) => `# University Network Map behind Caddy 2.6 or newer: a Caddyfile, which gets a certificate by itself.
# ${SOURCE}

map.example.org {
	root * /var/www/university-network

	# The only page that others may frame.
	@embed path_regexp ${EMBED}
	@others not path_regexp ${EMBED}
	header @embed Content-Security-Policy "${contentPolicy(settings, true)}"
	header @others Content-Security-Policy "${contentPolicy(settings)}"
	# The page that watches over a kiosk has a process of its own.
	@kiosk path_regexp ${KIOSK}
${Object.entries(APART)
  .map(([name, value]) => `\theader @kiosk ${name} "${value}"`)
  .join('\n')}
	header {
${Object.entries(COMMON_HEADERS)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
	}
	header -Server

	# What never changes is kept for a year, everything else is asked for every time; what is not there, too.
	@kept {
		path_regexp ${KEPT}
		file
	}
	@asked not {
		path_regexp ${KEPT}
		file
	}
	header @kept Cache-Control "${CACHING.kept}"
	header @asked Cache-Control "${CACHING.asked}"

${[...ENDINGS]
  .map(([type, ends], index) => {
    const value = isText(type) ? `${type}; charset=utf-8` : type;
    return `\t@type${index} path ${ends.map((end) => `*.${end}`).join(' ')}\n\theader @type${index} Content-Type "${value}"`;
  })
  .join('\n')}

	@hidden path */.*
	error @hidden 404
	handle_errors {
		@page file /404.html
		rewrite @page /404.html
		header Content-Type "text/html; charset=utf-8"
		file_server
	}

	# The copies that the build laid beside the files; what an operator replaces has none.
	encode gzip
	file_server {
		precompressed br gzip
	}
}
`;

/**
 * `_headers` of static hosts (Netlify, Cloudflare Pages and others). Where two rules name one header for one file, some hosts send it twice, and two
 * policies are stricter than either: no header of a file is named twice. They answer for types, compression and ETag themselves.
 * @param {SiteSettings} [settings]
 * @param {readonly string[]} [pages] the HTML files of the site
 */
export function headersFile(settings = USUAL_SETTINGS, pages = ['index.html', 'embed.html', 'kiosk.html', '404.html']) {
  /** @type {(path: string, headers: Readonly<Record<string, string>>) => string} */
  const rule = (path, headers) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  // Hosts drop the ending of pages, or take it in.
  const addresses = pages.flatMap((page) =>
    page === 'index.html' ? ['/', '/index.html'] : [`/${page}`, `/${page.replace(/\.html$/, '')}`]
  );
  const kept = { 'Cache-Control': CACHING.kept, 'Content-Security-Policy': contentPolicy(settings) };
  return `${[
    `# ${SOURCE}`,
    rule('/*', COMMON_HEADERS),
    ...addresses.map((path) =>
      rule(path, {
        'Content-Security-Policy': contentPolicy(settings, /^\/embed(\.html)?$/.test(path)),
        ...(/^\/kiosk(\.html)?$/.test(path) ? APART : {}),
        'Cache-Control': CACHING.asked
      })
    ),
    rule('/assets/*', kept)
  ].join('\n\n')}\n`;
}

/** The configurations by name: the file of docs/deploy/, and how it is made. */
export const SERVERS = Object.freeze({
  nginx: { file: 'nginx.conf', make: nginxConfig },
  apache: { file: 'apache.htaccess', make: apacheConfig },
  caddy: { file: 'Caddyfile', make: caddyConfig },
  headers: { file: '_headers', make: headersFile }
});

const NAMES = Object.keys(SERVERS).join('|');

/**
 * The command `server`: prints the configuration of a server for a site.
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code: 2 when the command was written wrongly
 */
export async function server(args) {
  try {
    const root = { type: /** @type {const} */ ('string'), default: fileURLToPath(new URL('../dist', import.meta.url)) };
    const { values, positionals } = parseArgs({ args: [...args], options: { root }, allowPositionals: true });
    const [name, ...more] = positionals;
    const wanted = Object.entries(SERVERS).find(([known]) => known === name)?.[1];
    if (!wanted || more.length > 0) throw new Error(`Name one of ${NAMES}.`);
    process.stdout.write(wanted.make(await settingsIn(values.root)));
    return 0;
  } catch (error) {
    process.stderr.write(
      `${error instanceof Error ? error.message : String(error)}\n\nUsage: university-network server ${NAMES} [--root DIR]\n`
    );
    return 2;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = fileURLToPath(new URL('../docs/deploy', import.meta.url));
  await mkdir(folder, { recursive: true });
  for (const { file, make } of Object.values(SERVERS)) await writeFile(join(folder, file), make());
}
