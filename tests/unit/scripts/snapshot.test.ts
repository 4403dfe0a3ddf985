import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { headersOf } from '../../../scripts/headers.js';
import { makeSnapshot, publishSnapshots, SnapshotError, snapshotFaults, snapshotIds } from '../../../scripts/snapshot.js';
import { isSnapshotId } from '../../../src/base/id';

const FILES: Readonly<Record<string, string>> = {
  'data/networks.json': '{"networks": [{"id": "example"}], "default": "example"}',
  'data/example/datapackage.json': '{"version": "1.2.0", "updated": "2026-11-20"}',
  'data/example/agreements.csv': 'id,university_a,university_b\nx,a,b\n'
};
let folder = '';
const at = (path: string) => join(folder, path);
const write = (path: string, text: string) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
const make = (id: string) => makeSnapshot({ data: at('data'), snapshots: at('snapshots'), id });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshots-'));
  for (const [path, text] of Object.entries(FILES)) write(path, text);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a snapshot holds the data as they are, and says what it holds', async () => {
  const manifest = await make('2026-11-22');
  expect(manifest).toMatchObject({
    id: '2026-11-22',
    date: '2026-11-22',
    networks: [{ id: 'example', version: '1.2.0', updated: '2026-11-20' }]
  });
  expect(manifest.files.map(({ path }) => path)).toEqual(Object.keys(FILES).sort());
  for (const [path, text] of Object.entries(FILES)) expect(readFileSync(at(`snapshots/2026-11-22/${path}`), 'utf8')).toBe(text);
  expect(await snapshotFaults(at('snapshots/2026-11-22'))).toEqual([]);
  expect(readdirSync(at('snapshots'))).toEqual(['2026-11-22']);
});

test('none is ever overwritten', async () => {
  await make('2026-11-22');
  write('data/example/agreements.csv', 'id\n');
  await expect(make('2026-11-22')).rejects.toThrow(SnapshotError);
  expect(readFileSync(at('snapshots/2026-11-22/data/example/agreements.csv'), 'utf8')).toBe(FILES['data/example/agreements.csv']);
  await make('2026-11-22-b');
  expect(await snapshotIds(at('snapshots'))).toEqual(['2026-11-22-b', '2026-11-22']);
});

test.each(['', 'latest', '../2026-11-22', '2026-11-22/x', '2026-13-45', '2026-11-22 b', '2026-11-22-B'])('"%s" is no id', async (id) => {
  await expect(make(id)).rejects.toThrow(SnapshotError);
});

test('what is changed, added, missing or renamed is found, and never published', async () => {
  await make('2026-11-22');
  const snapshot = at('snapshots/2026-11-22');
  await publishSnapshots(at('snapshots'), at('dist'));
  expect(JSON.parse(readFileSync(at('dist/snapshots/index.json'), 'utf8'))).toEqual({ snapshots: ['2026-11-22'] });
  expect(readFileSync(at('dist/snapshots/2026-11-22/data/example/agreements.csv'), 'utf8')).toBe(FILES['data/example/agreements.csv']);

  write('snapshots/2026-11-22/data/example/agreements.csv', 'forged');
  write('snapshots/2026-11-22/data/example/events.csv', 'added');
  rmSync(join(snapshot, 'data/example/datapackage.json'));
  const faults = await snapshotFaults(snapshot);
  expect(faults).toHaveLength(3);
  for (const word of [
    'agreements.csv of 2026-11-22 was changed',
    'events.csv of 2026-11-22 was added',
    'datapackage.json of 2026-11-22 is missing'
  ])
    expect(faults.join(' ')).toContain(word);
  await expect(publishSnapshots(at('snapshots'), at('dist'))).rejects.toThrow(SnapshotError);
  renameSync(snapshot, at('snapshots/2026-11-23'));
  expect((await snapshotFaults(at('snapshots/2026-11-23')))[0]).toContain('under another name');
});

test('a site without snapshots has an empty list', async () => {
  await publishSnapshots(at('none'), at('dist'));
  expect(JSON.parse(readFileSync(at('dist/snapshots/index.json'), 'utf8'))).toEqual({ snapshots: [] });
});

test('page, script and servers mean the same ids', async () => {
  for (const id of ['2026-11-22', '2026-11-22-b', '2026-11-22.2']) {
    await make(id);
    expect(isSnapshotId(id)).toBe(true);
    expect(headersOf(`snapshots/${id}/data/networks.json`)['Cache-Control']).toContain('immutable');
  }
});

const shipped = fileURLToPath(new URL('../../../snapshots', import.meta.url));
describe('the snapshots of this project', () => {
  test('are as they were made', async () => {
    const ids = await snapshotIds(shipped);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(await snapshotFaults(join(shipped, id))).toEqual([]);
  });
});
