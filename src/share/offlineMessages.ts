/** What a page asks of the service worker, over a port of its own. */
export type OfflineQuestion =
  /** What is kept on this device. */
  | { readonly type: 'status' }
  /** To take the place of the version that runs: a person has agreed. */
  | { readonly type: 'take' };

/** What is kept on this device. Everything that was to be kept is there when `kept` is `files`. */
export interface KeptStatus {
  /** Version of the program, with the checksum of its build: `0.1.0+3fa9c1d2`. */
  readonly version: string;
  readonly files: number;
  readonly kept: number;
}

/** Whether the new version takes over; it does not while a stage is open in this browser. */
export type TakeAnswer = 'taken' | 'on-stage';

/** A file of the program, by its path beside the page. */
export interface ProgramFile {
  readonly url: string;
  /** Checksum; null where the name holds one. */
  readonly revision: string | null;
}

/** What the build writes into the service worker: the files that are kept. */
export interface SiteFiles {
  readonly version: string;
  readonly program: readonly ProgramFile[];
  /** Paths of what an operator replaces without a build, which is asked for anew while there is a network. */
  readonly data: readonly string[];
}

/** Name of the service worker's file, beside the page: it can keep what lies in its own folder. */
export const WORKER_FILE = 'sw.js';

/** Beginning of the names of the caches; they end with the address of the site. */
export const CACHE_PREFIX = 'university-network';
