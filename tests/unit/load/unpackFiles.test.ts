import { strToU8, zipSync, type Zippable } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { describe, expect, test } from 'vitest';
import { UNPACK_LIMITS } from '../../../src/load/archive';
import { unpackFiles, type UnpackOptions } from '../../../src/load/unpackFiles';

const UNIVERSITIES = 'id,name\nkz-ex,Example University\n';
const AGREEMENTS = 'university_a,university_b\nkz-ex,ee-ex\n';

const file = (name: string, content: string | Uint8Array) => ({ name, bytes: typeof content === 'string' ? strToU8(content) : content });
const zip = (content: Zippable) => zipSync(content);

/** What came out: the tables' names and beginnings, and code and file of the issues. */
async function unpack(files: readonly { name: string; bytes: Uint8Array }[], options?: UnpackOptions) {
  const { tables, descriptor, issues } = await unpackFiles(files, options);
  return {
    tables: tables.map(({ file, content }) => [
      file,
      content.type === 'cells'
        ? content.rows
        : content.type === 'text'
          ? new TextDecoder('latin1').decode(content.bytes).split('\n')[0]
          : null
    ]),
    files: tables.map((table) => table.file),
    descriptor: descriptor?.file ?? null,
    issues: issues.map(({ code, severity, file }) => [severity, code, file])
  };
}

describe('text', () => {
  test.each(['a.csv', 'a.tsv', 'a.TXT', 'table', 'old.xls', 'data.xlsx'])('%s is taken as it is', async (name) => {
    expect(await unpack([file(name, UNIVERSITIES)])).toMatchObject({ tables: [[name, 'id,name']], issues: [] });
  });

  test('an empty file is a table without rows: the reader of tables says so', async () => {
    expect((await unpack([file('a.csv', '')])).files).toEqual(['a.csv']);
  });

  test('a table whose first cell begins with a bracket is a table', async () => {
    expect((await unpack([file('a.csv', '["id"],name\n')])).files).toEqual(['a.csv']);
  });
});

describe('files that hold no table are said to be what they are', () => {
  test.each<[name: string, start: string, code: string]>([
    ['a.xls', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'workbook-old'],
    ['a.xls', '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>id', 'workbook-old'],
    [
      'a.xls',
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      'workbook-old'
    ],
    ['a.xlsx', `\xd0\xcf\x11\xe0\xa1\xb1${[...'EncryptedPackage'].join('\0')}`, 'file-encrypted'],
    ['a.csv', '<!doctype html><title>Not found</title>', 'file-unsupported'],
    ['a.pdf', '%PDF-1.7\n', 'file-unsupported'],
    ['a.png', '\x89PNG\r\n\x1a\n', 'file-unsupported'],
    ['a.csv', '\x01\x02\x03\x04\x05\x06\x07\x01\x02\x03\x04', 'file-unsupported'],
    ['a.csv.gz', '\x1f\x8b\x08\0', 'file-unsupported'],
    ['a.json', '{"a": 1}', 'file-unsupported'],
    ['a.geojson', '{"type": "FeatureCollection"', 'json-broken']
  ])('%s: %j is %s', async (name, start, code) => {
    const bytes = Uint8Array.from(start, (character) => character.charCodeAt(0));
    expect(await unpack([{ name, bytes }])).toMatchObject({ tables: [], issues: [['error', code, name]] });
  });

  test.each<[name: string, parts: Zippable, code: string]>([
    ['a.ods', { mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<x/>') }, 'workbook-old'],
    ['a.odt', { mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<x/>') }, 'file-unsupported'],
    ['a.docx', { 'word/document.xml': strToU8('<x/>') }, 'file-unsupported'],
    ['a.xlsb', { 'xl/workbook.bin': strToU8('x') }, 'workbook-old'],
    ['a.xlsx', { 'xl/workbook.xml': strToU8('<workbook/>') }, 'file-broken']
  ])('%s', async (name, parts, code) => {
    expect(await unpack([file(name, zip(parts))])).toMatchObject({ tables: [], issues: [['error', code, name]] });
  });

  test('"BM" and "RIFF" begin words as well', async () => {
    expect((await unpack([file('a.csv', 'BMSTU,RIFF\n1,2\n')])).issues).toEqual([]);
  });
});

describe('workbooks', () => {
  const book = async (sheets: { sheet: string; data: unknown[][] }[]): Promise<Uint8Array> =>
    new Uint8Array(await writeXlsxFile(sheets as Parameters<typeof writeXlsxFile>[0]).toBuffer());

  test('every sheet is a table, with numbers, dates and truth as text and the rows of the sheet', async () => {
    const bytes = await book([
      {
        sheet: 'Universities',
        data: [
          [{ value: 'id' }, { value: 'founded' }, { value: 'on' }, { value: 'share' }, { value: 'open' }],
          [],
          [
            { value: 'kz-ex' },
            { value: 1934 },
            { value: new Date('2024-05-03T00:00:00Z'), format: 'dd.mm.yyyy' },
            { value: 0.1 + 0.2 },
            { value: true }
          ]
        ]
      },
      { sheet: 'Empty', data: [] },
      { sheet: 'Келісімдер', data: [[{ value: 'Ә' }]] }
    ]);
    const { tables, issues } = await unpack([file('Book.xlsx', bytes)]);
    expect(tables).toEqual([
      [
        'Book.xlsx › Universities',
        [
          ['id', 'founded', 'on', 'share', 'open'],
          ['', '', '', '', ''],
          ['kz-ex', '1934', '2024-05-03', '0.3', 'true']
        ]
      ],
      ['Book.xlsx › Келісімдер', [['Ә']]]
    ]);
    expect(issues).toEqual([]);
  });

  test('a workbook under another ending is recognised', async () => {
    const bytes = await book([{ sheet: 'S', data: [[{ value: 'id' }]] }]);
    expect((await unpack([file('book.csv', bytes)])).files).toEqual(['book.csv › S']);
  });

  test('an empty workbook is an empty file', async () => {
    const bytes = await book([{ sheet: 'S', data: [] }]);
    expect((await unpack([file('b.xlsx', bytes)])).issues).toEqual([['error', 'file-empty', 'b.xlsx']]);
  });
});

describe('archives', () => {
  test('tables in folders come out under their names; files of the system, notes and pictures are left alone', async () => {
    const bytes = zip({
      'tables/': new Uint8Array(),
      'tables/universities.csv': strToU8(UNIVERSITIES),
      'tables\\agreements.csv': strToU8(AGREEMENTS),
      '__MACOSX/tables/._universities.csv': strToU8('junk'),
      '.DS_Store': strToU8('junk'),
      'Thumbs.db': strToU8('junk'),
      'README.md': strToU8('# Tables\n\nOne, two, three\n'),
      LICENSE: strToU8('Free, as it is.\nNo, warranty.\n'),
      'logo.png': strToU8('\x89PNG')
    });
    expect(await unpack([file('data.zip', bytes)])).toMatchObject({
      tables: [
        ['data.zip › tables/universities.csv', 'id,name'],
        ['data.zip › tables/agreements.csv', 'university_a,university_b']
      ],
      issues: []
    });
  });

  test("a name without a table's ending is read if the file looks like a table", async () => {
    const bytes = zip({ list: strToU8(UNIVERSITIES), 'notes.txt': strToU8('Dear colleague,\nhere are the tables.\n') });
    expect(await unpack([file('a.zip', bytes)])).toMatchObject({ files: ['a.zip › list'], issues: [] });
  });

  test.each(['../up.csv', 'a/../../up.csv', '/etc/table.csv', 'C:/table.csv', 'C:\\table.csv', '\\\\host\\table.csv'])(
    'a path that leads out, %s, is reported and not read',
    async (name) => {
      const bytes = zip({ [name]: strToU8(UNIVERSITIES), 'ok.csv': strToU8(AGREEMENTS) });
      expect(await unpack([file('a.zip', bytes)])).toMatchObject({
        files: ['a.zip › ok.csv'],
        issues: [['error', 'archive-unsafe', `a.zip › ${name.replaceAll('\\', '/')}`]]
      });
    }
  );

  test('an archive within an archive is not opened', async () => {
    const bytes = zip({ 'inner.zip': zip({ 'a.csv': strToU8(UNIVERSITIES) }), 'ok.csv': strToU8(AGREEMENTS) });
    expect(await unpack([file('a.zip', bytes)])).toMatchObject({
      files: ['a.zip › ok.csv'],
      issues: [['error', 'archive-nested', 'a.zip › inner.zip']]
    });
  });

  test('a workbook within an archive is', async () => {
    const book = new Uint8Array(await writeXlsxFile([[{ value: 'id' }]]).toBuffer());
    expect((await unpack([file('a.zip', zip({ 'b.xlsx': book }))])).files).toEqual(['a.zip › b.xlsx › Sheet1']);
  });

  test('a bomb is stopped by its ratio, the other files are read', async () => {
    const bytes = zip({ 'bomb.csv': new Uint8Array(8 * 1024 * 1024), 'ok.csv': strToU8(AGREEMENTS) });
    expect(await unpack([file('a.zip', bytes)])).toMatchObject({
      files: ['a.zip › ok.csv'],
      issues: [['error', 'archive-too-large', 'a.zip › bomb.csv']]
    });
  });

  test('a bomb within a workbook is stopped', async () => {
    const bytes = zip({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(8 * 1024 * 1024) });
    expect((await unpack([file('b.xlsx', bytes)])).issues).toEqual([['error', 'archive-too-large', 'b.xlsx']]);
  });

  test('many files share one limit', async () => {
    const part = strToU8(`${UNIVERSITIES}${'x'.repeat(600)}`);
    const limits = { ...UNPACK_LIMITS, bytes: 1000 };
    const { files, issues } = await unpack([file('a.zip', zip({ 'a.csv': part })), file('b.zip', zip({ 'b.csv': part }))], { limits });
    expect(files).toEqual(['a.zip › a.csv']);
    expect(issues).toEqual(
      [
        ['error', 'archive-too-large', 'b.zip › b.csv'],
        ['error', 'file-empty', 'b.zip']
      ].slice(0, issues.length)
    );
    expect(issues.length).toBeGreaterThan(0);
  });

  test('more entries than allowed', async () => {
    const bytes = zip({ 'a.csv': strToU8('a'), 'b.csv': strToU8('b') });
    expect((await unpack([file('a.zip', bytes)], { limits: { ...UNPACK_LIMITS, entries: 1 } })).issues).toEqual([
      ['error', 'archive-too-large', 'a.zip']
    ]);
  });

  test('an entry behind a password is reported', async () => {
    const bytes = zip({ 'a.csv': strToU8(UNIVERSITIES) });
    // The flag in the directory, which is the second place where the name stands.
    const directory = bytes.findIndex(
      (_, at) => bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2
    );
    bytes[directory + 8]! |= 1;
    expect((await unpack([file('a.zip', bytes)])).issues[0]).toEqual(['error', 'file-encrypted', 'a.zip › a.csv']);
  });

  test('an archive that is cut short, at every length, is reported and never thrown', async () => {
    const whole = zip({ 'a.csv': strToU8(UNIVERSITIES) });
    for (let length = 4; length < whole.length; length++) {
      const { files, issues } = await unpack([file('a.zip', whole.slice(0, length))]);
      expect([files, issues]).toEqual([[], [['error', 'file-broken', 'a.zip']]]);
    }
  });

  test('a byte that changed on the way is noticed', async () => {
    const bytes = zip({ 'a.csv': [strToU8(UNIVERSITIES), { level: 0 }] });
    bytes[bytes.indexOf(0x4b, 40)] = 0x4c;
    const at = new TextDecoder('latin1').decode(bytes).indexOf('Example');
    bytes[at] = 0x46;
    expect((await unpack([file('a.zip', bytes)])).issues[0]?.[1]).toBe('file-broken');
  });

  test('names in code page 866, as Windows writes them, are read', async () => {
    const bytes = zip({ 'ABCDEFGHIJ.csv': strToU8(UNIVERSITIES) });
    const name = [0x8f, 0xe0, 0xa8, 0xac, 0xa5, 0xe0, 0x2d, 0x31, 0x32, 0x33];
    const text = new TextDecoder('latin1').decode(bytes);
    for (let at = text.indexOf('ABCDEFGHIJ'); at >= 0; at = text.indexOf('ABCDEFGHIJ', at + 1)) bytes.set(name, at);
    expect((await unpack([file('a.zip', bytes)])).files).toEqual(['a.zip › Пример-123.csv']);
  });

  test('an archive without a table is an empty file', async () => {
    expect((await unpack([file('a.zip', zip({ 'logo.png': strToU8('\x89PNG') }))])).issues).toEqual([['error', 'file-empty', 'a.zip']]);
    expect((await unpack([file('a.zip', zip({}))])).issues).toEqual([['error', 'file-empty', 'a.zip']]);
  });
});

describe('a description of the network names its files', () => {
  const descriptor = (...paths: unknown[]) => JSON.stringify({ title: 'Example network', resources: paths.map((path) => ({ path })) });

  test('in a folder: the listed ones are read, wherever they lie in it; others are named', async () => {
    const files = [
      file('datapackage.json', descriptor('tables/a.data', './b.csv')),
      file('tables/a.data', UNIVERSITIES),
      file('b.csv', AGREEMENTS),
      file('draft.csv', AGREEMENTS),
      file('SOURCES.md', '# Sources')
    ];
    expect(await unpack(files, { folder: true })).toMatchObject({
      files: ['tables/a.data', 'b.csv'],
      descriptor: 'datapackage.json',
      issues: [['warning', 'file-unlisted', 'draft.csv']]
    });
  });

  test('in an archive, below a folder', async () => {
    const bytes = zip({
      'net/datapackage.json': strToU8(descriptor('u.csv', ['a1.csv', 'a2.csv'])),
      'net/u.csv': strToU8(UNIVERSITIES),
      'net/a1.csv': strToU8(AGREEMENTS),
      'net/a2.csv': strToU8(AGREEMENTS)
    });
    expect(await unpack([file('p.zip', bytes)])).toMatchObject({
      files: ['p.zip › net/u.csv', 'p.zip › net/a1.csv', 'p.zip › net/a2.csv'],
      descriptor: 'p.zip › net/datapackage.json',
      issues: []
    });
  });

  test.each(['https://example.edu/u.csv', '../u.csv', '/etc/passwd', 'C:\\u.csv', '~/u.csv', 'tables/../../u.csv'])(
    'a path that leads elsewhere, %s, is reported and never read',
    async (path) => {
      const { files, issues } = await unpack([file('datapackage.json', descriptor(path)), file('u.csv', UNIVERSITIES)], { folder: true });
      expect(files).toEqual(['u.csv']);
      expect(issues).toEqual([['error', 'file-foreign', 'datapackage.json']]);
    }
  );

  test('a listed file that is not there is reported, and what is there is read', async () => {
    const files = [file('datapackage.json', descriptor('u.csv', 'a.csv')), file('universities (2).csv', UNIVERSITIES)];
    expect(await unpack(files, { folder: true })).toMatchObject({
      files: ['universities (2).csv'],
      issues: [
        ['error', 'file-missing', 'u.csv'],
        ['error', 'file-missing', 'a.csv']
      ]
    });
  });

  test('an empty table that is not listed is still an error', async () => {
    const files = [file('datapackage.json', descriptor('u.csv')), file('u.csv', UNIVERSITIES), file('extra.csv', '')];
    expect((await unpack(files, { folder: true })).issues).toEqual([['error', 'file-empty', 'extra.csv']]);
  });
});

test('random bytes behind every known beginning end in a table or an issue, never in an exception', async () => {
  let seed = 7;
  const random = (): number => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
  const book = new Uint8Array(await writeXlsxFile([[{ value: 'id' }], [{ value: 7 }]]).toBuffer());
  const starts = [
    zip({ 'a.csv': strToU8(UNIVERSITIES), 'b.txt': strToU8(AGREEMENTS) }),
    book,
    strToU8('{"type":"FeatureCollection","features":[{'),
    strToU8('\x89PNG')
  ];
  for (let round = 0; round < 400; round++) {
    const bytes = starts[round % starts.length]!.slice();
    for (let flips = 0; flips < 1 + (round % 8); flips++) bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    const { tables, issues } = await unpackFiles([{ name: 'x', bytes }]);
    expect(tables.length + issues.length).toBeGreaterThan(0);
  }
});
