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
