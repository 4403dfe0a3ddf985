/** How far the farthest seat can be set to be, in heights of the screen. */
export const SEAT_DISTANCES = [4, 6, 8] as const;
export type SeatDistance = (typeof SEAT_DISTANCES)[number];
export const DEFAULT_SEAT: SeatDistance = 6;

/**
 * Height of a capital as seen from the farthest seat, in minutes of arc: the least that ISO 9241-303 (before: 9241-3) allows, and what NUREG-0700
 * asks of displays that a group reads, at their greatest viewing distance.
 */
export const CAP_ARC_MINUTES = 16;

/** The safe margin on each side, as a share of width and height: "graphics safe" of EBU R 95; it can be set from 0 to 0.1. */
export const SAFE_MARGIN = 0.05;
export const MAX_MARGIN = 0.1;

/**
 * Height of capitals in em, as measured in Chromium: Inter 0.727, Source Serif 4 0.656 to 0.670 by its optical size. What stands here is a little
 * less, so that text is a little larger than it has to be.
 */
export const CAP_HEIGHT_EM = { sans: 0.714, serif: 0.65 } as const;
export type Face = keyof typeof CAP_HEIGHT_EM;

/**
 * Height of a capital in pixels that is seen at an angle from so far: 2 · distance · tan(angle / 2), the distance in pixels of the same screen. At
 * 6 heights and 16 minutes it is 2.8 % of the height of the screen.
 * @param height of the screen in CSS pixels
 * @param distance of the seat in heights of the screen
 */
export const capHeightPx = (height: number, distance: number = DEFAULT_SEAT, arcMinutes: number = CAP_ARC_MINUTES): number =>
  2 * distance * height * Math.tan((arcMinutes / 60 / 2) * (Math.PI / 180));

/** The least size of type, in CSS pixels, rounded up to a tenth. */
export const fontSizePx = (height: number, face: Face = 'sans', distance: number = DEFAULT_SEAT): number =>
  Math.ceil((capHeightPx(height, distance) / CAP_HEIGHT_EM[face]) * 10) / 10;

/** A screen in CSS pixels. */
export interface Screen {
  readonly width: number;
  readonly height: number;
}

/** The screens that a text of the stage has to fit: beamer, wall, wide wall, upright wall. */
export const STAGE_SCREENS: readonly Screen[] = [
  { width: 3840, height: 2160 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 3840, height: 1080 },
  { width: 1080, height: 1920 }
];

/** The type of the stage on one screen: sizes in CSS pixels, and how much text there is room for. */
export interface StageType {
  /** Space between type and the edges, left and right, above and below. */
  readonly marginX: number;
  readonly marginY: number;
  /** Least size of type of everything but the title, and its line. */
  readonly textPx: number;
  readonly textLinePx: number;
  /** Of the title, which is in the serif face. */
  readonly titlePx: number;
  readonly titleLinePx: number;
  /** Width of a line. */
  readonly lineWidthPx: number;
  /** Width of a line where two languages stand side by side; null where the screen is too narrow for that: they stand one below the other. */
  readonly columnPx: number | null;
  /** Height of the place for title and text together, within the margin, in one language and in two. */
  readonly wordsPx: number;
  readonly wordsOfTwoPx: number;
  /** Most lines of text below a title of one line, and of two. */
  readonly maxLines: readonly [belowOneLine: number, belowTwoLines: number];
}

/** The title is that much larger than it has to be where the screen has the width for it. */
const TITLE_SCALE = 1.25;
const LINE_HEIGHT = 1.3;
const TITLE_LINE_HEIGHT = 1.15;
/** Longest line in em of the text: longer ones are hard to read on. */
const MAX_LINE_EM = 44;
/** Share of the height that words take: the lower third, on an upright screen, of which a line holds little, nearly half. */
const WORDS_SHARE = { wide: 1 / 3, upright: 0.46 } as const;
/** From this ratio of width to height on two languages stand side by side. */
const COLUMNS_FROM = 1.6;
/** Space between the two, in em of the text. */
const COLUMN_GAP_EM = 1.5;
/** How much room two languages have, by the room of one: side by side, and one below the other. */
const TWO_LANGUAGES = { columns: 1.1, below: 1.5 } as const;

/**
 * The type of the stage. All sizes follow from the height of the screen and the distance of the farthest seat; where there is too little room, text
 * is left out, never made smaller.
 * @param margin share of width and height, 0…0.1
 */
export function stageType(screen: Screen, distance: SeatDistance = DEFAULT_SEAT, margin: number = SAFE_MARGIN): StageType {
  const upright = screen.height > screen.width;
  const share = Math.min(Math.max(margin, 0), MAX_MARGIN);
  const [marginX, marginY] = [screen.width * share, screen.height * share];
  const textPx = fontSizePx(screen.height, 'sans', distance);
  const titlePx = fontSizePx(screen.height, 'serif', distance) * (upright ? 1 : TITLE_SCALE);
  const [textLinePx, titleLinePx] = [textPx * LINE_HEIGHT, titlePx * TITLE_LINE_HEIGHT];
  const wordsPx = screen.height * (upright ? WORDS_SHARE.upright : WORDS_SHARE.wide) - marginY;
  const linesBelow = (titleLines: number): number => Math.max(0, Math.floor((wordsPx - titleLines * titleLinePx) / textLinePx));
  const hasColumns = screen.width >= COLUMNS_FROM * screen.height;
  const inner = screen.width - 2 * marginX;
  return {
    marginX,
    marginY,
    textPx,
    textLinePx,
    titlePx,
    titleLinePx,
    lineWidthPx: Math.min(inner, MAX_LINE_EM * textPx),
    columnPx: hasColumns ? Math.min((inner - COLUMN_GAP_EM * textPx) / 2, MAX_LINE_EM * textPx) : null,
    wordsPx,
    wordsOfTwoPx: wordsPx * (hasColumns ? TWO_LANGUAGES.columns : TWO_LANGUAGES.below),
    maxLines: [linesBelow(1), linesBelow(2)]
  };
}

/** The screen for which the cameras of scenes are chosen, in CSS pixels; their centre is that of the part above the words. */
export const SCENE_SCREEN: Screen = { width: 1920, height: 1080 };

/** The zoom at which another screen shows at least as much of the map, in width and in height: one level more for twice the size. */
export const stageZoom = (zoom: number, { width, height }: Screen): number =>
  zoom + Math.log2(Math.min(width / SCENE_SCREEN.width, height / SCENE_SCREEN.height));
