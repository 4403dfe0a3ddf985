import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../../src/i18n/cldr/en';
import { createFormat } from '../../../src/i18n/format';
import { loadNetwork } from '../../../src/load/loadNetwork';
import { figureChoices, placesBetween, type FigureThing } from '../../../src/story/figureChoices';
import { figureOf, FIGURES, type FigureSource } from '../../../src/story/figures';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'data', 'kazakhstan');
const files = readdirSync(FOLDER).map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) }));
const network = loadNetwork(files, { id: 'kazakhstan' }).network!;
const source: FigureSource = { network, language: 'en', format: createFormat(en) };
const written = (thing: FigureThing) => figureChoices(source, thing).map(({ expression }) => expression);

const things: readonly FigureThing[] = [
  { type: 'network' },
  ...network.countries.map(({ id }): FigureThing => ({ type: 'country', id })),
  ...network.cities.map(({ id }): FigureThing => ({ type: 'city', id })),
  ...network.universities.map(({ id }): FigureThing => ({ type: 'university', id })),
  ...network.events.map(({ id }): FigureThing => ({ type: 'event', id })),
  ...[...network.agreements.ids].map((id): FigureThing => ({ type: 'agreement', id })),
  ...network.mobility.map(({ id }): FigureThing => ({ type: 'students', id })),
  { type: 'between', first: { type: 'country', id: 'KZ' }, second: { type: 'country', id: 'AZ' } }
];

test('what is offered of a thing has a value, and is written as a text reads it', () => {
  for (const thing of things)
    for (const { name, expression, figure } of figureChoices(source, thing)) {
      expect(expression.split(':')[0]).toBe(name);
      expect(figureOf(source, expression)).toEqual(figure);
    }
});

test('every figure that a text can have is offered of something', () => {
  const offered = new Set(things.flatMap((thing) => figureChoices(source, thing).map(({ name }) => name)));
  expect([...offered].sort()).toEqual(Object.keys(FIGURES).sort());
});

test('places are named with their type, things by their id', () => {
  expect(written({ type: 'city', id: 'kz-almaty' })).toEqual(
    expect.arrayContaining(['city:kz-almaty', 'agreements:city:kz-almaty', 'partners:city:kz-almaty'])
  );
  expect(written({ type: 'university', id: 'kz-kaznu' })).toContain('acronym:kz-kaznu');
  expect(written({ type: 'between', first: { type: 'country', id: 'KZ' }, second: { type: 'country', id: 'AZ' } })).toContain(
    'agreements:country:KZ~country:AZ'
  );
  expect(written({ type: 'event', id: 'kz-az-rectors-forum-2026' })).toContain('listed:kz-az-rectors-forum-2026');
  expect(written({ type: 'event', id: 'kz-az-round-table-2025' })).toContain('announcedUniversities:kz-az-round-table-2025,KZ');
});

test('what the network does not know has no figures', () => expect(written({ type: 'event', id: 'no-such-event' })).toEqual([]));

test('a filter between two places has figures of its own, one between groups has none', () => {
  const [kz, az, ee] = ['KZ', 'AZ', 'EE'].map((id) => ({ type: 'country' as const, id }));
  expect(placesBetween({ first: [kz!], second: [az!] })).toEqual({ type: 'between', first: kz, second: az });
  expect(placesBetween({ first: [kz!, ee!], second: [az!] })).toBeNull();
  expect(placesBetween(null)).toBeNull();
});
