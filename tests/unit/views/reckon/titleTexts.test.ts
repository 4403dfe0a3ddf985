import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../../src/base/random';
import { TextsBuilder } from '../../../../src/base/textsBuilder';
import { searchText } from '../../../../src/model/textQuery';
import { titleTexts } from '../../../../src/views/reckon/titleTexts';

describe('texts that titles are found by', () => {
  test('are what each title by itself is found by', () => {
    const random = seededRandom(3);
    const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
    const pieces = ['', ' ', ' - ', '-', "'", '`', ',', '_', '  ', '"'];
    const words = [
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
      'é'
    ];
    const titles = Array.from({ length: 4_000 }, (_, i) =>
      Array.from({ length: i % 7 }, () => pick(words) + pick(pieces) + (random() < 0.5 ? ' ' : '')).join('')
    );
    titles.push('long '.repeat(20_000), 'a', '');
    const column = TextsBuilder.of(titles);
    const texts = titleTexts(column);
    expect(texts).toHaveLength(column.ends.length);
    expect(texts).toEqual(Array.from(column.ends, (_, code) => searchText([column.distinct(code)])));
  });
});
