import { posix } from 'node:path';
import { factsOf } from './architecture.sources';

/** The folders of src/, lowest first. A file may import from its own folder or from a lower row. */
export const ROWS: readonly (readonly string[])[] = [
  ['base'],
  ['model', 'i18n'],
  ['load', 'map', 'graph', 'matrix', 'story', 'ui'],
  ['share'],
  ['state'],
  ['views'],
  ['app', 'embed', 'offline']
];

/** Packages that only one file may load (with their style sheets and workers); types may travel. */
const FENCES: Readonly<Record<string, string>> = {
  papaparse: 'load/csv.ts',
  'maplibre-gl': 'map/mapView.ts',
  'd3-force': 'graph/simulation.ts'
};

/** Folders that run without a page, and the few files in them that may touch it. */
const HEADLESS = ['base', 'model', 'i18n', 'load', 'map', 'graph', 'matrix', 'story', 'share'];
const TOUCHES_PAGE =
  /^(map\/(mapView|svgView|overlay|overlayDrawing|overMap|marksCanvas)\.ts|graph\/graphView\.ts|graph\/painters\/.*|matrix\/matrixView\.ts)$/;
const PAGE = /^(window|document|Document|Window|(HTML|SVG)\w*Element)$/;

/** Ways out of the page, and the one file that may use each; the service worker, which is no page, hands on what a page has asked for. */
const DOORS: readonly { rule: Rule; what: RegExp; only: string; worker?: string }[] = [
  {
    rule: 'fetch',
    what: /^(.*\.)?(fetch|sendBeacon)$|^(XMLHttpRequest|WebSocket|EventSource|importScripts)$/,
    only: 'load/fetchFile.ts',
    worker: 'offline/serviceWorker.ts'
  },
  { rule: 'storage', what: /^(.*\.)?(localStorage|sessionStorage|indexedDB|cookie)$/, only: 'state/preferences.ts' },
  {
    rule: 'address',
    what: /^(window|document|globalThis|self)\.(location|history)$|^location\.(href|search|hash|pathname|origin|host|assign|replace|reload)$|^history\.(pushState|replaceState|back|forward|go|state)$/,
    only: 'state/address.svelte.ts'
  }
];

/** Words and data may be long; a file of code that needs more lines holds two ideas. */
const MAX_LINES = 350;
const WORDS_AND_DATA = /^i18n\/(en|ru|kk|az|et)\/|^i18n\/cldr\/|\/countryAnchors\.ts$/;
const NAMELESS = /(^|\/)(utils?|helpers?|common|types?|index|misc)\.\w+$/;

export type Rule = 'row' | 'fence' | 'headless' | 'fetch' | 'storage' | 'address' | 'outside' | 'dynamic' | 'length' | 'name' | 'cycle';

export interface Violation {
  readonly file: string;
  readonly rule: Rule;
  readonly detail: string;
}

/**
 * What a source file does against the rules of the tree.
 * @param file path below src/, with forward slashes: `load/csv.ts`
 */
export function violationsOf(file: string, source: string): Violation[] {
  const found: Violation[] = [];
  const report = (rule: Rule, detail: string) => found.push({ file, rule, detail });
  const facts = factsOf(file, source);
  const folder = folderOf(file);
  const row = rowOf(folder);

  if (row < 0) report('row', `${folder} is not a folder of the tree`);
  if (NAMELESS.test(file)) report('name', 'a file is named after its one idea');
  const lines = source.trimEnd().split('\n').length;
  if (lines > MAX_LINES && !WORDS_AND_DATA.test(file)) report('length', `${lines} lines, more than ${MAX_LINES}`);

  for (const { specifier, typesOnly } of facts.modules) {
    if (specifier === '…') {
      report('dynamic', 'a module is loaded by a computed name, which no rule can check');
    } else if (specifier.startsWith('.')) {
      const target = targetOf(file, specifier);
      const other = folderOf(target);
      if (target.startsWith('..')) {
        if (!target.startsWith('../data/')) report('outside', `${specifier} leaves src/`);
      } else if (other !== folder && rowOf(other) >= row) {
        report('row', `${specifier} is not in a lower row`);
      }
    } else {
      const name = packageOf(specifier);
      const fence = FENCES[name];
      if (fence && !typesOnly && file !== fence) report('fence', `${specifier} is loaded only by ${fence}`);
      if (specifier.startsWith('node:')) report('outside', `${specifier} does not exist in a browser`);
      if (name === 'svelte' && isHeadless(file)) report('headless', `${specifier} needs a page`);
    }
  }

  if (HEADLESS.includes(folder) && file.includes('.svelte')) report('headless', 'components and runes live in higher folders');
  if (isHeadless(file)) for (const name of facts.globals) if (PAGE.test(name)) report('headless', `${name} needs a page`);
  const names = [...facts.globals, ...facts.globalMembers];
  for (const { rule, what, only, worker } of DOORS) {
    if (file !== only && file !== worker) for (const name of names) if (what.test(name)) report(rule, `${name} is used only by ${only}`);
  }
  return found;
}

/**
 * Rings of files that import each other, each told once, as the files in order.
 * @param sources by path below src/
 */
export function cyclesIn(sources: ReadonlyMap<string, string>): string[][] {
  const edges = new Map([...sources].map(([file, source]) => [file, importedFiles(file, source, sources)]));
  const cycles: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const start = path.indexOf(file);
    if (start >= 0) {
      cycles.push(path.slice(start));
      return;
    }
    if (done.has(file)) return;
    path.push(file);
    edges.get(file)?.forEach(visit);
    path.pop();
    done.add(file);
  };
  [...edges.keys()].forEach(visit);
  return cycles;
}

/** The files of `sources` that a file names, itself not among them (a component may draw itself again). */
function importedFiles(file: string, source: string, sources: ReadonlyMap<string, string>): string[] {
  return factsOf(file, source).modules.flatMap(({ specifier }) => {
    if (!specifier.startsWith('.')) return [];
    const target = targetOf(file, specifier);
    const existing = [target, `${target}.ts`, target.replace(/\.js$/, '.ts')].find((path) => sources.has(path));
    return existing && existing !== file ? [existing] : [];
  });
}

const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');
const rowOf = (folder: string): number => ROWS.findIndex((row) => row.includes(folder));
const isHeadless = (file: string): boolean => HEADLESS.includes(folderOf(file)) && !TOUCHES_PAGE.test(file);
const targetOf = (file: string, specifier: string): string => posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
