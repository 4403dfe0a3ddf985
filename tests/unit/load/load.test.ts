import { afterEach, describe, expect, test, vi } from 'vitest';
import { LoadError } from '../../../src/load/fetchFile';
import type { LoadProgress } from '../../../src/load/fetchNetwork';
import { importFiles, loadFromAddress } from '../../../src/load/load';
import { parcel } from '../../../src/load/parcel';
import { NO_CHOICES } from '../../../src/load/importChoices';
import { loadNetwork, type LoadResult } from '../../../src/load/loadNetwork';
import type { Call, Reply, Request } from '../../../src/load/messages';

vi.mock('../../../src/load/loadGazetteer', () => ({ loadGazetteer: () => Promise.reject(new Error('no connection')) }));

const BASE = 'https://map.example.edu/';
const UNIVERSITIES =
  'id,name,country,city\nxx-alpha,Example University of Alpha,KZ,Alphaville\nxx-beta,Example University of Beta,EE,Betatown\n';
const AGREEMENTS = 'id,university_a,university_b,kind\na-1,xx-alpha,xx-beta,memorandum\n';

/** Serves files by name and keeps a list of what was asked for. */
function serve(files: Readonly<Record<string, string>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (input: string) => {
    const name = input.slice(`${BASE}data/example/`.length);
    asked.push(name);
    const text = files[name];
    return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
  });
  return asked;
}

/** Stands for the browser's Worker: answers as the test says, and keeps what happened to it. */
class FakeWorker extends EventTarget {
  static answer: (worker: FakeWorker, request: Request | null) => void = () => undefined;
  static made: FakeWorker[] = [];
  terminated = false;
  constructor() {
    super();
    FakeWorker.made.push(this);
    queueMicrotask(() => FakeWorker.answer(this, null));
  }
  /** Parts are replied without waiting to be asked for. */
  postMessage(call: Call): void {
    if (call !== 'more') FakeWorker.answer(this, call);
  }
  reply(data: Reply): void {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
  }
  fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message }));
  }
  terminate(): void {
    this.terminated = true;
  }
}

function withWorker(answer: typeof FakeWorker.answer): void {
  FakeWorker.answer = answer;
  FakeWorker.made = [];
  vi.stubGlobal('Worker', FakeWorker);
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const result = (): LoadResult =>
  loadNetwork(
    [
      { name: 'universities.csv', bytes: bytes(UNIVERSITIES) },
      { name: 'agreements.csv', bytes: bytes(AGREEMENTS) }
    ],
    { id: 'example' }
  );

function expectFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || value instanceof Map) return;
  expect(Object.isFrozen(value)).toBe(true);
  Object.values(value).forEach(expectFrozen);
}

/** Posts a result as the thread does. */
function deliver(worker: FakeWorker, whole: LoadResult): void {
  const { parts, rest } = parcel(whole);
  for (const part of parts) worker.reply({ type: 'part', part });
  worker.reply({ type: 'done', response: rest, copies: null });
}

afterEach(() => vi.unstubAllGlobals());

describe('without a worker', () => {
  test('loads in this thread', async () => {
    serve({ 'universities.csv': UNIVERSITIES, 'agreements.csv': AGREEMENTS });
    const { network, report } = await loadFromAddress(BASE, 'data/example');
    expect(network).toMatchObject({ id: 'example', agreements: { count: 1 } });
    expect(report.agreements).toEqual({ read: 1, used: 1, setAside: 0 });
    expectFrozen(network);
  });

  test('asks for optional tables only where the descriptor lists them', async () => {
    const descriptor = JSON.stringify({ resources: [{ path: 'agreements.csv' }, { path: 'events.csv' }] });
    const asked = serve({
      'universities.csv': UNIVERSITIES,
      'agreements.csv': AGREEMENTS,
      'datapackage.json': descriptor,
      'events.csv': 'id,name\n'
    });
    await loadFromAddress(BASE, 'data/example/');
    expect(asked.sort()).toEqual(['agreements.csv', 'datapackage.json', 'events.csv', 'universities.csv']);
  });

  test('a missing required table says which', async () => {
    serve({ 'universities.csv': UNIVERSITIES });
    await expect(loadFromAddress(BASE, 'data/example')).rejects.toMatchObject({
      name: 'LoadError',
      failure: 'missing',
      status: 404,
      address: `${BASE}data/example/agreements.csv`
    });
  });

  test('a folder elsewhere is never asked', async () => {
    const asked = serve({});
    await expect(loadFromAddress(BASE, 'https://other.example/data')).rejects.toMatchObject({ failure: 'foreign' });
    expect(asked).toEqual([]);
  });
});

describe('in a worker', () => {
  test('posts the request once the worker runs, passes progress on and freezes what arrives', async () => {
    const requests: Request[] = [];
    withWorker((worker, request) => {
      if (!request) return worker.reply({ type: 'ready' });
      requests.push(request);
      worker.reply({ type: 'progress', progress: { stage: 'fetch', loadedBytes: 5, totalBytes: 10 } });
      deliver(worker, result());
    });
    const seen: LoadProgress[] = [];
    const loaded = await loadFromAddress(BASE, 'data/example', { onProgress: (progress) => seen.push(progress) });
    expect(requests).toEqual([{ name: 'loadNetwork', request: { folder: `${BASE}data/example/`, id: 'example' } }]);
    expect(seen).toEqual([{ stage: 'fetch', loadedBytes: 5, totalBytes: 10 }]);
    expect(loaded).toEqual(result());
    expectFrozen(loaded.network);
    expect(FakeWorker.made.map(({ terminated }) => terminated)).toEqual([true]);
  });

  test('a worker that does not start is replaced by this thread', async () => {
    serve({ 'universities.csv': UNIVERSITIES, 'agreements.csv': AGREEMENTS });
    withWorker((worker) => worker.fail(''));
    expect((await loadFromAddress(BASE, 'data/example')).network?.agreements.count).toBe(1);
  });

  test('one that breaks later is an error', async () => {
    withWorker((worker, request) => (request ? worker.fail('out of memory') : worker.reply({ type: 'ready' })));
    const error: unknown = await loadFromAddress(BASE, 'data/example').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LoadError);
    expect(error).toMatchObject({ failure: 'worker', cause: { message: 'out of memory' } });
  });

  test('a failed load arrives as LoadError', async () => {
    const failure = { failure: 'refused', address: `${BASE}data/example/agreements.csv`, status: 503, cause: '' } as const;
    withWorker((worker, request) => worker.reply(request ? { type: 'failed', failure } : { type: 'ready' }));
    const error: unknown = await loadFromAddress(BASE, 'data/example').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LoadError);
    expect(error).toMatchObject({ failure: 'refused', address: failure.address, status: 503 });
  });

  test('a stop ends the worker', async () => {
    const stop = new AbortController();
    const reason = new Error('another network was chosen');
    withWorker((worker, request) => (request ? stop.abort(reason) : worker.reply({ type: 'ready' })));
    await expect(loadFromAddress(BASE, 'data/example', { signal: stop.signal })).rejects.toBe(reason);
    expect(FakeWorker.made.map(({ terminated }) => terminated)).toEqual([true]);
  });
});

describe('a large network', () => {
  const rows = Array.from({ length: 25_000 }, (_, row) => row);
  const universities = rows.slice(0, 2500).map((n) => `xx-${n},Example University ${n},KZ,Alphaville\n`);
  const agreements = rows.map(
    (n) => `a-${n},xx-${n % 1000},xx-${1000 + (n % 1500)},${n % 5 === 0 ? 'unheard of' : 'memorandum'},"Title ${n}"\n`
  );
  const whole = loadNetwork(
    [
      { name: 'universities.csv', bytes: bytes(`id,name,country,city\n${universities.join('')}`) },
      { name: 'agreements.csv', bytes: bytes(`id,university_a,university_b,kind,title\n${agreements.join('')}`) }
    ],
    { id: 'example' }
  );

  test('is posted in parts and put together again as it was', async () => {
    withWorker((worker, request) => (request ? deliver(worker, whole) : worker.reply({ type: 'ready' })));
    const loaded = await loadFromAddress(BASE, 'data/example');
    expect(loaded).toEqual(whole);
    expectFrozen(loaded.network);
    expect(loaded.network!.index.agreement.get('a-24999')).toBe(24_999);
    expect(loaded.network!.index.agreement.get('a-25000')).toBeUndefined();
    expect(loaded.issues).toHaveLength(whole.issues.length);
    expect(whole.issues.length).toBeGreaterThan(5000);
  });

  test('has no part that would hold up the page, nor has the rest', () => {
    const { parts, rest } = parcel(whole);
    const lengths = (value: unknown): number[] =>
      Array.isArray(value)
        ? [value.length]
        : typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)
          ? Object.values(value).flatMap(lengths)
          : [];
    for (const part of parts) expect(Math.max(0, ...lengths(part))).toBeLessThanOrEqual(10_000);
    const { index: _, ...network } = rest.network!;
    expect(Math.max(...lengths({ ...rest, network }))).toBeLessThanOrEqual(1000);
  });
});

describe("a person's own files", () => {
  const own = [{ name: 'universities.csv', bytes: bytes(UNIVERSITIES) }, new File([AGREEMENTS], 'agreements.csv')];
  const options = { id: 'own', title: 'My file', choices: NO_CHOICES, language: 'en' };

  test('are read in this thread where there is no other, with progress', async () => {
    const seen: LoadProgress[] = [];
    const { network, tables } = await importFiles(own, options, { onProgress: (progress) => seen.push(progress) });
    expect(tables.map(({ file }) => file)).toEqual(['universities.csv', 'agreements.csv']);
    expect(network).toMatchObject({ id: 'own', agreements: { count: 1 } });
    expectFrozen(network);
    const totalBytes = UNIVERSITIES.length + AGREEMENTS.length;
    expect(seen[0]).toEqual({ stage: 'fetch', loadedBytes: UNIVERSITIES.length, totalBytes });
    expect(seen.at(-1)).toMatchObject({ stage: 'read', totalBytes });
  });

  test('are posted to the thread as they are, and the work ends with the signal', async () => {
    const controller = new AbortController();
    const posted: Request[] = [];
    withWorker((worker, request) => {
      if (!request) return worker.reply({ type: 'ready' });
      posted.push(request);
      controller.abort(new Error('stopped'));
    });
    await expect(importFiles(own, options, { signal: controller.signal })).rejects.toThrow('stopped');
    expect(posted).toEqual([{ name: 'importFiles', request: { files: own, options } }]);
    expect(FakeWorker.made[0]!.terminated).toBe(true);
  });

  test('are matched with the universities of the page, and without them where they cannot be had', async () => {
    serve({ 'universities.csv': UNIVERSITIES, 'agreements.csv': AGREEMENTS });
    const file = {
      name: 'a.csv',
      bytes: bytes('university_a,country_a,university_b,country_b\nExample University of Alpha,KZ,Example University of Beta,EE\n')
    };
    const folders = { ...options, referenceFolders: [`${BASE}data/example/`] };
    expect((await importFiles([file], folders)).network?.universities.map(({ id }) => id)).toEqual(['xx-alpha', 'xx-beta']);
    serve({});
    const alone = await importFiles([file], folders);
    expect(alone.network?.universities).toHaveLength(2);
    const said = alone.issues.filter(({ code }) => code === 'known-names-missing').map(({ severity, value }) => `${severity} ${value}`);
    expect(said.sort()).toEqual(['warning GeoNames', `warning ${BASE}data/example/`]);
  });
});
