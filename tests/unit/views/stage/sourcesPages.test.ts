import { describe, expect, test } from 'vitest';
import { STAGE_SCREENS, SEAT_DISTANCES, stageType } from '../../../../src/story/legibility';
import { sourcesPages, topPx, type SourcesText } from '../../../../src/views/stage/sourcesPages';
import { az } from '../../../../src/i18n/az';
import { en } from '../../../../src/i18n/en';
import { et } from '../../../../src/i18n/et';
import { kk } from '../../../../src/i18n/kk';
import { ru } from '../../../../src/i18n/ru';

const DICTIONARIES = { kk, ru, az, et, en };
const SHARED = [en['about.attributionShort']];
const textOf = (language: keyof typeof DICTIONARIES): SourcesText => {
  const words = DICTIONARIES[language];
  return {
    language,
    title: words['stage.sources'],
    lines: [words['about.data'], words['stage.sourceCount'].other, words['about.disclaimerShort'], words['about.dataLicence']]
  };
};
const pagesOn = (screen: (typeof STAGE_SCREENS)[number], texts: readonly SourcesText[], logos: readonly number[] = []) => {
  const type = stageType(screen);
  const heights = logos.map((height) => ({ image: 'a.svg', name: 'Example', link: '', height }));
  return sourcesPages(texts, SHARED, type, screen, topPx(heights, type, screen));
};

describe('the last scene', () => {
  test('has two languages side by side where they have room, and one after the other where not', () => {
    const both = [textOf('kk'), textOf('en')];
    const languages = (screen: (typeof STAGE_SCREENS)[number]) =>
      pagesOn(screen, both).map(({ columns }) => columns.map(({ language }) => language).join(' '));
    expect(languages({ width: 1920, height: 1080 })).toEqual(['kk en']);
    expect(languages({ width: 3840, height: 1080 })).toEqual(['kk en']);
    expect(languages({ width: 1080, height: 1920 })).toEqual(expect.arrayContaining(['kk', 'en']));
  });

  test('says everything in every language, once and in order, on every screen and from every seat', () => {
    for (const screen of STAGE_SCREENS)
      for (const seat of SEAT_DISTANCES)
        for (const first of ['kk', 'ru', 'az', 'et', 'en'] as const) {
          const texts = [textOf(first), textOf(first === 'en' ? 'ru' : 'en')];
          const pages = sourcesPages(texts, SHARED, stageType(screen, seat), screen, 0);
          for (const { language, title, lines } of texts) {
            const said = pages.flatMap(({ columns }) => columns.filter((column) => column.language === language));
            expect(said.flatMap((column) => column.lines)).toEqual(lines);
            expect(said.every((column) => column.title === title)).toBe(true);
          }
          expect(pages.map(({ shared }) => shared.length)).toEqual(pages.map((_, index) => (index === 0 ? 1 : 0)));
        }
  });

  test('leaves the room of logos free', () => {
    const type = stageType({ width: 1920, height: 1080 });
    expect(topPx([], type, { width: 1920, height: 1080 })).toBe(type.textLinePx);
    expect(topPx([{ image: 'a.svg', name: 'a', link: '', height: 0.2 }], type, { width: 1920, height: 1080 })).toBe(216);
    const one = [textOf('ru')];
    expect(pagesOn({ width: 1024, height: 768 }, one).length).toBeLessThanOrEqual(pagesOn({ width: 1024, height: 768 }, one, [0.2]).length);
  });
});
