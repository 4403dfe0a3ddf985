import { describe, expect, test } from 'vitest';
import { en } from '../../../../src/i18n/cldr/en';
import { kk } from '../../../../src/i18n/cldr/kk';
import { createFormat } from '../../../../src/i18n/format';
import type { FigureSource } from '../../../../src/story/figures';
import { plainText } from '../../../../src/story/figureText';
import { stageType, type StageType } from '../../../../src/story/legibility';
import type { Scene } from '../../../../src/story/story';
import { spokenWords } from '../../../../src/views/stage/spokenWords';
import { exampleNetwork } from '../../graph/exampleNetwork';

const network = exampleNetwork(['aa-north-1', 'bb-east-2'], [{ parties: ['aa-north-1', 'bb-east-2'] }]);
const english: FigureSource = { network, language: 'en', format: createFormat(en) };
const kazakh: FigureSource = { network, language: 'kk', format: createFormat(kk) };
const type = stageType({ width: 1920, height: 1080 });

const scene = (title: string, text: string): Scene => ({
  id: 'example',
  view: '',
  seconds: 20,
  title: { en: title, kk: `${title} қазақша` },
  text: { en: text, kk: `${text} қазақша` },
  notes: {},
  extra: {}
});
const said = (made: Scene, sources: readonly FigureSource[], step = 0, screen: StageType = type) =>
  spokenWords(made, step, sources, screen).map(({ language, title, text }) => `${language}: ${plainText(title)} | ${plainText(text)}`);

describe('the words below a picture', () => {
  test('have the figures of the network, a part of the text a step', () => {
    const made: Scene = { ...scene('Title', ''), text: { en: '{agreements|# agreement|# agreements}\n\nSecond part' } };
    expect(said(made, [english])).toEqual(['en: Title | 1 agreement']);
    expect(said(made, [english], 1)).toEqual(['en: Title | Second part']);
  });

  test('two languages are said at once, the first one first', () => {
    expect(said(scene('Title', 'Text'), [kazakh, english])).toEqual(['kk: Title қазақша | Text қазақша', 'en: Title | Text']);
  });

  test('where a language has no text the one there is stands, and says what it is', () => {
    const made: Scene = { ...scene('', ''), title: { ru: 'Пример' }, text: {} };
    expect(spokenWords(made, 0, [english], type)).toEqual([{ language: 'en', title: [{ text: 'Пример', language: 'ru' }], text: [] }]);
  });

  test('what has no room is left out of the second language, its title first, and never out of the first', () => {
    const long = (letters: number) => 'word '.repeat(letters / 5).trim();
    const kept = (letters: number, screen: StageType) =>
      said(scene('Title', long(letters)), [english, kazakh], 0, screen).map((line) => line.slice(0, 9));
    // Side by side both have the room of one; one below the other the second gives way.
    expect(kept(80, type)).toEqual(['en: Title', 'kk: Title']);
    expect(kept(600, type)).toEqual(['en: Title']);
    const beamer = stageType({ width: 1024, height: 768 });
    expect(kept(60, beamer)).toEqual(['en: Title', 'kk: Title']);
    expect(kept(120, beamer)).toEqual(['en: Title', 'kk:  | wo']);
    expect(kept(600, beamer)).toEqual(['en: Title']);
  });
});
