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
