import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cpus } from 'node:os';
import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

/** Rounds of the story, of which the first are not counted: until then every function has been read and stores fill. */
const ROUNDS = Number(process.env['SOAK_ROUNDS'] ?? 500);
const WARM = Math.min(200, Math.floor(ROUNDS * 0.4));
const EVERY = Math.max(1, Math.floor(ROUNDS / 20));
/** Time of the page goes so much faster than the clock's. */
const PACE = 40;
/** What the heap may grow by in 100 rounds, in bytes. */
const MOST_GROWTH = 50_000;
/**
 * Functions stay as they were read: machine code that the browser makes of what runs often is 0.6 MB in 100 rounds, to be seen in two snapshots of
 * the heap, of which nothing else grows; it would hide what the page itself holds.
 */
const AS_READ = '--js-flags=--no-sparkplug --no-maglev --no-turbofan --no-flush-bytecode';
/** Visitors who wake the kiosk, look at something and leave; the heap is that after every fifth. */
const VISITS = Number(process.env['SOAK_VISITS'] ?? 50);
/** What the heap may grow by with a visitor, in bytes. */
const MOST_OF_A_VISIT = 5000;
const RESULTS = fileURLToPath(new URL('../bench/results.md', import.meta.url));

/** Map and graph by turns, as a story of the hall has them; short, for WebGL is drawn in software here. */
const STORY = {
  scenes: [
    { id: 'world', view: 'view=map', seconds: 12, title: { en: 'Example one' }, text: { en: '{agreements}\n\n{universities}' } },
    {
      id: 'pair',
      view: 'view=map&select=pair:AZ,KZ&camera=62,44.5,4.2&students=all',
      seconds: 12,
      title: { en: 'Example two' },
      text: { en: 'Two' }
    },
    { id: 'graph', view: 'view=graph&select=university:ee-taltech', seconds: 12, title: { en: 'Example three' }, text: { en: 'Three' } },
    { id: 'part', view: 'view=graph&country=EE', seconds: 12, title: { en: 'Example four' }, text: { en: 'Four' } }
  ]
};

interface Sample {
  readonly round: number;
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly webGl: number;
  readonly workers: number;
}

interface Soaked {
  readonly soakCounts: { readonly webGl: number; readonly workers: number; held: boolean };
}

/** Stops the time of the story, or lets it go on. */
const hold = (page: Page, held: boolean) => page.evaluate((held) => void ((globalThis as unknown as Soaked).soakCounts.held = held), held);

/** In the page: its time goes faster, and what is made of WebGL and of workers is counted. */
function prepare(pace: number): void {
  const counts = { webGl: 0, workers: 0, held: false };
  Object.assign(globalThis, { soakCounts: counts });
  // By context, for those of a context that is given back need not be given back one by one.
  const objects = new WeakMap<object, number>();
  const contexts: WeakRef<WebGL2RenderingContext>[] = [];
  const add = (context: WebGL2RenderingContext, count: number) => {
    if (!objects.has(context)) contexts.push(new WeakRef(context));
    objects.set(context, (objects.get(context) ?? 0) + count);
  };
  Object.defineProperty(counts, 'webGl', {
    enumerable: true,
    get: () =>
      contexts.reduce((sum, reference) => {
        const context = reference.deref();
        return sum + (context && !context.isContextLost() ? objects.get(context)! : 0);
      }, 0)
  });
  const prototype = WebGL2RenderingContext.prototype as unknown as Record<
    string,
    (this: WebGL2RenderingContext, ...args: unknown[]) => unknown
  >;
  for (const kind of ['Buffer', 'Texture', 'Framebuffer', 'Renderbuffer', 'Program', 'Shader', 'VertexArray', 'Query', 'Sampler']) {
    const [make, remove] = [prototype[`create${kind}`]!, prototype[`delete${kind}`]!];
    prototype[`create${kind}`] = function (...args) {
      add(this, 1);
      return make.apply(this, args);
    };
    prototype[`delete${kind}`] = function (...args) {
      if (args[0]) add(this, -1);
      return remove.apply(this, args);
    };
  }
  globalThis.Worker = class extends Worker {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      counts.workers++;
    }
    override terminate(): void {
      counts.workers--;
      super.terminate();
    }
  };
  const start = Date.now();
  const now = Date.now.bind(Date);
  Date.now = () => start + (now() - start) * pace;
  const later = globalThis.setTimeout;
  // Times of the story, not of movements, and not the 20 s that the first frame of the map may take.
  const isOfStory = (ms: number) => ms > 2500 && ms < 20_000;
  globalThis.setTimeout = ((act: () => void, ms = 0, ...rest: unknown[]) => {
    if (!isOfStory(ms)) return later(act, ms, ...rest);
    const turn = (): unknown => (counts.held ? later(turn, 50) : act());
    return later(turn, ms / pace);
  }) as typeof globalThis.setTimeout;
}

async function sample(page: Page, devtools: CDPSession, round: number): Promise<Sample> {
  // The story stands still, and what moves in its picture comes to rest.
  await hold(page, true);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready', { timeout: 60_000 });
  await expect(page.locator('[data-state="moving"]')).toHaveCount(0);
  for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((other) => other.name === name)!.value;
  const { webGl, workers } = await page.evaluate(() => (globalThis as unknown as Soaked).soakCounts);
  await hold(page, false);
  return { round, heap: metric('JSHeapUsedSize'), nodes: metric('Nodes'), listeners: metric('JSEventListeners'), webGl, workers };
}

/** Slope of the least-squares line through the heaps, in bytes for 100 rounds. */
function growth(samples: readonly Sample[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(samples.map(({ round }) => round)), mean(samples.map(({ heap }) => heap))];
  const over = samples.reduce((sum, { round, heap }) => sum + (round - x) * (heap - y), 0);
  return (100 * over) / samples.reduce((sum, { round }) => sum + (round - x) ** 2, 0);
}

/** The samples as a table. @param of what is counted in its first column */
const tableOf = (of: string, samples: readonly Sample[]): string[] => [
  `| ${of} | heap, MB | DOM nodes | listeners | WebGL objects | workers |`,
  `| ${'-'.repeat(Math.max(3, of.length - 1))}: | -------: | --------: | --------: | ------------: | ------: |`,
  ...samples.map(
    ({ round, heap, nodes, listeners, webGl, workers }) =>
      `| ${[round, (heap / 1e6).toFixed(2), nodes, listeners, webGl, workers].join(' | ')} |`
  )
];

/** What a scene holds for a moment comes and goes; what is never given back raises the least there is. */
function expectNoMoreThanBefore(samples: readonly Sample[]): void {
  const half = Math.floor(samples.length / 2);
  const least = (part: readonly Sample[], what: keyof Sample) => Math.min(...part.map((one) => one[what]));
  for (const what of ['nodes', 'listeners', 'webGl', 'workers'] as const)
    expect(least(samples.slice(half), what), what).toBeLessThanOrEqual(least(samples.slice(0, half), what));
}

/** Writes figures into the results of the bench, in the place of those of the last run. */
function report(heading: string, lines: readonly string[]): void {
  const section = [heading, '', ...lines].join('\n');
  const before = readFileSync(RESULTS, 'utf8');
  const at = before.indexOf(`\n${heading}\n`);
  const end = at < 0 ? -1 : before.indexOf('\n## ', at + 4);
  const [head, tail] = at < 0 ? [before, ''] : [before.slice(0, at), end < 0 ? '' : before.slice(end)];
  writeFileSync(RESULTS, `${head.trimEnd()}\n\n${section}\n${tail}`);
}

const machine = () => `- ${new Date().toISOString().slice(0, 10)}; ${cpus()[0]?.model ?? ''}, ${cpus().length} cores`;

test.use({
  launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, args: [...(launchOptions.args ?? []), AS_READ] })
});

test(`${ROUNDS} rounds of a story leave heap, nodes, listeners and WebGL objects as they were`, async ({ page, context }) => {
  test.setTimeout(3 * 60 * 60_000);
  await page.setViewportSize({ width: 480, height: 360 });
  await page.route('**/story.json', (route) => route.fulfill({ json: STORY }));
  await page.addInitScript(prepare, PACE);
  const began = Date.now();
  await page.goto('./?stage=kiosk&lang=en');
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready', { timeout: 120_000 });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('HeapProfiler.enable');
  const story = page.locator('[data-rounds]');
  const samples: Sample[] = [];
  for (let round = EVERY; round <= ROUNDS; round += EVERY) {
    await expect
      .poll(async () => Number(await story.getAttribute('data-rounds')), { timeout: 1_200_000, intervals: [250] })
      .toBeGreaterThanOrEqual(round);
    // At the same place of the round, for scenes differ in what they hold.
    await expect(page.getByRole('main')).toHaveAttribute('data-scene', 'part');
    samples.push(await sample(page, devtools, Number(await story.getAttribute('data-rounds'))));
  }
  // Else the plain map was measured.
  expect(samples[0]!.webGl).toBeGreaterThan(20);
  const counted = samples.filter(({ round }) => round >= WARM);
  const minutes = ((Date.now() - began) / 60_000).toFixed(0);
  report('## Soak', [
    `Written by \`tests/full/soak.e2e.ts\` (\`npm run test:full\`). ${ROUNDS} rounds of a kiosk with four scenes (two of the map, two of the graph) and the sources, its time ${PACE} times as fast, in ${minutes} minutes; WebGL drawn in software. After forced collection, without the optimising compilers, whose machine code would be taken for growth; the slope is that of the heap after round ${WARM}.`,
    '',
    machine(),
    `- Heap after round ${WARM}: ${(growth(counted) / 1000).toFixed(1)} kB in 100 rounds (at most ${MOST_GROWTH / 1000})`,
    '',
    ...tableOf('rounds', samples)
  ]);
  expect(growth(counted)).toBeLessThan(MOST_GROWTH);
  expectNoMoreThanBefore(counted);
});

test(`${VISITS} visitors of a kiosk leave heap, nodes, listeners and WebGL objects as they were`, async ({ page, context }) => {
  test.setTimeout(2 * 60 * 60_000);
  await page.setViewportSize({ width: 480, height: 360 });
  await page.route('**/story.json', (route) => route.fulfill({ json: STORY }));
  await page.addInitScript(prepare, 1);
  await page.goto('./?stage=kiosk&lang=en&idle=10');
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('HeapProfiler.enable');
  const main = page.getByRole('main');
  const samples: Sample[] = [];
  for (let visit = 1; visit <= VISITS; visit++) {
    await expect(main).toHaveAttribute('data-scene', 'world', { timeout: 60_000 });
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready', { timeout: 60_000 });
    if (visit % 5 === 1) samples.push(await sample(page, devtools, visit - 1));
    await page.mouse.click(240, 180);
    const search = page.getByRole('combobox').first();
    await expect(search).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready', { timeout: 60_000 });
    await search.fill('TalTech');
    await search.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-selection', /taltech/);
  }
  report('## Visitors of a kiosk', [
    `Written by \`tests/full/soak.e2e.ts\`. ${VISITS} visitors wake the kiosk one after the other, look a university up and leave; the presentation comes back by itself. Counted as above.`,
    '',
    machine(),
    '',
    ...tableOf('visitors', samples)
  ]);
  // The page of the last visitor may be held until the next one.
  const counted = samples.slice(1);
  const half = Math.floor(counted.length / 2);
  const least = (part: readonly Sample[]) => Math.min(...part.map(({ heap }) => heap));
  expect(least(counted.slice(half))).toBeLessThan(least(counted.slice(0, half)) + MOST_OF_A_VISIT * 5 * half);
  expectNoMoreThanBefore(counted);
});
