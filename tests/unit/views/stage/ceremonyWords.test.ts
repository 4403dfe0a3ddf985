import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../../src/base/language';
import { loadWords } from '../../../../src/i18n/words';
import { loadNetwork } from '../../../../src/load/loadNetwork';
import { replayRows } from '../../../../src/story/ceremonyRows';
import { plainText } from '../../../../src/story/figureText';
import { STAGE_SCREENS, stageType } from '../../../../src/story/legibility';
import { wordsHeightPx, wordsRoomPx } from '../../../../src/story/textFit';
import { ceremonyWords } from '../../../../src/views/stage/ceremonyWords';

const FOLDER = join(import.meta.dirname, '..', '..', '..', '..', 'data', 'kazakhstan');
const network = loadNetwork(
  readdirSync(FOLDER).map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) })),
  { id: 'kazakhstan' }
).network!;
const { rows } = replayRows(network);
const words = await Promise.all(LANGUAGES.map((language) => loadWords(language, ['page'])));
const english = words.find(({ tag }) => tag === 'en')!;
const kazakh = words.find(({ tag }) => tag === 'kk')!;
const wall = stageType({ width: 1920, height: 1080 });

describe('what is said of an agreement', () => {
  test('both names, the kind and the date as precise as it is known, and the names in a second language', () => {
    const row = rows.find(({ id }) => id === 'kzaz-001')!;
    const [first, second] = ceremonyWords(row, network, [english, kazakh], wall);
    expect(plainText(first!.title)).toBe('Safi Utebayev Atyrau University of Oil and Gas\u00a0– Baku Higher Oil School');
    expect(plainText(first!.text)).toBe('Memorandum · 4 March 2025');
    expect([second!.language, second!.title, plainText(second!.text)]).toEqual(['kk', [], expect.stringContaining('\u00a0– ')]);
    expect(second!.text[0]!.language).toBe('kk');
  });

  test.each(STAGE_SCREENS)('the names of every agreement have room at $width × $height', (screen) => {
    const type = stageType(screen);
    const tooLong = rows.flatMap((row) =>
      words.flatMap((speaker) => {
        const said = ceremonyWords(row, network, [speaker], type).map(({ title, text }) => ({
          title: plainText(title),
          text: plainText(text)
        }));
        return wordsHeightPx(said, type) <= wordsRoomPx(type, 1) ? [] : [`${speaker.tag}: ${said[0]!.title}`];
      })
    );
    expect(tooLong).toEqual([]);
  });
});
