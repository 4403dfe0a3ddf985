import { HEIGHT_LIMITS } from './embedProtocol';

/** Least time between two messages, in milliseconds. */
export const HEIGHT_REST_MS = 250;
/** A difference that is not worth a message, in pixels. */
const SLACK = 2;
/** Messages without anything having happened in between. */
const MOST_AT_REST = 3;

/**
 * Decides which heights an embed tells the page around it. A frame that is given the height it asked for lays its content out anew, and must not ask
 * again: after a few messages nothing more is said until a person or the page has done something (`stir`) or the frame has another width.
 */
export class HeightReport {
  /** The height that was told last; 0 = none yet. */
  told = 0;
  /** The widths that it was told for: two that change by turns, as where a bar for scrolling comes and goes, do not go on for ever. */
  readonly #widths = new Set<number>();
  #left = MOST_AT_REST;
  #lastMs = -Infinity;

  /** Something was done that may change the height for good. */
  stir(): void {
    this.#left = MOST_AT_REST;
    this.#widths.clear();
  }

  /**
   * The height to tell now, rounded and within the limits; null = none.
   * @param needed what the content needs at this width, in pixels, whatever the frame's height
   */
  next(needed: number, width: number, nowMs: number): number | null {
    if (!this.#widths.has(width)) this.#left = MOST_AT_REST;
    this.#widths.add(width);
    const height = Math.min(HEIGHT_LIMITS.most, Math.max(HEIGHT_LIMITS.least, Math.ceil(needed)));
    if (this.#left === 0 || Math.abs(height - this.told) < SLACK || nowMs - this.#lastMs < HEIGHT_REST_MS) return null;
    this.#left--;
    this.#lastMs = nowMs;
    return (this.told = height);
  }
}
