import type { FrameLocator, Page } from '@playwright/test';
import { embedReady, expect, framePage, test } from './host';

const frameOf = (page: Page, place = 0): FrameLocator => page.frameLocator('iframe').nth(place);
const seen = (frame: FrameLocator): Promise<string> => frame.locator('body').innerText();

/** What our origin keeps in a browser. */
const kept = (frame: FrameLocator) =>
  frame.locator('body').evaluate(async () => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length
  }));
const NOTHING = { cookies: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 };

/** Numbers that look random and are the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('a page that allows nothing but the frame shows the whole map, which leaves the wheel to the page and stores nothing', async ({
  page,
  host
}) => {
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => console.error(`broken policy: ${violatedDirective}`))
  );
  await host.openExample(page, 'strict.html');
  const frame = frameOf(page);
  await embedReady(frame);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('University Network Map');
  await expect(frame.locator('[data-count="agreements"]')).toHaveText(/\d+ agreements/);
  await expect(frame.getByRole('region', { name: 'Legend of the map' })).toContainText('Memorandum');
  await expect(frame.getByRole('contentinfo')).toContainText('Kazakhstan');
  await expect(frame.getByRole('contentinfo')).toContainText('2026');
  await expect(frame.locator('canvas').first()).toBeVisible();
  const link = frame.getByRole('link', { name: 'Open the full page' });
  await expect(link).toHaveAttribute('target', '_blank');
  expect(new URL((await link.getAttribute('href'))!).search).toBe('?view=map&lang=en');

  // The wheel scrolls the page around, and the page of the frame says how to zoom.
  const box = (await page.locator('iframe').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(async () => {
    await page.mouse.wheel(0, 30);
    await expect(frame.getByText('Hold Ctrl and scroll to zoom')).toBeVisible({ timeout: 1500 });
  }).toPass();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(20);
  expect(await kept(frame)).toEqual(NOTHING);
});

test('a frame without an origin of its own draws the map as SVG, and its table', async ({ page, host }) => {
  await host.open(page, { html: framePage(`${host.site}embed.html?lang=en`, 'sandbox="allow-scripts"') });
  const frame = frameOf(page);
  await embedReady(frame);
  await expect(frame.getByText('plain picture')).toBeVisible();
  await expect(frame.locator('svg text', { hasText: 'Baku' })).toBeVisible();
  await host.open(page, { html: framePage(`${host.site}embed.html?lang=en&view=table`, 'sandbox="allow-scripts"') });
  await embedReady(frameOf(page));
  await expect(frameOf(page).getByRole('row').nth(1)).toBeVisible();
  host.faults.splice(0, host.faults.length, ...host.faults.filter((fault) => !/sandboxed|Failed to construct 'Worker'/.test(fault)));
});

test('without WebGL, and without workers, the map is drawn as SVG', async ({ page, host }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
      return type.startsWith('webgl') ? null : Reflect.apply(original, this, [type, ...rest]);
    } as typeof original;
  });
  await host.open(page, { html: framePage(`${host.site}embed.html?lang=en&camera=76.9,43.2,5`) });
  await embedReady(frameOf(page));
  await expect(frameOf(page).getByText('plain picture')).toBeVisible();
  await expect(frameOf(page).locator('svg text', { hasText: 'Almaty' })).toBeVisible();
});

test('a worker that may not start leaves the map as SVG', async ({ page, host }) => {
  await page.route(/worker[^/]*\.(?:m?js)/, (route) => route.abort());
  await host.open(page, { html: framePage(`${host.site}embed.html?lang=en`) });
  await embedReady(frameOf(page));
  await expect(frameOf(page).getByText('plain picture')).toBeVisible();
  expect(host.faults.splice(0).every((fault) => /worker|ERR_FAILED/i.test(fault))).toBe(true);
});

test('a page that isolates itself may embed', async ({ page, host }) => {
  await host.open(page, {
    html: framePage(`${host.site}embed.html?view=table&lang=en`),
    headers: { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' }
  });
  await embedReady(frameOf(page));
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});

test('two frames on a page know nothing of each other', async ({ page, host }) => {
  await host.openExample(page, 'two.html');
  const [graph, table] = [frameOf(page, 0), frameOf(page, 1)];
  await embedReady(graph);
  await table.locator('body').scrollIntoViewIfNeeded();
  await embedReady(table);
  await expect(graph.locator('html')).toHaveAttribute('lang', 'et');
  await expect(table.locator('html')).toHaveAttribute('lang', 'kk');
  await expect(graph.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(table.locator('html')).toHaveAttribute('data-theme', 'light');
  const all = await table.locator('[data-count="agreements"]').getAttribute('value');
  expect(Number(await graph.locator('[data-count="agreements"]').getAttribute('value'))).toBeLessThan(Number(all));
  await table.getByRole('row').nth(1).getByRole('button').first().click();
  await expect(table.locator('html')).toHaveAttribute('data-selection', /^country:/);
  await expect(graph.locator('html')).not.toHaveAttribute('data-selection');
  expect(await kept(table)).toEqual(NOTHING);
});

test('a page talks with the frame: attributes go in, events come out, under Trusted Types', async ({ page, host }) => {
  await host.openExample(page, 'api.html');
  const frame = frameOf(page);
  await embedReady(frame);
  const told = page.locator('#told');
  await expect(told).toContainText('ready');
  await page.getByRole('button', { name: 'Select a university' }).click();
  await expect(told).toContainText('select: university:kz-kaznu');
  await expect(frame.locator('html')).toHaveAttribute('data-selection', 'university:kz-kaznu');
  await expect(frame.getByRole('region', { name: 'University' })).toContainText('Al-Farabi');
  await page.getByRole('button', { name: 'Estonia only' }).click();
  await expect(told).toContainText('filter: country=EE');
  await page.getByRole('button', { name: 'Russian' }).click();
  await expect(frame.locator('html')).toHaveAttribute('lang', 'ru');
  await page.getByRole('button', { name: 'Dark' }).click();
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await frame.getByRole('button', { name: 'Снять выделение' }).click();
  await expect(told.getByText('select: ', { exact: true })).toBeVisible();
  expect(await kept(frame)).toEqual(NOTHING);
});

test('a frame takes the height of its table and then rests', async ({ page, host }) => {
  const html = `<!doctype html><html lang="en"><title>Example</title>
    <university-network><iframe src="${host.site}embed.html?view=table&amp;lang=en&amp;university=kz-kru" title="Example" width="800" height="1500"></iframe></university-network>
    <script src="${host.site}v1/embed.js"></script></html>`;
  await page.addInitScript(() => {
    if (window.parent !== window) return;
    const messages: unknown[] = [];
    Object.assign(window, { messages });
    addEventListener('message', ({ data }) => messages.push(data));
  });
  await host.open(page, { html });
  await embedReady(frameOf(page));
  const height = () => page.locator('iframe').evaluate((frame: HTMLIFrameElement) => Number(frame.height));
  await expect.poll(height).toBeLessThan(1000);
  await expect.poll(height).toBeGreaterThanOrEqual(200);
  // Nothing of the table is cut, and nothing is left over.
  await expect
    .poll(() =>
      frameOf(page)
        .locator('main table')
        .evaluate((table) => Math.abs(table.parentElement!.clientHeight - table.parentElement!.scrollHeight))
    )
    .toBeLessThanOrEqual(2);
  const count = () => page.evaluate(() => (window as unknown as { messages: unknown[] }).messages.length);
  const before = await count();
  await page.evaluate(() => new Promise((rested) => setTimeout(rested, 20_000)));
  expect((await count()) - before).toBeLessThanOrEqual(3);
});

test('500 random messages change nothing that is seen', async ({ page, host }) => {
  await host.open(page, { html: framePage(`${host.site}embed.html?view=table&lang=en`) });
  const frame = frameOf(page);
  await embedReady(frame);
  const before = await seen(frame);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const random = randomNumbers(500);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const values = ['SPOOF', '<b>SPOOF</b>', 'https://example.com/SPOOF', 'javascript:alert(1)', '__proto__', 'constructor', 'q=SPOOF'];
  const value = (): unknown =>
    pick<unknown>([...values, null, -1, 1e308, true, [], {}, { length: 1 }, 'x'.repeat(10_000), [pick(values)], { html: pick(values) }]);
  const messages = Array.from({ length: 500 }, () => ({
    ns: pick<unknown>(['university-network', 'university-network', 'other', value()]),
    v: pick<unknown>([1, 1, 2, '1', value()]),
    type: pick<unknown>(['setLang', 'setTheme', 'setView', 'ready', 'height', 'toString', value()]),
    value: value()
  }));
  await page.locator('iframe').evaluate((element: HTMLIFrameElement, all) => {
    for (const message of all) element.contentWindow!.postMessage(message, '*');
    for (const odd of [null, undefined, 0, '', 'SPOOF', [], new Date(0), new Map([['type', 'setLang']])])
      element.contentWindow!.postMessage(odd, '*');
    // The last one says that all others have been read.
    element.contentWindow!.postMessage({ ns: 'university-network', v: 1, type: 'setTheme', value: 'contrast' }, '*');
  }, messages);
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'contrast');
  expect(await seen(frame)).toBe(before);
  expect(asked).toEqual([]);
});

test('500 random strings in the address put nothing on the screen and ask for nothing', async ({ page, host }) => {
  const random = randomNumbers(7);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const keys =
    'network,table,select,camera,projection,arcs,nodes,measure,level,order,matrix,steps,country,city,university,between,kind,status,event,evidence,confidence,from,to,time,undated,unconnected,q,find,text,students,page,rule,lang,theme,controls,snapshot,data,title,src,url'.split(
      ','
    );
  const strings = [
    'SPOOF',
    '<img src=x onerror=alert(1)>SPOOF',
    '//example.com/SPOOF',
    '../../SPOOF',
    'university:SPOOF',
    'SPOOF,country:SPOOF~city:SPOOF',
    '%00SPOOF',
    '"\'SPOOF',
    '🙂SPOOF',
    'own',
    '9'.repeat(400)
  ];
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(request.url()));
  await host.open(page, { html: framePage('about:blank') });
  for (let round = 0; round < 20; round++) {
    const query = Array.from({ length: 25 }, () => `${pick(keys)}=${encodeURIComponent(pick(strings) + pick(['', ' ', String(round)]))}`);
    await page.locator('iframe').evaluate(
      (frame: HTMLIFrameElement, address) => {
        frame.src = address;
      },
      `${host.site}embed.html?view=table&${query.join('&')}`
    );
    const frame = frameOf(page);
    await expect(frame.locator('.embed')).toBeVisible();
    await embedReady(frame);
    expect(await seen(frame), query.join('&')).not.toMatch(/SPOOF|99999/);
    await expect(frame.getByRole('alert')).toHaveCount(0);
  }
  const marked = [...asked].filter((address) => address.includes('SPOOF') && !new URL(address).pathname.endsWith('/embed.html'));
  expect(marked).toEqual([]);
});
