import { expect, test } from 'vitest';
import { nameIn, originalName } from '../../../src/model/names';

const names = { name: 'Example University', language: 'en', translations: { kk: 'Мысал университеті', ru: 'Университет примера' } };

test('a name is given in the language asked for, else in its own country’s, else in the file’s', () => {
  expect(nameIn(names, 'ru', 'KZ')).toEqual({ text: 'Университет примера', language: 'ru' });
  expect(nameIn(names, 'et', 'KZ')).toEqual({ text: 'Мысал университеті', language: 'kk' });
  expect(nameIn(names, 'et', 'FI')).toEqual({ text: 'Example University', language: 'en' });
  expect(nameIn(names, 'en', 'KZ')).toEqual({ text: 'Example University', language: 'en' });
});

test('the original name is another than the one shown, or none', () => {
  expect(originalName(names, 'KZ', 'Example University')).toEqual({ text: 'Мысал университеті', language: 'kk' });
  expect(originalName(names, 'KZ', 'Мысал университеті')).toEqual({ text: 'Университет примера', language: 'ru' });
  expect(originalName(names, 'DE', 'Example University')).toBeNull();
});

test.each([
  ['RU', 'ru'],
  ['TR', 'tr'],
  ['UZ', 'uz'],
  ['DE', 'de'],
  ['UA', 'uk'],
  ['CN', 'zh'],
  ['KR', 'ko']
])('institutions of %s are named in %s where the reader’s language is missing', (country, tag) => {
  const foreign = { name: 'Example University', language: 'en', translations: { [tag]: 'Original', az: 'Nümunə Universiteti' } };
  expect(nameIn(foreign, 'kk', country)).toEqual({ text: 'Original', language: tag });
  expect(nameIn(foreign, 'az', country)).toEqual({ text: 'Nümunə Universiteti', language: 'az' });
  expect(nameIn(foreign, 'en', country)).toEqual({ text: 'Example University', language: 'en' });
  expect(originalName(foreign, country, 'Example University')).toEqual({ text: 'Original', language: tag });
});

test('an original that names its script is found and marked with it', () => {
  const chinese = { name: 'Example University', language: 'en', translations: { 'zh-Hans': '示例大学' } };
  expect(nameIn(chinese, 'et', 'CN')).toEqual({ text: '示例大学', language: 'zh-Hans' });
});

test('a table in another language than English is read in English before that language', () => {
  const russian = { name: 'Университет примера', language: 'ru', translations: { en: 'Example University' } };
  expect(nameIn(russian, 'et', 'US')).toEqual({ text: 'Example University', language: 'en' });
  expect(nameIn(russian, 'et', 'RU')).toEqual({ text: 'Университет примера', language: 'ru' });
  expect(nameIn({ ...russian, translations: {} }, 'et', 'US')).toEqual({ text: 'Университет примера', language: 'ru' });
});

test('a table that does not say its language is shown as it is to a reader of English', () => {
  const unsaid = { name: 'Example University', language: '', translations: { kk: 'Мысал университеті' } };
  expect(nameIn(unsaid, 'en', 'KZ')).toEqual({ text: 'Example University', language: '' });
  expect(nameIn(unsaid, 'et', 'KZ')).toEqual({ text: 'Мысал университеті', language: 'kk' });
});

test('a name in a script that is not the reader’s is no name in the reader’s language', () => {
  const latin = { name: 'Example University', language: 'en', translations: { 'kk-Latn': 'Mysal universiteti' } };
  expect(nameIn(latin, 'kk', 'DE')).toEqual({ text: 'Example University', language: 'en' });
});
