import type { Letters, LineWidth } from './letters';

/** Scripts whose letters stand side by side, whatever their neighbours are; all others are joined, stacked or turned. */
const SIDE_BY_SIDE = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}\p{P}\p{Zs}]*$/u;

/**
 * Widths of lines as the sum of their letters, each of which is measured once: a map may try two thousand names in one frame, and to measure
 * a line takes as long as to measure a letter. Kerning is left out, which as a rule brings letters nearer to each other. A line in another script
 * is measured whole.
 */
export class LetterWidths {
  readonly #measure: LineWidth;
  readonly #known = new Map<string, Map<string, number>>();

  /** @param measure width of a text in pixels, in proportion to the size of its letters */
  constructor(measure: LineWidth) {
    this.#measure = measure;
  }

  /** Width of a line in pixels. */
  widthOf(line: string, letters: Letters): number {
    if (!SIDE_BY_SIDE.test(line)) return this.#measure(line, letters);
    const { size, weight, family, italic, spacing } = letters;
    const face = `${weight} ${family} ${italic} ${spacing}`;
    let widths = this.#known.get(face);
    if (!widths) this.#known.set(face, (widths = new Map()));
    let ems = 0;
    for (const letter of line) {
      let width = widths.get(letter);
      if (width === undefined) widths.set(letter, (width = this.#measure(letter, { ...letters, size: 1 })));
      ems += width;
    }
    return ems * size;
  }
}
