import { describe, expect, test } from 'vitest';
import { LetterWidths } from '../../../src/map/letterWidths';
import type { Letters } from '../../../src/map/letters';

const LETTERS: Letters = { size: 10, weight: 400, family: 'sans', italic: false, spacing: 0 };
/** Ten pixels an em: an i is a quarter of one wide, any other letter half of one; a letter of a joined pair less. */
const measure =
  (asked: string[]) =>
  (text: string, { size, weight }: Letters) => {
    asked.push(`${weight} ${text}`);
    return size * [...text].reduce((sum, letter) => sum + (letter === 'i' ? 0.25 : 0.5), 0);
  };

describe('widths of lines', () => {
  test('a line takes what its letters take, at any size', () => {
    const widths = new LetterWidths(measure([]));
    expect(widths.widthOf('Riia', LETTERS)).toBe(15);
    expect(widths.widthOf('Riia', { ...LETTERS, size: 20 })).toBe(30);
    expect(widths.widthOf('', LETTERS)).toBe(0);
  });

  test('each letter of a face is measured once', () => {
    const asked: string[] = [];
    const widths = new LetterWidths(measure(asked));
    for (const size of [10, 12, 14])
      for (const name of ['Tartu', 'Utrecht', 'Қарағанды', 'Ташкент']) widths.widthOf(name, { ...LETTERS, size });
    widths.widthOf('Tartu', { ...LETTERS, weight: 600 });
    expect(asked).toEqual([...new Set(asked)]);
    expect(asked).toContain('600 T');
    expect(asked.every((text) => /^[46]00 .$/u.test(text))).toBe(true);
  });

  test('letters that change beside others are measured together', () => {
    const asked: string[] = [];
    const widths = new LetterWidths(measure(asked));
    for (const name of ['القاهرة', 'दिल्ली', 'e\u0301cole']) widths.widthOf(name, LETTERS);
    expect(asked).toEqual(['400 القاهرة', '400 दिल्ली', '400 e\u0301cole']);
  });
});
