import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/base/language';
import { az } from '../../../src/i18n/cldr/az';
import type { Cldr } from '../../../src/i18n/cldr/cldr';
import { en } from '../../../src/i18n/cldr/en';
import { et } from '../../../src/i18n/cldr/et';
import { kk } from '../../../src/i18n/cldr/kk';
import { ru } from '../../../src/i18n/cldr/ru';
import { createFormat } from '../../../src/i18n/format';

const EXTRACTS: Readonly<Record<Language, Cldr>> = { kk, ru, az, et, en };

test('the extracts are what the installed CLDR packages give', () => {
  const run = spawnSync(process.execPath, ['scripts/buildCldr.js', '--check'], { encoding: 'utf8' });
  expect(run.stderr).not.toContain('buildCldr');
  expect(run.status).toBe(0);
});

test.each(LANGUAGES)('%s names all countries, languages and months', (language) => {
  const { language: tag, regions, languages, months } = EXTRACTS[language];
  expect(tag).toBe(language);
  expect(Object.keys(regions)).toEqual(Object.keys(en.regions));
  expect(Object.keys(regions).length).toBeGreaterThan(250);
  expect(Object.keys(languages)).toEqual(Object.keys(en.languages));
  for (const code of LANGUAGES) expect(languages[code]).toBeTruthy();
  for (const [code, name] of [...Object.entries(regions), ...Object.entries(languages)]) expect(name, code).toMatch(/\p{L}{2}/u);
  for (const { wide, abbreviated } of [months.format, months.standalone])
    for (const names of [wide, abbreviated]) expect(new Set(names).size).toBe(12);
});

test.each(LANGUAGES)('%s has no two countries of one name', (language) => {
  const names = Object.values(EXTRACTS[language].regions);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test.each(LANGUAGES)('%s stays below 4 kB compressed', (language) => {
  expect(gzipSync(readFileSync(`src/i18n/cldr/${language}.ts`), { level: 9 }).length).toBeLessThanOrEqual(4096);
});

test("numbers are what this machine's full ICU writes", () => {
  for (const language of LANGUAGES) {
    const { number } = createFormat(EXTRACTS[language]);
    const intl = new Intl.NumberFormat(language === 'en' ? 'en-GB' : language);
    for (let i = 1; i < 400; i++) {
      const value = Math.trunc((1.1 + Math.sin(i)) * 10 ** (i % 14)) / 10 ** (i % 4);
      expect(number(value), language).toBe(
        intl
          .format(value)
          .replace(/[\u202f\u00a0]/g, '\u00a0')
          .replace(/^-0$/, '0')
      );
    }
  }
});

test('spaces are what CLDR has, but for narrow ones, which few fonts have', () => {
  // CLDR groups digits with U+00A0 in these languages, and parts the year from its abbreviation with U+202F.
  expect([kk, ru, et].map(({ numbers }) => numbers.group)).toEqual(['\u00a0', '\u00a0', '\u00a0']);
  expect([kk.dates.day, ru.dates.day]).toEqual(["y\u00a0'ж'. d MMMM", "d MMMM y\u00a0'г'."]);
  for (const language of LANGUAGES) expect(JSON.stringify(EXTRACTS[language])).not.toMatch(/[\u2000-\u200b\u202f]/);
});
