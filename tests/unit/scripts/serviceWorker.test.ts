import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { siteFiles, writeServiceWorker } from '../../../scripts/offline/serviceWorker.js';

const root = mkdtempSync(join(tmpdir(), 'kept-'));
const write = (path: string, text = path) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
afterAll(() => rmSync(root, { recursive: true }));

for (const path of [
  'index.html',
  'index.html.br',
  'assets/main-1a2b.js',
  'assets/main-1a2b.js.gz',
  'data/example/agreements.csv',
  'deployment.json',
  'snapshots/2026-01-01/data/networks.json',
  'picture-en.png',
  'oembed/map-en.json',
  'v1/embed.js',
  '404.html',
  'university-network-offline.html',
  '_headers',
  '.university-network'
])
  write(path);

test('a device keeps the program and the data, not copies, older data and what others fetch', async () => {
  const { version, program, data } = await siteFiles(root, '1.2.3');
  expect(program.map(({ url }) => url)).toEqual(['assets/main-1a2b.js', 'index.html']);
  expect(program[0]!.revision).toBeNull();
  expect(program[1]!.revision).toMatch(/^[0-9a-f]{12}$/);
  expect(data).toEqual(['data/example/agreements.csv', 'deployment.json']);
  expect(version).toMatch(/^1\.2\.3\+[0-9a-f]{12}$/);
});

test('another table is no other version of the program, another page is', async () => {
  const { version } = await siteFiles(root, '1.2.3');
  write('data/example/agreements.csv', 'another');
  expect((await siteFiles(root, '1.2.3')).version).toBe(version);
  write('index.html', 'another');
  expect((await siteFiles(root, '1.2.3')).version).not.toBe(version);
});

test('the worker of a site whose files were changed is written anew with the same program', async () => {
  expect(await writeServiceWorker(root, null)).toBe('');
  await writeServiceWorker(root, { version: '1.2.3', code: 'work();\n' });
  write('data/example/cities.csv');
  expect(await writeServiceWorker(root, null)).toBe('sw.js');
  const text = readFileSync(join(root, 'sw.js'), 'utf8');
  expect(text.split('\n').slice(1)).toEqual(['work();', '']);
  expect(JSON.parse(/^self\.siteFiles=(.*);$/m.exec(text)![1]!).data).toContain('data/example/cities.csv');
});
