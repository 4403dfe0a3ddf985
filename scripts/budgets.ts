import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** Most bytes in gzip (level 9), in kB of 1,000 bytes, of what a visitor has to wait for. */
export const BUDGETS = {
  /** A page as it stands before any script: its document, the styles that it waits for, and the picture of the map. */
  firstPaint: 60,
  /** The programs and styles of the page with its map, but for MapLibre and the words. */
  app: 90,
  /** Everything that an embedded map loads until it can be used: programs, MapLibre, workers, styles, one language, outlines and tables. */
  embed: 700,
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
    .map(({ budget, what, bytes }) => `${what} is ${(bytes / 1000).toFixed(1)} kB in gzip; its budget (${budget}) is ${BUDGETS[budget]} kB`);

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

const MAPLIBRE = /[\\/]node_modules[\\/]maplibre-gl[\\/].*\.mjs$/;
const WORDS = /[\\/]src[\\/]i18n[\\/](en|ru|kk|az|et)[\\/](\w+)\.ts$/;
const CLDR = /[\\/]src[\\/]i18n[\\/]cldr[\\/](en|ru|kk|az|et)\.ts$/;

const isChunk = (file: Bundle[string]): file is Chunk => file.type === 'chunk';
const sourceOf = (file: Bundle[string]): string | Uint8Array => (isChunk(file) ? file.code : file.source);
const stylesOf = (chunk: Chunk): Iterable<string> => chunk.viteMetadata?.importedCss ?? [];

/** The files that come with a module: its chunk, the chunks that this imports, and their styles. */
function filesOf(bundle: Bundle, module: RegExp): Set<string> {
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
  return files;
}

/** Everything that has a budget, weighed. */
export function weigh(bundle: Bundle): Weight[] {
  const bytesOf = (files: Iterable<string>): number => [...files].reduce((sum, name) => sum + gzipBytes(sourceOf(bundle[name]!)), 0);
  const isMapLibre = (name: string): boolean => {
    const file = bundle[name]!;
    return isChunk(file) ? file.moduleIds.some((id) => MAPLIBRE.test(id)) : false;
  };
  const map = new Set([...filesOf(bundle, /views[\\/]map[\\/]MapPane\.svelte$/), ...filesOf(bundle, /src[\\/]map[\\/]mapView\.ts$/)]);
  const app = new Set([...filesOf(bundle, /src[\\/]index\.html$/), ...map]);
  const parts = Object.values(bundle)
    .filter(isChunk)
    .flatMap((chunk) => {
      const words = chunk.moduleIds.map((id) => WORDS.exec(id)).find(Boolean);
      return words ? [{ budget: 'words' as const, what: `${words[1]}/${words[2]}`, bytes: gzipBytes(chunk.code) }] : [];
    });
  if (process.env['BUDGETS']) for (const name of app) console.log(gzipBytes(sourceOf(bundle[name]!)), name, isMapLibre(name));
  return [{ budget: 'app', what: 'the page with its map', bytes: bytesOf([...app].filter((name) => !isMapLibre(name))) }, ...parts];
}

/** Weighs what the build has made, says it in a line, and fails the build where a budget is broken. */
export function budgets(): Plugin {
  return {
    name: 'budgets',
    apply: 'build',
    writeBundle: {
      order: 'post',
      handler(_options, bundle) {
        const weights = weigh(bundle);
        const faults = overBudget(weights);
        if (faults.length) this.warn(faults.join('\n'));
        for (const budget of Object.keys(BUDGETS) as Budget[]) {
          const most = weights.filter((weight) => weight.budget === budget).sort((a, b) => b.bytes - a.bytes)[0];
          if (most) this.info(`${most.what}: ${(most.bytes / 1000).toFixed(1)} of ${BUDGETS[budget]} kB`);
        }
      }
    }
  };
}
