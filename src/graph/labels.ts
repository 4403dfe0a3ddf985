/** A text to place; in pixels. */
export interface LabelWish {
  /** What it names; given back with the place. */
  readonly index: number;
  /** Where a text of a given size may stand, best first. */
  readonly places: (width: number, height: number) => readonly Box[];
  /** Texts to try, best first. */
  readonly texts: readonly string[];
  /** Font size in pixels. */
  readonly size: number;
  readonly bold: boolean;
  /** Shown even where it covers something: what the pointer is on. */
  readonly always: boolean;
}

/** A placed text. */
export interface PlacedLabel {
  readonly index: number;
  readonly text: string;
  /** Left end of the text's base line, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  /** The room it takes. */
  readonly box: Box;
}

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A disc in pixels that no label may cross. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Width of a text in pixels at a font size. */
export type TextWidth = (text: string, size: number, bold: boolean) => number;

/** Free space between a thing and its label, and between two labels, in pixels. */
const GAP = 4;
const LABEL_GAP = 2;
/** Part of the font size above the base line and below it, for Latin and Cyrillic with their accents. */
const ASCENT = 0.86;
const DESCENT = 0.26;

/** The places beside a disc: right, left, below, above. */
export const besideDisc =
  ({ x, y, radius }: Disc): LabelWish['places'] =>
  (width, height) => [
    boxAt(x + radius + GAP, y - height / 2, width, height),
    boxAt(x - radius - GAP - width, y - height / 2, width, height),
    boxAt(x - width / 2, y + radius + GAP - 1, width, height),
    boxAt(x - width / 2, y - radius - GAP + 1 - height, width, height)
  ];

/** The places around an outline x0, y0, x1, y1, …: above it, below, right, left, then the slanting directions. */
export const besideOutline =
  (outline: Float32Array): LabelWish['places'] =>
  (width, height) =>
    AROUND.map(([dx, dy]) => {
      let outermost = 0;
      for (let i = 0; i < outline.length; i += 2) {
        if (outline[i]! * dx + outline[i + 1]! * dy > outline[outermost]! * dx + outline[outermost + 1]! * dy) outermost = i;
      }
      // The box touches the outermost point with the side or corner that looks at it.
      const left = outline[outermost]! + GAP * Math.sign(dx) - (width * (1 - Math.sign(dx))) / 2;
      return boxAt(left, outline[outermost + 1]! - (height * (1 - Math.sign(dy))) / 2, width, height);
    });

const AROUND = [
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
  [0.6, -0.8],
  [-0.6, -0.8],
  [0.6, 0.8],
  [-0.6, 0.8]
] as const;

const boxAt = (left: number, top: number, width: number, height: number): Box => ({ left, top, right: left + width, bottom: top + height });

/**
 * Places labels greedily, most important first, each at the first of its places that is free and within the bounds; else not at all.
 * No label covers another one, an obstacle or a disc, but for those that are to be shown always.
 * @param wishes in order of importance
 * @param obstacles boxes that are taken already
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  discs: readonly Disc[],
  obstacles: readonly Box[],
  bounds: Box,
  textWidth: TextWidth
): PlacedLabel[] {
  const taken = new Crowd();
  for (const box of obstacles) taken.addBox(box);
  for (const disc of discs) taken.addDisc(disc);

  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const height = (ASCENT + DESCENT) * wish.size;
    const options = wish.texts.flatMap((text) => wish.places(textWidth(text, wish.size, wish.bold), height).map((box) => ({ text, box })));
    const inside = options.filter(({ box }) => isWithin(box, bounds));
    const whole = wish.always ? inside.filter(({ text }) => text === inside[0]!.text) : inside;
    // What must be shown covers rather a disc than other words or a button, and is cut by the edge only where it fits nowhere.
    const least = () => whole.find(({ box }) => !obstacles.some((obstacle) => boxesMeet(box, obstacle))) ?? whole[0] ?? options[0];
    const choice = whole.find(({ box }) => taken.isFree(box)) ?? (wish.always ? least() : undefined);
    if (!choice) continue;
    taken.addBox(choice.box);
    placed.push({
      index: wish.index,
      text: choice.text,
      x: choice.box.left,
      y: choice.box.bottom - DESCENT * wish.size,
      size: wish.size,
      bold: wish.bold,
      box: choice.box
    });
  }
  return placed;
}

/** Boxes and discs in square cells, so that a place is compared only with what is near. */
class Crowd {
  static readonly cell = 48;
  readonly #boxes = new Map<number, Box[]>();
  readonly #discs = new Map<number, Disc[]>();

  addBox(box: Box): void {
    for (const key of cellsOf(box)) append(this.#boxes, key, box);
  }

  addDisc(disc: Disc): void {
    const { x, y, radius } = disc;
    for (const key of cellsOf({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })) append(this.#discs, key, disc);
  }

  isFree(box: Box): boolean {
    for (const key of cellsOf(box)) {
      if (this.#boxes.get(key)?.some((other) => boxesMeet(box, other))) return false;
      if (this.#discs.get(key)?.some((disc) => discMeets(box, disc))) return false;
    }
    return true;
  }
}

function* cellsOf(box: Box): Generator<number> {
  for (let column = Math.floor(box.left / Crowd.cell); column <= Math.floor(box.right / Crowd.cell); column++) {
    for (let row = Math.floor(box.top / Crowd.cell); row <= Math.floor(box.bottom / Crowd.cell); row++) yield column * 65_536 + row;
  }
}

function append<Item>(cells: Map<number, Item[]>, key: number, item: Item): void {
  const cell = cells.get(key);
  if (cell) cell.push(item);
  else cells.set(key, [item]);
}

const isWithin = (box: Box, bounds: Box): boolean =>
  box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;

/** Whether two boxes overlap or come too near to be told apart. */
const boxesMeet = (a: Box, b: Box): boolean =>
  a.left < b.right + LABEL_GAP && b.left < a.right + LABEL_GAP && a.top < b.bottom && b.top < a.bottom;

/** Whether a disc reaches into a box. */
export function discMeets(box: Box, disc: Disc): boolean {
  const dx = disc.x - Math.max(box.left, Math.min(box.right, disc.x));
  const dy = disc.y - Math.max(box.top, Math.min(box.bottom, disc.y));
  return dx * dx + dy * dy < disc.radius * disc.radius;
}
