import { expect, test } from 'vitest';
import { namePieces } from '../../../../src/views/summary/namePieces';

const kazakh = { text: 'Мысал университеті', language: 'kk' };
const short = { text: 'Мысал', language: 'kk' };

test('cuts a sentence at its names, so that each can be marked with its language', () => {
  expect(namePieces('Kõige rohkem: Мысал университеті – 3 ja Мысал – 2.', [kazakh, short])).toEqual([
    { text: 'Kõige rohkem: ', language: '' },
    kazakh,
    { text: ' – 3 ja ', language: '' },
    short,
    { text: ' – 2.', language: '' }
  ]);
});

test('keeps every letter of a sentence that has none of the names', () => {
  expect(namePieces('Filtreid ei ole seatud.', [kazakh, { text: '', language: 'az' }])).toEqual([
    { text: 'Filtreid ei ole seatud.', language: '' }
  ]);
});
