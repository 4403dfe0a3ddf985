import type { PixelBox } from '../../base/nudge';
import type { StageType } from '../../story/legibility';

/** Width of the counter over the upper right corner in em of the text, and its height in lines. */
const COUNTER_EM = 5;

/**
 * Where no name of the picture may stand, in pixels from its upper left corner: outside the safe margin, below the words and under the counter.
 * @param wordsTop where the words begin, below which there is no name; may be below the picture
 */
export function pictureEdges(
  { marginX, marginY, textPx, textLinePx }: StageType,
  width: number,
  height: number,
  wordsTop: number
): PixelBox[] {
  const right = width - marginX;
  return [
    { left: 0, top: 0, right: width, bottom: marginY },
    { left: 0, top: marginY, right: marginX, bottom: height },
    { left: right, top: marginY, right: width, bottom: height },
    { left: 0, top: wordsTop, right: width, bottom: Math.max(height, wordsTop) },
    { left: right - COUNTER_EM * textPx, top: marginY, right, bottom: marginY + textLinePx }
  ];
}
