import type { StageType } from '../../story/legibility';
import { fillFigures, plainText } from '../../story/figureText';
import type { FigureSource } from '../../story/figures';
import { partsOf, storyText, type Scene } from '../../story/story';
import { wordsHeightPx, wordsRoomPx } from '../../story/textFit';
import type { LocalText } from '../../model/names';

/** What stands below a picture in one language: runs of text, each in its language. */
export interface SpokenWords {
  readonly language: string;
  readonly title: readonly LocalText[];
  /** [] where there is none, or no room for it. */
  readonly text: readonly LocalText[];
}

/**
 * The words of a step of a scene, with the figures of today. Where they have no room the last language loses its title, which the picture and the
 * other title make up for, and then its text; nothing is made smaller.
 * @param sources one for each language that is shown at once, the first one first
 */
export function spokenWords(scene: Scene, step: number, sources: readonly FigureSource[], type: StageType): SpokenWords[] {
  const all = sources.map((source): SpokenWords => {
    const title = storyText(scene.title, source.language);
    const text = storyText(scene.text, source.language);
    return {
      language: source.language,
      title: fillFigures(title.text, title.language, source).runs,
      text: fillFigures(partsOf(text.text)[step] ?? '', text.language, source).runs
    };
  });
  if (all.length < 2) return all;
  const last = all.at(-1)!;
  const before = all.slice(0, -1);
  const choices = [all, [...before, { ...last, title: [] }], before];
  const fits = (words: readonly SpokenWords[]): boolean =>
    wordsHeightPx(
      words.map(({ title, text }) => ({ title: plainText(title), text: plainText(text) })),
      type
    ) <= wordsRoomPx(type, all.length);
  return choices.find(fits) ?? before;
}
