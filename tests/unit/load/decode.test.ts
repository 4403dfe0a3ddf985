import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/load/decode';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((_, index) => view.setUint16(index * 2, text.charCodeAt(index), littleEndian));
  return new Uint8Array(view.buffer);
}

/** A text in a one-byte encoding, by asking the decoder what each byte means. */
function oneByte(text: string, encoding: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from([...text].map((letter) => letters.indexOf(letter)));
}

const HEADER = 'id,name,country\n';

describe('decodeText', () => {
  test.each([
    ['utf-8', utf8(`${HEADER}1,Әуезов,KZ`), 'Әуезов'],
    ['utf-8', utf8(`\uFEFF${HEADER}1,Gəncə,AZ`), 'Gəncə'],
    ['utf-16le', utf16(`\uFEFF${HEADER}1,Алматы,KZ`, true), 'Алматы'],
    ['utf-16be', utf16(`\uFEFF${HEADER}1,Алматы,KZ`, false), 'Алматы'],
    ['utf-16le', utf16(`${HEADER}1,Алматы қаласы,KZ`, true), 'Алматы қаласы'],
    ['utf-16be', utf16(`${HEADER}1,Алматы қаласы,KZ`, false), 'Алматы қаласы'],
    ['windows-1251', oneByte(`${HEADER}1,Примерный университет,KZ`, 'windows-1251'), 'Примерный университет'],
    ['windows-1251', oneByte(`${HEADER}1,Тартуский университет №2,EE`, 'windows-1251'), '№2'],
    ['windows-1254', oneByte(`${HEADER}1,Örnek Üniversitesi Şişli Ağrı,TR`, 'windows-1254'), 'Şişli Ağrı'],
    ['windows-1257', oneByte(`${HEADER}1,Näidisülikool Põlva Žukov Ēriks,EE`, 'windows-1257'), 'Põlva Žukov']
  ])('%s', (encoding, bytes, part) => {
    const decoded = decodeText(bytes);
    expect(decoded?.encoding).toBe(encoding);
    expect(decoded?.text).toContain(part);
    expect(decoded?.text.startsWith('id,name')).toBe(true);
  });

  test('workbooks and PDF are no text', () => {
    expect(decodeText(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).toBeNull();
    expect(decodeText(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toBeNull();
    expect(decodeText(utf8('%PDF-1.7'))).toBeNull();
  });

  test('a few zero bytes do not make UTF-16', () =>
    expect(decodeText(utf8(`${HEADER}1,\0A\0,KZ and so on, and so on`))?.encoding).toBe('utf-8'));

  test('nothing is an empty text', () => expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' }));
});

describe('one-byte encodings are told apart by the letters of their languages', () => {
  /** Words of each language with letters beyond ASCII; several lines and one word alone. */
  const words = {
    ru: ['Примерный университет\nМеморандум о сотрудничестве\nПодписано', 'Вуз', 'ДОГОВОР'],
    kk: ['Университет атауы\nМемлекет', 'Астана'],
    tr: ['Nümune Üniversitesi\nİmzalanma tarihi\nŞeki, Ağdaş', 'Iğdır', 'Şeki'],
    et: ['Näidisülikool\nAllkirjastamise kuupäev\nŽanr, šokolaad, Põlva', 'Põhjažürii'],
    de: ['Universität Göttingen Straße\nÉcole française à Besançon', 'Málaga', 'Århus']
  };
  test.each([
    ['windows-1251', 'ru', words.ru],
    ['ibm866', 'ru', words.ru],
    ['windows-1251', 'kk', words.kk],
    ['windows-1254', 'az', words.tr],
    ['windows-1257', 'et', words.et],
    ['windows-1252', 'en', words.de]
  ])('%s with a page in %s', (encoding, language, texts) => {
    for (const text of texts) expect(decodeText(oneByte(text, encoding), { language })?.text).toBe(text);
  });

  test.each([
    ['windows-1251', words.ru[0]!],
    ['ibm866', words.ru[0]!],
    ['windows-1254', words.tr[0]!],
    ['windows-1257', words.et[0]!],
    ['windows-1252', words.de[0]!]
  ])('%s with a page in no known language', (encoding, text) => expect(decodeText(oneByte(text, encoding))?.text).toBe(text));

  test('what a person chose is taken', () =>
    expect(decodeText(oneByte('Ğ', 'windows-1254'), { encoding: 'windows-1252' })).toEqual({ text: 'Ð', encoding: 'windows-1252' }));
});
