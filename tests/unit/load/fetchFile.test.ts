import { describe, expect, test, vi } from 'vitest';
import { addressWithin, fetchFile, LoadError } from '../../../src/load/fetchFile';

const ADDRESS = 'https://map.example.edu/data/example/agreements.csv';

function bodyOf(...parts: string[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      parts.forEach((part) => controller.enqueue(encoder.encode(part)));
      controller.close();
    }
  });
}

const failureOf = async (promise: Promise<unknown>): Promise<LoadError> => {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason
  );
  expect(error).toBeInstanceOf(LoadError);
  return error as LoadError;
};

describe('fetchFile', () => {
  test('joins the parts and tells of each', async () => {
    const seen: (readonly [loaded: number, total: number, text: string])[] = [];
    const response = new Response(bodyOf('id,', 'name'), { headers: { 'content-length': '7' } });
    const bytes = await fetchFile(ADDRESS, {
      fetch: () => Promise.resolve(response),
      onBytes: (loaded, total, whole) => seen.push([loaded, total, new TextDecoder().decode(whole.subarray(0, loaded))])
    });
    expect(new TextDecoder().decode(bytes)).toBe('id,name');
    expect(seen).toEqual([
      [0, 7, ''],
      [3, 7, 'id,'],
      [7, 7, 'id,name']
    ]);
  });

  test.each([1, 3, 4, 7, 8, 100])('a length of %i that the server announces decides nothing of what is read', async (announced) => {
    const response = new Response(bodyOf('id,', 'n', 'ame'), { headers: { 'content-length': `${announced}` } });
    const bytes = await fetchFile(ADDRESS, { fetch: () => Promise.resolve(response) });
    expect(new TextDecoder().decode(bytes)).toBe('id,name');
  });

  test('the length of a compressed answer is not taken for that of the file', async () => {
    const totals = new Set<number>();
    const response = new Response(bodyOf('id,name'), { headers: { 'content-length': '3', 'content-encoding': 'gzip' } });
    await fetchFile(ADDRESS, { fetch: () => Promise.resolve(response), onBytes: (_, total) => totals.add(total) });
    expect([...totals]).toEqual([0]);
  });

  test('asks the own origin only and follows no redirect', async () => {
    let asked: RequestInit | undefined;
    await fetchFile(ADDRESS, {
      fetch: (_, init) => {
        asked = init;
        return Promise.resolve(new Response('x'));
      }
    });
    expect(asked).toMatchObject({ mode: 'same-origin', redirect: 'error' });
  });

  test('in a sandboxed frame without an origin the own server is asked as a foreign one, without cookies', async () => {
    let asked: RequestInit | undefined;
    vi.stubGlobal('origin', 'null');
    try {
      await fetchFile(ADDRESS, {
        fetch: (_, init) => {
          asked = init;
          return Promise.resolve(new Response('x'));
        }
      });
    } finally {
      vi.unstubAllGlobals();
    }
    expect(asked).toMatchObject({ mode: 'cors', credentials: 'omit', redirect: 'error' });
  });

  test.each([
    [404, 'missing'],
    [410, 'missing'],
    [403, 'refused'],
    [500, 'refused']
  ])('status %i is %s', async (status, failure) => {
    const error = await failureOf(fetchFile(ADDRESS, { fetch: () => Promise.resolve(new Response('', { status })) }));
    expect(error).toMatchObject({ failure, status, address: ADDRESS });
  });

  test('no answer keeps its cause', async () => {
    const cause = new TypeError('Failed to fetch');
    expect(await failureOf(fetchFile(ADDRESS, { fetch: () => Promise.reject(cause) }))).toMatchObject({
      failure: 'unreachable',
      status: 0,
      cause
    });
  });

  test('a file that is too large is refused, announced or not', async () => {
    const announced = new Response('x', { headers: { 'content-length': '11' } });
    expect(await failureOf(fetchFile(ADDRESS, { maxBytes: 10, fetch: () => Promise.resolve(announced) }))).toMatchObject({
      failure: 'too-large'
    });
    const silent = new Response(bodyOf('123456', '789012'));
    expect(await failureOf(fetchFile(ADDRESS, { maxBytes: 10, fetch: () => Promise.resolve(silent) }))).toMatchObject({
      failure: 'too-large'
    });
    await expect(fetchFile(ADDRESS, { maxBytes: 10, fetch: () => Promise.resolve(new Response('1234567890')) })).resolves.toHaveLength(10);
  });

  test('a stop is the reason of its signal, not an error of ours', async () => {
    const stop = new AbortController();
    const asked = fetchFile(ADDRESS, {
      signal: stop.signal,
      fetch: (_, init) => new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))))
    });
    const reason = new Error('another network was chosen');
    stop.abort(reason);
    await expect(asked).rejects.toBe(reason);
  });
});

describe('addressWithin', () => {
  test.each([
    ['https://map.example.edu/', 'data/example/', 'https://map.example.edu/data/example/'],
    ['https://map.example.edu/sub/index.html?view=map#x', 'deployment.json', 'https://map.example.edu/sub/deployment.json'],
    ['https://map.example.edu/sub/', './a/../b.csv', 'https://map.example.edu/sub/b.csv']
  ])('%s + %s', (folder, path, address) => expect(addressWithin(folder, path)).toBe(address));

  test.each([
    '../x.csv',
    '/x.csv',
    '//other.example/x.csv',
    'https://other.example/x.csv',
    'a/../../x.csv',
    'a/..%2f..%2fx.csv',
    'data:text/csv,a',
    'blob:https://map.example.edu/1',
    '\\\\other.example\\x',
    ' //other.example/x',
    'java\nscript:x',
    'x.csv?y=1',
    'x.csv#y'
  ])('%j leads out of the folder', (path) => {
    expect(() => addressWithin('https://map.example.edu/sub/', path)).toThrow(LoadError);
  });
});
