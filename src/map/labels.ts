import type { PixelBox } from '../base/nudge';

/** A name that wants a place beside a disc. Sizes in pixels. */
export interface LabelWish {
  /** The name, a text for each of its lines. */
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: number;
  /** Middle and radius of its disc; radius 0 for a name that stands on its point. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Sides to try, best first. */
  readonly sides: readonly Side[];
  /** Width of its longest line; measured by `textWidth` where left out. */
  readonly width?: number;
  /** Extra space between letters, in ems. */
  readonly spacing?: number;
  /** Whether it may lie over discs if no side is free: for a name that must be read. */
  readonly insists?: boolean;
}

/** Where a name stands: beside its disc, or on its point. */
export type Side = 'right' | 'left' | 'above' | 'below' | 'below right' | 'below left' | 'above right' | 'above left' | 'on';

/** A name in its place: the anchor point of the base line of its first line. */
export interface PlacedLabel {
  /** Index of the wish. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly side: Side;
}

/** A disc that no name may cross. */
export interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** How names are placed. */
export interface Placing {
  /** Parts of the picture where no name may stand. */
  readonly covered?: readonly PixelBox[];
  /** Whether the edge of the picture may cut a name, as it does while the picture moves; false by default. */
  readonly mayBeCut?: boolean;
}

/** From base line to base line, in ems. */
export const LINE_HEIGHT = 1.2;
/** Space that is kept free along the edge of the picture, in pixels. */
const EDGE = 2;
/** Space between two names on a line, in pixels: without it they read as one. */
const BETWEEN = 4;

const NARROW = /[ .,'’:;!|iljıІіtfrI()[\]-]/u;
const WIDE = /[mwMWШЩЖЮФшщжюф@—%]/u;
const FULL = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffe6]/u;

/** Width of a text in pixels, estimated by kinds of letters: there is no font at hand. A little more than Inter takes. */
export function textWidth(text: string, size: number, weight: number, spacing: number = 0): number {
  let ems = 0;
  for (const letter of text) {
    if (FULL.test(letter)) ems += 1;
    else if (NARROW.test(letter)) ems += 0.31;
    else if (WIDE.test(letter)) ems += 0.88;
    else if (letter !== letter.toLowerCase()) ems += 0.7;
    else ems += 0.58;
    ems += spacing;
  }
  return ems * size * (weight >= 600 ? 1.05 : 1);
}

/**
 * A text in as few lines as its length needs, all of nearly the same length, so one may be a little longer; a word is never broken.
 * @param most width of a line, in the unit of `widthOf`
 */
export function wrapped(text: string, most: number, widthOf: (line: string) => number): readonly string[] {
  const width = widthOf(text);
  const words = text.split(' ');
  if (width <= most || words.length < 2) return [text];
  const share = width / Math.ceil(width / most);
  const lines = [words[0]!];
  for (const word of words.slice(1)) {
    const line = `${lines.at(-1)!} ${word}`;
    // A word goes where the line ends nearer to its share.
    if (widthOf(line) - share <= share - widthOf(lines.at(-1)!)) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}

/**
 * Finds places for names so that none crosses another, a disc, or the edge of the picture: the first wish first, each on the first free one
 * of its sides. What finds no place is left out.
 * @param gap between a disc and its name in pixels
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Obstacle[],
  size: { readonly width: number; readonly height: number },
  gap: number,
  { covered = [], mayBeCut = false }: Placing = {}
): PlacedLabel[] {
  const discs = new BoxGrid<RoundBox>(size, meetsDisc);
  for (const { x, y, radius } of obstacles) {
    const reach = radius + 1;
    discs.add({ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach, x, y, reach });
  }
  const names = new BoxGrid<PixelBox>(size, meetsBox);
  for (const box of covered) names.add(box);
  const placed: PlacedLabel[] = [];
  wishes.forEach((wish, index) => {
    const width = wish.width ?? Math.max(...wish.lines.map((line) => textWidth(line, wish.size, wish.weight, wish.spacing)));
    const find = (besideDiscs: boolean): boolean => {
      for (const side of wish.sides) {
        const box = boxBeside(wish, side, width, gap);
        if (!isInside(box, size, mayBeCut) || names.hits(box) || (besideDiscs && discs.hits(box))) continue;
        names.add({ ...box, left: box.left - BETWEEN, right: box.right + BETWEEN });
        placed.push({ index, side, ...baseLine(wish, side, box) });
        return true;
      }
      return false;
    };
    if (!find(true) && wish.insists) find(false);
  });
  return placed;
}

function isInside(
  { left, top, right, bottom }: PixelBox,
  { width, height }: { readonly width: number; readonly height: number },
  mayBeCut: boolean
): boolean {
  if (mayBeCut) return right > 0 && bottom > 0 && left < width && top < height;
  return left >= EDGE && top >= EDGE && right <= width - EDGE && bottom <= height - EDGE;
}

/** 1 where a name stands to the right of or below its disc, −1 to the left or above, 0 between. */
const ACROSS: Readonly<Record<Side, -1 | 0 | 1>> = {
  right: 1,
  left: -1,
  above: 0,
  below: 0,
  'below right': 1,
  'below left': -1,
  'above right': 1,
  'above left': -1,
  on: 0
};
const DOWN: Readonly<Record<Side, -1 | 0 | 1>> = {
  right: 0,
  left: 0,
  above: -1,
  below: 1,
  'below right': 1,
  'below left': 1,
  'above right': -1,
  'above left': -1,
  on: 0
};

/** Box of a name on a side of its disc. */
function boxBeside({ x, y, radius, size, lines }: LabelWish, side: Side, width: number, gap: number): PixelBox {
  const [across, down] = [ACROSS[side], DOWN[side]];
  const away = (radius + gap) * (across && down ? Math.SQRT1_2 : 1);
  const half = size * (0.5 + ((lines.length - 1) * LINE_HEIGHT) / 2);
  // Letters do not fill their line: above and below a name may come a little nearer.
  const middle = y + down * (away + half - 0.02 * size);
  const left = across > 0 ? x + away : across < 0 ? x - away - width : x - width / 2;
  return { left, top: middle - half, right: left + width, bottom: middle + half };
}

/** Anchor of a name's first base line. Letters reach 0.74 em above the base line and 0.22 em below it. */
function baseLine({ x, size }: LabelWish, side: Side, { left, top, right }: PixelBox): Omit<PlacedLabel, 'index' | 'side'> {
  const across = ACROSS[side];
  return {
    x: across > 0 ? left : across < 0 ? right : x,
    y: top + 0.85 * size,
    anchor: across > 0 ? 'start' : across < 0 ? 'end' : 'middle'
  };
}

/** The box around a disc. */
interface RoundBox extends PixelBox {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

const meetsBox = (box: PixelBox, other: PixelBox): boolean =>
  box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top;

// Asked a million times where discs by the thousand are in view: nothing here makes a list or a function of its own.
const meetsDisc = (box: PixelBox, { x, y, reach }: RoundBox): boolean => {
  const dx = x < box.left ? box.left - x : x > box.right ? x - box.right : 0;
  const dy = y < box.top ? box.top - y : y > box.bottom ? y - box.bottom : 0;
  return dx * dx + dy * dy < reach * reach;
};

/** Boxes by squares of the picture, so that a name is compared with its neighbours only. What lies beside the picture is in the squares along its edge. */
class BoxGrid<B extends PixelBox> {
  /** Side of a square: two lines of names. */
  static readonly #step = 32;
  readonly #columns: number;
  readonly #rows: number;
  readonly #meets: (box: PixelBox, other: B) => boolean;
  readonly #cells: (B[] | undefined)[];

  constructor({ width, height }: { readonly width: number; readonly height: number }, meets: (box: PixelBox, other: B) => boolean) {
    this.#columns = Math.ceil(width / BoxGrid.#step) + 1;
    this.#rows = Math.ceil(height / BoxGrid.#step) + 1;
    this.#meets = meets;
    this.#cells = Array.from({ length: this.#columns * this.#rows });
  }

  add(box: B): void {
    const [left, right] = [this.#column(box.left), this.#column(box.right)];
    for (let row = this.#row(box.top); row <= this.#row(box.bottom); row++)
      for (let column = left; column <= right; column++) (this.#cells[row * this.#columns + column] ??= []).push(box);
  }

  hits(box: PixelBox): boolean {
    const left = this.#column(box.left);
    const right = this.#column(box.right);
    const bottom = this.#row(box.bottom);
    for (let row = this.#row(box.top); row <= bottom; row++) {
      for (let cell = row * this.#columns + left; cell <= row * this.#columns + right; cell++) {
        const others = this.#cells[cell];
        if (!others) continue;
        for (let i = 0; i < others.length; i++) if (this.#meets(box, others[i]!)) return true;
      }
    }
    return false;
  }

  #column(x: number): number {
    return Math.max(0, Math.min(this.#columns - 1, Math.floor(x / BoxGrid.#step)));
  }

  #row(y: number): number {
    return Math.max(0, Math.min(this.#rows - 1, Math.floor(y / BoxGrid.#step)));
  }
}
