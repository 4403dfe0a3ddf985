import { describe, expect, test } from 'vitest';
import { BUDGETS, gzipBytes, overBudget, weigh } from '../../../scripts/budgets';

type Bundle = Parameters<typeof weigh>[0];

/** A text that gzip cannot make shorter than about two thirds of its length. */
const noise = (length: number, seed: string): string => {
  let state = [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return String.fromCharCode(33 + ((state >>> 24) % 90));
  }).join('');
};

interface Made {
  readonly code: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly facade?: string;
  readonly modules?: readonly string[];
}
const chunk = (fileName: string, { code, imports = [], css = [], facade, modules = [] }: Made) => ({
  type: 'chunk',
  fileName,
  code,
  imports,
  facadeModuleId: facade ?? null,
  moduleIds: facade ? [facade, ...modules] : modules,
  viteMetadata: { importedCss: new Set(css) }
});
const asset = (fileName: string, source: string) => ({ type: 'asset', fileName, source });

/** A build with one of everything that is weighed, all of it small, but for what `changes` says. */
function build(changes: Readonly<Record<string, string>> = {}): Bundle {
  const files = [
    asset('index.html', '<link rel="stylesheet" crossorigin href="./assets/index.css">'),
    asset('embed.html', '<p>Example</p>'),
    asset('kiosk.html', '<p>Example</p>'),
    asset('poster-light.svg', '<svg/>'),
    asset('assets/index.css', 'p{}'),
    asset('assets/maplibre-gl-worker-x1.js', 'worker'),
    asset('assets/load.worker-x1.js', 'import{a as b}from"./read-x1.js";import("./later-x1.js")'),
    asset('assets/read-x1.js', 'read'),
    asset('assets/later-x1.js', 'later'),
    chunk('assets/index.js', { code: 'index', imports: ['assets/shared.js'], css: ['assets/index.css'], facade: '/src/index.html' }),
    chunk('assets/embed.js', { code: 'embed', imports: ['assets/shared.js'], facade: '/src/embed.html' }),
    chunk('assets/kiosk.js', { code: 'kiosk', facade: '/src/kiosk.html' }),
    chunk('assets/shared.js', { code: 'shared' }),
    chunk('assets/pane.js', { code: 'pane', imports: ['assets/shared.js'], facade: '/src/views/map/MapPane.svelte' }),
    chunk('assets/mapView.js', { code: 'map', imports: ['assets/maplibre.js'], facade: '/src/map/mapView.ts' }),
    chunk('assets/maplibre.js', { code: 'engine', modules: ['/node_modules/maplibre-gl/dist/maplibre-gl.mjs'] }),
    chunk('assets/page.js', { code: 'words', modules: ['/src/i18n/en/page.ts'] }),
    chunk('assets/cldr.js', { code: 'dates', modules: ['/src/i18n/cldr/en.ts'] })
  ].map((file) => {
    const content = changes[file.fileName];
    if (content === undefined) return file;
    return 'code' in file ? { ...file, code: content } : { ...file, source: content };
  });
  return Object.fromEntries(files.map((file) => [file.fileName, file])) as unknown as Bundle;
}
const faults = (changes: Readonly<Record<string, string>>, outlines = '{}'): string[] =>
  overBudget(weigh(build(changes), () => new TextEncoder().encode(outlines)));
/** A little more than a budget in gzip. */
const tooMuch = (budget: keyof typeof BUDGETS, seed: string): string => {
  const text = noise(1000 * BUDGETS[budget] * 1.4, seed);
  expect(gzipBytes(text)).toBeGreaterThan(1000 * BUDGETS[budget]);
  return text;
};

describe('a build', () => {
  test('within its budgets has no fault', () => expect(faults({})).toEqual([]));

  test.each([
    ['firstPaint', 'poster-light.svg', 'index.html is '],
    ['firstPaint', 'assets/index.css', 'index.html is '],
    ['app', 'assets/index.js', 'index.html is '],
    ['app', 'assets/shared.js', 'index.html is '],
    ['kiosk', 'assets/kiosk.js', 'kiosk.html is '],
    ['embed', 'assets/maplibre.js', 'embed.html with its map is '],
    ['embed', 'assets/maplibre-gl-worker-x1.js', 'embed.html with its map is '],
    ['embed', 'assets/read-x1.js', 'embed.html with its map is '],
    ['words', 'assets/page.js', 'words en/page is ']
  ] as const)('breaks the budget %s by %s', (budget, file, sentence) => {
    const found = faults({ [file]: tooMuch(budget, file) });
    expect(found.some((fault) => fault.startsWith(sentence) && fault.includes(`(${budget})`))).toBe(true);
  });

  test('weighs the outlines of the first map with the embed, twice, for lakes have a file of their own', () => {
    expect(faults({}, noise(600_000, 'land'))).toHaveLength(1);
  });

  test.each(['assets/pane.js', 'assets/maplibre.js', 'assets/later-x1.js'])('the page itself does not wait for %s', (file) => {
    expect(faults({ [file]: tooMuch('app', file) }).filter((fault) => fault.includes('(app)'))).toEqual([]);
  });

  test('without a part that is weighed is an error, not a pass', () => {
    const { 'assets/mapView.js': _, ...rest } = build() as unknown as Record<string, unknown>;
    expect(() => weigh(rest as unknown as Bundle, () => new Uint8Array())).toThrow('mapView');
  });
});
