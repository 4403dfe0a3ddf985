import type { PixelBox } from '../../base/nudge';
import type { Screen, StageType } from '../../story/legibility';
import { linesOf, widthEm } from '../../story/textFit';

/** Width of the usual counter over the upper right corner in em of the text. */
const COUNTER_EM = 5;
/** A large counter is so many times as large as the text; on an upright screen, of which a line holds little, less. */
const LARGE = { wide: 2, upright: 1.4 } as const;
const COUNTER_LINE = 1.25;
/** What the words in the corners have on both sides, together, in their em, and between each other. */
const PAD_EM = 0.8;

/** What stands in the upper corners of a stage. */
export interface StageCorners {
  /** Size of the counter, in pixels. */
  readonly counterPx: number;
  /** Where what is said of the picture begins, from the upper edge, in pixels: below the logos, and below the counter where both are too wide. */
  readonly aboutTop: number;
  /** Where the last of it ends, from the upper edge, in pixels. */
  readonly bottom: number;
  /** The boxes that are taken, in pixels from the upper left corner. */
  readonly taken: readonly PixelBox[];
}

const NO_LOGOS: Screen = { width: 0, height: 0 };

/**
 * The upper corners of a stage: counter on the right; logos and what is said of the picture on the left.
 * @param logos what they take within the margin
 * @param count null = there is no counter
 * @param about '' = nothing is said
 */
export function stageCorners(
  { marginX, marginY, textPx, textLinePx }: StageType,
  { width, height }: Screen,
  logos: Screen = NO_LOGOS,
  count: { readonly total: number; readonly large?: boolean } | null = null,
  about = ''
): StageCorners {
  const counterPx = textPx * (count?.large ? (height > width ? LARGE.upright : LARGE.wide) : 1);
  const digits = String(count?.total ?? 0);
  const counterWidth = count?.large ? (widthEm(`${digits} / ${digits}`) + PAD_EM) * counterPx : COUNTER_EM * textPx;
  const counterBottom = marginY + (count?.large ? COUNTER_LINE * counterPx : textLinePx);
  const inner = width - 2 * marginX;
  const aboutWidth = about === '' ? 0 : Math.min(inner, (widthEm(about) + PAD_EM) * textPx);
  const aboutLines = linesOf(about, inner / textPx - PAD_EM);
  const below = logos.width > 0 ? marginY + logos.height + textPx * 0.3 : marginY;
  const isBeside = aboutWidth + counterWidth + textPx <= inner;
  const aboutTop = isBeside ? below : Math.max(below, counterBottom + textPx * 0.3);
  const right = width - marginX;
  const taken: PixelBox[] = [{ left: right - counterWidth, top: marginY, right, bottom: counterBottom }];
  if (logos.width > 0) taken.push({ left: marginX, top: marginY, right: marginX + logos.width, bottom: marginY + logos.height });
  if (about !== '') taken.push({ left: marginX, top: aboutTop, right: marginX + aboutWidth, bottom: aboutTop + aboutLines * textLinePx });
  return { counterPx, aboutTop, bottom: Math.max(...taken.map((box) => box.bottom)), taken };
}

/**
 * Where no name of the picture may stand, in pixels from its upper left corner: outside the safe margin, below the words, and where the upper
 * corners are taken.
 * @param wordsTop where the words begin, below which there is no name; may be below the picture
 */
export function pictureEdges(
  { marginX, marginY }: StageType,
  width: number,
  height: number,
  wordsTop: number,
  taken: readonly PixelBox[]
): PixelBox[] {
  const right = width - marginX;
  return [
    { left: 0, top: 0, right: width, bottom: marginY },
    { left: 0, top: marginY, right: marginX, bottom: height },
    { left: right, top: marginY, right: width, bottom: height },
    { left: 0, top: wordsTop, right: width, bottom: Math.max(height, wordsTop) },
    ...taken
  ];
}
