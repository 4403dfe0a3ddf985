import { CAP_HEIGHT_EM, stageType, type Face, type Screen, type SeatDistance, type StageType } from './legibility';

/**
 * Mean widths in em by kind of letter, a little more than measured in Chromium for texts of this project in its five languages (Inter 400; Source
 * Serif 4 at 600 is a tenth narrower). They are for telling beforehand that a text is too long, where no page can measure it.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\s/, 0.28],
  [/[.,:;!|'’()[\]‘’“”„«»·-]/, 0.34],
  [/[0-9]/, 0.63],
  [/[–—]/, 0.8],
  [/[MWmwЖШЩЮФМжшщюфм]/, 0.86],
  [/[iljtfrıI]/, 0.33],
  [/\p{Lu}/u, 0.71],
  [/\p{Script=Cyrillic}/u, 0.59],
  [/\p{L}/u, 0.57]
];
const OTHER = 0.65;
const FACE_SCALE: Readonly<Record<Face, number>> = { sans: 1, serif: 0.92 };

/** Width of a text in em of its face, on one line. */
export const widthEm = (text: string, face: Face = 'sans'): number =>
  [...text].reduce((sum, letter) => sum + (WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? OTHER), 0) * FACE_SCALE[face];

/** How many lines a text takes when it is broken between words; a word longer than a line takes several. */
export function linesOf(text: string, lineEm: number, face: Face = 'sans'): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let room = 0;
    for (const word of paragraph.split(/\s+/).filter(Boolean)) {
      const width = widthEm(word, face);
      const withSpace = width + widthEm(' ', face);
      if (withSpace <= room) room -= withSpace;
      else {
        const needed = Math.max(1, Math.ceil(width / lineEm));
        lines += needed;
        room = lineEm * needed - width;
      }
    }
  }
  return lines;
}

/** The words of a scene at one step, in one language. */
export interface StageWords {
  readonly title: string;
  readonly text: string;
}

/**
 * Height in pixels that words take on a screen: the titles and texts of each language, side by side where the screen is wide enough, else one below
 * the other.
 * @param words one for each language that is shown at once
 */
export function wordsHeightPx(words: readonly StageWords[], type: StageType): number {
  const width = words.length > 1 ? (type.columnPx ?? type.lineWidthPx) : type.lineWidthPx;
  const heights = words.map(
    ({ title, text }) =>
      linesOf(title, width / type.titlePx, 'serif') * type.titleLinePx + linesOf(text, width / type.textPx) * type.textLinePx
  );
  return type.columnPx === null ? heights.reduce((sum, height) => sum + height, 0) : Math.max(0, ...heights);
}

/** The height of the place of the words, in pixels, the margin not counted. */
export const wordsRoomPx = (type: StageType, languages: number): number => (languages > 1 ? type.wordsOfTwoPx : type.wordsPx);

/** Whether the words of a step have room on a screen, in all languages that are shown at once. */
export function fitsStage(words: readonly StageWords[], screen: Screen, distance?: SeatDistance): boolean {
  const type = stageType(screen, distance);
  return wordsHeightPx(words, type) <= wordsRoomPx(type, words.length);
}

/** Height of capitals of a size of type, in CSS pixels: what a test of the page compares with `capHeightPx`. */
export const capHeightOf = (fontPx: number, face: Face = 'sans'): number => fontPx * CAP_HEIGHT_EM[face];
