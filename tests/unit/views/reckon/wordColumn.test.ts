import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../../src/base/random';
import { createTextColumn } from '../../../../src/base/textColumn';
import { TextsBuilder } from '../../../../src/base/textsBuilder';
import { finished } from '../../../../src/model/agreementIndex';
import { searchText } from '../../../../src/model/textQuery';
import { wordColumn } from '../../../../src/views/reckon/wordColumn';

const PIECES = ['', ' ', ' - ', '-', "'", '`', ',', '_', '  ', '"', '–', '\n', '. '];
const WORDS = [
  'Example',
  'agreement',
  "d'accord",
  '2025',
  '12a',
  'dzh',
  'Xx',
  'QYY',
  'ss',
  'Алматы',
  'Gəncə',
  'Nur-Sultan',
  '协议',
  'İ',
  'é',
  'e\u0301',
  '<\u0338'
];

describe('a column that is searched by words', () => {
  const random = seededRandom(3);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const titles = Array.from({ length: 4_000 }, (_, i) =>
    Array.from({ length: i % 7 }, () => pick(WORDS) + pick(PIECES) + (random() < 0.5 ? ' ' : '')).join('')
  );
  // More distinct words than are folded at once, and a text of more than one piece.
  const numbers = Array.from({ length: 9_000 }, (_, i) => `number ${i * 7919}`);
  titles.push('long '.repeat(60_000), 'a', '', ...numbers);
  const column = TextsBuilder.of(titles);
  const texts = Array.from(column.ends, (_, code) => searchText([column.distinct(code)]));
  const plain = createTextColumn(texts);
  const words = finished(wordColumn(column));

  test('finds what is found in the texts', () => {
    const beginnings = new Set([
      'nobody',
      'number 7',
      'long long',
      'ehample agrement',
      'agrement eh',
      'almati 2025',
      'nur sultan',
      'nursultan',
      'ss'
    ]);
    for (let i = 0; i < 300; i++) {
      const text = pick(texts);
      const all = text.split(/ \|? ?/).filter(Boolean);
      const from = Math.floor(random() * all.length);
      const some = all.slice(from, from + (random() < 0.7 ? 1 : 2)).join(' ');
      beginnings.add(some.slice(0, 1 + Math.floor(random() * some.length)).trim());
    }
    beginnings.delete('');
    let found = 0;
    for (const beginning of beginnings) {
      const expected = plain.hits(` ${beginning}`);
      expect(words.hits(` ${beginning}`), beginning).toEqual(expected);
      found += expected ? 1 : 0;
    }
    expect(found).toBeGreaterThan(100);
    expect(found).toBeLessThan(beginnings.size);
  });

  test('is made in pieces', () => {
    expect([...wordColumn(column)].length).toBeGreaterThan(4);
  });

  test('an empty column finds nothing', () => {
    expect(finished(wordColumn(TextsBuilder.of([]))).hits(' a')).toBeNull();
  });
});
