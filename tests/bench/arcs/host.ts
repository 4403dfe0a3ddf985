import type { Camera } from '../../../src/model/viewState';
import { costOf, nextFrame } from '../frame';
import { makeArcs } from './arcs';
import type { Arcs } from './arcs';
import { largestCities } from './cities';
import type { BenchCity } from './cities';
import { heartbeat } from './heartbeat';
import type { Held } from './heartbeat';

/** A map that draws arcs, to be measured. It stands, empty, when it is handed over. */
export interface Contender {
  /** The contexts that it draws with. */
  contexts(): readonly (WebGL2RenderingContext | CanvasRenderingContext2D)[];
  /** The arcs in memory as this map's own program would have them. Not measured. */
  prepare(cities: readonly BenchCity[], arcs: Arcs): void;
  /** Shows what was prepared; resolves with the first frame in which nothing is missing. */
  show(): Promise<void>;
  /** Moves the camera at once; the next animation frame shows it. */
  jump(camera: Camera): void;
  /** What it draws apart from its animation frame, right after that. */
  afterFrame?(): void;
  /** Resolves when everything is drawn at full detail after what was changed by `change`. */
  settled(change: () => void): Promise<void>;
  /** Whether something of the network is at a point, in pixels from the upper left corner. */
  pick(x: number, y: number): boolean;
  /** Shows the globe. */
  toGlobe(): void;
}

/** Milliseconds of the frames of a moving camera: `js` on the main thread, `total` with all drawn, `interval` between two of them. */
export interface Frames {
  readonly js: readonly number[];
  readonly total: readonly number[];
  readonly interval: readonly number[];
}

/** What drives a map from outside. All figures are milliseconds. */
export interface ArcBench {
  /** The page may be asked. */
  readonly ready: true;
  /** Shows made-up arcs: from data in memory to the first complete frame, and until the call came back. */
  load(count: number): Promise<Held & { readonly addSync: number; readonly firstFrame: number }>;
  frames(kind: 'pan' | 'zoom'): Promise<Frames>;
  /** Jumps elsewhere until all is drawn there, up to three times. */
  settle(): Promise<number[]>;
  /** Up to 20 times until it is answered what lies at a point, and how many of the 21 points asked had something. */
  pick(): Promise<{ readonly ms: readonly number[]; readonly hits: number }>;
  /** Frames of a turning globe, up to twelve. */
  globe(): Promise<number[]>;
}

declare global {
  interface Window {
    __bench: ArcBench;
  }
}

/** Milliseconds spent on one measure at most: software needs seconds for a frame of a million arcs. */
const CAP_MS = 6_000;
const CITIES = 2_000;
/** An answer that takes less is timed with others, at points beside it. */
const CLOCK_MS = 2;
const STEPS = 24;

/** Where the camera is while nothing is measured. */
export const START: Camera = { longitude: 45, latitude: 40, zoom: 2.5 };
const PATHS: Readonly<Record<'pan' | 'zoom', readonly Camera[]>> = {
  pan: Array.from({ length: STEPS }, (_, i) => ({ ...START, longitude: 45 + 50 * Math.sin(i / 4), latitude: 40 + 10 * Math.cos(i / 5) })),
  zoom: Array.from({ length: STEPS }, (_, i) => ({ longitude: 60, latitude: 43, zoom: 2 + i / 6 }))
};
const FIRST = PATHS.pan[0]!;
const ELSEWHERE: readonly Camera[] = [
  { longitude: 10, latitude: 50, zoom: 4.3 },
  { longitude: 70, latitude: 42, zoom: 5.1 },
  { longitude: 105, latitude: 35, zoom: 4.6 }
];

/** Lets a map be driven as `window.__bench`. */
export function host(contender: Contender): void {
  const pixel = new Uint8Array(4);
  // Chromium's gl.finish() only flushes; a pixel read back waits for the picture.
  const drain = (): void => {
    for (const context of contender.contexts()) {
      if (context instanceof CanvasRenderingContext2D) {
        context.getImageData(0, 0, 1, 1);
        continue;
      }
      context.bindFramebuffer(context.READ_FRAMEBUFFER, null);
      context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel);
    }
  };
  const step = (camera: Camera) =>
    costOf(
      () => contender.jump(camera),
      drain,
      () => contender.afterFrame?.()
    );
  const settled = async (change: () => void): Promise<number> => {
    const start = performance.now();
    await contender.settled(change);
    drain();
    return performance.now() - start;
  };
  const cities = largestCities(CITIES);

  window.__bench = {
    ready: true,
    async load(count) {
      contender.prepare(cities, makeArcs(cities, count));
      const held = heartbeat();
      await nextFrame();
      const start = performance.now();
      const shown = contender.show();
      const addSync = performance.now() - start;
      await shown;
      drain();
      return { addSync, firstFrame: performance.now() - start, ...held.stop() };
    },
    async frames(kind) {
      const [js, total, interval]: [number[], number[], number[]] = [[], [], []];
      const end = performance.now() + CAP_MS;
      let last = 0;
      for (const camera of PATHS[kind]) {
        if (js.length > 1 && performance.now() > end) break;
        const start = performance.now();
        if (last) interval.push(start - last);
        last = start;
        const cost = await step(camera);
        js.push(cost.js);
        total.push(cost.total);
      }
      return { js, total, interval };
    },
    async settle() {
      const times: number[] = [];
      const end = performance.now() + CAP_MS;
      for (const camera of ELSEWHERE) {
        if (times.length > 0 && performance.now() > end) break;
        times.push(await settled(() => contender.jump(camera)));
      }
      await settled(() => contender.jump(FIRST));
      return times;
    },
    async pick() {
      const ms: number[] = [];
      let hits = 0;
      await settled(() => contender.jump(FIRST));
      const end = performance.now() + CAP_MS;
      for (let i = 0; i < 21; i++) {
        if (i > 1 && performance.now() > end) break;
        await nextFrame();
        const start = performance.now();
        if (contender.pick(300 + 19 * i, 180 + 13 * i)) hits++;
        let answers = 1;
        // The clock of a page ticks every 0.1 ms: what is sooner is asked again until it has ticked.
        for (; performance.now() - start < CLOCK_MS; answers++) contender.pick(300 + 19 * i + answers, 180 + 13 * i);
        ms.push((performance.now() - start) / answers);
      }
      // The first one prepares what the others have.
      return { ms: ms.slice(1), hits };
    },
    async globe() {
      contender.toGlobe();
      await settled(() => contender.jump({ longitude: 60, latitude: 45, zoom: 1.8 }));
      const times: number[] = [];
      const end = performance.now() + CAP_MS;
      for (let i = 0; i < 12 && (i < 2 || performance.now() < end); i++) {
        times.push((await step({ longitude: 60 + 4 * i, latitude: 40, zoom: 1.8 })).total);
      }
      return times;
    }
  };
}
