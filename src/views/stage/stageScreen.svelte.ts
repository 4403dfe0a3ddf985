import type { Screen } from '../../story/legibility';

/** How long the pointer rests before it is hidden, in milliseconds. */
const POINTER_MS = 2500;
/** How long after a lock was taken away or refused it is asked for again without a key, in milliseconds. */
const LOCK_MS = 60_000;

/** The screen that a stage stands on: its size, its pointer, its sleep. To be made while a component is set up. */
export class StageScreen {
  size: Screen = $state.raw({ width: innerWidth, height: innerHeight });
  /** Whether the pointer was moved just now. */
  pointing = $state(false);
  /** Whether the screen is kept from falling asleep. */
  awake = $state(false);
  #lock: WakeLockSentinel | null = null;
  #asking = false;

  constructor() {
    $effect(() => {
      const listening = new AbortController();
      const { signal } = listening;
      let timer: ReturnType<typeof setTimeout> | undefined;
      addEventListener('resize', () => (this.size = { width: innerWidth, height: innerHeight }), { signal });
      addEventListener(
        'pointermove',
        () => {
          this.pointing = true;
          clearTimeout(timer);
          timer = setTimeout(() => (this.pointing = false), POINTER_MS);
        },
        { signal }
      );
      document.addEventListener('visibilitychange', () => void this.keepAwake(), { signal });
      void this.keepAwake();
      const again = setInterval(() => void this.keepAwake(), LOCK_MS);
      return () => {
        listening.abort();
        clearTimeout(timer);
        clearInterval(again);
        void this.#lock?.release();
      };
    });
  }

  /** Keeps the screen from sleeping, where the browser can. A lock goes when the page is hidden and when the battery is low: it is asked for again. */
  async keepAwake(): Promise<void> {
    if (this.#asking || document.visibilityState !== 'visible' || (this.#lock && !this.#lock.released)) return;
    this.#asking = true;
    const lock = (await navigator.wakeLock?.request('screen').catch(() => null)) ?? null;
    this.#asking = false;
    this.#lock = lock;
    this.awake = lock !== null && !lock.released;
    lock?.addEventListener('release', () => {
      if (this.#lock === lock) this.awake = false;
    });
  }

  /** Fills the screen, or leaves it. A browser may refuse, and then the picture stays in its window. */
  async fill(to: 'open' | 'toggle'): Promise<void> {
    if (!document.fullscreenElement) await document.documentElement.requestFullscreen?.().catch(() => {});
    else if (to === 'toggle') await document.exitFullscreen().catch(() => {});
  }
}
