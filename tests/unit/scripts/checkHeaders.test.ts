import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { checkDeployment, headersReport } from '../../../scripts/checkHeaders.js';
import { compressSite } from '../../../scripts/compress.js';
import { createSiteHandler } from '../../../scripts/serve.js';
import { headersOf } from '../../../scripts/headers.js';

const root = mkdtempSync(join(tmpdir(), 'checked-'));
const FILES: Readonly<Record<string, string>> = {
  'index.html': '<script src="./assets/main-1a2b.js"></script><link href="./assets/main-3c4d.css"><img src="poster-light.svg">',
  'embed.html': '<title>Example</title>',
  'kiosk.html': '<title>Example</title>',
  '404.html': '<title>404</title>',
  'assets/main-1a2b.js': `export const example = '${'example '.repeat(1000)}';`,
  'assets/main-3c4d.css': 'p { color: red }',
  'poster-light.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'deployment.json': '{"embedHosts": ["ministry.example"]}',
  'data/networks.json': '{"networks": [{"id": "example"}]}',
  'data/example/datapackage.json': '{}',
  'data/example/agreements.csv': 'a,b\n'.repeat(2000)
};
const settings = { dataHosts: [], embedHosts: ['ministry.example'] };
let server: Server | undefined;

beforeAll(async () => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  await compressSite(root);
});
afterAll(() => rmSync(root, { recursive: true }));
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Serves the site in a folder of a host; `spoil` is what a deployment got wrong. */
async function served(
  spoil: (path: string, response: ServerResponse, request: IncomingMessage) => void = () => undefined
): Promise<string> {
  const handle = createSiteHandler({ root, base: '/sub/', headers: (path) => headersOf(path, settings) });
  server = createServer((request, response) => {
    const path = request.url!.replace('/sub/', '');
    const writeHead = response.writeHead.bind(response);
    response.writeHead = ((status: number, more: Readonly<Record<string, string>> = {}) => {
      for (const [name, value] of Object.entries(more)) response.setHeader(name, value);
      spoil(path, response, request);
      return writeHead(status);
    }) as ServerResponse['writeHead'];
    void handle(request, response);
  });
  await new Promise<void>((listening) => server!.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/sub/`;
}

const faults = async (address: string): Promise<string[]> =>
  (await checkDeployment(address)).filter(({ ok }) => !ok).map(({ path, header }) => `${path} ${header}`);

test('a site as it should be has no fault, with and without the name of the page', async () => {
  const address = await served();
  expect(await faults(address)).toEqual([]);
  expect(await faults(`${address}index.html?view=map#x`)).toEqual([]);
  const report = headersReport(await checkDeployment(address));
  for (const path of ['index.html', 'embed.html', 'assets/main-1a2b.js', 'poster-light.svg', 'data/example/agreements.csv'])
    expect(report).toContain(`✓ ${path}: `);
});

const POLICY = 'Content-Security-Policy';
const WRONG: readonly [what: string, spoil: Parameters<typeof served>[0], expected: readonly string[]][] = [
  [
    'no policy',
    (_, response) => response.removeHeader(POLICY),
    ['index.html', 'embed.html', 'kiosk.html', 'assets/main-1a2b.js'].map((path) => `${path} ${POLICY}`)
  ],
  [
    'a watch that shares a process with what it watches',
    (_, response) => response.removeHeader('Document-Isolation-Policy'),
    ['kiosk.html Document-Isolation-Policy']
  ],
  [
    'a policy that lets inline scripts run',
    (path, response) =>
      path === '' &&
      response.setHeader(POLICY, headersOf('', settings)[POLICY]!.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")),
    [`index.html ${POLICY}`]
  ],
  [
    'a page that anybody may frame',
    (path, response) => path === 'embed.html' && response.setHeader(POLICY, headersOf('embed.html')[POLICY]!),
    [`embed.html ${POLICY}`]
  ],
  ['a frame that nobody may frame', (_, response) => response.setHeader('X-Frame-Options', 'SAMEORIGIN'), ['embed.html X-Frame-Options']],
  [
    'scripts as bytes',
    (path, response) => path.endsWith('.js') && response.setHeader('Content-Type', 'application/octet-stream'),
    ['assets/main-1a2b.js Content-Type']
  ],
  [
    'tables without their letters',
    (path, response) => path.endsWith('.csv') && response.setHeader('Content-Type', 'text/csv'),
    ['data/example/agreements.csv Content-Type']
  ],
  [
    'data kept for a year',
    (path, response) => path.endsWith('.csv') && response.setHeader('Cache-Control', 'max-age=31536000'),
    ['data/example/agreements.csv Cache-Control']
  ],
  [
    'assets asked for every time',
    (path, response) => path.startsWith('assets/main') && response.setHeader('Cache-Control', 'no-cache'),
    ['assets/main-1a2b.js Cache-Control', 'assets/main-3c4d.css Cache-Control']
  ],
  [
    'errors kept for a year',
    (path, response) => path.includes('no-such') && response.setHeader('Cache-Control', 'max-age=31536000, immutable'),
    ['assets/there-is-no-such-file.js Cache-Control']
  ],
  ['a cookie', (path, response) => path === '' && response.setHeader('Set-Cookie', 'seen=1'), ['index.html Set-Cookie']],
  [
    'no tag',
    (path, response) => path.endsWith('.csv') && (response.removeHeader('ETag'), response.removeHeader('Last-Modified')),
    ['data/example/agreements.csv ETag']
  ],
  [
    'a header that is missing on errors only',
    (path, response) => path.includes('no-such') && response.removeHeader('Cross-Origin-Resource-Policy'),
    ['assets/there-is-no-such-file.js Cross-Origin-Resource-Policy']
  ]
];
test.each(WRONG)('%s is found, and nothing else', async (_, spoil, expected) => {
  expect(await faults(await served(spoil))).toEqual(expected);
});

test('every fault has a remedy, and the report says what was expected and found', async () => {
  const findings = await checkDeployment(
    await served((_, response) => response.getHeaderNames().forEach((name) => response.removeHeader(name)))
  );
  const wrong = findings.filter(({ ok }) => !ok);
  expect(wrong.length).toBeGreaterThan(20);
  for (const { remedy } of wrong) expect(remedy).not.toBe('');
  expect(headersReport(findings)).toContain('expected: cross-origin');
  expect(headersReport(findings)).toMatch(/\d+ faults\./);
});

test('a compressed copy of another file is found', async () => {
  const address = await served();
  writeFileSync(join(root, 'assets/main-1a2b.js'), `export const example = '${'changed '.repeat(1000)}';`);
  // As a server does that asks no dates.
  writeFileSync(join(root, 'assets/main-1a2b.js.br'), await brotliOf(FILES['assets/main-1a2b.js']!));
  expect(await faults(address)).toEqual(['assets/main-1a2b.js content']);
  writeFileSync(join(root, 'assets/main-1a2b.js'), FILES['assets/main-1a2b.js']!);
  await compressSite(root);
});

test('a host that answers every address with its page is found', async () => {
  const page = createServer((_, response) => response.writeHead(200, headersOf('')).end(FILES['index.html']));
  server = page;
  await new Promise<void>((listening) => page.listen(0, '127.0.0.1', listening));
  const found = await faults(`http://127.0.0.1:${(page.address() as AddressInfo).port}/`);
  expect(found).toContain('assets/there-is-no-such-file.js status');
});

async function brotliOf(text: string): Promise<Buffer> {
  const { brotliCompressSync } = await import('node:zlib');
  return brotliCompressSync(text);
}
