/** How a check of a hall's computer came out: in order, to be looked at, failed, or not known yet. */
export type CheckLevel = 'good' | 'care' | 'bad' | 'open';

/** Frames per second at which movements look even, and the least that a ceremony is to have on an office computer. */
export const FRAME_RATES = { even: 50, least: 30 } as const;

/** @param rate frames per second over some seconds of movement; null = not measured */
export const frameRateLevel = (rate: number | null): CheckLevel =>
  rate === null ? 'open' : rate >= FRAME_RATES.even ? 'good' : rate >= FRAME_RATES.least ? 'care' : 'bad';

/** Names of renderers that draw with the processor, as browsers tell them. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** @param renderer as the browser names it; '' where it does not, null where there is no WebGL 2 */
export const rendererLevel = (renderer: string | null): CheckLevel =>
  renderer === null ? 'bad' : SOFTWARE.test(renderer) ? 'care' : 'good';

/** Smallest screen that a stage is made for, in CSS pixels. */
export const LEAST_SCREEN = { width: 1024, height: 720 } as const;

/** A screen in CSS pixels. */
export const screenLevel = ({ width, height }: { readonly width: number; readonly height: number }): CheckLevel =>
  Math.max(width, height) >= LEAST_SCREEN.width && Math.min(width, height) >= LEAST_SCREEN.height ? 'good' : 'care';

/** Commands that every clicker has; the others are a convenience. */
export const CLICKER = ['next', 'previous'] as const;

/** @param received commands that came by key */
export const clickerLevel = (received: ReadonlySet<string>): CheckLevel =>
  CLICKER.every((command) => received.has(command)) ? 'good' : 'open';

/** The level of all: the worst there is; what is not known yet counts before what is in order. */
export function overallLevel(levels: readonly CheckLevel[]): CheckLevel {
  return (['bad', 'care', 'open'] as const).find((level) => levels.includes(level)) ?? 'good';
}

/**
 * Frames per second of a run.
 * @param times of the frames in milliseconds, ascending
 * @returns rounded; null where there are too few to tell
 */
export function frameRate(times: readonly number[]): number | null {
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined || times.length < 3 || last <= first) return null;
  return Math.round(((times.length - 1) * 1000) / (last - first));
}
