import type { Screen, StageType } from './legibility';
import { linesOf, widthEm } from './textFit';

/** What stands of one who signs: each a text of its own, '' where there is none. */
export interface PartyText {
  /** Its name in the first language, and in the second. */
  readonly name: string;
  readonly second: string;
  /** City and country. */
  readonly place: string;
}

/** How those who sign stand below the picture: each on its own side, on an upright screen one above the other. */
export interface PartyLayout {
  /** How many stand side by side; 1 = one above the other. */
  readonly columns: number;
  readonly columnPx: number;
  /** How many of them have room; fewer than there are where even their names have none. */
  readonly shown: number;
  /** Size of the names in the first language, in CSS pixels. */
  readonly namePx: number;
  /** Whether names in the second language and places have room. */
  readonly hasSecond: boolean;
  readonly hasPlaces: boolean;
  /** What it takes in height, in pixels, the margin not counted. */
  readonly heightPx: number;
  /** Whether that is more than it should be: then nothing else is said over the picture. */
  readonly isCrowded: boolean;
}

/** Height of a line of names and of other text, by their sizes. */
export const NAME_LINE = 1.15;
export const TEXT_LINE = 1.3;
/** Space below a name, in its em. */
export const BELOW_NAME = 0.12;
/** Space between two columns and between two rows of parties, in em of the text. */
export const PARTY_GAPS = { columnsEm: 2, rowsEm: 0.6 } as const;
/** The narrowest column, in em of the text: longer words of names than that are rare. */
const LEAST_COLUMN_EM = 11;
/** How much larger than it has to be a name is where it has the room. */
const LARGE = 1.25;
/** Names are the widest at the small sizes of their face, for which widths are not measured: so much of a line is counted on. */
const SURE_WIDTH = 0.94;
/** Share of the height that all this takes with large names, and at most: above it the two cities and their arc have to be seen. */
const SHARES = { wide: { usual: 0.42, most: 0.6 }, upright: { usual: 0.5, most: 0.62 } } as const;
/** What two sides take that stand apart: none on an upright screen, whose lines hold too little. */
const isUpright = ({ width, height }: Screen): boolean => height > width;

/**
 * How the parties of an agreement stand on a screen. Where they have no room names lose size, down to the least that is read from the farthest
 * seat, then places are left out, then the second language; last of all the parties from the third on. Two are always named.
 * @param parties two or more, in the order in which they are named
 */
export function fitParties(parties: readonly PartyText[], type: StageType, screen: Screen): PartyLayout {
  const inner = screen.width - 2 * type.marginX;
  const gap = PARTY_GAPS.columnsEm * type.textPx;
  const room = Math.max(1, Math.floor((inner + gap) / (LEAST_COLUMN_EM * type.textPx + gap)));
  const columns = isUpright(screen) ? 1 : Math.max(1, Math.min(parties.length, room, parties.length === 4 ? 2 : 3));
  const columnPx = (inner - gap * (columns - 1)) / columns;
  const shares = isUpright(screen) ? SHARES.upright : SHARES.wide;
  const [usual, most] = [shares.usual, shares.most].map((share) => share * screen.height - type.marginY) as [number, number];
  const least = isUpright(screen) ? type.titlePx : type.titlePx / LARGE;

  const layout = (namePx: number, hasSecond: boolean, hasPlaces: boolean, shown = parties.length): Omit<PartyLayout, 'isCrowded'> => {
    const heightOf = ({ name, second, place }: PartyText): number =>
      (linesOf(name, (columnPx * SURE_WIDTH) / namePx, 'serif') * NAME_LINE + BELOW_NAME) * namePx +
      (hasSecond ? linesOf(second, columnPx / type.textPx) * type.textPx * TEXT_LINE : 0) +
      (hasPlaces ? linesOf(place, columnPx / type.textPx) * type.textPx * TEXT_LINE : 0);
    const heights = parties.slice(0, shown).map(heightOf);
    // Those that have no room are counted in a line of their own.
    const rest = shown < parties.length ? type.textPx * (TEXT_LINE + PARTY_GAPS.rowsEm) : 0;
    const rows = Array.from({ length: Math.ceil(heights.length / columns) }, (_, row) =>
      Math.max(...heights.slice(row * columns, (row + 1) * columns))
    );
    const heightPx = rows.reduce((sum, height) => sum + height, 0) + Math.max(0, rows.length - 1) * PARTY_GAPS.rowsEm * type.textPx + rest;
    return { columns, columnPx, shown, namePx, hasSecond, hasPlaces, heightPx };
  };

  const whole = [layout(least * LARGE, true, true), layout(least, true, true)];
  const candidates = [
    layout(least, true, true),
    layout(least, true, false),
    layout(least, false, true),
    ...parties.slice(1).map((_, index) => layout(least, false, false, parties.length - index))
  ];
  const found =
    whole.find(({ heightPx }) => heightPx <= usual) ?? candidates.find(({ heightPx }) => heightPx <= most) ?? candidates.at(-1)!;
  return { ...found, isCrowded: found.heightPx > most };
}

/** Width of a text of the stage on one line, in pixels. */
export const textWidthPx = (text: string, { textPx }: StageType): number => widthEm(text) * textPx;
