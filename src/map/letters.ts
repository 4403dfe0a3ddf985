import { textWidth, wrapped } from './labels';
import { SANS, SERIF } from './look';

/** How the letters of a name are set; size in pixels, weight as in CSS, space between letters in ems. */
export interface Letters {
  readonly size: number;
  readonly weight: number;
  readonly family: 'sans' | 'serif';
  readonly italic: boolean;
  readonly spacing: number;
}

/** Width of a line of text in pixels. */
export type LineWidth = (line: string, letters: Letters) => number;

/** Width of a line by kinds of letters, where there is no font at hand. */
export const estimatedWidth: LineWidth = (line, { size, weight, spacing }) => textWidth(line, size, weight, spacing);

/** A name in lines, and the width of the longest in pixels. */
export interface SetName {
  readonly lines: readonly string[];
  readonly width: number;
}

/** CSS list of families; names with digits need their quotes. */
export const familyList = (names: readonly string[]): string => names.map((name) => (/[\d ]/.test(name) ? `'${name}'` : name)).join(', ');

/** Letters as CSS and canvas have them. */
export const fontOf = ({ size, weight, family, italic }: Letters): string =>
  `${italic ? 'italic ' : ''}${weight} ${size}px ${familyList(family === 'serif' ? SERIF : SANS)}`;

/** Sets names in lines; each is measured once. */
export class NameSetter {
  readonly #widthOf: LineWidth;
  readonly #set = new Map<string, SetName>();

  constructor(widthOf: LineWidth = estimatedWidth) {
    this.#widthOf = widthOf;
  }

  /** @param most longest line in ems */
  set(text: string, letters: Letters, most: number): SetName {
    const { size, weight, family, italic } = letters;
    const key = `${size} ${weight} ${family} ${italic} ${text}`;
    let set = this.#set.get(key);
    if (!set) {
      const widthOf = (line: string) => this.#widthOf(line, letters);
      const lines = wrapped(text, most * size, widthOf);
      this.#set.set(key, (set = { lines, width: Math.max(...lines.map(widthOf)) }));
    }
    return set;
  }
}
