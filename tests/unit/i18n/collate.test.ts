import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/base/language';
import { createCollator } from '../../../src/i18n/collate';

const ALPHABETS: Partial<Record<Language, string>> = {
  kk: 'АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ',
  ru: 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ',
  az: 'ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ',
  et: 'ABCDEFGHIJKLMNOPQRSŠZŽTUVÕÄÖÜXY',
  en: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
};

/** The same order every time, far from the alphabet. */
const shuffled = <T>(items: readonly T[]): T[] =>
  items
    .map((item, index) => ({ item, key: (index * 7919) % 104729 }))
    .sort((a, b) => (a.key % 13) - (b.key % 13) || b.key - a.key)
    .map(({ item }) => item);

const sorted = (language: Language, names: readonly string[]): string[] => shuffled(names).sort(createCollator(language));

describe.each(LANGUAGES)('%s', (language) => {
  const alphabet = [...ALPHABETS[language]!];

  test('follows its alphabet, in capitals and in small letters', () => {
    expect(sorted(language, alphabet)).toEqual(alphabet);
    const words = alphabet.map((letter) => `${letter}${alphabet[5]!.toLocaleLowerCase(language)}`);
    expect(sorted(language, words)).toEqual(words);
    const small = alphabet.map((letter) => letter.toLocaleLowerCase(language));
    expect(sorted(language, small)).toEqual(small);
  });

  test('follows it at the second letter as well', () => {
    const words = alphabet.map((letter) => alphabet[0]! + letter.toLocaleLowerCase(language));
    expect(sorted(language, words)).toEqual(words);
  });

  test('puts numbers first, by value, then its own script, then the other', () => {
    const own = language === 'kk' || language === 'ru' ? ['Астана', 'Тарту'] : ['Baku', 'Tartu'];
    const other = language === 'kk' || language === 'ru' ? ['Baku', 'Tartu'] : ['Астана', 'Тарту'];
    const order = ['2 Example', '10 Example', ...own, ...other];
    expect(sorted(language, order)).toEqual(order);
    expect(sorted(language, [`${own[0]} 2`, `${own[0]} 10`, `${own[0]}`])).toEqual([`${own[0]}`, `${own[0]} 2`, `${own[0]} 10`]);
  });

  test('is an order: total, symmetric, transitive', () => {
    const names = [
      '',
      '-',
      '«Болашақ»',
      'Болашақ',
      'болашақ',
      'Bolashaq',
      '“Bolashaq”',
      'Éa',
      'Ea',
      'ea',
      'Eb',
      'Ё',
      'Е',
      'Ж',
      'W',
      'V',
      'X',
      '7',
      '07',
      'თბილისი',
      '北京'
    ];
    const compare = createCollator(language);
    for (const a of names) {
      for (const b of names) {
        expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
        expect(compare(a, b) === 0).toBe(a === b);
        for (const c of names) if (compare(a, b) < 0 && compare(b, c) < 0) expect(compare(a, c), `${a} ${b} ${c}`).toBeLessThan(0);
      }
    }
  });
});

test('quotation marks, accents and case do not part names that belong together', () => {
  expect(sorted('kk', ['Бауыржан', '«Болашақ» А', 'Болашақ Б', 'Бүркіт'])).toEqual(['Бауыржан', '«Болашақ» А', 'Болашақ Б', 'Бүркіт']);
  expect(sorted('az', ['Université B', 'Universite A', 'universite C'])).toEqual(['Universite A', 'Université B', 'universite C']);
});

test('a shorter name comes first, and words before longer words', () => {
  expect(sorted('az', ['Bakı', 'Bakı Dövlət', 'Bakıxanov'])).toEqual(['Bakı', 'Bakı Dövlət', 'Bakıxanov']);
  expect(sorted('kk', ['Алматы', 'Алматы ТУ', 'Алматылық'])).toEqual(['Алматы', 'Алматы ТУ', 'Алматылық']);
});
