import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** Most bytes in gzip (level 9), in kB of 1,000 bytes, of what a visitor has to wait for. */
export const BUDGETS = {
  /** A page as it stands before any script: its document, the styles that it waits for, and the picture of the map. */
  firstPaint: 60,
  /** The programs and styles of the page itself: every view, MapLibre and every part of the words are loaded after it, when they are shown. */
  app: 90,
  /** Everything that an embedded map loads until it can be used: programs, MapLibre, workers, styles, one
   * language, outlines and the picture of before; but for the tables, which are the operator's. */
  embed: 700,
  /** The page that watches over a kiosk: its program and styles, which must be too small to fail. */
  kiosk: 3,
  /** One part of the words of one language, such as all that the page says as it opens. */
  words: 6
} as const;

export type Budget = keyof typeof BUDGETS;

/** What was weighed: of which budget, and its bytes in gzip. */
export interface Weight {
  readonly budget: Budget;
  readonly what: string;
  readonly bytes: number;
}

/** Bytes of a file in gzip, as a server would send it. */
export const gzipBytes = (source: string | Uint8Array): number => gzipSync(source, { level: 9 }).length;

/** The weights that are over their budget, a sentence each. */
export const overBudget = (weights: readonly Weight[]): string[] =>
  weights
    .filter(({ budget, bytes }) => bytes > 1000 * BUDGETS[budget])
    .map(
      ({ budget, what, bytes }) => `${what} is ${(bytes / 1000).toFixed(1)} kB in gzip; its budget (${budget}) is ${BUDGETS[budget]} kB`
    );

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

const MAPLIBRE = /[\\/]node_modules[\\/]maplibre-gl[\\/].*\.mjs$/;
const WORDS = /[\\/]src[\\/]i18n[\\/](en|ru|kk|az|et)[\\/](\w+)\.ts$/;
const CLDR = /[\\/]src[\\/]i18n[\\/]cldr[\\/](en|ru|kk|az|et)\.ts$/;
/** What a map of an embed shows besides the network: outlines are files of their own. */
const OUTLINES = ['outlines/world-overview.json', 'outlines/lakes-overview.json'];
/** Threads that an embed starts: of MapLibre, and the reader of tables. Their files are named in no list of imports. */
const WORKERS = [/^assets\/maplibre-gl-worker-[\w-]+\.js$/, /^assets\/load\.worker-[\w-]+\.js$/];

const isChunk = (file: Bundle[string]): file is Chunk => file.type === 'chunk';
const sourceOf = (file: Bundle[string]): string | Uint8Array => (isChunk(file) ? file.code : file.source);
const stylesOf = (chunk: Chunk): Iterable<string> => chunk.viteMetadata?.importedCss ?? [];

/** The files that come with a module: its chunk, the chunks that this imports, and their styles. */
function filesOf(bundle: Bundle, module: RegExp): string[] {
  const files = new Set<string>();
  const visit = (fileName: string): void => {
    const chunk = bundle[fileName];
    if (!chunk || files.has(fileName) || !isChunk(chunk)) return;
    files.add(fileName);
    for (const style of stylesOf(chunk)) files.add(style);
    chunk.imports.forEach(visit);
  };
  const root = Object.values(bundle).find((file) => isChunk(file) && file.facadeModuleId !== null && module.test(file.facadeModuleId));
  if (!root) throw new Error(`The build has no chunk for ${module.source}`);
  visit(root.fileName);
  return [...files];
}

/** What a worker imports later and is waited for all the same: the reader of tables. */
const AWAITED = /import\(\s*["'`]\.\/(loadPublished-[\w-]+\.js)/g;

/** A worker's file and the files that it imports; what else it imports later is not waited for. */
function filesOfWorker(bundle: Bundle, name: RegExp): string[] {
  const root = Object.keys(bundle).find((fileName) => name.test(fileName));
  if (root === undefined) throw new Error(`The build has no worker ${name.source}`);
  const files = new Set([root]);
  for (const fileName of files) {
    const code = String(sourceOf(bundle[fileName]!));
    for (const [, imported] of [...code.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g), ...code.matchAll(AWAITED)])
      if (bundle[`assets/${imported}`]) files.add(`assets/${imported}`);
  }
  return [...files];
}

/**
 * Everything that has a budget, weighed.
 * @param bundle what the build has made
 * @param publicFile reads a file that is copied as it is, by its path in the site
 */
export function weigh(bundle: Bundle, publicFile: (path: string) => Uint8Array): Weight[] {
  const sum = (sizes: readonly number[]): number => sizes.reduce((all, one) => all + one, 0);
  const bytesOf = (files: Iterable<string>): number => sum([...files].map((name) => gzipBytes(sourceOf(bundle[name]!))));
  const chunks = Object.values(bundle).filter(isChunk);
  const isMapLibre = (name: string): boolean => {
    const file = bundle[name]!;
    return isChunk(file) && file.moduleIds.some((id) => MAPLIBRE.test(id));
  };

  const words = chunks.flatMap((chunk) => {
    const [, language, part] = chunk.moduleIds.map((id) => WORDS.exec(id)).find(Boolean) ?? [];
    return language && part ? [{ language, part, bytes: gzipBytes(chunk.code) }] : [];
  });
  const formats = Math.max(...chunks.filter((chunk) => chunk.moduleIds.some((id) => CLDR.test(id))).map(({ code }) => gzipBytes(code)));
  const spoken = (parts: readonly string[]): number => {
    const languages = [...new Set(words.map(({ language }) => language))];
    return (
      formats +
      Math.max(
        ...languages.map((own) => sum(words.filter((word) => word.language === own && parts.includes(word.part)).map(({ bytes }) => bytes)))
      )
    );
  };

  const posters = Object.keys(bundle).filter((name) => /^poster-\w+\.svg$/.test(name));
  const poster = Math.max(...posters.map((name) => bytesOf([name])));
  const firstPaint = (page: string): Weight => {
    const html = String(sourceOf(bundle[page]!));
    const styles = [...html.matchAll(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)"/g)].map(([, path]) => path!);
    return { budget: 'firstPaint', what: page, bytes: bytesOf([page, ...styles]) + poster };
  };

  const map = [...filesOf(bundle, /views[\\/]map[\\/]MapPane\.svelte$/), ...filesOf(bundle, /src[\\/]map[\\/]mapView\.ts$/)];
  const shell = filesOf(bundle, /src[\\/]index\.html$/).filter((name) => !isMapLibre(name));
  const embed = new Set([...filesOf(bundle, /src[\\/]embed\.html$/), ...map, ...WORKERS.flatMap((name) => filesOfWorker(bundle, name))]);
  return [
    firstPaint('index.html'),
    firstPaint('embed.html'),
    { budget: 'app', what: 'index.html', bytes: bytesOf(shell) },
    {
      budget: 'embed',
      what: 'embed.html with its map',
      bytes:
        bytesOf(['embed.html', ...embed]) +
        poster +
        spoken(['page', 'embed', 'filter', 'measure', 'picture']) +
        sum(OUTLINES.map((path) => gzipBytes(publicFile(path))))
    },
    { budget: 'kiosk', what: 'kiosk.html', bytes: bytesOf(filesOf(bundle, /src[\\/]kiosk\.html$/)) },
    ...words.map(({ language, part, bytes }): Weight => ({ budget: 'words', what: `words ${language}/${part}`, bytes }))
  ];
}

/**
 * Weighs what the build has made, says it, and fails the build where a budget is broken.
 * @param publicFolder absolute path of the files that are copied as they are
 */
export function budgets(publicFolder: string): Plugin {
  return {
    name: 'budgets',
    apply: 'build',
    writeBundle: {
      order: 'post',
      handler(_options, bundle) {
        const weights = weigh(bundle, (path) => readFileSync(join(publicFolder, path)));
        const faults = overBudget(weights);
        if (faults.length) this.error(faults.join('\n'));
        const heaviest = (Object.keys(BUDGETS) as Budget[]).map(
          (budget) => weights.filter((weight) => weight.budget === budget).sort((a, b) => b.bytes - a.bytes)[0]!
        );
        this.info(heaviest.map(({ budget, what, bytes }) => `${what} ${(bytes / 1000).toFixed(1)} of ${BUDGETS[budget]} kB`).join(', '));
      }
    }
  };
}
