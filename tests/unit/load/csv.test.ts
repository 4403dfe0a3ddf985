import { describe, expect, test } from 'vitest';
import { CountryCodes } from '../../../src/load/countryReader';
import { OWN_TABLES, type TableLimits } from '../../../src/load/csv';
import type { Issue } from '../../../src/load/issue';
import { mendQuotes } from '../../../src/load/mendQuotes';
import { openSource } from '../../../src/load/openSource';
import { recogniseTable } from '../../../src/load/recogniseTable';
import { rowsOf } from '../../../src/load/table';
import { HEADER_WORDS } from '../../../src/load/headerWords';

interface Read {
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly rowNumbers: readonly number[];
  readonly unreadable: number;
  readonly issues: readonly Issue[];
}

/** A text as a table of agreements, with all that is found wrong in its form; its columns are of no interest here. */
function read(text: string, limits: TableLimits = OWN_TABLES): Read {
  const source = { file: 'example.csv', content: { type: 'text', bytes: new TextEncoder().encode(text) } } as const;
  const rows = openSource(source, {}, '', HEADER_WORDS.isColumn, limits);
  const table = recogniseTable(rows, { kind: 'agreements' }, { partiesApart: false, countries: new CountryCodes(), limits });
  const issues = table.issues.filter(({ code }) => !code.startsWith('column-'));
  const all = [...rowsOf(table, table.header.length > 0 ? issues : null)];
  const good = all.flatMap(({ number, cells }) => (cells ? [{ number, cells }] : []));
  return {
    delimiter: rows.delimiter,
    header: table.header,
    rows: good.map(({ cells }) => cells),
    rowNumbers: good.map(({ number }) => number),
    unreadable: all.length - good.length,
    issues
  };
}

describe('delimiter', () => {
  test.each([
    [',', 'a,b,c\n1,2,3\n'],
    [';', 'a;b;c\n1,5;2,5;3,5\n'],
    ['\t', 'a\tb\n1;2;3\t4,5\n'],
    ['|', 'a|b\n1|2\n'],
    [',', 'a,b\n"x;y;z","p;q;r"\n'],
    [';', 'a;b\n"1,2";"3\n4,5"\n'],
    [',', 'id,aliases\n1,p;q;r\n2,s;t\n'],
    [',', 'only\none\n'],
    [';', 'sep=;\na,b;c\n1;2\n'],
    ['|', 'sep=|\r\na|b\r\n1|2']
  ])('%j in %j', (delimiter, text) => expect(read(text).delimiter).toBe(delimiter));

  test('the line that names it is neither a row nor counted', () => {
    expect(read('sep=;\r\na;b\r\n1;2\r\n')).toMatchObject({ header: ['a', 'b'], rows: [['1', '2']], rowNumbers: [2], issues: [] });
  });
});

describe('rows', () => {
  test('numbers are those of a spreadsheet', () => {
    const table = read('a,b\n\n1,"two\nlines"\n,\n3,4\n\n');
    expect(table.rows).toEqual([
      ['1', 'two\nlines'],
      ['3', '4']
    ]);
    expect(table.rowNumbers).toEqual([3, 5]);
  });

  test('line ends of all kinds in one file', () => {
    expect(read('a,b\r1,2\r\n3,4\n5,"6\r7"').rows).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6\n7']
    ]);
  });

  test('every cell of the header has a cell in every row', () => {
    const table = read('a,b,c\n1\n1,2,3,4\n1,2,3,,\n');
    expect(table.rows).toEqual([
      ['1', '', ''],
      ['1', '2', '3'],
      ['1', '2', '3']
    ]);
    expect(table.issues.map(({ code, row }) => [code, row])).toEqual([
      ['cells-missing', 2],
      ['cells-extra', 3]
    ]);
  });

  test('a question mark in an address destroys nothing', () => {
    expect(read('a\nhttps://example.edu/p?id=1\nWhy? Because.\n').issues).toEqual([]);
    expect(read('a\nАт?рау\n').issues.map(({ code }) => code)).toEqual(['text-destroyed']);
  });

  test.each([
    ['', 'file-empty'],
    ['\n\n ,\n', 'file-empty'],
    ['"id,name\n1,2\n', 'quote-unclosed']
  ])('%j has no header', (text, code) => {
    const table = read(text);
    expect(table.header).toEqual([]);
    expect(table.issues.map((issue) => issue.code)).toEqual([code]);
  });

  test('too many rows or columns: nothing is read, so that a part never passes for the whole', () => {
    const limits = { rows: 2, columns: 2 };
    expect(read('a,b\n1,2\n3,4', limits).rows).toHaveLength(2);
    for (const [text, code] of [
      ['a,b\n1,2\n3,4\n5,6', 'rows-too-many'],
      ['a,b,c\n1,2,3', 'columns-too-many']
    ] as const) {
      const table = read(text, limits);
      expect(table.header).toEqual([]);
      expect(table.issues.map((issue) => issue.code)).toEqual([code]);
    }
  });
});

describe('quotes', () => {
  test.each([
    ['"a ""b"" c",2', 'a "b" c'],
    ['"a "b" c",2', 'a "b" c'],
    ['"a"  ,2', 'a'],
    ['a "b" c,2', 'a "b" c'],
    ['"",2', ''],
    ['"a,b",2', 'a,b']
  ])('%s', (row, cell) => expect(read(`x,y\n${row}\n`).rows).toEqual([[cell, '2']]));

  test('an unclosed one costs its own row only, wherever the next quote stands', () => {
    const text = 'x,y\n1,2\n3,"open\n5,"closed"\n7,"open again\n9,10\n';
    const table = read(text);
    expect(table.rows).toEqual([
      ['1', '2'],
      ['5', 'closed'],
      ['9', '10']
    ]);
    expect(table.rowNumbers).toEqual([2, 4, 6]);
    expect(table.unreadable).toBe(2);
    expect(table.issues.map(({ code, row }) => [code, row])).toEqual([
      ['quote-unclosed', 3],
      ['quote-unclosed', 5]
    ]);
  });

  test('mending what is well-formed changes nothing', () => {
    const text = 'a,b\n"1, ""2""","x\ny"\n,\n3,4';
    expect(mendQuotes(text, ',')).toEqual({ text, records: 4, unclosed: [], next: text.length });
    const mended = mendQuotes('a,"b "c" d" \r\n1,"open', ',').text;
    expect(mendQuotes(mended, ',').text).toBe(mended);
  });
});
