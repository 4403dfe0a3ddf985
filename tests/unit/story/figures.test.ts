import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/base/language';
import { en } from '../../../src/i18n/cldr/en';
import { kk } from '../../../src/i18n/cldr/kk';
import { ru } from '../../../src/i18n/cldr/ru';
import { createFormat } from '../../../src/i18n/format';
import type { Network } from '../../../src/model/network';
import { decodeView, encodeView } from '../../../src/share/address';
import { checkRoom, checkStory } from '../../../src/story/checkStory';
import { figureOf, type FigureSource } from '../../../src/story/figures';
import { fillFigures, plainText, UNKNOWN_FIGURE } from '../../../src/story/figureText';
import { readStory } from '../../../src/story/storyFile';
import { exampleNetwork } from '../graph/exampleNetwork';

const example = exampleNetwork(
  ['aa-north-1', 'aa-north-2', 'aa-south-3', 'bb-east-4', 'bb-east-5', 'cc-west-6'],
  [
    { parties: ['aa-north-1', 'bb-east-4'] },
    { parties: ['aa-north-1', 'bb-east-4'], kind: 'no_document' },
    { parties: ['aa-north-2', 'bb-east-5'] },
    { parties: ['aa-north-1', 'aa-south-3'] },
    { parties: ['aa-north-1', 'bb-east-4', 'cc-west-6'] }
  ]
);
const names = (name: string) => ({ name, language: 'en', translations: { ru: `${name} по-русски` } });
const network: Network = {
  ...example,
  agreements: { ...example.agreements, signedOn: Uint32Array.from([20240000, 20241100, 20250304, 0, 0]) },
  cities: example.cities.map((city) => ({ ...city, names: names(`City ${city.id}`) }))
};
const CLDR = { en, kk, ru };
const source = (language: keyof typeof CLDR): FigureSource => ({ network, language, format: createFormat(CLDR[language]) });

test.each<[string, number | null]>([
  ['agreements', 5],
  ['agreements:country:BB', 4],
  ['agreements:country:AA~country:BB', 4],
  ['agreements:country:AA~country:AA', 1],
  ['agreements:city:aa-north', 5],
  ['agreements:university:aa-north-2~university:bb-east-4', 0],
  ['documents', 4],
  ['undated', 2],
  ['undated:country:CC', 1],
  ['pairs', 4],
  ['pairs:country:AA~country:BB', 3],
  ['countries', 3],
  ['universities', 6],
  ['universities:city:bb-east', 2],
  ['connected', 6],
  ['connected:country:AA', 3],
  ['partners:city:aa-north', 4],
  ['partners:country:AA', 3],
  ['partnerCountries:country:AA', 2],
  ['partnerCountries:university:bb-east-5', 1],
  ['agreements:country:ZZ', null],
  ['agreements:planet:AA', null],
  ['agreements:country:AA~country:BB~country:CC', null],
  ['partners', null],
  ['announced:no-such-event', null],
  ['students:no-such-figure', null],
  ['constructor', null],
  ['no such thing', null],
  ['', null]
])('%s is %s', (expression, number) => {
  expect(figureOf(source('en'), expression)).toEqual(number === null ? null : { number });
});

test('names and dates are in the language of the reader, dates as precise as they are known', () => {
  expect(figureOf(source('ru'), 'city:aa-north')).toEqual({ text: 'City aa-north по-русски', language: 'ru' });
  expect(figureOf(source('kk'), 'city:aa-north')).toEqual({ text: 'City aa-north', language: 'en' });
  expect(['agreement-0', 'agreement-1', 'agreement-2'].map((id) => figureOf(source('en'), `signed:${id}`))).toEqual(
    ['2024', 'November 2024', '4 March 2025'].map((text) => ({ text, language: 'en' }))
  );
  expect(figureOf(source('en'), 'signed:agreement-3')).toBeNull();
});

describe('a text with figures', () => {
  const fill = (text: string, language: keyof typeof CLDR = 'en') => fillFigures(text, language, source(language));
  const plain = (text: string, language: keyof typeof CLDR = 'en') => plainText(fill(text, language).runs);

  test.each<[Language & keyof typeof CLDR, string, string]>([
    ['en', '{agreements|# agreement|# agreements} in all', '5 agreements in all'],
    ['en', '{undated:country:CC|# agreement|# agreements}', '1 agreement'],
    ['ru', '{agreements|# соглашение|# соглашения|# соглашений}', '5 соглашений'],
    ['ru', '{undated|# соглашение|# соглашения|# соглашений}', '2 соглашения'],
    ['ru', '{undated:country:CC|# соглашение|# соглашения|# соглашений}', '1 соглашение'],
    ['kk', '{agreements|# келісім}', '5 келісім'],
    ['kk', '{agreements} келісім', '5 келісім'],
    ['en', 'no figure at all', 'no figure at all'],
    ['en', '{countries}–{universities}', '3–6']
  ])('%s: %s', (language, text, wanted) => {
    expect(plain(text, language)).toBe(wanted);
    expect(fill(text, language).faults).toEqual([]);
  });

  test('a name in another language is a run of its own', () => {
    expect(fill('Қала: {city:aa-north}.', 'kk').runs).toEqual([
      { text: 'Қала: ', language: 'kk' },
      { text: 'City aa-north', language: 'en' },
      { text: '.', language: 'kk' }
    ]);
  });

  test.each<[string, string, string]>([
    ['{nothing} here', 'figure-unknown', `${UNKNOWN_FIGURE} here`],
    ['{agreements:country:ZZ}', 'figure-unknown', UNKNOWN_FIGURE],
    ['{agreements|# one|# two|# three}', 'forms-differ', '5 two'],
    ['{agreements|agreements}', 'forms-differ', 'agreements'],
    ['{city:aa-north|# city|# cities}', 'forms-differ', 'City aa-north']
  ])('%s: %s', (text, cause, shown) => {
    expect(fill(text).faults.map((fault) => fault.cause)).toEqual([cause]);
    expect(plain(text)).toBe(shown);
  });
});

describe('the check of a story', () => {
  const remarks = (scene: object): string[] => {
    const { story } = readStory(JSON.stringify({ scenes: [{ title: { en: 'A' }, text: { en: 'A' }, notes: { en: 'A' }, ...scene }] }));
    const issues = checkStory(story!, network, { decode: decodeView, encode: encodeView }, [source('en')]);
    return issues.map(({ code, key, value }) => `${code} ${key} ${value}`.trim());
  };

  test.each<[string, object, string[]]>([
    ['all is well', { view: 'view=map&select=pair:AA,BB&camera=1,2,3&between=country:AA~city:bb-east' }, []],
    ['a key that the page does not know', { view: 'view=map&colour=red' }, ['view-lost view.colour red']],
    ['a value that it does not know', { view: 'view=film' }, ['view-lost view.view film']],
    ['a camera beyond the Earth', { view: 'camera=500,2,3' }, ['view-lost view.camera 500,2,3']],
    ['a city that is not there', { view: 'select=city:zz-nowhere' }, ['view-unknown view.select zz-nowhere']],
    ['a pair of which one is not there', { view: 'select=pair:AA,ZZ' }, ['view-unknown view.select ZZ']],
    ['a filter for what is not there', { view: 'country=AA,ZZ' }, ['view-unknown view.countries ZZ']],
    [
      'a group of what is not there',
      { view: 'between=country:AA~country:ZZ' },
      ['view-unknown view.between {"first":[{"type":"country","id":"AA"}],"second":[{"type":"country","id":"ZZ"}]}']
    ],
    ['a language is missing', { view: '', notes: { kk: 'А' } }, ['text-missing notes.en']],
    ['a figure that is none', { view: '', text: { en: 'A {nothing}' } }, ['figure-unknown text.en {nothing}']],
    ['parts that differ', { view: '', text: { en: 'A\n\nB', kk: 'А' } }, ['parts-differ text.kk 1']]
  ])('%s', (_, scene, wanted) => expect(remarks(scene)).toEqual(wanted));
});

test('a part that is too long for a screen is told with the screen and its number', () => {
  const { story } = readStory(
    JSON.stringify({ scenes: [{ view: '', title: { en: 'A' }, text: { en: `Short.\n\n${'Long and longer. '.repeat(12)}` } }] })
  );
  const issues = checkRoom(story!, [source('en')]);
  expect(issues.map(({ code, scene, key, value }) => `${code} ${scene} ${key} ${value}`)).toEqual(['text-long 1 text.en 1080 × 1920, 2']);
});
