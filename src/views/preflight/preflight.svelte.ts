import type { MapView } from '../../map/view';
import { frameRate } from '../../story/preflight';
import { NO_NUMBER, stageKey, type StageCommand } from '../../story/stageKeys';
import { channelWorks, rendererName } from './device';

/** A key as it was received, and what it means to a stage; null = nothing. */
export interface ReceivedKey {
  readonly number: number;
  readonly key: string;
  readonly code: string;
  readonly command: StageCommand['type'] | null;
}

/** How long the map moves while its frames are counted, in milliseconds, and how far, in degrees. */
const RUN_MS = 3000;
const RUN_DEGREES = 12;
/** Received keys that are shown: the latest. */
const KEYS_SHOWN = 6;

/** What was found out about a computer, a browser and a clicker before a show. To be made while a component is set up. */
export class Preflight {
  /** null = there is no WebGL 2. */
  readonly renderer = rendererName();
  /** Frames per second; null = not measured yet. */
  rate: number | null = $state(null);
  /** Whether two windows can speak with each other; null = being tried. */
  channel: boolean | null = $state(null);
  keys: readonly ReceivedKey[] = $state.raw([]);
  received: ReadonlySet<string> = $state.raw(new Set());
  #typed = NO_NUMBER;
  #count = 0;
  #stopped = false;

  constructor() {
    $effect(() => {
      void channelWorks().then((works) => (this.channel = works));
      return () => (this.#stopped = true);
    });
  }

  /** Moves the map to and fro and counts its frames. */
  async run(map: MapView): Promise<void> {
    const start = map.camera();
    const times: number[] = [];
    this.rate = null;
    await new Promise<void>((resolve) => {
      const frame = (now: number): void => {
        times.push(now);
        const share = (now - times[0]!) / RUN_MS;
        if (share >= 1 || this.#stopped) return resolve();
        map.setCamera({ ...start, longitude: start.longitude + RUN_DEGREES * Math.sin(2 * Math.PI * share) }, { animate: false });
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    });
    if (this.#stopped) return;
    map.setCamera(start, { animate: false });
    this.rate = frameRate(times);
  }

  /** Notes a key, as a stage would take it. @returns what it asks for */
  press(event: KeyboardEvent): StageCommand | null {
    const { command, typed } = stageKey(event, this.#typed, event.timeStamp);
    this.#typed = typed;
    if (event.repeat) return null;
    const entry: ReceivedKey = { number: ++this.#count, key: event.key, code: event.code, command: command?.type ?? null };
    this.keys = [entry, ...this.keys].slice(0, KEYS_SHOWN);
    if (command) this.received = new Set([...this.received, command.type]);
    return command;
  }
}
