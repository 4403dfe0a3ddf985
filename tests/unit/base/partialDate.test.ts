import { describe, expect, test } from 'vitest';
import { isoPartialDate, packPartialDate, precisionOf, yearOf } from '../../../src/base/partialDate';

/** Every day from 1999 to 2001 and around the leap days that the calendar skips or keeps, from the platform's own calendar. */
function days(): string[] {
  const texts: string[] = [];
  for (const [from, to] of [
    ['1900-02-25', '1900-03-02'],
    ['1999-01-01', '2001-12-31'],
    ['2096-02-25', '2100-03-02']
  ] as const) {
    for (const day = new Date(`${from}T00:00Z`); day <= new Date(`${to}T00:00Z`); day.setUTCDate(day.getUTCDate() + 1)) {
      texts.push(day.toISOString().slice(0, 10));
    }
  }
  return texts;
}
const ALL = ['', '0001', '0987', '2024', '9999', '2024-01', '2024-02', '2023-02', '2024-12', ...days()];

describe('packing', () => {
  test('keeps the text of every date', () => {
    for (const text of ALL) expect(isoPartialDate(packPartialDate(text)!)).toBe(text);
  });

  test('writes YYYYMMDD with 00 for what is unknown', () => {
    expect(['', '2024', '2024-11', '2025-03-04'].map(packPartialDate)).toEqual([0, 20240000, 20241100, 20250304]);
  });

  test.each([
    ['0000'],
    ['2024-00'],
    ['2024-13'],
    ['2023-02-29'],
    ['2100-02-29'],
    ['2024-04-31'],
    ['2024-01-00'],
    ['2024-01-32'],
    ['2024-1'],
    ['2024-01-1'],
    ['24'],
    ['20240101'],
    ['2024/01/01'],
    ['01.02.2024'],
    ['2024-'],
    ['2024-01-'],
    [' 2024'],
    ['2024 '],
    ['2024-01-01T00:00'],
    ['-2024'],
    ['２０２４'],
    ['2024-11-22-01'],
    ['2024/25'],
    ['unknown']
  ])('"%s" is no date', (text) => {
    expect(packPartialDate(text)).toBeNull();
  });
});

describe('precision and year', () => {
  test('tell how much is known', () => {
    expect([0, 20240000, 20241100, 20250304].map(precisionOf)).toEqual(['none', 'year', 'month', 'day']);
    expect([0, 20240000, 20241100, 20250304].map(yearOf)).toEqual([0, 2024, 2024, 2025]);
  });
});
