import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../../src/base/language';
import { loadWords } from '../../../../src/i18n/words';
import { loadNetwork } from '../../../../src/load/loadNetwork';
import { replayRows } from '../../../../src/story/ceremonyRows';
import { stageType } from '../../../../src/story/legibility';
import { aboutRow, partyTexts, spokenParties } from '../../../../src/views/stage/ceremonyWords';

const FOLDER = join(import.meta.dirname, '..', '..', '..', '..', 'data', 'kazakhstan');
const network = loadNetwork(
  readdirSync(FOLDER).map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) })),
  { id: 'kazakhstan' }
).network!;
const { rows } = replayRows(network);
const words = await Promise.all(LANGUAGES.map((language) => loadWords(language, ['page', 'stage'])));
const english = words.find(({ tag }) => tag === 'en')!;
const kazakh = words.find(({ tag }) => tag === 'kk')!;
const row = rows.find(({ id }) => id === 'kzaz-001')!;

describe('what is said of an agreement', () => {
  test('is of each party its name, its name in a second language, and its place', () => {
    const [first, second] = spokenParties(row, network, [english, kazakh]);
    expect(first).toMatchObject({
      name: { text: 'Safi Utebayev Atyrau University of Oil and Gas', language: 'en' },
      second: { language: 'kk' }
    });
    expect(partyTexts([second!])[0]).toMatchObject({ name: 'Baku Higher Oil School', place: 'Baku · Azerbaijan' });
  });

  test('a name that is the same in both languages is said once, and one that is not in the network has no place', () => {
    const parties = [
      { university: '', names: { en: 'Example Academy' } },
      { university: '', names: { en: 'Example University', kk: 'Мысал университеті' } }
    ];
    const spoken = spokenParties({ ...row, parties }, network, [english, kazakh]);
    expect(partyTexts(spoken)).toEqual([
      { name: 'Example Academy', second: '', place: '' },
      { name: 'Example University', second: 'Мысал университеті', place: '' }
    ]);
    expect(partyTexts(spokenParties({ ...row, parties }, network, [english])).map(({ second }) => second)).toEqual(['', '']);
  });

  test('is besides its kind, and when it was signed: as precise as the data know it, or at this moment', () => {
    const wall = { width: 1920, height: 1080 };
    const now = new Date(2026, 5, 1, 11, 3, 12).getTime();
    expect(aboutRow(row, english, null, stageType(wall), wall)).toBe('Memorandum · 4 March 2025');
    expect(aboutRow({ ...row, date: 0 }, english, null, stageType(wall), wall)).toBe('Memorandum');
    expect(aboutRow({ ...row, date: 0 }, english, now, stageType(wall), wall)).toBe('Memorandum · signed at 11:03');
  });

  test('has no time where a line has no room for it', () => {
    const upright = { width: 1080, height: 1920 };
    expect(aboutRow({ ...row, kind: 'cooperation_agreement' }, kazakh, 0, stageType(upright), upright)).toBe(
      'Ынтымақтастық туралы келісім'
    );
  });
});
