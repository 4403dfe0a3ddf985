import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { byteRecords, countByteRecords, isPlainUtf8 } from '../../../src/load/byteRecords';
import { csvRecords } from '../../../src/load/csv';
import { inOnePiece, startOf, wholeOf, type Pieces } from '../../../src/load/pieces';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file in pieces of a size, each in memory of its own. */
function cut(bytes: Uint8Array, size: number): Pieces {
  return {
    length: bytes.length,
    *read() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
    }
  };
}

const HOSTILE = [
  'id,атауы\n1,Қазақ ұлттық университеті\n2,"Өскемен, ""Шығыс"" үні"\n',
  'id,ad\r\n1,Azərbaycan Dövlət İqtisad Universiteti\r\n2,"Gəncə\r\nşəhəri; ğışçöü"\r\n',
  'id;nimi\n1;Tartu Ülikool, Õpetaja\n2;"Jõgeva ""Žanr"" ŠŽ"\n\n3;\n',
  '🎓,👩🏽‍🎓\n"🇰🇿🇦🇿🇪🇪",𐍈𐍈\n"𝒳 ""🏛""",e\u0301\n',
  'a\rb,"c\r"\r\r\n"d\r\ne"\r\n\r\n',
  '"""","""""",""\n"",""\n"x"  ,y\n"""a"""\n',
  'a,b\n"never closed,2\n3,4\n5,"6"\n7,ə\n',
  '"ә"ә,c\n1,2\n"q",r\n',
  'a,b\n1,\ufeff2\n',
  'a,b\n1,2\r',
  'a,b\n1,"2"',
  'a,b\n1,"2""',
  'a,b\n1,"',
  `${'Ә'.repeat(300)},"${'""'.repeat(90)}"\n${','.repeat(300)}x\n"${'ұ,\n'.repeat(40)}",z\n`,
  '\n\n\r\n\r',
  ','
];

describe('a file in pieces of every size gives the rows of the whole one', () => {
  test.each(HOSTILE)('%j', (text) => {
    const bytes = bytesOf(text);
    for (const delimiter of [',', ';']) {
      const expected = [...byteRecords(bytes, delimiter)];
      expect(expected).toEqual([...csvRecords(text, delimiter)]);
      for (let size = 1; size <= bytes.length + 1; size++) {
        expect([...byteRecords(cut(bytes, size), delimiter)], `pieces of ${size}`).toEqual(expected);
        expect(countByteRecords(cut(bytes, size)), `pieces of ${size}`).toBe(countByteRecords(bytes));
        expect(isPlainUtf8(cut(bytes, size))).toBe(true);
      }
    }
  });

  test('wherever its first row begins', () => {
    const bytes = bytesOf('\ufeffsep=,\r\nә,b\n"Қ",🎓\n');
    const from = 3 + 'sep=,\r\n'.length;
    for (let size = 1; size <= bytes.length; size++) {
      expect([...byteRecords(cut(bytes, size), ',', from)]).toEqual([
        { number: 1, cells: ['ә', 'b'], broken: '' },
        { number: 2, cells: ['Қ', '🎓'], broken: '' }
      ]);
      expect(countByteRecords(cut(bytes, size), from)).toBe(3);
    }
  });

  test('with random cells, line ends and pieces', () => {
    const random = seededRandom(11);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
    const words = ['', ' ', 'a', 'Алматы', 'Ə', '🎓', '"q"', '"x""y"', '"two\nlines"', '"c\r\n,d"', 'it"s', '"open', '"', '""', '"ұ" '];
    for (let round = 0; round < 1500; round++) {
      let text = '';
      for (let row = Math.floor(random() * 8); row > 0; row--) {
        text += Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(words)).join(',') + pick(['\n', '\r\n', '\r', '\n\n', '']);
      }
      const size = 1 + Math.floor(random() * 12);
      expect([...byteRecords(cut(bytesOf(text), size), ',')], `${size} ${JSON.stringify(text)}`).toEqual([...csvRecords(text, ',')]);
    }
  });
});

test('what is no UTF-8 is none in pieces either', () => {
  const faulty = [[0xd0], [0x61, 0xd0, 0x61], [0xf0, 0x9f, 0x8e], [0x61, 0], [0xc0, 0xaf], [0xed, 0xa0, 0x80]];
  for (const bytes of faulty) {
    for (let size = 1; size <= bytes.length; size++) expect(isPlainUtf8(cut(Uint8Array.from(bytes), size)), `${bytes}`).toBe(false);
  }
});

test('a start and the whole are put together from pieces', () => {
  const bytes = bytesOf('Қызылорда, Өскемен');
  for (let size = 1; size <= bytes.length; size++) {
    for (const most of [0, 1, 5, bytes.length, 100]) expect(startOf(cut(bytes, size), most)).toEqual(bytes.subarray(0, most));
    expect(wholeOf(cut(bytes, size))).toEqual(bytes);
  }
  expect(wholeOf(inOnePiece(bytes))).toBeInstanceOf(Uint8Array);
  expect(wholeOf(inOnePiece(new Uint8Array()))).toHaveLength(0);
});
