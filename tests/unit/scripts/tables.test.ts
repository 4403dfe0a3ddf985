import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { brotliDecompressSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPack } from '../../../src/load/openPack';
import { buildSite, SiteError } from '../../../scripts/tables/buildSite';
import { checkFolder } from '../../../scripts/tables/checkFolder';
import { build, check } from '../../../scripts/tables/commands';
import { networkId } from '../../../scripts/tables/networkId';
import { pathsIn, withFiles } from '../../../src/share/offlineFile';

vi.mock('../../../scripts/tables/knownPlaces', () => ({
  knownPlaces: () => Promise.resolve({ gazetteer: null, reference: [], referenceCities: [] })
}));
vi.mock('../../../scripts/poster', () => ({
  posterOutlines: () => Promise.resolve({}),
  networkPoster: ({ id }: { id: string }, _outlines: unknown, theme: string) => `<svg>${id} ${theme}</svg>`
}));
vi.mock('../../../scripts/front/picture', () => ({ sitePicture: () => Promise.resolve(new Uint8Array([1])) }));

const UNIVERSITIES =
  'id,name,country,city,latitude,longitude\nkz-ex,Example University,KZ,Almaty,43.2,76.9\nee-ex,Näide,EE,Tartu,58.4,26.7\n';
const AGREEMENTS = 'university_a,university_b,kind,signed_on\nkz-ex,ee-ex,memorandum,2024-05-03\n';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'tables-'))));
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** Writes files below the folder of the test and gives the path of the folder they are in. */
function write(files: Readonly<Record<string, string | Uint8Array>>, within = 'in'): string {
  mkdirSync(join(folder, within), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, within, name)), { recursive: true });
    writeFileSync(join(folder, within, name), content);
  }
  return join(folder, within);
}

/** Runs a command and keeps what it says. */
async function run(command: typeof check, ...args: string[]): Promise<{ code: number; out: string; error: string }> {
  const said = { out: '', error: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said.out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((said.error += String(text)), true));
  const code = await command(args);
  vi.restoreAllMocks();
  return { code, ...said };
}

interface JsonReport {
  universities: unknown;
  agreements: unknown;
  issues: Record<string, unknown>[];
}
const json = async (path: string, ...more: string[]): Promise<JsonReport & { code: number }> => {
  const { code, out } = await run(check, path, '--json', ...more);
  return { code, ...(JSON.parse(out) as JsonReport) };
};

describe('check', () => {
  test('files of any name that hold a network pass, notes and pictures beside them are left alone', async () => {
    const path = write({
      'Список 1.csv': UNIVERSITIES,
      'b.dat': AGREEMENTS,
      'README.md': '# Notes, and more',
      'SOURCES.md': 'a,b\nc,d\n',
      LICENSE: 'Free, as it is.\nNo, warranty.\n',
      'logo.png': '\x89PNG',
      '.DS_Store': 'x',
      'deep/__MACOSX/a.csv': ''
    });
    expect(await run(check, path)).toMatchObject({
      code: 0,
      error: '',
      out: expect.stringContaining('The data can be published.') as string
    });
    expect(await json(path)).toEqual({
      code: 0,
      universities: { read: 2, used: 2, setAside: 0 },
      agreements: { read: 1, used: 1, setAside: 0 },
      issues: []
    });
  });

  test('a row that is set aside fails: with file, row as a spreadsheet counts it, column, value, cause, remedy, severity', async () => {
    const path = write({
      'u.csv': UNIVERSITIES,
      'a.csv': 'University A,University B,Title\n\nkz-ex,ee-ex,"two\nlines"\nkz-exx,ee-ex,\n'
    });
    const { code, agreements, issues } = await json(path);
    expect({ code, agreements }).toEqual({ code: 1, agreements: { read: 2, used: 1, setAside: 1 } });
    expect(issues).toEqual([
      {
        file: 'a.csv',
        row: 4,
        column: 'University A',
        value: 'kz-exx',
        cause: expect.stringContaining('kz-exx') as string,
        remedy: expect.stringMatching(/\w/) as string,
        severity: 'error',
        suggestion: 'kz-ex'
      }
    ]);
  });

  test('universities that are taken from the names in the agreements are read, used, none set aside', async () => {
    const path = write({
      'one.csv': 'university_a,country_a,city_a,university_b,country_b,city_b\nExample University,KZ,Almaty,Näide,EE,Tartu\n'
    });
    const { code, universities, issues } = await json(path);
    expect(universities).toEqual({ read: 2, used: 2, setAside: 0 });
    expect(issues.map(({ severity }) => severity)).not.toContain('error');
    expect(code).toBe(0);
  });

  test.each<[why: string, files: Record<string, string>]>([
    ['an empty table', { 'u.csv': UNIVERSITIES, 'a.csv': AGREEMENTS, 'events.csv': '' }],
    [
      'an empty table that the description does not list',
      {
        'datapackage.json': '{"resources":[{"path":"u.csv"},{"path":"a.csv"}]}',
        'u.csv': UNIVERSITIES,
        'a.csv': AGREEMENTS,
        'x.csv': ''
      }
    ],
    ['a table of nothing but a header', { 'u.csv': UNIVERSITIES, 'a.csv': 'university_a,university_b\n' }],
    [
      'a listed file that is not there',
      { 'datapackage.json': '{"resources":[{"path":"z.csv"}]}', 'u.csv': UNIVERSITIES, 'a.csv': AGREEMENTS }
    ],
    ['a picture under the name of a table', { 'u.csv': UNIVERSITIES, 'a.csv': AGREEMENTS, 'b.csv': '\x89PNG\r\n' }],
    ['no table of agreements', { 'u.csv': UNIVERSITIES }],
    ['no table at all', { 'README.md': 'Nothing' }]
  ])('%s fails', async (_why, files) => {
    const { code, issues } = await json(write(files));
    expect(code).toBe(1);
    expect(issues.length).toBeGreaterThan(0);
  });

  test('a folder that is not there fails, in words and for machines', async () => {
    const path = join(folder, 'none');
    expect(await run(check, path)).toMatchObject({ code: 1, out: expect.stringContaining('There is no folder') as string });
    expect(await json(path)).toMatchObject({ code: 1, universities: { read: 0, used: 0, setAside: 0 }, issues: [{ severity: 'error' }] });
  });

  test('a single archive is taken as well', async () => {
    const path = write({ 'data.zip': zipSync({ 'u.csv': strToU8(UNIVERSITIES), 'a.csv': strToU8(AGREEMENTS) }) });
    expect(await json(join(path, 'data.zip'))).toMatchObject({ code: 0, agreements: { read: 1 } });
    expect(await json(path)).toMatchObject({ code: 0, agreements: { read: 1 } });
  });

  test('a folder with networks.json is all of its networks', async () => {
    const path = write({
      'networks.json': '{"networks":[{"id":"one","path":"one"},{"id":"two","path":"two"}]}',
      'one/u.csv': UNIVERSITIES,
      'one/a.csv': AGREEMENTS,
      'two/u.csv': UNIVERSITIES,
      'two/a.csv': AGREEMENTS.replace('kz-ex', 'nowhere')
    });
    expect(await json(path)).toMatchObject({ code: 1, agreements: { read: 2, used: 1, setAside: 1 }, issues: [{ file: 'two/a.csv' }] });
  });

  test('speaks the five languages', async () => {
    const path = write({ 'u.csv': UNIVERSITIES });
    expect((await run(check, path, '--lang', 'ru')).out).toContain('Данные не готовы');
    expect((await json(path, '--lang=et')).issues[0]!['cause']).not.toBe((await json(path)).issues[0]!['cause']);
  });

  test('what a table holds cannot command the terminal', async () => {
    const path = write({ 'u.csv': UNIVERSITIES, 'a.csv': 'university_a,university_b\n\u001b[2Jkz,ee-ex\n' });
    expect((await run(check, path)).out).not.toContain('\u001b');
  });

  test.each([[[]], [['a', 'b']], [['a', '--lang', 'xx']], [['a', '--unknown']], [['a', '--out', 'b']]])(
    'a command that is written wrongly, %j, says how it is written',
    async (args) => {
      expect(await run(check, ...args)).toMatchObject({ code: 2, out: '', error: expect.stringContaining('Usage: ') as string });
    }
  );
});

describe('build', () => {
  const PAGE =
    '<html lang="en"><!-- front:head --><title>old</title><!-- /front:head --><!-- front:body --><a href="data/kazakhstan/agreements.csv">old</a><!-- /front:body -->';

  function project(): string {
    return write(
      {
        'dist/index.html': PAGE,
        'dist/index.html.br': 'old',
        'dist/embed.html': PAGE,
        'dist/snapshots/2026-01-01/manifest.json': 'old',
        'dist/assets/index-1.js': 'page',
        'dist/university-network-offline.html': withFiles(
          `${PAGE}<!-- files -->\n<!-- /files -->\n`,
          new Map([
            ['data/kazakhstan/agreements.csv', new TextEncoder().encode('old')],
            ['program.js', new TextEncoder().encode('program')]
          ])
        ),
        'dist/poster-light.svg': 'old',
        'dist/deployment.json': '{"defaultNetwork":"kazakhstan","contact":"mailto:a@example.org"}',
        'dist/data/README.md': 'dictionary',
        'dist/data/networks.json': 'old',
        'dist/data/kazakhstan/agreements.csv': 'old'
      },
      'project'
    );
  }
  const read = (path: string): string => readFileSync(join(folder, 'out', path), 'utf8');
  const tables = (): string => write({ 'Мои.csv': UNIVERSITIES, 'agr.csv': AGREEMENTS }, 'My tables');
  const options = () => ({ root: project(), out: join(folder, 'out'), title: 'Желі', language: 'kk' as const });

  test('puts the network in the place of the shipped one: tables, list, settings, links and posters', async () => {
    const check = await checkFolder(tables(), '');
    expect(await buildSite(check, options())).toBe('Желі');
    expect(readdirSync(join(folder, 'out/data')).sort()).toEqual(['README.md', 'my-tables', 'networks.json']);
    expect(JSON.parse(read('data/networks.json'))).toEqual({
      networks: [{ id: 'my-tables', title: { kk: 'Желі' }, path: 'my-tables' }],
      default: 'my-tables'
    });
    expect(JSON.parse(read('deployment.json'))).toEqual({
      defaultNetwork: 'my-tables',
      defaultLanguage: 'kk',
      contact: 'mailto:a@example.org'
    });
    expect(read('data/my-tables/agreements.csv')).toContain('kz-ex,ee-ex');
    expect(read('index.html')).toContain('<a href="data/my-tables/agreements.csv">agreements.csv</a>');
    expect(read('index.html')).not.toContain('kazakhstan');
    for (const page of ['index.html', 'embed.html']) {
      expect(read(page)).toContain('<html lang="kk"');
      expect(read(page)).toContain('<p>Желі</p>');
      expect(read(page)).toContain('<data value="2" data-count="universities">2</data> университет');
      expect(read(page)).toContain('content="picture-kk.png"');
    }
    expect(JSON.parse(read('oembed/map-ru.json'))).toMatchObject({ type: 'rich', title: 'Карта — Желі' });
    expect(readdirSync(join(folder, 'out/snapshots'))).toEqual(['index.json']);
    expect(brotliDecompressSync(readFileSync(join(folder, 'out/index.html.br'))).toString()).toBe(read('index.html'));
    expect(read('poster-light.svg')).toBe('<svg>my-tables light</svg>');
    expect(read('assets/index-1.js')).toBe('page');
    // The file for a stick holds the same networks, and nothing of the shipped one.
    const file = read('university-network-offline.html');
    expect(file).not.toContain('kazakhstan');
    expect(pathsIn(file)).toEqual(
      expect.arrayContaining(['program.js', 'deployment.json', 'data/networks.json', 'data/my-tables/agreements.csv'])
    );
    // What was built passes the check itself.
    expect((await checkFolder(join(folder, 'out/data'), '')).passed).toBe(true);
  });

  test('packs a large network, too, which opens beside the tables that were written', async () => {
    await buildSite(await checkFolder(tables(), ''), { ...options(), packFrom: 1 });
    const [entry] = (JSON.parse(read('data/networks.json')) as { networks: { packed?: string }[] }).networks;
    expect(entry?.packed).toBe('network.unm');
    const packed = await openPack(new Uint8Array(readFileSync(join(folder, 'out/data/my-tables/network.unm'))));
    expect(packed.network).toMatchObject({ id: 'my-tables', title: { name: 'Желі' } });
    expect(packed.origin.descriptor).toBe(read('data/my-tables/datapackage.json'));
    expect(packed.network.agreements.count).toBe(read('data/my-tables/agreements.csv').trim().split('\n').length - 1);
    expect(packed.issues).toEqual([]);
  });

  test('builds again over what it built, and leaves other files there alone', async () => {
    const check = await checkFolder(tables(), '');
    await buildSite(check, options());
    write({ 'own.txt': 'mine' }, 'out');
    await buildSite(check, options());
    expect(read('own.txt')).toBe('mine');
  });

  test('never writes into a folder that it did not make, into the tables, or into the project', async () => {
    const path = tables();
    const check = await checkFolder(path, '');
    write({ 'own.txt': 'mine' }, 'out');
    await expect(buildSite(check, options())).rejects.toThrow(SiteError);
    await expect(buildSite(check, { ...options(), out: path })).rejects.toThrow(SiteError);
    await expect(buildSite(check, { ...options(), out: join(folder, 'project/dist') })).rejects.toThrow(SiteError);
    expect(readdirSync(join(folder, 'out'))).toEqual(['own.txt']);
    expect(readdirSync(path)).toHaveLength(2);
  });

  test('does not build where rows were set aside, and says so', async () => {
    const path = write({ 'u.csv': UNIVERSITIES, 'a.csv': `${AGREEMENTS}kz-ex,nowhere,,\n` });
    const { code, out, error } = await run(build, path, '--out', join(folder, 'out'));
    expect(code).toBe(1);
    expect(out).toContain('nowhere');
    expect(error).toContain('--force');
    expect(readdirSync(folder)).not.toContain('out');
  });

  test.each([[['a']], [['--out', 'b']], [['a', '--out', 'b', '--json']]])('%j is no such command', async (args) => {
    expect((await run(build, ...args)).code).toBe(2);
  });
});

test.each([
  ['My Tables 2026', 'my-tables-2026'],
  ['желі', 'jeli'],
  ['..', 'network'],
  ['大学', 'network']
])('the network of "%s" is %s', (name, id) => expect(networkId(name)).toBe(id));
