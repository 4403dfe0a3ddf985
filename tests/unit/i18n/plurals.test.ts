import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/base/language';
import { az } from '../../../src/i18n/az';
import { az as azCldr } from '../../../src/i18n/cldr/az';
import type { Cldr } from '../../../src/i18n/cldr/cldr';
import { en as enCldr } from '../../../src/i18n/cldr/en';
import { et as etCldr } from '../../../src/i18n/cldr/et';
import { kk as kkCldr } from '../../../src/i18n/cldr/kk';
import { ru as ruCldr } from '../../../src/i18n/cldr/ru';
import type { Dictionary, Key, Plural } from '../../../src/i18n/dictionary';
import { en } from '../../../src/i18n/en';
import { et } from '../../../src/i18n/et';
import { createFormat } from '../../../src/i18n/format';
import { kk } from '../../../src/i18n/kk';
import { ru } from '../../../src/i18n/ru';
import { createTranslate } from '../../../src/i18n/translate';

const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { kk, ru, az, et, en };
const CLDR: Readonly<Record<Language, Cldr>> = { kk: kkCldr, ru: ruCldr, az: azCldr, et: etCldr, en: enCldr };

/** The numbers that tell the forms of these languages apart, as a page writes them where it has a comma. */
const NUMBERS = { 0: '0', 1: '1', 2: '2', 5: '5', 11: '11', 21: '21', 1.5: '1,5' } as const;
const COUNTS = [0, 1, 2, 5, 11, 21, 1.5] as const;
type Count = (typeof COUNTS)[number];
type Form = 'one' | 'few' | 'many' | 'other';

const ONLY_ONE: Readonly<Record<Count, Form>> = { 0: 'other', 1: 'one', 2: 'other', 5: 'other', 11: 'other', 21: 'other', 1.5: 'other' };
/** The plural form of each number, as Unicode CLDR rules it. */
const FORMS: Readonly<Record<Language, Readonly<Record<Count, Form>>>> = {
  kk: ONLY_ONE,
  az: ONLY_ONE,
  et: ONLY_ONE,
  en: ONLY_ONE,
  ru: { 0: 'many', 1: 'one', 2: 'few', 5: 'many', 11: 'many', 21: 'one', 1.5: 'other' }
};

const translate = (language: Language) => createTranslate(DICTIONARIES[language], language, createFormat(CLDR[language]));
const counted = (Object.keys(en) as Key[]).filter((key) => typeof en[key] !== 'string');

describe.each(LANGUAGES)('%s', (language) => {
  const t = translate(language) as (key: Key, values: object) => string;

  test.each(counted)('%s has the form of its number', (key) => {
    const forms = DICTIONARIES[language][key] as Plural;
    const names = Object.values(forms).flatMap((text) => text.match(/\{(\w+)\}/g) ?? []);
    const others = Object.fromEntries(names.map((name) => [name.slice(1, -1), 'Example']));
    for (const count of COUNTS) {
      const number = language === 'en' ? String(count) : NUMBERS[count];
      const expected = forms[FORMS[language][count]]!.replaceAll('{count}', number).replaceAll(/\{\w+\}/g, 'Example');
      expect(t(key, { ...others, count }), String(count)).toBe(expected);
    }
  });
});

describe('whole sentences', () => {
  test.each<[Language, readonly string[]]>([
    ['kk', ['0 келісім', '1 келісім', '2 келісім', '5 келісім', '11 келісім', '21 келісім', '1,5 келісім']],
    ['ru', ['0 соглашений', '1 соглашение', '2 соглашения', '5 соглашений', '11 соглашений', '21 соглашение', '1,5 соглашения']],
    ['az', ['0 saziş', '1 saziş', '2 saziş', '5 saziş', '11 saziş', '21 saziş', '1,5 saziş']],
    ['et', ['0 kokkulepet', '1 kokkulepe', '2 kokkulepet', '5 kokkulepet', '11 kokkulepet', '21 kokkulepet', '1,5 kokkulepet']],
    ['en', ['0 agreements', '1 agreement', '2 agreements', '5 agreements', '11 agreements', '21 agreements', '1.5 agreements']]
  ])('agreements in %s', (language, sentences) => {
    expect(COUNTS.map((count) => translate(language)('counts.agreements', { count }))).toEqual(sentences);
  });

  test.each<[Language, readonly string[]]>([
    ['kk', ['0 нәтиже', '1 нәтиже', '2 нәтиже', '5 нәтиже', '11 нәтиже', '21 нәтиже', '1,5 нәтиже']],
    ['ru', ['0 результатов', '1 результат', '2 результата', '5 результатов', '11 результатов', '21 результат', '1,5 результата']],
    ['az', ['0 nəticə', '1 nəticə', '2 nəticə', '5 nəticə', '11 nəticə', '21 nəticə', '1,5 nəticə']],
    ['et', ['0 tulemust', '1 tulemus', '2 tulemust', '5 tulemust', '11 tulemust', '21 tulemust', '1,5 tulemust']],
    ['en', ['0 results', '1 result', '2 results', '5 results', '11 results', '21 results', '1.5 results']]
  ])('results in %s', (language, sentences) => {
    expect(COUNTS.map((count) => translate(language)('search.results', { count }))).toEqual(sentences);
  });

  test('large numbers are grouped in them', () => {
    expect(LANGUAGES.map((language) => translate(language)('counts.agreements', { count: 12345 }))).toEqual([
      '12\u00a0345 келісім',
      '12\u00a0345 соглашений',
      '12.345 saziş',
      '12\u00a0345 kokkulepet',
      '12,345 agreements'
    ]);
  });
});
