import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadNetwork } from '../../../src/load/loadNetwork';
import { nameIn } from '../../../src/model/names';
import { CAP_HEIGHT_EM, capHeightPx, STAGE_SCREENS, stageType } from '../../../src/story/legibility';
import { fitParties, type PartyText } from '../../../src/story/partyFit';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'data', 'kazakhstan');
const network = loadNetwork(
  readdirSync(FOLDER).map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) })),
  { id: 'kazakhstan' }
).network!;

const WALLS = [...STAGE_SCREENS, { width: 7680, height: 2160 }];
const short: PartyText = { name: 'Example University', second: 'Мысал университеті', place: 'Almaty · Kazakhstan' };

/** The universities with the longest names of the shipped network, in a pair of languages. */
const longest = (first: 'kk' | 'az' | 'et', second: 'ru' | 'en', count: number): PartyText[] =>
  network.universities
    .map(({ names, country, city }): PartyText => {
      const { id } = network.countries[country]!;
      const place = network.cities[city] ? nameIn(network.cities[city].names, first, id).text : '';
      return { name: nameIn(names, first, id).text, second: nameIn(names, second, id).text, place: `${place} · Қазақстан Республикасы` };
    })
    .sort((a, b) => b.name.length + b.second.length - a.name.length - a.second.length)
    .slice(0, count);

describe.each(WALLS)('those who sign, at $width × $height', (screen) => {
  const type = stageType(screen);
  const upright = screen.height > screen.width;
  const isReadable = (namePx: number) => namePx * CAP_HEIGHT_EM.serif >= capHeightPx(screen.height) - 0.01;

  test('two with short names stand side by side, in large letters, with everything; on an upright screen one above the other', () => {
    const layout = fitParties([short, short], type, screen);
    expect(layout).toMatchObject({ columns: upright ? 1 : 2, shown: 2, hasSecond: true, hasPlaces: true, isCrowded: false });
    expect(layout.namePx).toBeGreaterThan(type.textPx);
  });

  test.each([
    ['kk', 'ru'],
    ['az', 'en'],
    ['et', 'en']
  ] as const)(
    'two with the longest names of the network in %s and %s are both named, in both languages where it is no upright wall',
    (first, second) => {
      const parties = longest(first, second, 12);
      for (const a of parties)
        for (const b of parties) {
          const layout = fitParties([a, b], type, screen);
          expect(layout.shown).toBe(2);
          expect(isReadable(layout.namePx)).toBe(true);
          if (upright) expect(layout.heightPx / screen.height).toBeLessThan(0.75);
          else {
            expect([layout.hasSecond, layout.isCrowded]).toEqual([true, false]);
            expect(layout.heightPx / screen.height).toBeLessThan(0.6);
          }
        }
    }
  );

  test('more than two stand in columns; those that have no room are left out from the third on, never made too small', () => {
    const three = fitParties([short, short, short], type, screen);
    expect([three.shown, three.hasSecond]).toEqual([3, true]);
    const many = fitParties(longest('kk', 'ru', 24), type, screen);
    expect(many.shown).toBeGreaterThanOrEqual(2);
    expect(isReadable(many.namePx)).toBe(true);
    expect(many.isCrowded && many.shown > 2).toBe(false);
  });
});
