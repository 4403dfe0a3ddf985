import type { LoadFailure } from './fetchFile';
import type { LoadProgress } from './fetchNetwork';
import type { LoadResult } from './loadNetwork';

/** The contract between page and loading thread: name → request, response, progress. */
export interface Messages {
  readonly loadNetwork: readonly [
    request: {
      /** Absolute address of the network's folder, ending in `/`. */
      readonly folder: string;
      /** Name of the network. */
      readonly id: string;
    },
    response: LoadResult,
    progress: LoadProgress
  ];
}

/** A load that failed, in a form that can be posted. */
export interface PostedFailure {
  readonly failure: LoadFailure;
  readonly address: string;
  readonly status: number;
  /** Message of the underlying error, or ''. */
  readonly cause: string;
}

/** What the page posts. */
export type Request = { readonly [Name in keyof Messages]: { readonly name: Name; readonly request: Messages[Name][0] } }[keyof Messages];

/** What the loading thread posts: `ready` once it runs, then any number of `progress` and one `done` or `failed`. */
export type Reply =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly progress: Messages[keyof Messages][2] }
  | { readonly type: 'done'; readonly response: Messages[keyof Messages][1] }
  | { readonly type: 'failed'; readonly failure: PostedFailure };
