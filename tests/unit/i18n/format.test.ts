import { afterEach, describe, expect, test, vi } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/base/language';
import { packPartialDate } from '../../../src/base/partialDate';
import { az } from '../../../src/i18n/cldr/az';
import type { Cldr } from '../../../src/i18n/cldr/cldr';
import { en } from '../../../src/i18n/cldr/en';
import { et } from '../../../src/i18n/cldr/et';
import { kk } from '../../../src/i18n/cldr/kk';
import { ru } from '../../../src/i18n/cldr/ru';
import { createFormat, type Format } from '../../../src/i18n/format';

const EXTRACTS: Readonly<Record<Language, Cldr>> = { kk, ru, az, et, en };
const formats = Object.fromEntries(LANGUAGES.map((language) => [language, createFormat(EXTRACTS[language])])) as Record<Language, Format>;

/** No-break spaces as plain ones, for the tables below; where they stand is tested apart. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('numbers', () => {
  test.each<[Language, number, string]>([
    ['kk', 1234567.89, '1\u00a0234\u00a0567,89'],
    ['ru', 1234567.89, '1\u00a0234\u00a0567,89'],
    ['az', 1234567.89, '1.234.567,89'],
    ['et', 1234567.89, '1\u00a0234\u00a0567,89'],
    ['en', 1234567.89, '1,234,567.89'],
    ['kk', 1234.5, '1\u00a0234,5'],
    ['ru', 1234.5, '1\u00a0234,5'],
    ['az', 1234.5, '1.234,5'],
    ['et', 1234.5, '1234,5'],
    ['en', 1234.5, '1,234.5'],
    ['et', 12345, '12\u00a0345'],
    ['et', -0.25, '−0,25'],
    ['en', -0.25, '-0.25'],
    ['en', 0, '0'],
    ['en', -0, '0'],
    ['en', -0.0001, '0'],
    ['en', 100, '100'],
    ['en', 0.12345, '0.123'],
    ['en', NaN, ''],
    ['en', Infinity, '']
  ])('%s %d', (language, value, text) => {
    expect(formats[language].number(value)).toBe(text);
  });

  test('are rounded to the digits asked for, without zeros at the end', () => {
    expect([0, 1, 2].map((digits) => formats.en.number(1999.96, digits))).toEqual(['2,000', '2,000', '1,999.96']);
    expect(formats.en.number(10, 0)).toBe('10');
  });

  test('percent and kilometres carry their signs', () => {
    expect(LANGUAGES.map((language) => formats[language].percent(0.125, 1))).toEqual(['12,5%', '12,5\u00a0%', '12,5%', '12,5%', '12.5%']);
    expect(LANGUAGES.map((language) => plain(formats[language].distanceKm(3419.6)))).toEqual([
      '3 420 км',
      '3 420 км',
      '3.420 km',
      '3420 km',
      '3,420 km'
    ]);
    expect([0, 0.04, 3.14159, 9.94, 9.96, 10.4].map((km) => plain(formats.en.distanceKm(km)))).toEqual([
      '0 km',
      '0 km',
      '3.1 km',
      '9.9 km',
      '10 km',
      '10 km'
    ]);
    expect(formats.en.percent(NaN)).toBe('');
  });
});

describe('dates', () => {
  test.each<[Language, string, string, string]>([
    ['kk', '2026-11-22', '2026 ж. 22 қараша', '2026 ж. 22 қар.'],
    ['ru', '2026-11-22', '22 ноября 2026 г.', '22 нояб. 2026 г.'],
    ['az', '2026-11-22', '22 noyabr 2026', '22 noy 2026'],
    ['et', '2026-11-22', '22. november 2026', '22. nov 2026'],
    ['en', '2026-11-22', '22 November 2026', '22 Nov 2026'],
    ['kk', '2026-05', '2026 ж. мамыр', '2026 ж. мам.'],
    ['ru', '2026-05', 'май 2026 г.', 'май 2026 г.'],
    ['ru', '2026-11', 'ноябрь 2026 г.', 'нояб. 2026 г.'],
    ['az', '2026-05', 'may 2026', 'may 2026'],
    ['et', '2026-05', 'mai 2026', 'mai 2026'],
    ['en', '2026-11', 'November 2026', 'Nov 2026'],
    ['ru', '2025-03-04', '4 марта 2025 г.', '4 мар. 2025 г.']
  ])('%s %s', (language, iso, full, short) => {
    const date = packPartialDate(iso)!;
    expect(plain(formats[language].date(date))).toBe(full);
    expect(plain(formats[language].shortDate(date))).toBe(short);
    expect(plain(formats[language].isoDate(iso))).toBe(full);
  });

  test('a year is a year, and an unknown date is empty, in every language', () => {
    for (const language of LANGUAGES) {
      expect(formats[language].date(20260000)).toBe('2026');
      expect(formats[language].date(0)).toBe('');
      expect(formats[language].shortDate(0)).toBe('');
    }
  });

  test('tell all days of a year apart and show its day and year', () => {
    for (const language of LANGUAGES) {
      const texts = new Set<string>();
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= 28; day++) {
          const text = formats[language].date(20260000 + month * 100 + day);
          expect(text).toMatch(new RegExp(`(^|\\D)${day}(\\D|$)`));
          expect(text).toContain('2026');
          expect(text).not.toMatch(/[{}']|undefined|MMM|LLL/);
          texts.add(text);
        }
      }
      expect(texts.size).toBe(12 * 28);
    }
  });

  test('the year and its abbreviation are not parted at the end of a line', () => {
    expect(formats.ru.date(20261122)).toContain('2026\u00a0г.');
    expect(formats.kk.date(20261122)).toContain('2026\u00a0ж.');
  });

  test('a text that is no date stays as it is', () => {
    for (const text of ['2025-26', 'spring 2025', '2025-02-30', '']) expect(formats.ru.isoDate(text)).toBe(text);
  });
});

describe('names and lists', () => {
  test.each<[string, readonly string[]]>([
    ['KZ', ['Қазақстан', 'Казахстан', 'Qazaxıstan', 'Kasahstan', 'Kazakhstan']],
    ['AZ', ['Әзірбайжан', 'Азербайджан', 'Azərbaycan', 'Aserbaidžaan', 'Azerbaijan']],
    ['EE', ['Эстония', 'Эстония', 'Estoniya', 'Eesti', 'Estonia']],
    ['KG', ['Қырғызстан', 'Кыргызстан', 'Qırğızıstan', 'Kõrgõzstan', 'Kyrgyzstan']],
    ['US', ['АҚШ', 'США', 'ABŞ', 'USA', 'United States']],
    ['PS', ['Палестина', 'Палестина', 'Fələstin', 'Palestiina', 'Palestine']],
    ['HK', ['Сянган', 'Гонконг', 'Honq Konq', 'Hongkong', 'Hong Kong']],
    ['MO', ['Макао', 'Макао', 'Makao', 'Macau', 'Macao']],
    ['XK', ['Косово', 'Косово', 'Kosovo', 'Kosovo', 'Kosovo']]
  ])('region %s', (code, names) => {
    expect(LANGUAGES.map((language) => formats[language].region(code))).toEqual(names);
  });

  test('an unknown code or tag is shown as it is', () => {
    for (const code of ['QZ', '', 'kz', 'constructor']) expect(formats.en.region(code)).toBe(code);
    for (const tag of ['qaa', '', 'constructor']) expect(formats.en.language(tag)).toBe(tag);
    expect(formats.en.language('zh-Hans')).toBe(formats.en.language('zh'));
  });

  test.each<[Language, string, string, string]>([
    ['kk', 'A және B', 'A, B, C, D', 'A, B, C, не болмаса D'],
    ['ru', 'A и B', 'A, B, C и D', 'A, B, C или D'],
    ['az', 'A və B', 'A, B, C və D', 'A, B, C, yaxud D'],
    ['et', 'A ja B', 'A, B, C ja D', 'A, B, C või D'],
    ['en', 'A and B', 'A, B, C and D', 'A, B, C or D']
  ])('lists in %s', (language, two, four, either) => {
    expect(formats[language].list(['A', 'B'])).toBe(two);
    expect(formats[language].list(['A', 'B', 'C', 'D'])).toBe(four);
    expect(formats[language].list(['A', 'B', 'C', 'D'], 'or')).toBe(either);
    expect(formats[language].list(['A'])).toBe('A');
    expect(formats[language].list([])).toBe('');
  });

  test('items of a list are not read as patterns', () => {
    expect(formats.en.list(['{1}', '$&', '{0}'])).toBe('{1}, $& and {0}');
  });
});

describe('without Intl', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('everything is written all the same: a browser is not asked, for it has no Kazakh and Azerbaijani and says that it has', () => {
    vi.stubGlobal('Intl', {});
    for (const language of LANGUAGES) {
      const format = createFormat(EXTRACTS[language]);
      expect(format.number(1234567.89)).toMatch(/^1\D234\D567\D89$/);
      expect(format.percent(0.5)).toContain('50');
      expect(format.distanceKm(12)).toMatch(/км|km/);
      expect(format.date(20261122)).toMatch(/\p{L}{4}/u);
      expect(format.region('KZ')).not.toBe('KZ');
      expect(format.language('kk')).not.toBe('kk');
      expect(format.list(['A', 'B', 'C'])).toMatch(/^A, B.+C$/);
    }
  });
});
