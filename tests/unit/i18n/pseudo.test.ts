import { expect, test } from 'vitest';
import type { Key } from '../../../src/i18n/dictionary';
import { en } from '../../../src/i18n/en';
import { createFormat } from '../../../src/i18n/format';
import { pseudoCldr, pseudoMessages, pseudoText } from '../../../src/i18n/pseudo';
import { createTranslate } from '../../../src/i18n/translate';

const pseudoDictionary = pseudoMessages(en);
const textsOf = (message: unknown): string[] =>
  typeof message === 'string' ? [message] : Object.values(message as Record<string, string>);
const bare = (text: string): string => text.replace(/\{\w+\}/g, '');

test('a text is accented, longer and in brackets, and keeps its placeholders', () => {
  expect(pseudoText('Map')).toBe('[Ḿȧȧƥ~]');
  expect(pseudoText('Started {date}')).toBe('[Şŧȧȧřŧḗḗḓ {date}~~]');
  expect(pseudoText('{a} – {b}')).toBe('[{a} – {b}]');
});

test('every message has the placeholders and plural forms of the English one, no plain letter, and 40 % more', () => {
  expect(Object.keys(pseudoDictionary)).toEqual(Object.keys(en));
  for (const key of Object.keys(en) as Key[]) {
    const english = textsOf(en[key]);
    const pseudo = textsOf(pseudoDictionary[key]);
    expect(pseudo, key).toHaveLength(english.length);
    pseudo.forEach((text, i) => {
      expect(text.match(/\{\w+\}/g), key).toEqual(english[i]!.match(/\{\w+\}/g));
      expect(bare(text), key).not.toMatch(/[A-Za-z]/);
      if (/[a-z]/i.test(bare(english[i]!))) expect(bare(text).length, key).toBeGreaterThanOrEqual(1.4 * bare(english[i]!).length);
    });
  }
});

test('dates, lists, countries and units are pseudo texts too; numbers are not', () => {
  const format = createFormat(pseudoCldr);
  for (const text of [format.date(20261122), format.shortDate(20261122), format.region('EE'), format.language('kk'), format.distanceKm(12)])
    expect(text).toMatch(/^[^A-Za-z]*\p{L}[^A-Za-z]*$/u);
  expect(format.list(['1', '2', '3'])).not.toMatch(/[A-Za-z]/);
  expect(format.number(1234.5)).toBe('1,234.5');
  expect(createTranslate(pseudoDictionary, 'en', format)('counts.agreements', { count: 1 })).toContain('1 ');
});
