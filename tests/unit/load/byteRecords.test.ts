import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { byteRecords, countByteRecords, isPlainUtf8 } from '../../../src/load/byteRecords';
import { csvRecords } from '../../../src/load/csv';
import { openSource } from '../../../src/load/openSource';
import { HEADER_WORDS } from '../../../src/load/headerWords';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const byBytes = (text: string, delimiter = ','): unknown[] => [...byteRecords(bytesOf(text), delimiter)];
const byText = (text: string, delimiter = ','): unknown[] => [...csvRecords(text, delimiter)];

describe('large files give the same rows from their bytes as from their text', () => {
  test.each([
    'a,b\n1,2\n',
    'a,b\r\n1,2\r\n\r\n3,4',
    'a\rb\r\rc',
    'a,b,\n,,\n , \nx,',
    '"a","b ""c"" d"\n"line\r\nbreak",2\n"x"  ,y\n',
    'Қазақстан,Ə\n"Õ, Š",🎓\n',
    'a"b,c""d\n',
    '"a"b,c\n1,2\n',
    'a,b\n"never closed,2\n3,4\n5,"6"\n',
    `a,b\n"${'long\n'.repeat(9000)}",2\n3,4\n`,
    '""\n"",""\n"a",""\n',
    '"',
    '',
    '\n\n'
  ])('%j', (text) => expect(byBytes(text)).toEqual(byText(text)));

  test('the row behind a quoted line break counts one', () => {
    expect(byBytes('a\n"b\nc"\nd\n')).toEqual([
      { number: 1, cells: ['a'], broken: '' },
      { number: 2, cells: ['b\nc'], broken: '' },
      { number: 3, cells: ['d'], broken: '' }
    ]);
  });

  test('thousands of random tables', () => {
    const random = seededRandom(7);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
    const words = ['', ' ', 'a', 'Алматы', 'Ə', '🎓', '"q"', '"x""y"', '"two\nlines"', '"c,d"', 'it"s', '"open', '12', '"', '""'];
    for (let round = 0; round < 4000; round++) {
      const delimiter = pick([',', ';', '\t', '|']);
      let text = '';
      for (let row = Math.floor(random() * 12); row > 0; row--) {
        const cells = Array.from({ length: 1 + Math.floor(random() * 5) }, () => pick(words));
        text += cells.join(delimiter) + pick(['\n', '\r\n', '\r', '\n\n']);
      }
      if (random() < 0.5) text = text.trimEnd();
      expect(byBytes(text, delimiter), JSON.stringify(text)).toEqual(byText(text, delimiter));
    }
  });

  test('more distinct values than are kept', () => {
    const text = Array.from({ length: 70_000 }, (_, row) => `id-${row},${row % 3}`).join('\n');
    expect(byBytes(text)).toEqual(byText(text));
  });

  test('equal values of a column are one string', () => {
    const rows = [...byteRecords(bytesOf('Алматы,1\nАлматы,2\n'), ',')];
    expect(rows.map(({ cells }) => cells[0])).toEqual(['Алматы', 'Алматы']);
  });
});

test('counts rows without reading them', () => {
  expect(countByteRecords(bytesOf('a\nb\r\nc\rd'))).toBe(4);
});

test.each<[expected: boolean, bytes: readonly number[]]>([
  [true, [0xef, 0xbb, 0xbf, 0x61]],
  [true, [0xd0, 0x90]],
  [false, [0xd0]],
  [false, [0xc0, 0xe1]],
  [false, [0x61, 0]]
])('plain UTF-8: %s for %j', (expected, bytes) => expect(isPlainUtf8(Uint8Array.from(bytes))).toBe(expected));

describe('a file of five megabytes', () => {
  const row = 'kz-example;ee-example;"меморандум ""о""";2024-05-03\n';
  const body = `university_a;university_b;kind;signed_on\n${row.repeat(100_000)}`;
  const open = (text: string, bytes = bytesOf(text)) =>
    openSource({ file: 'a.csv', content: { type: 'text', bytes } }, {}, '', HEADER_WORDS.isColumn);

  test.each(['', 'sep=;\r\n', '\ufeff', '\ufeffsep=;\n'])('is read with %j before it', (start) => {
    const { records, delimiter, encoding, count, issue } = open(start + body);
    expect({ delimiter, encoding, issue }).toEqual({ delimiter: ';', encoding: 'utf-8', issue: null });
    let number = 0;
    for (const record of records()) {
      number++;
      if (number === 1) expect(record.cells).toEqual(['university_a', 'university_b', 'kind', 'signed_on']);
      if (number === 100_001)
        expect(record).toEqual({ number, cells: ['kz-example', 'ee-example', 'меморандум "о"', '2024-05-03'], broken: '' });
    }
    expect(number).toBe(100_001);
    expect(count).toBeGreaterThanOrEqual(number);
  });

  test('in another encoding is read as text', () => {
    const cyrillic = Uint8Array.from(body, (letter) => (letter > '\x7f' ? letter.charCodeAt(0) - 0x0410 + 0xc0 : letter.charCodeAt(0)));
    expect(open('', cyrillic).encoding).toBe('windows-1251');
  });

  test('that is a web page is none', () => {
    expect(open(`<!doctype html>${'<p>Not found</p>'.repeat(400_000)}`).issue?.code).toBe('file-not-text');
  });
});
