import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Rule, cyclesIn, violationsOf } from './architecture.rules';

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const sources = new Map(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|svelte)$/.test(path) && !path.endsWith('.d.ts'))
    .map((path) => [path.replaceAll(sep, '/'), readFileSync(join(SRC, path), 'utf8')])
);

describe('the tree keeps its rules', () => {
  test('there is a tree', () => expect(sources.size).toBeGreaterThan(20));

  test.each([...sources])('%s', (file, source) => expect(violationsOf(file, source)).toEqual([]));

  test('no files import each other in a ring', () => expect(cyclesIn(sources)).toEqual([]));
});

describe('each rule can fail', () => {
  const bad: [rule: Rule, file: string, source: string][] = [
    ['row', 'base/sphere.ts', `import { City } from '../model/network';`],
    ['row', 'base/sphere.ts', `import type { City } from '../model/network';`],
    ['row', 'map/arcs.ts', `export * from '../graph/scene';`],
    ['row', 'map/arcs.ts', `export type Scene = import('../graph/scene').GraphScene;`],
    ['row', 'model/network.ts', `const later = () => import('../views/map/MapPane.svelte');`],
    ['row', 'graph/layout.ts', `new Worker(new URL('../load/load.worker.ts', import.meta.url), { type: 'module' });`],
    ['row', 'ui/Button.svelte', `<script lang="ts">import { session } from '../state/session.svelte';</script>`],
    ['row', 'ui/Button.svelte', `<button onclick={() => import('../app/keyboard')}>Keys</button>`],
    ['row', 'stuff/sphere.ts', `export const radiusKm = 6371;`],
    ['fence', 'load/records.ts', `import Papa from 'papaparse';`],
    ['fence', 'load/csv.worker.ts', `import Papa from 'papaparse';`],
    ['fence', 'map/arcLayer.ts', `import { type Map, MercatorCoordinate } from 'maplibre-gl';`],
    ['fence', 'views/map/MapPane.svelte', `<script lang="ts">import 'maplibre-gl/dist/maplibre-gl.css';</script>`],
    ['fence', 'app/main.ts', `import url from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';`],
    ['fence', 'app/main.ts', `const map = await import('maplibre-gl');`],
    ['fence', 'graph/layout.ts', `export { forceLink } from 'd3-force';`],
    ['headless', 'model/network.ts', `export const wide = () => window.innerWidth > 800;`],
    ['headless', 'share/picture.ts', `const canvas = document.createElement('canvas');`],
    ['headless', 'graph/hit.ts', `export const over = (element: HTMLCanvasElement) => element.width;`],
    ['headless', 'map/svgMap.ts', `import { tick } from 'svelte';`],
    ['headless', 'story/player.svelte.ts', `export const position = 1;`],
    ['fetch', 'map/basemap.ts', `export const land = fetch('outlines.json');`],
    ['fetch', 'views/data/DataReport.svelte', `<button onclick={() => globalThis.fetch('/data')}>Again</button>`],
    ['fetch', 'app/main.ts', `navigator.sendBeacon('/seen');`],
    ['fetch', 'load/load.ts', `const request = new XMLHttpRequest();`],
    ['storage', 'state/view.svelte.ts', `localStorage.setItem('theme', 'dark');`],
    ['storage', 'app/main.ts', `const theme = window.localStorage['theme'];`],
    ['storage', 'app/main.ts', `document.cookie = 'seen=1';`],
    ['address', 'state/view.svelte.ts', `const query = location.search;`],
    ['address', 'app/main.ts', `window.history.back();`],
    ['address', 'views/header/Header.svelte', `<button onclick={() => history.back()}>Back</button>`],
    ['outside', 'app/main.ts', `import { sample } from '../../tests/fixtures/sample';`],
    ['outside', 'load/load.ts', `import { readFile } from 'node:fs/promises';`],
    ['dynamic', 'app/main.ts', `const load = (name: string) => import(name);`],
    ['length', 'model/network.ts', 'export {};\n'.repeat(351)],
    ['name', 'map/utils.ts', `export const radiusKm = 6371;`]
  ];
  test.each(bad)('%s: %s', (rule, file, source) => {
    expect(new Set(violationsOf(file, source).map((violation) => violation.rule))).toEqual(new Set([rule]));
  });

  test('cycle', () => {
    const ring = new Map([
      ['model/a.ts', `import { b } from './b';`],
      ['model/b.ts', `const later = () => import('./c.svelte');`],
      ['model/c.svelte.ts', `export type { A } from './a';`],
      ['model/d.ts', `import { a } from './a';`]
    ]);
    expect(cyclesIn(ring)).toEqual([['model/a.ts', 'model/b.ts', 'model/c.svelte.ts']]);
  });
});

describe('what is allowed passes', () => {
  const good: [file: string, source: string][] = [
    [
      'map/arcs.ts',
      `import type { Map } from 'maplibre-gl';\nimport { mercatorX } from '../base/mercator';\nimport { near } from './camera';`
    ],
    [
      'map/mapView.ts',
      `import 'maplibre-gl/dist/maplibre-gl.css';\nimport { Map } from 'maplibre-gl';\nexport const on = (at: HTMLElement) => at;`
    ],
    ['graph/painters/canvas.ts', `export const draw = (canvas: HTMLCanvasElement) => document.contains(canvas);`],
    ['load/fetchFile.ts', `export const bytes = async (url: string) => (await fetch(url)).arrayBuffer();`],
    ['load/csv.ts', `import Papa from 'papaparse';\n// window.fetch is not used here\nexport const text = 'document.cookie';`],
    [
      'load/load.ts',
      `import schema from '../../data/kazakhstan/datapackage.json';\nnew Worker(new URL('./load.worker.ts', import.meta.url));`
    ],
    [
      'model/network.ts',
      `export const titleOf = (document: { title: string }, location: { href: string }) => document.title + location.href;`
    ],
    ['state/preferences.ts', `export const theme = () => localStorage.getItem('theme');`],
    ['state/address.svelte.ts', `export const leave = () => window.history.back();\nexport const query = () => location.search;`],
    [
      'views/map/MapPane.svelte',
      `<script lang="ts">
  let { session } = $props();
</script>
<svelte:window onresize={() => session.measure()} />
{#each session.cities as { name, id }, index (id)}{@const label = name}<p class:first={index === 0}>{label}</p>{:else}{@render none()}{/each}
{#snippet none()}<b>location.href</b>{/snippet}
<style>p { color: var(--text); }</style>`
    ],
    ['i18n/kk/page.ts', 'export {};\n'.repeat(900)]
  ];
  test.each(good)('%s', (file, source) => expect(violationsOf(file, source)).toEqual([]));
});
