import { siteArchive } from './siteArchive';

/**
 * Why a load failed: `missing` (404, 410), `refused` (another status), `unreachable` (no answer, or a redirect, which is not followed),
 * `too-large`, `foreign` (an address outside the place it may be read from), `worker` (the loading thread broke).
 */
export type LoadFailure = 'missing' | 'refused' | 'unreachable' | 'too-large' | 'foreign' | 'worker';

/** A failed load: what failed, where, and why. Stopping a load is none; that rejects with the reason of its signal. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly failure: LoadFailure;
  /** Address of the file; '' where no file is to blame. */
  readonly address: string;
  /** HTTP status; 0 where there was no answer. */
  readonly status: number;

  constructor(failure: LoadFailure, address: string, status = 0, cause?: unknown) {
    super(`${address || 'load'}: ${failure}${status ? ` (${status})` : ''}`, cause === undefined ? {} : { cause });
    this.failure = failure;
    this.address = address;
    this.status = status;
  }
}

export interface FetchOptions {
  readonly signal?: AbortSignal | undefined;
  /** Largest file that is taken, in bytes after decompression. */
  readonly maxBytes?: number;
  /**
   * Called when the answer begins and after every part of it.
   * @param totalBytes 0 where the server does not say it
   * @param bytes as many as the server says; those that are loaded are in it, and no others
   */
  readonly onBytes?: (loadedBytes: number, totalBytes: number, bytes: Uint8Array) => void;
  /** The platform's `fetch` unless a test brings its own. */
  readonly fetch?: typeof globalThis.fetch;
  /** Whether the address may be of another origin; the caller has found it on the deployment's list (`dataAddress`). No cookies are sent there. */
  readonly crossOrigin?: boolean;
}

/** Largest file of a network that is taken from the own server, in bytes. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** Whether the page stands in a sandboxed frame without an origin of its own: to it all files are foreign, those of its own server too. */
const hasNoOrigin = (): boolean => globalThis.origin === 'null';

/**
 * Reads a file of the page's own origin, or of a host that the deployment lists; where the page holds the files itself (`siteArchive`), one of
 * them. The only network access of the program. Redirects are not followed, as they could lead elsewhere.
 * @param address absolute http(s) address
 * @throws LoadError, or the reason of the signal
 */
export async function fetchFile(address: string, options: FetchOptions = {}): Promise<Uint8Array> {
  const { signal, maxBytes = MAX_FILE_BYTES, onBytes, fetch = globalThis.fetch, crossOrigin = false } = options;
  try {
    const archive = siteArchive();
    if (archive) {
      const bytes = await archive.find(address);
      if (!bytes) throw new LoadError('missing', address);
      return bytes;
    }
    const response = await fetch(address, {
      ...(crossOrigin || hasNoOrigin()
        ? ({ mode: 'cors', credentials: 'omit' } as const)
        : ({ mode: 'same-origin', credentials: 'same-origin' } as const)),
      redirect: 'error',
      signal: signal ?? null
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new LoadError(response.status === 404 || response.status === 410 ? 'missing' : 'refused', address, response.status);
    }
    // The length of a compressed answer is not the length of what comes out of it.
    const totalBytes = response.headers.get('content-encoding') ? 0 : Number(response.headers.get('content-length') ?? 0) || 0;
    if (totalBytes > maxBytes) {
      await response.body?.cancel();
      throw new LoadError('too-large', address, response.status);
    }
    return await readBody(response, { address, maxBytes, totalBytes }, (loadedBytes, bytes) => onBytes?.(loadedBytes, totalBytes, bytes));
  } catch (cause) {
    signal?.throwIfAborted();
    throw cause instanceof LoadError ? cause : new LoadError('unreachable', address, 0, cause);
  }
}

/**
 * Asks by which tag a file of the page's own origin is known now, without its content: `ETag`, else the date or the length of the file.
 * @param address absolute http(s) address
 * @param tag of the last answer, which the server is told; '' = none yet
 * @returns the same tag where the file has not changed; '' where the server says nothing of it
 * @throws LoadError, or the reason of the signal
 */
export async function fetchTag(
  address: string,
  tag: string,
  { signal, fetch = globalThis.fetch }: Pick<FetchOptions, 'signal' | 'fetch'> = {}
): Promise<string> {
  // What is in the page stays as it is.
  if (siteArchive()) return tag;
  try {
    const { status, ok, headers } = await fetch(address, {
      method: 'HEAD',
      mode: 'same-origin',
      // Neither the browser's store nor one of ours is asked.
      cache: 'no-store',
      redirect: 'error',
      headers: /^(W\/)?"/.test(tag) ? { 'If-None-Match': tag } : {},
      signal: signal ?? null
    });
    if (status === 304) return tag;
    if (!ok) throw new LoadError(status === 404 || status === 410 ? 'missing' : 'refused', address, status);
    return headers.get('etag') ?? headers.get('last-modified') ?? headers.get('content-length') ?? '';
  } catch (cause) {
    signal?.throwIfAborted();
    throw cause instanceof LoadError ? cause : new LoadError('unreachable', address, 0, cause);
  }
}

/** @param totalBytes as far as it is known, else 0: then a large file need not be put together, for which it would stand in memory twice */
async function readBody(
  response: Response,
  { address, maxBytes, totalBytes }: { readonly address: string; readonly maxBytes: number; readonly totalBytes: number },
  onBytes: (loadedBytes: number, bytes: Uint8Array) => void
): Promise<Uint8Array> {
  const whole = new Uint8Array(totalBytes);
  const parts: Uint8Array[] = [];
  let loadedBytes = 0;
  onBytes(0, whole);
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    const from = loadedBytes;
    loadedBytes += value.byteLength;
    if (loadedBytes > maxBytes) {
      await reader.cancel();
      throw new LoadError('too-large', address, response.status);
    }
    if (loadedBytes <= whole.length) whole.set(value, from);
    else parts.push(value);
    onBytes(loadedBytes, whole);
  }
  if (parts.length === 0) return whole.subarray(0, loadedBytes);
  // What had room came before all that had none.
  const bytes = new Uint8Array(loadedBytes);
  let offset = loadedBytes - parts.reduce((sum, part) => sum + part.byteLength, 0);
  bytes.set(whole.subarray(0, offset));
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.byteLength;
  }
  return bytes;
}

/**
 * The address of a file or folder within a folder.
 * @param path relative, without `..`
 * @throws LoadError (`foreign`) where the path leads out of the folder
 */
export function addressWithin(folder: string, path: string): string {
  const base = new URL('.', folder);
  // An encoded slash is one to some servers.
  const address = /[\\\0-\x20]|%2f|%5c/i.test(path) || !URL.canParse(path, base) ? null : new URL(path, base);
  if (!address || !address.href.startsWith(base.href) || address.search || address.hash) throw new LoadError('foreign', path);
  return address.href;
}
