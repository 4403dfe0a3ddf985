import type { PixelBox } from '../../base/nudge';
import type { Screen, StageType } from '../../story/legibility';

/** Width of the counter over the upper right corner in em of the text, and its height in lines. */
const COUNTER_EM = 5;
const NO_LOGOS: Screen = { width: 0, height: 0 };

/**
 * Where no name of the picture may stand, in pixels from its upper left corner: outside the safe margin, below the words, under the counter and
 * under the logos.
 * @param wordsTop where the words begin, below which there is no name; may be below the picture
 * @param logos what they take in the upper left corner, within the margin
 */
export function pictureEdges(
  { marginX, marginY, textPx, textLinePx }: StageType,
  width: number,
  height: number,
  wordsTop: number,
  logos: Screen = NO_LOGOS
): PixelBox[] {
  const right = width - marginX;
  return [
    { left: 0, top: 0, right: width, bottom: marginY },
    { left: 0, top: marginY, right: marginX, bottom: height },
    { left: right, top: marginY, right: width, bottom: height },
    { left: 0, top: wordsTop, right: width, bottom: Math.max(height, wordsTop) },
    { left: right - COUNTER_EM * textPx, top: marginY, right, bottom: marginY + textLinePx },
    ...(logos.width > 0 ? [{ left: marginX, top: marginY, right: marginX + logos.width, bottom: marginY + logos.height }] : [])
  ];
}
