import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { siteSettings } from '../../scripts/headers.js';
import { nginxConfig } from '../../scripts/serverConfigs.js';
import { frameCode, scriptCode, type EmbedCode } from '../../src/share/embedCode';
import { startHosts, type HostPage, type Hosts } from './hostPages';
import { programAt, startNginx, type RealServer } from './realServers';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const hasNginx = programAt('nginx') !== '';
const ALL_CONTROLS = 'controls=buttons,display,views,tables,time,language,theme';

test.describe('behind nginx with the shipped configuration', () => {
  test.skip(!hasNginx, 'nginx is not installed: the pages are not tested behind it');
  let root: string;
  let site: RealServer;
  let hosts: Hosts;
  const pages = new Map<string, HostPage>();

  test.beforeAll(async () => {
    // Its own copy, which nginx may read and nobody builds into meanwhile.
    root = mkdtempSync(join(tmpdir(), 'nginx-site-'));
    chmodSync(root, 0o755);
    cpSync(dist, root, { recursive: true });
    site = await startNginx(root);
    hosts = await startHosts(pages);
    const { origin } = site;
    const code = (query = '', sandbox = false): EmbedCode => ({
      address: `${origin}/embed.html?lang=en${query && `&${query}`}`,
      title: 'Example: agreements between universities',
      width: 0,
      height: 600,
      sandbox,
      language: 'en',
      links: [{ address: `${origin}/embed.html?view=table&lang=en`, text: 'Table' }]
    });
    const integrity = (JSON.parse(readFileSync(join(dist, 'v1/embed-integrity.json'), 'utf8')) as Record<string, string>)['v1/embed.js']!;
    const script = scriptCode(code(), { address: `${origin}/v1/embed.js`, integrity });
    const policy = (value: string) => ({ 'Content-Security-Policy': value });
    const frame = frameCode(code());
    const host: Readonly<Record<string, HostPage>> = {
      snippet: { body: frame },
      script: { body: script },
      sandbox: { body: frameCode(code('', true)) },
      opaque: { body: frame.replace('></iframe>', ' sandbox="allow-scripts"></iframe>') },
      coep: { body: frame, headers: { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' } },
      csp: { body: frame, headers: policy(`default-src 'none'; img-src data:; frame-src ${origin}`) },
      'trusted-types': {
        body: script,
        headers: policy(
          `default-src 'none'; img-src data:; script-src ${origin}; frame-src ${origin}; require-trusted-types-for 'script'; trusted-types 'none'`
        )
      },
      use: { body: frameCode(code(`view=table&${ALL_CONTROLS}`)) },
      pinned: { body: frameCode(code('view=table&snapshot=2026-11-22')) },
      page: { body: `<iframe src="${origin}/" title="Example"></iframe>` }
    };
    for (const [name, page] of Object.entries(host)) pages.set(name, page);
  });

  test.afterAll(async () => {
    await hosts?.stop();
    await site?.stop();
    if (root && existsSync(root)) rmSync(root, { recursive: true });
  });

  /** Opens a page of the host; what goes wrong in it or in its frames is collected. */
  async function visit(page: Page, name: string, origin = hosts.origin): Promise<{ frame: Frame; faults: string[] }> {
    const faults: string[] = [];
    const ours = [new URL(site.origin).host, new URL(origin).host];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol !== 'data:' && !ours.includes(host)) faults.push(`foreign request: ${request.url()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`violation: ${event.violatedDirective} ${event.blockedURI}`)
      );
    });
    await page.goto(`${origin}/${name}`);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    return { frame: frame!, faults };
  }

  const ready = (page: Page) =>
    expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-state', 'ready', { timeout: 120_000 });

  /** What a frame has kept in the browser. */
  const kept = (frame: Frame) =>
    frame.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length
    }));
  const NOTHING = { cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 };

  for (const name of ['snippet', 'script', 'sandbox', 'coep', 'csp', 'trusted-types']) {
    test(`${name}: the map is ready, nothing is violated, foreign or kept`, async ({ page, context }) => {
      const { frame, faults } = await visit(page, name);
      await ready(page);
      await expect(frame.locator('canvas.maplibregl-canvas')).toBeVisible();
      expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
      expect(faults).toEqual([]);
    });
  }

  test('a sandbox without an origin: the map is drawn as SVG, nothing is violated or foreign', async ({ page, context }) => {
    const { frame, faults } = await visit(page, 'opaque');
    await ready(page);
    await expect(frame.locator('canvas.maplibregl-canvas')).toHaveCount(0);
    expect(await frame.locator('main svg circle').count()).toBeGreaterThan(50);
    expect(await context.cookies()).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('after full use nothing is kept', async ({ page, context }) => {
    test.setTimeout(240_000);
    // On the same site: browsers let a frame of another one keep nothing at all, whatever it tries.
    const { frame, faults } = await visit(page, 'use', hosts.sameSite);
    await ready(page);
    const view = frame.getByRole('radiogroup', { name: 'View' });
    for (const name of ['Graph', 'Map', 'Matrix', 'Table']) {
      await view.getByText(name, { exact: true }).click();
      await ready(page);
    }
    await frame.getByRole('button', { name: /Colours/ }).click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await frame.getByRole('button', { name: /Language/ }).click();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await frame.locator('tbody tr button').first().click();
    await ready(page);
    expect(await kept(frame)).toEqual(NOTHING);
    expect(await context.cookies()).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('an embed that is pinned reads its snapshot and nothing of today', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const { frame, faults } = await visit(page, 'pinned');
    await ready(page);
    expect(asked).toContain('/snapshots/2026-11-22/data/kazakhstan/agreements.csv');
    expect(asked.filter((path) => path.startsWith('/data/'))).toEqual([]);
    await expect(frame.getByText('22 November 2026').first()).toBeVisible();
    expect(faults).toEqual([]);
  });

  test('only the page for frames can be framed by others', async ({ page }) => {
    const { faults } = await visit(page, 'page');
    await expect.poll(() => faults.join(' ')).toContain('frame-ancestors');
    await expect(page.frameLocator('iframe').locator('.before-script, .app')).toHaveCount(0);
  });

  test('with embedHosts only these may frame it', async ({ page }) => {
    const some = await startNginx(root, false, nginxConfig(siteSettings({ embedHosts: ['ministry.example'] })));
    try {
      pages.set('refused', { body: `<iframe src="${some.origin}/embed.html" title="Example"></iframe>` });
      const { faults } = await visit(page, 'refused');
      await expect.poll(() => faults.join(' ')).toContain('frame-ancestors');
    } finally {
      await some.stop();
    }
  });
});
