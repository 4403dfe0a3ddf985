import type { NetworkCopies } from './copies';
import type { LoadFailure } from './fetchFile';
import type { LoadProgress } from './fetchNetwork';
import type { ImportRequest } from './importHere';
import type { ImportResult } from './importResult';
import type { FolderRequest } from './loadTables';
import type { LoadResult } from './loadNetwork';
import type { Part } from './parcel';

/** The contract between page and loading thread: name → request, response, progress. */
export interface Messages {
  readonly loadNetwork: readonly [request: FolderRequest, response: LoadResult, progress: LoadProgress];
  readonly importFiles: readonly [request: ImportRequest, response: ImportResult, progress: LoadProgress];
}

export type MessageName = keyof Messages;

/** A load that failed, in a form that can be posted. */
export interface PostedFailure {
  readonly failure: LoadFailure;
  readonly address: string;
  readonly status: number;
  /** Message of the underlying error, or ''. */
  readonly cause: string;
}

/** What the page asks for. */
export type Request = { readonly [Name in MessageName]: { readonly name: Name; readonly request: Messages[Name][0] } }[MessageName];

/** What the page posts: one request, and `more` for each part of its answer that it has taken, so that never more than two are on their way. */
export type Call = Request | 'more';

/**
 * What the loading thread posts: `ready` once it runs, then any number of `progress`, then the long lists of the answer in parts, as the
 * page takes them, and one `done` with the rest and the ports where copies of a large network lie, or one `failed`.
 */
export type Reply =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly progress: Messages[MessageName][2] }
  | { readonly type: 'part'; readonly part: Part }
  | { readonly type: 'done'; readonly response: Messages[MessageName][1]; readonly copies: NetworkCopies | null }
  | { readonly type: 'failed'; readonly failure: PostedFailure };
