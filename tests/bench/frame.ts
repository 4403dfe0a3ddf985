/** What a picture cost, in milliseconds: `js` on the main thread, `total` with everything drawn. */
export interface FrameCost {
  readonly js: number;
  readonly total: number;
}

const request = window.requestAnimationFrame.bind(window);
let spentMs = 0;
/** Main-thread milliseconds of every animation frame since the last call of `takeFrames`. */
let frames: { readonly stamp: number; spentMs: number }[] = [];

// Painters ask for their frames here; what they take in them is added up.
window.requestAnimationFrame = (callback) =>
  request((stamp) => {
    const start = performance.now();
    callback(stamp);
    const took = performance.now() - start;
    spentMs += took;
    const last = frames.at(-1);
    if (last?.stamp === stamp) last.spentMs += took;
    else frames.push({ stamp, spentMs: took });
  });

/** Main-thread milliseconds of the animation frames since the last call; frames in which nothing was asked for are not among them. */
export function takeFrames(): number[] {
  const taken = frames.map((frame) => frame.spentMs);
  frames = [];
  return taken;
}

/** The next animation frame, not counted. */
export const nextFrame = (): Promise<void> => new Promise((resolve) => request(() => resolve()));

/**
 * Makes a change and waits until it is drawn. The wait between the change and its frame is not counted.
 * @param drain returns when the GPU (or what stands for it) has drawn all it was told
 * @param after what belongs to the frame and comes right after it
 */
export async function costOf(change: () => void, drain: () => void, after?: () => void): Promise<FrameCost> {
  await nextFrame();
  spentMs = 0;
  const start = performance.now();
  change();
  // Painters may draw in a promise that is settled already.
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  const changedMs = performance.now() - start;
  // Asked for after the painter asked, so it comes after the painter in the same frame.
  await nextFrame();
  const drawnAt = performance.now();
  after?.();
  const before = performance.now();
  const js = changedMs + spentMs + before - drawnAt;
  drain();
  return { js, total: js + performance.now() - before };
}

/** Repeats a measure until a number of runs or of milliseconds is reached, at least once. */
export async function repeated(runs: number, capMs: number, measure: (run: number) => Promise<FrameCost>): Promise<FrameCost[]> {
  const costs: FrameCost[] = [];
  const end = performance.now() + capMs;
  for (let run = 0; run < runs && (run < 1 || performance.now() < end); run++) costs.push(await measure(run));
  return costs;
}

/** Median of some numbers; NaN for none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Writes the medians of some frames as `<id>.js` and `<id>`. */
export function noteFrames(figures: Record<string, number>, id: string, costs: readonly FrameCost[]): void {
  figures[`${id}.js`] = median(costs.map(({ js }) => js));
  figures[id] = median(costs.map(({ total }) => total));
}
