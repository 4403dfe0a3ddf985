import { BEAT_MS, type Beat, type BeatMessage } from '../../story/watchdog';

/** What a frame says to the page that watches over it. */
export interface Watched {
  /** Asks to be loaded anew; false = nobody watches. */
  reload(): boolean;
  stop(): void;
}

/** Reports of the browser that nothing is wrong: what was measured changed while it was told. */
const HARMLESS = /ResizeObserver loop/;

/**
 * Says to the outer page every two seconds that this one lives, and at once when something broke in it: what threw an error that nobody caught may
 * have stopped in the middle. Without an outer page of the same origin it says nothing.
 * @param isReady whether the page has its picture
 */
export function tellWatch(isReady: () => boolean): Watched {
  const outer = parent === self ? null : parent;
  const stopping = new AbortController();
  const { signal } = stopping;
  const say = (kiosk: Beat): void => {
    const message: BeatMessage = { kiosk, language: document.documentElement.lang };
    outer?.postMessage(message, origin);
  };
  const beat = () => say(isReady() ? 'ready' : 'waiting');
  beat();
  const timer = setInterval(beat, BEAT_MS);
  addEventListener('error', ({ message }) => HARMLESS.test(message) || say('broken'), { signal });
  addEventListener('unhandledrejection', () => say('broken'), { signal });
  return {
    reload() {
      if (outer) say('reload');
      return outer !== null;
    },
    stop() {
      clearInterval(timer);
      stopping.abort();
    }
  };
}
