import { fetchTag } from '../load/fetchFile';
import { loadFromAddress } from '../load/load';
import type { LoadResult } from '../load/readPublished';
import { arrivals } from '../model/arrivals';
import { STORY_FILE } from '../story/storyFile';
import type { Dataset } from './dataset.svelte';

/** How long what has come is told, in milliseconds. */
export const TOLD_MS = 12_000;

/** How the server is asked; a test brings its own. */
export interface LiveCalls {
  readonly tag: (address: string, tag: string) => Promise<string>;
  readonly load: (dataset: Dataset) => Promise<LoadResult>;
}

const SERVER: LiveCalls = {
  tag: fetchTag,
  load: ({ dataUrl, folder }) => loadFromAddress(dataUrl, folder.slice(new URL('.', dataUrl).href.length))
};

/**
 * Follows the tables of the published network that is open: when the server has others, they are read beside what is shown and take its place; of its
 * story it says that there is another. What cannot be had changes nothing and is asked for again.
 */
export class LiveNetwork {
  /** Ids of the agreements that came last, for a moment. */
  arrived: readonly string[] = $state.raw([]);
  /** While it is true nothing is exchanged: somebody is reading. */
  held = $state(false);
  /** Whether the story is followed too: where none is shown it is not asked for. */
  tellsStory = true;
  readonly #dataset: Dataset;
  readonly #calls: LiveCalls;
  /** Of the tables as they are shown, by their addresses. */
  #tags: ReadonlyMap<string, string> = new Map();
  /** Of the story; '' where there is none. */
  #storyTag = '';
  #folder = '';
  #asking = false;

  constructor(dataset: Dataset, calls: LiveCalls = SERVER) {
    this.#dataset = dataset;
    this.#calls = calls;
  }

  /** Asks every so many seconds, and at once. To be called while a component is made. */
  follow(everyS: number): void {
    $effect(() => {
      if (this.held || !this.#dataset.folder || this.#dataset.ownData) return;
      void this.ask();
      const timer = setInterval(() => void this.ask(), everyS * 1000);
      return () => clearInterval(timer);
    });
    $effect(() => {
      if (this.arrived.length === 0) return;
      const timer = setTimeout(() => (this.arrived = []), TOLD_MS);
      return () => clearTimeout(timer);
    });
  }

  /** Asks once, and takes what has changed. */
  async ask(): Promise<void> {
    // A slow server is not asked twice.
    if (this.#asking) return;
    this.#asking = true;
    try {
      await this.#renew();
    } catch {
      // The next question may be answered.
    } finally {
      this.#asking = false;
    }
  }

  async #renew(): Promise<void> {
    const dataset = this.#dataset;
    const { folder, network: before } = dataset;
    if (!before || !folder) return;
    if (folder !== this.#folder) {
      // What is shown was read a moment ago.
      [this.#tags, this.#storyTag] = await Promise.all([this.#ask(folder), this.#askStory(folder, '')]);
      this.#folder = folder;
      return;
    }
    const storyTag = await this.#askStory(folder, this.#storyTag);
    if (storyTag !== this.#storyTag && !this.held && dataset.network === before) {
      this.#storyTag = storyTag;
      dataset.storyChanges++;
    }
    const tags = await this.#ask(folder);
    if (isSame(tags, this.#tags)) return;
    const result = await this.#calls.load(dataset);
    // A table that was being written meanwhile is read again the next time.
    if (!isSame(await this.#ask(folder), tags)) return;
    if (this.held || dataset.network !== before || !(await dataset.renew(result))) return;
    this.#tags = tags;
    const after = result.network!;
    this.arrived = arrivals(before, after).map((agreement) => after.agreements.ids.at(agreement));
  }

  /** A network need not have a story. */
  async #askStory(folder: string, tag: string): Promise<string> {
    return !this.tellsStory ? tag : this.#calls.tag(new URL(STORY_FILE, folder).href, tag).catch(() => tag);
  }

  async #ask(folder: string): Promise<ReadonlyMap<string, string>> {
    const addresses = this.#dataset.reports.map(({ file }) => new URL(file, folder).href);
    return new Map(
      await Promise.all(addresses.map(async (address) => [address, await this.#calls.tag(address, this.#tags.get(address) ?? '')] as const))
    );
  }
}

const isSame = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([address, tag]) => b.get(address) === tag);
