import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/base/language';
import { az } from '../../../src/i18n/az';
import { az as azCldr } from '../../../src/i18n/cldr/az';
import type { Cldr } from '../../../src/i18n/cldr/cldr';
import { en as enCldr } from '../../../src/i18n/cldr/en';
import { et as etCldr } from '../../../src/i18n/cldr/et';
import { kk as kkCldr } from '../../../src/i18n/cldr/kk';
import { ru as ruCldr } from '../../../src/i18n/cldr/ru';
import type { Dictionary, Key } from '../../../src/i18n/dictionary';
import { en } from '../../../src/i18n/en';
import { et } from '../../../src/i18n/et';
import { createFormat } from '../../../src/i18n/format';
import { kk } from '../../../src/i18n/kk';
import { ru } from '../../../src/i18n/ru';
import { createTranslate } from '../../../src/i18n/translate';

const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { kk, ru, az, et, en };
const CLDR: Readonly<Record<Language, Cldr>> = { kk: kkCldr, ru: ruCldr, az: azCldr, et: etCldr, en: enCldr };
const TRANSLATED = LANGUAGES.filter((language) => language !== 'en');
const KEYS = Object.keys(en) as Key[];
const COUNTS = [...Array(201).keys(), 1.5];

/** The texts of a message by plural form; one that is not counted has the form ''. */
const formsOf = (language: Language, key: Key): Readonly<Record<string, string>> => {
  const message = DICTIONARIES[language][key] as string | Readonly<Record<string, string>>;
  return typeof message === 'string' ? { '': message } : message;
};
const textsOf = (language: Language, key: Key): string[] => Object.values(formsOf(language, key));
const isCounted = (language: Language, key: Key): boolean => !('' in formsOf(language, key));
const placeholdersOf = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

/** What is wrong with the texts of a language, as "key: fault"; `fault` says it of one text, or null. */
const faultsIn = (language: Language, fault: (text: string, key: Key) => string | null | undefined): string[] =>
  KEYS.flatMap((key) =>
    textsOf(language, key).flatMap((text) => {
      const found = fault(text, key);
      return found ? [`${key}: ${found}`] : [];
    })
  );

describe.each(LANGUAGES)('%s', (language) => {
  test('has the keys of the English dictionary, in its order', () => {
    expect(Object.keys(DICTIONARIES[language])).toEqual(KEYS);
  });

  test('has the placeholders of the English text in every form', () => {
    const faults = faultsIn(language, (text, key) => {
      const expected = placeholdersOf(textsOf('en', key)[0]!).join();
      return placeholdersOf(text).join() === expected ? null : text;
    });
    expect(faults).toEqual([]);
  });

  test('counts what the English dictionary counts, with just the plural forms of the language', () => {
    const rules = new Intl.PluralRules(language);
    const expected = [...new Set(['other', ...COUNTS.map((count) => rules.select(count))])].toSorted();
    for (const key of KEYS) {
      expect(isCounted(language, key), key).toBe(isCounted('en', key));
      if (isCounted(language, key)) expect(Object.keys(formsOf(language, key)).toSorted(), key).toEqual(expected);
    }
  });

  test('leaves no brace and no gap when values are put in', () => {
    const t = createTranslate(DICTIONARIES[language], language, createFormat(CLDR[language])) as (key: Key, values: object) => string;
    for (const key of KEYS) {
      const values = Object.fromEntries(
        textsOf('en', key)
          .flatMap(placeholdersOf)
          .map((name) => [name.slice(1, -1), 'Example'])
      );
      for (const count of isCounted('en', key) ? COUNTS : [0]) {
        const text = t(key, isCounted('en', key) ? { ...values, count } : values);
        expect(text, key).not.toMatch(/[{}]|undefined|^$/);
      }
    }
  });

  test('has no spaces at the ends or twice, and no straight quotation marks', () => {
    expect(faultsIn(language, (text) => (/^\s|\s$|\s{2}|["']/.test(text) ? text : null))).toEqual([]);
  });

  test('quotes as the language does, and closes what it opens', () => {
    const quotes = { kk: '«»', ru: '«»', az: '“”', et: '„“', en: '“”' }[language];
    const faults = faultsIn(language, (text) => {
      const marks = text.match(/[«»„“”‟‘’‚‹›]/g)?.join('') ?? '';
      return marks.replaceAll(quotes, '') === '' ? null : text;
    });
    expect(faults).toEqual([]);
  });

  test('has dashes and ellipses rather than hyphens and full stops in their place', () => {
    expect(faultsIn(language, (text) => (/ - |--|\.\.\./.test(text) ? text : null))).toEqual([]);
  });

  test('ends a text as the English one ends: with a full stop, a question mark, a colon or none', () => {
    const end = (text: string): string => /[.?!:]$/.exec(text)?.[0] ?? '';
    expect(faultsIn(language, (text, key) => (end(text) === end(textsOf('en', key)[0]!) ? null : text))).toEqual([]);
  });
});

/** Letters of the alphabet of the language as it is written today; the small ones stand for the capitals. */
const ALPHABETS: Readonly<Record<Exclude<Language, 'en'>, string>> = {
  kk: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  az: 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz',
  et: 'abdefghijklmnoprsšzžtuvõäöü'
};
/** Names, formats and codes that stay as they are. */
const FOREIGN = new Set(
  'JavaScript JavaScripti WebGL CSV UTF JSON ISO alpha KZ cities csv https Natural Earth GeoNames ROR CLDR Unicode CC BY MIT Excel Exceli Excelile xlsx xlsb xls ods datapackage resources Point json TSV XLSX ZIP GeoJSON Wikidata Gephi PNG QR SRI story scenes view title text HTML Ctrl F USB'.split(
    ' '
  )
);
/** Letters that a wrong code page or a missing keyboard layout destroys first. */
const OWN_LETTERS = { kk: 'әғқңөұүі', ru: 'ёъыэ', az: 'əğıİöüşç', et: 'õäöü' };

/** Words of a text without its placeholders. */
const wordsOf = (text: string): string[] => text.replace(/\{\w+\}/g, ' ').match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];

describe.each(TRANSLATED)('%s letters', (language) => {
  const own = language as keyof typeof ALPHABETS;

  test('has no word of two scripts', () => {
    const faults = faultsIn(language, (text) =>
      wordsOf(text).find((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word))
    );
    expect(faults).toEqual([]);
  });

  test('has only letters of its alphabet, but for names that stay as they are', () => {
    const alphabet = new Set(ALPHABETS[own]);
    const faults = faultsIn(language, (text) =>
      wordsOf(text).find((word) => !FOREIGN.has(word) && [...word.toLocaleLowerCase(language)].some((letter) => !alphabet.has(letter)))
    );
    expect(faults).toEqual([]);
  });

  test('has the letters that are its own', () => {
    const all = KEYS.flatMap((key) => textsOf(language, key)).join('');
    expect([...OWN_LETTERS[own]].filter((letter) => !all.includes(letter))).toEqual([]);
  });

  test('is composed (Unicode NFC)', () => {
    expect(faultsIn(language, (text) => (text === text.normalize('NFC') ? null : text))).toEqual([]);
  });

  test('is translated: no text is the English one, but for names and words that are the same', () => {
    const names: readonly Key[] = ['about.attributionShort'];
    // What has no letters of its own, only places for names and numbers, may well be the same.
    const hasWords = (key: Key) =>
      /\p{L}/u.test(
        textsOf(language, key)
          .join('')
          .replace(/\{\w+\}/g, '')
      );
    const cognates: Readonly<Partial<Record<Language, readonly Key[]>>> = {
      az: ['column.status', 'kind.memorandum', 'table.status'],
      et: ['kind.memorandum', 'table.partner']
    };
    const same = KEYS.filter((key) => hasWords(key) && textsOf(language, key).join('|') === textsOf('en', key).join('|'));
    expect(same.toSorted()).toEqual([...names, ...(cognates[language] ?? [])].toSorted());
  });

  test('attaches no ending to a value that is put in', () => {
    // Kazakh writes ordinals as digits and a hyphen without vowel harmony: 3-жол, 3-топ.
    const ordinals: readonly Key[] = ['legend.group', 'issues.place', 'issues.placeRow'];
    const faults = faultsIn(language, (text, key) =>
      /\}[-’'\p{L}]|[\p{L}]\{/u.test(text) && !(language === 'kk' && ordinals.includes(key)) ? text : null
    );
    expect(faults).toEqual([]);
  });
});
