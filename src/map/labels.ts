import type { PixelBox } from '../base/nudge';

/** A name that wants a place beside a disc. Sizes in pixels. */
export interface LabelWish {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  /** Middle and radius of its disc; radius 0 for a name that stands on its point. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Sides to try, best first. */
  readonly sides: readonly Side[];
  /** Extra space between letters, in ems. */
  readonly spacing?: number;
  /** Whether it may lie over discs if no side is free: for a name that must be read. */
  readonly insists?: boolean;
}

export type Side = 'right' | 'left' | 'above' | 'below' | 'on';

/** A name in its place: the anchor point of its base line. */
export interface PlacedLabel {
  /** Index of the wish. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A disc that no name may cross. */
export interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

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
 * Finds places for names so that none crosses another, a disc, or the edge of the picture: the first wish first, each on the first free one
 * of its sides. What finds no place is left out.
 * @param gap between a disc and its name in pixels
 * @param covered parts of the picture where no name may stand
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Obstacle[],
  size: { readonly width: number; readonly height: number },
  gap: number,
  covered: readonly PixelBox[] = []
): PlacedLabel[] {
  const taken: PixelBox[] = obstacles.map(({ x, y, radius }) => ({
    left: x - radius - 1,
    top: y - radius - 1,
    right: x + radius + 1,
    bottom: y + radius + 1
  }));
  const discs = new BoxGrid(taken);
  const names = new BoxGrid(covered);
  const placed: PlacedLabel[] = [];
  wishes.forEach((wish, index) => {
    const width = textWidth(wish.text, wish.size, wish.weight, wish.spacing);
    const tries = (wish.insists ? [true, false] : [true]).flatMap((besideDiscs) => wish.sides.map((side) => [side, besideDiscs] as const));
    for (const [side, besideDiscs] of tries) {
      const { box, ...label } = beside(wish, side, width, gap);
      const inside = box.left >= 2 && box.top >= 2 && box.right <= size.width - 2 && box.bottom <= size.height - 2;
      if (!inside || names.hits(box) || (besideDiscs && discs.hits(box))) continue;
      names.add(box);
      placed.push({ index, ...label });
      break;
    }
  });
  return placed;
}

/** PixelBox and base line of a name on a side of its disc. Letters reach 0.74 em above the base line and 0.22 em below it. */
function beside({ x, y, radius, size }: LabelWish, side: Side, width: number, gap: number): { box: PixelBox } & Omit<PlacedLabel, 'index'> {
  const away = radius + gap;
  const middle = side === 'above' ? y - away - size * 0.22 - 0.26 * size : side === 'below' ? y + away + size * 0.48 : y;
  const left = side === 'right' ? x + away : side === 'left' ? x - away - width : x - width / 2;
  return {
    box: { left, top: middle - size * 0.5, right: left + width, bottom: middle + size * 0.5 },
    x: side === 'right' ? x + away : side === 'left' ? x - away : x,
    y: middle + size * 0.35,
    anchor: side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle'
  };
}

/** Boxes by squares of the picture, so that a name is compared with its neighbours only. */
class BoxGrid {
  static readonly #step = 64;
  readonly #cells = new Map<string, PixelBox[]>();

  constructor(boxes: readonly PixelBox[]) {
    for (const box of boxes) this.add(box);
  }

  add(box: PixelBox): void {
    for (const key of this.#keys(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  hits(box: PixelBox): boolean {
    return this.#keys(box).some((key) =>
      this.#cells
        .get(key)
        ?.some((other) => box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top)
    );
  }

  #keys({ left, top, right, bottom }: PixelBox): string[] {
    const keys: string[] = [];
    const step = BoxGrid.#step;
    for (let i = Math.floor(left / step); i <= Math.floor(right / step); i++) {
      for (let j = Math.floor(top / step); j <= Math.floor(bottom / step); j++) keys.push(`${i} ${j}`);
    }
    return keys;
  }
}
