import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { DEPLOYMENT_FILE, readDeployment } from '../../src/load/deployment';
import { isObject, Settings } from '../../src/load/settings';
import { PROGRAM_FILE, STYLES_FILE, VERSION_FILE } from '../../src/load/siteArchive';
import { withFiles } from '../../src/share/offlineFile';

/** What of a site stands in its one HTML file besides the program: what the program asks for, and what its links lead to. */
const IN_FILE =
  /^(?:data\/.*|outlines\/.*\.json|deployment\.json|(?:ATTRIBUTIONS|LICENSE|THIRD-PARTY-NOTICES)\.txt|accessibility-\w+\.html)$/;

/**
 * Workers whose program is in the page. A file on a disk may start none from another file, but from a text of its own.
 */
function inlineWorkers(): Plugin {
  const started = /new Worker\(new URL\('(\.\/[\w.]+)', import\.meta\.url\), \{ type: 'module' \}\)/g;
  return {
    name: 'inline-workers',
    enforce: 'pre',
    transform(code) {
      const imports: string[] = [];
      const changed = code.replace(started, (_, path: string) => {
        imports.push(`import InlineWorker${imports.length} from '${path}?worker&inline';`);
        return `new InlineWorker${imports.length - 1}()`;
      });
      return imports.length > 0 ? { code: `${imports.join('')}${changed}`, map: null } : null;
    }
  };
}

/** MapLibre's worker: its address is that of a text in the page. */
function inlineMapLibreWorker(): Plugin {
  const source = 'maplibre-gl/dist/maplibre-gl-worker.mjs';
  const id = 'virtual:maplibre-worker';
  return {
    name: 'inline-maplibre-worker',
    enforce: 'pre',
    transform: (code) => (code.includes(`'${source}?worker&url'`) ? { code: code.replace(`${source}?worker&url`, id), map: null } : null),
    resolveId: (asked) => (asked === id ? `\0${id}` : null),
    async load(asked) {
      if (asked !== `\0${id}`) return null;
      const code = await readFile(createRequire(import.meta.url).resolve(source), 'utf8');
      return `export default URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' }));`;
    }
  };
}

const hashOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

type Built = Awaited<ReturnType<typeof build>>;

/** What a build has made of one entry: its program and its styles. */
function textsOf(result: Built): { readonly code: string; readonly styles: string } {
  const [made] = [result].flat();
  if (!made || !('output' in made)) throw new Error('The program of the offline file was not made.');
  const chunks = made.output.filter((file) => file.type === 'chunk');
  if (chunks.length !== 1) throw new Error(`The offline file is one program, not ${chunks.length}.`);
  const styles = made.output.filter((file) => file.type === 'asset').filter(({ fileName }) => fileName.endsWith('.css'));
  return { code: chunks[0]!.code, styles: styles.map(({ source }) => String(source)).join('\n') };
}

/** Files of a site that go into its one HTML file, by their path. @param site folder of the built site */
export async function filesOfSite(site: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const logos = await logosOf(site);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => IN_FILE.test(path) || logos.includes(path))
    .sort();
  return new Map(await Promise.all(paths.map(async (path) => [path, await fileOfSite(site, path)] as const)));
}

/** The pictures that the settings of a site name. */
async function logosOf(site: string): Promise<string[]> {
  const settings: unknown = JSON.parse(await readFile(join(site, DEPLOYMENT_FILE), 'utf8').catch(() => '{}'));
  const { logos } = readDeployment(new Settings(DEPLOYMENT_FILE, isObject(settings) ? settings : {}, []));
  return logos.flatMap(({ image, dark = image }) => [image, dark]);
}

/** A page that stands alone gets its styles into itself, and loses its script and its links to other pages, for it has no files beside it. */
async function fileOfSite(site: string, path: string): Promise<Uint8Array> {
  const bytes = await readFile(join(site, path));
  if (!path.endsWith('.html')) return bytes;
  let html = bytes.toString().replace(/<script[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g, '');
  for (const [link, address] of html.matchAll(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)"[^>]*>/g)) {
    const styles = await readFile(join(site, address!), 'utf8');
    // Typefaces beside it are not there: the device's own are taken.
    html = html.replace(link, () => `<style>${styles.replace(/@font-face\s*\{[^}]*\}/g, '')}</style>`);
  }
  return Buffer.from(html.replace(/<a\b[^>]* href="(?!#|https?:|mailto:)[^"]*"[^>]*>[\s\S]*?<\/a>/g, ''));
}

/** How the program is built, by the configuration of the site. */
export interface OfflineBuild {
  /** `src`, absolute. */
  readonly root: string;
  readonly plugins: () => InlineConfig['plugins'];
  readonly workerPlugins: () => Plugin[];
  /** Folder of the built site, absolute. */
  readonly site: string;
  /** Of the program. */
  readonly version: string;
}

/** Makes the one HTML file that opens without server and network, with all that the site has. */
export async function offlineFile({ root, plugins, workerPlugins, site, version }: OfflineBuild): Promise<string> {
  const common = { configFile: false, root, base: './', logLevel: 'error', publicDir: false } as const;
  const program = textsOf(
    await build({
      ...common,
      plugins: [inlineWorkers(), inlineMapLibreWorker(), ...(plugins() ?? [])],
      worker: { format: 'es', plugins: workerPlugins, rolldownOptions: { output: { codeSplitting: false } } },
      build: {
        write: false,
        assetsInlineLimit: () => true,
        cssCodeSplit: false,
        modulePreload: false,
        chunkSizeWarningLimit: 20_000,
        rolldownOptions: { input: join(root, 'app/main.ts'), output: { codeSplitting: false } }
      }
    })
  );
  const first = textsOf(
    await build({
      ...common,
      build: { write: false, lib: { entry: join(root, 'offline/openFile.ts'), formats: ['iife'], name: 'openFile' } }
    })
  );
  const files = await filesOfSite(site);
  files.set(PROGRAM_FILE, Buffer.from(program.code));
  files.set(VERSION_FILE, Buffer.from(`${version}+${createHash('sha256').update(program.code).digest('hex').slice(0, 12)}`));
  files.set(STYLES_FILE, Buffer.from(program.styles));
  return withFiles(await emptyFile(site, first.code.trim(), program.code), files);
}

/** The page of the site without pictures and files beside it, under a policy that lets it ask nobody anything. */
async function emptyFile(site: string, first: string, program: string): Promise<string> {
  const icon = (await readFile(join(site, 'favicon.svg'))).toString('base64');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(first)} ${hashOf(program)}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    // What the page itself has made: MapLibre makes its worker so where a page has no origin.
    'connect-src data: blob:',
    'worker-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ');
  return (await readFile(join(site, 'index.html'), 'utf8'))
    .replace(/\s*<(?:script|link|meta\s+property="og:|meta\s+name="twitter:)[^>]*>(?:<\/script>)?/g, '')
    .replace(/<picture>[\s\S]*?<\/picture>/, '')
    .replace(/(<meta charset="[^"]*"[^>]*>)/, `$1\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace('</head>', `  <link rel="icon" href="data:image/svg+xml;base64,${icon}" />\n  </head>`)
    .replace('</body>', () => `<!-- files -->\n<!-- /files -->\n<script>${first}</script>\n  </body>`);
}
