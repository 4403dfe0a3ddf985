import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base } from '@playwright/test';
import type { FrameLocator, Page } from '@playwright/test';

/** A page of another origin that embeds. */
export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Host {
  /** Where the host's pages are: another origin than the site's, but the same host, so that the site's frames could store something there. */
  readonly origin: string;
  /** The site's own folder, ending in `/`. */
  readonly site: string;
  /** Opens a page of `docs/examples/`, with the site's address and checksum in it. */
  readonly openExample: (page: Page, name: string) => Promise<void>;
  /** Opens a page made for a test. */
  readonly open: (page: Page, host: HostPage) => Promise<void>;
  /** What went wrong on the page and its frames so far: errors, broken policies, requests of the site's frames to anybody else. */
  readonly faults: string[];
}

const EXAMPLES = new URL('../../docs/examples/', import.meta.url);

/** Tests of frames on pages of another origin. Any fault that a test does not take out of the list fails it. */
export const test = base.extend<{ host: Host }>({
  host: async ({ page, baseURL, request }, use) => {
    const site = baseURL!;
    const { origin: siteOrigin } = new URL(site);
    let shown: HostPage = { html: '' };
    const server = createServer((incoming, response) => {
      const send = (body: string, type: string, headers: Readonly<Record<string, string>> = {}) =>
        response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, ...headers }).end(body);
      if (incoming.url === '/favicon.ico') response.writeHead(204).end();
      else if (incoming.url === '/api.js') void readFile(new URL('api.js', EXAMPLES), 'utf8').then((body) => send(body, 'text/javascript'));
      else send(shown.html, 'text/html', shown.headers);
    });
    await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('request', (sent) => {
      const { origin: asked, protocol } = new URL(sent.url());
      const isOwn = asked === siteOrigin || (asked === origin && sent.frame() === page.mainFrame());
      if (!isOwn && protocol !== 'data:') faults.push(`foreign request: ${sent.url()}`);
    });

    const open = async (_: Page, host: HostPage) => {
      shown = host;
      await page.goto(`${origin}/`);
    };
    await use({
      origin,
      site,
      faults,
      open,
      openExample: async (_, name) => {
        const checksums = (await (await request.get('v1/embed-integrity.json')).json()) as Record<string, string>;
        const html = await readFile(new URL(name, EXAMPLES), 'utf8');
        const policy = html
          .replace(/content="default-src[^"]*"/, (text) => text.replaceAll('https://network.example.edu', siteOrigin))
          .replaceAll('https://network.example.edu/', site)
          .replace('sha384-COPY-IT-FROM-THE-DIALOG', checksums['v1/embed.js']!);
        await open(page, { html: policy });
      }
    });
    server.closeAllConnections();
    server.close();
    expect(faults).toEqual([]);
  }
});

export { expect };

/** Waits until an embed has drawn what it shows. */
export const embedReady = (frame: FrameLocator): Promise<void> =>
  expect(frame.locator('html')).toHaveAttribute('data-state', 'ready', { timeout: 90_000 });

/** A page with one frame. */
export const framePage = (address: string, attributes = ''): string =>
  `<!doctype html><html lang="en"><title>Example</title><iframe src="${address.replaceAll('&', '&amp;')}" title="Example" width="800" height="600" ${attributes}></iframe></html>`;
