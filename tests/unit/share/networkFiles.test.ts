import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { loadNetwork, type NamedFile } from '../../../src/load/loadNetwork';
import { networkFiles, packagePieces } from '../../../src/share/networkFiles';
import { wholeNetwork } from '../../../src/share/networkPart';
import { bytesOf } from '../../../src/share/pieces';
import { zipPieces } from '../../../src/share/zipFiles';

const folder = join(import.meta.dirname, '..', '..', '..', 'data', 'kazakhstan');
const shipped: NamedFile[] = readdirSync(folder).map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
const texts = (files: readonly NamedFile[]) => Object.fromEntries(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));

describe('the shipped network', () => {
  const first = loadNetwork(shipped, { id: 'kazakhstan' });
  const original = JSON.parse(texts(shipped)['datapackage.json']!) as unknown;
  const files = networkFiles(first.network!, original);
  const again = loadNetwork(files, { id: 'kazakhstan' });

  test('read again is the same network, without a remark', () => {
    expect(again.issues).toEqual([]);
    expect(again.network).toEqual(first.network);
  });

  test('export, import, export gives identical files', () => {
    expect(texts(networkFiles(again.network!, original))).toEqual(texts(files));
  });

  test('goes into an archive and comes out of it', () => {
    const archive = () => bytesOf(packagePieces(wholeNetwork(first.network!), original));
    expect(Object.entries(unzipSync(archive())).map(([name, bytes]) => ({ name, bytes }))).toEqual(files);
    expect(archive()).toEqual(archive());
  });

  test('an archive tells two files of one name apart from a mistake', () => {
    const file = { name: 'a.csv', pieces: ['id\r\n'] };
    expect(() => bytesOf(zipPieces([file, file]))).toThrow('same name');
  });

  test('keeps licence, sources and version', () => {
    const descriptor = JSON.parse(texts(files)['datapackage.json']!) as {
      version: string;
      licenses: { name: string }[];
      sources: unknown[];
    };
    expect(descriptor.version).toBe(first.network!.version);
    expect(descriptor.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
    expect(descriptor.sources.length).toBeGreaterThan(0);
  });
});
