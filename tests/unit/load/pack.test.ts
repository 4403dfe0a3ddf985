import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { TextsBuilder } from '../../../src/base/textsBuilder';
import { atHand } from '../../../src/load/arrivingPack';
import { NO_CHOICES } from '../../../src/load/importChoices';
import { importHere } from '../../../src/load/importHere';
import { loadFolder } from '../../../src/load/loadFolder';
import { loadNetwork, type NamedFile } from '../../../src/load/loadNetwork';
import { openPack } from '../../../src/load/openPack';
import type { PackColumns } from '../../../src/load/packColumns';
import { PackError } from '../../../src/load/packError';
import { isPack, readPack, writePack } from '../../../src/load/packFile';
import { packNetwork } from '../../../src/load/packNetwork';
import { readNumbers, writeNumbers, type NumbersForm } from '../../../src/load/packNumbers';
import { readTexts, writeTexts } from '../../../src/load/packTexts';
import type { LoadResult } from '../../../src/load/readPublished';
import type { Network } from '../../../src/model/network';

vi.mock('../../../src/load/loadGazetteer', () => ({ loadGazetteer: () => Promise.reject(new Error('no connection')) }));
afterEach(() => vi.unstubAllGlobals());

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const DESCRIPTOR = JSON.stringify({
  title: 'Example network',
  'title@kk': 'Үлгі',
  version: '1.2.3',
  updated: '2026-01-31',
  homeCountries: ['KZ']
});

/** A made-up network with cells of all kinds, faulty ones too. */
function randomFiles(seed: number): NamedFile[] {
  const random = seededRandom(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const rows = (count: number, row: (index: number) => readonly string[]): string =>
    Array.from({ length: count }, (_, index) =>
      row(index)
        .map((cell) => `"${cell.replaceAll('"', '""')}"`)
        .join(',')
    ).join('\n');
  const word = (): string => pick(['', 'Example', 'Үлгі “мысал”', 'Näide\nkaks', '東京', 'a "quoted" word', '🏛']);
  const university = (): string => `u-${Math.floor(random() * 8)}`;
  const date = (): string => pick(['', '2024', '2024-11', '2025-03-04', '4.3.2025', 'someday']);
  const table = (name: string, header: string, text: string): NamedFile => ({ name: `${name}.csv`, bytes: bytes(`${header}\n${text}\n`) });
  return [
    { name: 'datapackage.json', bytes: bytes(DESCRIPTOR) },
    table(
      'cities',
      'id,name,name@kk,country,latitude,longitude',
      rows(3, (i) => [`c-${i}`, `Example City ${i}`, word(), 'KZ', `${i * 3}`, '70'])
    ),
    table(
      'universities',
      'id,name,name@ru,acronym,country,city,website,founded,note',
      rows(7, (i) => [
        `u-${i}`,
        `Example University ${i}`,
        word(),
        'EXU;ПУ',
        pick(['KZ', 'EE']),
        `c-${i % 4}`,
        'example.edu',
        '1990',
        word()
      ])
    ),
    table(
      'events',
      'id,name,held_on,participants,announced,source_url',
      rows(2, (i) => [`e-${i}`, `Example forum ${i}`, date(), 'u-1;u-2', '12', 'https://example.org/e'])
    ),
    table(
      'agreements',
      'id,university_a,university_b,parties,kind,status,signed_on,started_on,title,event,occasion,source_url,source_title,retrieved_on,evidence,confidence',
      rows(40, (i) => [
        pick([`a-${i}`, `a-${i}`, 'ə:1', '']),
        university(),
        university(),
        random() < 0.2 ? 'u-1;u-2;u-3' : '',
        pick(['memorandum', 'exchange', 'a kind unheard of', '']),
        pick(['signed', 'in_force', '']),
        date(),
        date(),
        word() + i,
        pick(['e-0', 'e-1', 'e-9', '']),
        word(),
        pick(['', 'https://example.org/a', 'javascript:alert(1)', 'example.org/ә']),
        word(),
        pick(['', '2026-01-02']),
        word(),
        pick(['', 'low', 'high'])
      ])
    ),
    table(
      'mobility',
      'id,from_country,to_country,students,kind,note@az,source_url',
      rows(3, (i) => [`m-${i}`, 'KZ', 'EE', `${i}0`, 'exchange', word(), ''])
    )
  ];
}

const loaded = (seed = 1): LoadResult & { readonly network: Network } => {
  const { network, issues, report } = loadNetwork(randomFiles(seed), { id: 'example' });
  return { network: network!, issues, report };
};
const origin = { descriptor: DESCRIPTOR, files: [{ name: 'agreements.csv', bytes: 3, sha256: 'ab' }] };
const columnsOf = ({ agreements }: Network): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(agreements).map(([name, column]) => [name, typeof column === 'number' ? column : [...column]]));

describe('a packed network', () => {
  test('is the one that was packed, with everything that is known of its tables', async () => {
    for (let seed = 1; seed <= 40; seed++) {
      const result = loaded(seed);
      const opened = await openPack(await packNetwork(result, origin));
      expect(columnsOf(opened.network)).toEqual(columnsOf(result.network));
      expect({ ...opened, network: { ...opened.network, agreements: null } }).toEqual({
        ...result,
        origin,
        network: { ...result.network, agreements: null }
      });
      const { index, agreements } = opened.network;
      expect(Array.from(agreements.ids, (id) => index.agreement.get(id))).toEqual([...agreements.row.keys()]);
      expect(Object.isFrozen(opened.network) && Object.isFrozen(opened.network.universities[0])).toBe(true);
    }
  });

  test('that was damaged or made to do harm is refused, and nothing else happens', async () => {
    const whole = await packNetwork(loaded(), origin);
    const random = seededRandom(5);
    const reasons = new Set<string>();
    for (let round = 0; round < 400; round++) {
      const file = whole.slice(0, random() < 0.3 ? Math.floor(random() * whole.length) : whole.length);
      for (let n = 0; n < 3 && file.length > 0; n++) file[Math.floor(random() ** 2 * file.length)]! ^= 1 << Math.floor(random() * 8);
      const outcome = await openPack(file).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(PackError);
      reasons.add(outcome instanceof PackError ? outcome.reason : 'opened');
    }
    expect(reasons).toContain('broken');
    await expect(openPack(new Uint8Array())).rejects.toMatchObject({ reason: 'broken' });
  });

  /** A packed file of which the first section has another head, or other records; head and checksum are right. */
  function forged(change: (text: string) => string, changeRecords: (text: string) => string = (text) => text, version = 3) {
    return async (whole: Uint8Array): Promise<Uint8Array> => {
      const view = new DataView(whole.buffer);
      const firstEnd = 32 + view.getUint32(16, true);
      const section = new Uint8Array(
        await new Response(new Blob([whole.slice(32, firstEnd)]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()
      );
      const length = new DataView(section.buffer).getUint32(0, true);
      const text = bytes(change(new TextDecoder().decode(section.subarray(4, 4 + length))));
      const records = bytes(changeRecords(new TextDecoder().decode(section.subarray(Math.ceil((4 + length) / 4) * 4))));
      const from = Math.ceil((4 + text.length) / 4) * 4;
      const made = new Uint8Array(from + records.length);
      new DataView(made.buffer).setUint32(0, text.length, true);
      made.set(text, 4);
      made.set(records, from);
      const packed = gzipSync(made);
      const file = new Uint8Array([...whole.subarray(0, 32), ...packed, ...whole.subarray(firstEnd)]);
      const head = new DataView(file.buffer);
      head.setUint32(8, version, true);
      head.setUint32(12, made.length, true);
      head.setUint32(16, packed.length, true);
      return file;
    };
  }

  test.each<[string, (text: string) => string]>([
    ['a column longer than the file', (text) => text.replace(/"row":\{"length":\d+/, '"row":{"length":4000000000')],
    ['a repeated number without end', (text) => text.replace(/"kind":\{"length":\d+,"width":1/, '"kind":{"length":4000000000,"width":0')],
    ['columns that do not go together', (text) => text.replace(/"row":\{"length":\d+/, '"row":{"length":3')],
    ['no column', (text) => text.replace('"parties":{', '"others":{')],
    ['columns of another width', (text) => text.replace(/"row":\{"length":(\d+),"width":\d/, '"row":{"length":$1,"width":3')],
    ['more universities than there are', (text) => text.replace(/"universities":\d+/, '"universities":8')],
    ['fewer cities than are named', (text) => text.replace(/"cities":\d+/, '"cities":0')],
    ['a list that is not known', (text) => text.replace('["cities",', '["toString",')],
    ['pieces that end elsewhere', (text) => text.replace(/\["cities",(\d)/, '["cities",9$1')],
    ['no JSON', (text) => text.slice(1)]
  ])('is refused with %s', async (_, change) => {
    const whole = await packNetwork(loaded(), origin);
    expect((await openPack(await forged((text) => text)(whole))).network.universities).toHaveLength(7);
    await expect(openPack(await forged(change)(whole))).rejects.toMatchObject({ name: 'PackError', reason: 'broken' });
  });

  test.each<[string, string | RegExp, string]>([
    ['an address that runs a program', 'https://example.edu/', 'javascript:alert(1)/'],
    ['an address with a user', 'https://example.edu/', 'https://exam@le.edu/'],
    ['an address of no host', 'https://example.edu/', 'https://exampleoedu/'],
    ['an address in disguise', 'https://example.edu/', 'https://EXAMPLE.edu/'],
    ['a university in a country that is not there', /\["u-0",\d/, '["u-0",9'],
    ['a city in half a country', /\["c-1",\d/, '["c-1",x'],
    ['two universities of one id', '["u-0"', '["u-1"'],
    ['an id of spaces', '["u-0"', '["u 0"'],
    ['a number in the place of a text', '"Example University 0"', '0.12345678901234567890'],
    ['a list in the place of a text', '"Example University 0"', '["Example University"]'],
    ['a place beyond the pole', '[70,3]', '[3,91]'],
    ['a place of one number', '[70,3]', '[70]  '],
    ['a place that is no number', '[70,3]', '[[],3]'],
    ['an issue of no kind', /"severity":"[a-z]/, '"severity":"_']
  ])('is refused with %s among its records', async (_, found, instead) => {
    const whole = await packNetwork(loaded(), origin);
    const changed = await forged(
      (text) => text,
      (text) => {
        const other = text.replace(found, instead);
        // Else it would be refused for its length.
        expect(bytes(other)).toHaveLength(bytes(text).length);
        expect(other).not.toBe(text);
        return other;
      }
    )(whole);
    await expect(openPack(changed)).rejects.toMatchObject({ name: 'PackError', reason: 'broken' });
  });

  test('of another version says so, older or newer', async () => {
    const whole = await packNetwork(loaded(), origin);
    for (const version of [2, 4]) {
      const other = await forged((text) => text, undefined, version)(whole);
      await expect(openPack(other)).rejects.toMatchObject({
        reason: 'version',
        message: `It is of version ${version}, and this program reads 3.`
      });
    }
    // Even where nothing else of it is known.
    await expect(openPack(whole.slice(0, 12).fill(1, 8))).rejects.toMatchObject({ reason: 'version' });
    await expect(openPack(await forged((text) => text.replace('"memorandum"', '"memoir"'))(whole))).rejects.toMatchObject({
      reason: 'version'
    });
  });

  test('cannot lead objects astray', async () => {
    const whole = await packNetwork(loaded(), origin);
    const { network } = await openPack(await forged((text) => text.replace('"translations":{', '"translations":{"__proto__":"x",'))(whole));
    expect(Object.getPrototypeOf(network.title.translations)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });
});

const packedColumns = async (columns: Parameters<typeof writePack>[2]): Promise<PackColumns> =>
  (await readPack(atHand(await writePack({}, new Uint8Array(), columns)))).columns();

test('texts that are alike take little room in a packed network, whatever their bytes are', async () => {
  const lists = [
    Array.from({ length: 900 }, (_, i) => `https://example.org/agreements/${i}/келісім`),
    Array.from({ length: 900 }, (_, i) => `${'ұ'.repeat(i % 300)}${i % 7}${'ə'.repeat(i % 290)}`),
    Array.from({ length: 900 }, (_, i) => String.fromCodePoint(0x1f600 + ((i * 7) % 70)).repeat(1 + (i % 3)) + i),
    ['', 'a', 'aa', 'a', '', 'aaa', 'aa'],
    []
  ];
  for (const texts of lists) {
    const packed = TextsBuilder.of(texts);
    const columns = writeTexts('x', packed);
    const opened = readTexts(await packedColumns(columns), 'x', texts.length);
    expect([...opened]).toEqual(texts);
    expect(texts.map((_, entry) => opened.has(entry))).toEqual(texts.map((text) => text !== ''));
    expect([opened.codes, opened.ends, opened.bytes]).toEqual([packed.codes, packed.ends, packed.bytes]);
  }
  const folded = writeTexts('x', TextsBuilder.of(lists[0]!));
  expect(folded['x.bytes']!.length).toBeLessThan(900 * 4);
});

describe('texts that do not fit together are refused', () => {
  const columns = writeTexts('x', TextsBuilder.of(Array.from({ length: 100 }, (_, i) => `https://example.org/agreements/${1000 + i}`)));
  const read = async (change: Record<string, Uint8Array | Uint32Array>): Promise<unknown> =>
    readTexts(await packedColumns({ ...columns, ...change }), 'x', 100);
  const filled = (column: string, value: number): Record<string, Uint8Array | Uint32Array> => ({
    [column]: (columns[column] as Uint8Array).slice().fill(value)
  });

  test.each<[string, Record<string, Uint8Array | Uint32Array>]>([
    ['that share more than there is before them', filled('x.heads', 255)],
    ['that end in more than there is before them', filled('x.tails', 250)],
    ['that need more bytes than are there', filled('x.middles', 9)],
    ['that leave bytes over', { 'x.bytes': new Uint8Array(5_000) }],
    ['of which some say nothing of their beginning', { 'x.heads': new Uint8Array(99) }],
    ['that are fewer than is said', filled('x.codes', 100)],
    ['that are too long for any file', { 'x.middles': new Uint32Array(100).fill(4_294_967_295) }]
  ])('%s', async (_, change) => {
    expect(Object.keys(columns)).toContain('x.heads');
    await expect(read(change)).rejects.toMatchObject({ name: 'PackError', reason: 'broken' });
  });

  test('that would fill the memory of the machine from a few bytes', async () => {
    const count = 200_000;
    const [heads, tails, middles] = [new Uint8Array(count).fill(255), new Uint8Array(count).fill(255), new Uint32Array(count)];
    const bomb: Record<string, Uint8Array | Uint32Array> = {
      'x.codes': new Uint32Array(count),
      'x.heads': heads,
      'x.tails': tails,
      'x.middles': middles,
      'x.bytes': new Uint8Array(600)
    };
    for (let first = 0; first < count; first += 64) [heads[first], tails[first], middles[first]] = [0, 0, 600];
    bomb['x.bytes'] = new Uint8Array(600 * Math.ceil(count / 64));
    const file = await writePack({}, new Uint8Array(), bomb);
    expect(file.length).toBeLessThan(12_000);
    const content = await (await readPack(atHand(file))).columns();
    expect(() => readTexts(content, 'x', count)).toThrow('more than was said');
  });
});

test('columns of numbers are read as they were written, in as few bytes as they need', () => {
  const cases: [number, Uint32Array | Int32Array | Uint8Array][] = [
    [0, Uint32Array.from({ length: 100 }, (_, i) => i + 2)],
    [0, Int32Array.of(-1, -1, -1)],
    [1, Uint32Array.from({ length: 100 }, (_, i) => 1_000_000 + i * i)],
    [2, Int32Array.of(-1, 300, 5, 300)],
    [4, Uint32Array.of(0, 4_294_967_295, 7)],
    [1, Uint8Array.of(255, 0)],
    [0, new Uint32Array()],
    [1, Uint32Array.of(4_294_967_290, 4_294_967_295, 4_294_967_293)],
    [1, Int32Array.of(-2_147_483_648, -2_147_483_600, -2_147_483_640)],
    [0, Int32Array.of(5, 4, 3, 2, 1, 0, -1)]
  ];
  for (const [width, numbers] of cases) {
    const { form, bytes: written } = writeNumbers(numbers);
    expect(form.width).toBe(width);
    const into = new (numbers.constructor as new (length: number) => typeof numbers)(form.length);
    expect(readNumbers(form, written, into)).toEqual(numbers);
  }
  const unfit: [Partial<NumbersForm>, number[]][] = [
    [{ width: 0, base: -5 }, []],
    [{ width: 1, base: 4_294_967_295 }, [0, 1]],
    [{ width: 1, base: -1 }, [1, 0]],
    [{ width: 0, base: -1, steps: true, first: 0 }, []],
    [{ width: 1, base: -1, steps: true, first: 0 }, [0, 0]],
    [{ width: 1, base: 0, steps: true, first: 4_294_967_295 }, [0, 1]]
  ];
  for (const [form, written] of unfit) {
    const whole = { length: 2, width: 1, base: 0, steps: false, first: 0, ...form } as NumbersForm;
    expect(() => readNumbers(whole, Uint8Array.from(written), new Uint32Array(2)), JSON.stringify(form)).toThrow(RangeError);
  }
});

describe('a packed network in a folder', () => {
  const folder = 'https://map.example.edu/data/example/';

  async function serve(change: (files: Map<string, Uint8Array>) => void = () => undefined): Promise<string[]> {
    const files = new Map(randomFiles(1).map((file) => [file.name, file.bytes]));
    files.set('network.unm', await packNetwork(loaded(), origin));
    change(files);
    const asked: string[] = [];
    vi.stubGlobal('fetch', (address: string) => {
      const name = address.slice(folder.length);
      asked.push(name);
      const found = files.get(name);
      return Promise.resolve(new Response(found ? (found as Uint8Array<ArrayBuffer>) : '', { status: found ? 200 : 404 }));
    });
    return asked;
  }
  const load = (): Promise<LoadResult> => loadFolder({ folder, id: 'example', packed: 'network.unm' });

  test('is opened in the place of its tables, which are not asked for', async () => {
    const asked = await serve();
    const result = await load();
    expect(asked.sort()).toEqual(['datapackage.json', 'network.unm']);
    expect(result.issues).toEqual(loaded().issues);
    expect(columnsOf(result.network!)).toEqual(columnsOf(loaded().network));
  });

  test.each<[string, string, (files: Map<string, Uint8Array>) => void]>([
    ['of another datapackage.json', 'pack-outdated', (files) => files.set('datapackage.json', bytes(DESCRIPTOR.replace('1.2.3', '1.2.4')))],
    ['that is damaged', 'file-broken', (files) => files.set('network.unm', files.get('network.unm')!.slice(0, 500))],
    ['that is a page of a server', 'file-broken', (files) => files.set('network.unm', bytes('<!doctype html>'))],
    ['that is not there', 'file-missing', (files) => files.delete('network.unm')]
  ])('%s is left alone and named, and the tables are read', async (_, code, change) => {
    await serve(change);
    const { network, issues } = await load();
    expect(network!.agreements.count).toBe(loaded().network.agreements.count);
    expect(issues[0]).toMatchObject({ code, severity: 'warning', file: 'network.unm' });
    expect(issues.slice(1).length).toBe(loaded().issues.length);
  });
});

describe('a packed network that a person gives', () => {
  const options = { id: 'own', title: '', choices: NO_CHOICES, language: 'en' };

  test('is opened with what was found in its tables', async () => {
    const packed = await packNetwork(loaded(), origin);
    expect(isPack(packed)).toBe(true);
    const { network, tables, issues } = await importHere({ files: [new File([packed as Uint8Array<ArrayBuffer>], 'data.unm')], options });
    expect(network).toMatchObject({ id: 'own', title: { name: 'Example network' } });
    expect(tables.map(({ file, kind }) => [file, kind])[3]).toEqual(['data.unm › agreements.csv', 'agreements']);
    expect(issues).toEqual(loaded().issues);
  });

  test('and cannot be read says why', async () => {
    const packed = await packNetwork(loaded(), origin);
    const { network, issues } = await importHere({ files: [{ name: 'data.unm', bytes: packed.subarray(0, 99) }], options });
    expect([network, issues.map(({ code, severity }) => `${severity} ${code}`)]).toEqual([null, ['error file-broken']]);
    const two = [
      { name: 'data.unm', bytes: packed },
      { name: 'universities.csv', bytes: randomFiles(1)[2]!.bytes }
    ];
    const together = await importHere({ files: two, options });
    expect(together.issues).toContainEqual(expect.objectContaining({ code: 'file-unsupported', file: 'data.unm' }));
  });
});
