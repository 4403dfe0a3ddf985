import { existsSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { headersOf } from '../../../scripts/headers.js';
import { createSiteServer, namesIn, withSlashes } from '../../../scripts/serve.js';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const root = join(folder, 'dist');
const FILES = {
  'index.html': '<title>Example</title>',
  'assets/main-1a2b.js': 'export {};',
  'assets/worker-3c4d.mjs': 'export {};',
  'data/example/universities.csv': 'id,name\nee-example,Näidisülikool\n',
  'deployment.json': '{}',
  '.hidden': 'hidden',
  'name with space.svg': '<svg/>'
};
const server = createSiteServer({ root, base: '/sub/dir/' });

beforeAll(async () => {
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  mkdirSync(join(root, 'assets'), { recursive: true });
  mkdirSync(join(root, 'data/example'), { recursive: true });
  for (const [path, text] of Object.entries(FILES)) writeFileSync(join(root, path), text);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** Sends the path as it stands: `fetch` would tidy it up. */
async function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { bytes, ...answer } = await getBytes(path, headers, method);
  return { ...answer, body: bytes.toString() };
}

function getBytes(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; bytes: Buffer }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(parts) }));
    })
      .on('error', reject)
      .end();
  });
}

describe('files', () => {
  test.each([
    ['', 'text/html; charset=utf-8', FILES['index.html']],
    ['?view=graph', 'text/html; charset=utf-8', FILES['index.html']],
    ['index.html', 'text/html; charset=utf-8', FILES['index.html']],
    ['assets/main-1a2b.js', 'text/javascript; charset=utf-8', 'export {};'],
    ['assets/worker-3c4d.mjs', 'text/javascript; charset=utf-8', 'export {};'],
    ['data/example/universities.csv', 'text/csv; charset=utf-8', FILES['data/example/universities.csv']],
    ['deployment.json', 'application/json; charset=utf-8', '{}'],
    ['name%20with%20space.svg', 'image/svg+xml', '<svg/>']
  ])('%s', async (path, type, body) => {
    const answer = await get(`/sub/dir/${path}`);
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers['content-type']).toBe(type);
  });

  test('every answer carries the policy, also one that finds nothing', async () => {
    for (const path of ['/sub/dir/', '/sub/dir/none', '/']) {
      const { headers } = await get(path);
      for (const [name, value] of Object.entries(headersOf(''))) {
        if (name !== 'Cache-Control') expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(value);
      }
    }
  });

  test('HEAD has the headers and no body; other methods are refused', async () => {
    const whole = await get('/sub/dir/index.html');
    const head = await get('/sub/dir/index.html', {}, 'HEAD');
    expect(head).toMatchObject({ status: 200, body: '' });
    expect(head.headers['content-length']).toBe(whole.headers['content-length']);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) expect((await get('/sub/dir/', {}, method)).status).toBe(405);
  });

  test('what the browser has is not sent again, what changed is', async () => {
    const path = '/sub/dir/data/example/universities.csv';
    const { headers } = await get(path);
    const tag = headers.etag ?? '';
    const date = headers['last-modified'] ?? '';
    expect(await get(path, { 'If-None-Match': tag })).toMatchObject({ status: 304, body: '' });
    expect(await get(path, { 'If-None-Match': `"other", W/${tag}` })).toMatchObject({ status: 304 });
    expect(await get(path, { 'If-Modified-Since': date })).toMatchObject({ status: 304 });
    expect(await get(path, { 'If-None-Match': '"other"', 'If-Modified-Since': date })).toMatchObject({ status: 200 });
    expect(await get(path, { 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).toMatchObject({ status: 200 });
  });

  test('only files with a hash in their name are kept without asking', async () => {
    expect((await get('/sub/dir/assets/main-1a2b.js')).headers['cache-control']).toContain('immutable');
    for (const path of ['', 'deployment.json', 'data/example/universities.csv']) {
      expect((await get(`/sub/dir/${path}`)).headers['cache-control']).toBe('no-cache');
    }
  });
});

describe('nothing else', () => {
  test.each([
    '../secret.txt',
    '..%2fsecret.txt',
    '%2e%2e/secret.txt',
    '%2E%2E%2Fsecret.txt',
    'assets/../../secret.txt',
    'assets/..%5c..%5csecret.txt',
    'assets\\..\\..\\secret.txt',
    '%2e%2e%00/secret.txt',
    'index.html%00.svg',
    'index.html/',
    '.hidden',
    '%2ehidden',
    '/index.html',
    './index.html',
    'assets//main-1a2b.js',
    'assets%2fmain-1a2b.js',
    '%zz',
    'none.html',
    'assets/',
    `${'a'.repeat(5000)}`
  ])('%s is not found', async (path) => {
    const answer = await get(`/sub/dir/${path}`);
    expect(answer.status).toBe(404);
    expect(answer.body).toMatch(/^404 Not found/);
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
  });

  test('a folder without its slash is sent on to it, within the site', async () => {
    expect(await get('/sub/dir?lang=kk')).toMatchObject({ status: 301, headers: { location: '/sub/dir/?lang=kk' } });
    expect(await get('/sub/dir/assets')).toMatchObject({ status: 301, headers: { location: '/sub/dir/assets/' } });
    expect((await get('//elsewhere.example/sub')).status).toBe(404);
  });
});

// Only Linux tells a process which files it has open.
test.skipIf(!existsSync('/proc/self/fd'))('a download that is cut off leaves no file open', async () => {
  const file = join(root, 'large.bin');
  writeFileSync(file, Buffer.alloc(32_000_000));
  const isOpen = (fd: string) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`) === file;
    } catch {
      // The list itself was open while it was read.
      return false;
    }
  };
  const open = () => readdirSync('/proc/self/fd').filter(isOpen).length;
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((closed, failed) => {
    request({ host: '127.0.0.1', port, path: '/sub/dir/large.bin' }, (response) => {
      response.once('readable', () => {
        expect(open()).toBe(1);
        response.destroy();
      });
      response.on('close', closed).on('error', () => undefined);
    })
      .on('error', failed)
      .end();
  });
  await vi.waitFor(() => expect(open()).toBe(0));
});

test('names never lead upwards', () => {
  const parts = ['a', '..', '.', '%2e%2e', '%2f', '%5c', '\\', '%00', '', 'b.csv', '%c3%a4'];
  for (const first of parts)
    for (const second of parts)
      for (const third of parts) {
        const names = namesIn(`${first}/${second}/${third}`);
        expect(names === null || names.every((name) => /^[^./\\\0][^/\\\0]*$/.test(name)), `${first}/${second}/${third}`).toBe(true);
      }
  expect(namesIn('a/%c3%a4.csv')).toEqual(['a', 'ä.csv']);
});

test('a base is written in any way', () => {
  for (const base of ['sub/dir', '/sub/dir', 'sub/dir/', '/sub/dir/', '//sub//dir//']) expect(withSlashes(base)).toBe('/sub/dir/');
  expect(withSlashes('')).toBe('/');
});

test('a compressed copy is sent where it is taken, and never an old one', async () => {
  const path = join(root, 'assets/long-5e6f.js');
  const text = 'export const long = true;\n'.repeat(200);
  writeFileSync(path, text);
  writeFileSync(`${path}.br`, 'brotli');
  writeFileSync(`${path}.gz`, 'gzip');
  const ask = (encoding: string) => get('/sub/dir/assets/long-5e6f.js', { 'Accept-Encoding': encoding });
  expect(await ask('gzip, deflate, br')).toMatchObject({ body: 'brotli', headers: { 'content-encoding': 'br', vary: 'Accept-Encoding' } });
  expect(await ask('gzip')).toMatchObject({
    body: 'gzip',
    headers: { 'content-encoding': 'gzip', 'content-type': 'text/javascript; charset=utf-8' }
  });
  expect(await ask('br;q=0, gzip')).toMatchObject({ body: 'gzip' });
  expect((await ask('')).headers['content-encoding']).toBeUndefined();
  const tags = await Promise.all(['br', 'gzip', ''].map(async (encoding) => (await ask(encoding)).headers.etag));
  expect(new Set(tags).size).toBe(3);
  const later = new Date(Date.now() + 60_000);
  utimesSync(path, later, later);
  expect((await ask('br')).body).toBe(text);
  const { headers, bytes } = await getBytes('/sub/dir/assets/long-5e6f.js', { 'Accept-Encoding': 'gzip' });
  expect(headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(bytes).toString()).toBe(text);
});

test('only the page for frames lets others frame it', async () => {
  writeFileSync(join(root, 'embed.html'), '<title>Example</title>');
  const frames = async (path: string) =>
    /frame-ancestors [^;]*/.exec((await get(`/sub/dir/${path}`)).headers['content-security-policy'] as string)![0];
  expect(await frames('embed.html')).toBe('frame-ancestors *');
  expect(await frames('embed%2ehtml')).toBe('frame-ancestors *');
  for (const path of ['', 'index.html', 'none.html', 'assets/embed.html.js']) expect(await frames(path)).toBe("frame-ancestors 'self'");
});
