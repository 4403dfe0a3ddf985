import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { compressSite } from '../../../scripts/compress.js';

const folder = mkdtempSync(join(tmpdir(), 'compressed-'));
const root = join(folder, 'dist');
const cache = join(folder, 'cache');
const text = 'An example, and once more. '.repeat(500);
const write = (path: string, content: string | Uint8Array) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
};
const read = (path: string) => readFileSync(join(root, path));

beforeEach(() => rmSync(root, { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

test('text gets two copies that hold the same', async () => {
  for (const path of ['index.html', 'assets/a-1.js', 'assets/b-2.css', 'outlines/c.json', 'poster-light.svg', 'snapshots/2026-01-01/x.csv'])
    write(path, text);
  const written = await compressSite(root);
  expect(written).toHaveLength(12);
  for (const path of ['index.html', 'assets/a-1.js', 'snapshots/2026-01-01/x.csv']) {
    expect(brotliDecompressSync(read(`${path}.br`)).toString()).toBe(text);
    expect(gunzipSync(read(`${path}.gz`)).toString()).toBe(text);
  }
});

test('what does not become smaller, what is short, and what an operator replaces has none', async () => {
  write('assets/short-1.js', 'export {};');
  write(
    'assets/random-2.js',
    Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919 * (index + 13)) >> 3)
  );
  write('picture.png', text);
  write('data/example/agreements.csv', text);
  write('deployment.json', JSON.stringify({ title: { en: text } }));
  const written = await compressSite(root);
  expect(written.filter((path) => !path.startsWith('assets/random'))).toEqual([]);
  for (const path of written) expect(read(path).length).toBeLessThan(5000);
});

test('a copy is never older than its file, and goes with it', async () => {
  write('a.html', text);
  write('b.html', text);
  await compressSite(root, { cache });
  write('a.html', `${text}changed`);
  rmSync(join(root, 'b.html'));
  await compressSite(root, { cache });
  expect(gunzipSync(read('a.html.gz')).toString()).toBe(`${text}changed`);
  expect(existsSync(join(root, 'b.html.br'))).toBe(false);
});

test('what was compressed once comes out of the cache, the same', async () => {
  write('a.html', text);
  await compressSite(root, { cache });
  const first = read('a.html.br');
  rmSync(root, { recursive: true });
  write('elsewhere.html', text);
  await compressSite(root, { cache });
  expect(read('elsewhere.html.br')).toEqual(first);
});
