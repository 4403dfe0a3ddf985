import { afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { takeCopies } from '../../../src/load/copies';
import { loadFromAddress } from '../../../src/load/load';
import { loadNetwork, type LoadResult } from '../../../src/load/loadNetwork';
import type { PackedCopy } from '../../../src/load/packedCopy';
import { networkOfCopy } from '../../../src/load/packedCopy';
import type { PackReply } from '../../../src/load/packMessages';
import { packNetwork } from '../../../src/load/packNetwork';
import type { Network } from '../../../src/model/network';
import { networkCopy, LARGE_NETWORK } from '../../../src/model/networkCopy';

const BASE = 'https://map.example.edu/';
const DESCRIPTOR = '{"title":"Example network"}';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A made-up network of so many agreements. */
function tables(count: number): Record<string, string> {
  const universities = Array.from({ length: 1_500 }, (_, i) => `u-${i},Example University ${i},${i % 2 ? 'KZ' : 'EE'}`);
  const agreements = Array.from({ length: count }, (_, i) => `a-${i},u-${i % 700},u-${700 + (i % 800)},memorandum,Example agreement ${i}`);
  return {
    'datapackage.json': DESCRIPTOR,
    'universities.csv': `id,name,country\n${universities.join('\n')}\n`,
    'agreements.csv': `id,university_a,university_b,kind,title\n${agreements.join('\n')}\n`
  };
}

let files: Record<string, Uint8Array>;
let loaded: LoadResult & { readonly network: Network };

beforeAll(async () => {
  files = Object.fromEntries(Object.entries(tables(LARGE_NETWORK + 1)).map(([name, text]) => [name, bytes(text)]));
  const { network, issues, report } = loadNetwork(
    Object.entries(files).map(([name, text]) => ({ name, bytes: text })),
    { id: 'example' }
  );
  loaded = { network: network!, issues, report };
  files['network.unm'] = await packNetwork(loaded, { descriptor: DESCRIPTOR, files: [] });
});
afterEach(() => vi.unstubAllGlobals());

/** Serves the files, with the length of the packed one where it is said. */
function serve(length = 0): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (input: string) => {
    const name = input.slice(`${BASE}data/example/`.length);
    asked.push(name);
    const headers: HeadersInit = name === 'network.unm' && length ? { 'content-length': `${length}` } : {};
    return Promise.resolve(new Response((files[name] ?? '') as Uint8Array<ArrayBuffer>, { status: files[name] ? 200 : 404, headers }));
  });
  return asked;
}

/** Stands for the browser's thread: answers as the test says. */
class FakeWorker extends EventTarget {
  static answer: (worker: FakeWorker, file: Uint8Array | null) => void = () => undefined;
  static made: FakeWorker[] = [];
  terminated = false;
  constructor() {
    super();
    FakeWorker.made.push(this);
    queueMicrotask(() => FakeWorker.answer(this, null));
  }
  postMessage(file: Uint8Array, transfer: ArrayBuffer[]): void {
    FakeWorker.answer(this, structuredClone(file, { transfer }));
  }
  reply(data: PackReply): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  terminate(): void {
    this.terminated = true;
  }
}

function withThread(answer: typeof FakeWorker.answer): void {
  FakeWorker.answer = answer;
  FakeWorker.made = [];
  vi.stubGlobal('Worker', FakeWorker);
}

/** The script of the thread itself, which runs here: what it posts is copied or given away as a browser does. The thread that reads tables does not start. */
function withOwnScript(): void {
  const scope = new EventTarget();
  let started: Promise<unknown>;
  withThread((worker, file) => {
    if (FakeWorker.made.length > 1) return notStarted(worker);
    if (file) return void started.then(() => scope.dispatchEvent(new MessageEvent('message', { data: file })));
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = ({ data }: MessageEvent<PackReply>) => {
      worker.reply(data);
      if (data.type === 'done' || data.type === 'failed') port2.close();
    };
    vi.stubGlobal(
      'self',
      Object.assign(scope, { postMessage: (reply: PackReply, transfer: Transferable[]) => port1.postMessage(reply, transfer) })
    );
    vi.resetModules();
    started = import('../../../src/load/pack.worker');
  });
}

const notStarted = (worker: FakeWorker): void =>
  void worker.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message: '' }));

/** What a thread that reckons gets. */
async function copyOf(network: Network): Promise<PackedCopy> {
  const ports = takeCopies(network)!;
  const copy = await new Promise<PackedCopy>((resolve) => {
    ports.counts.onmessage = ({ data }: MessageEvent<PackedCopy>) => resolve(data);
  });
  Object.values(ports).forEach((port) => port.close());
  return copy;
}

const load = (signal?: AbortSignal): Promise<LoadResult> => loadFromAddress(BASE, 'data/example', { packed: 'network.unm', signal });
const LONG = 2_000_000;

describe('a packed network', () => {
  test('that is small is opened in the page, with copies for the threads that reckon', async () => {
    const asked = serve();
    withThread(() => undefined);
    const { network, issues } = await load();
    expect(FakeWorker.made).toEqual([]);
    expect(asked.sort()).toEqual(['datapackage.json', 'network.unm']);
    expect(issues).toEqual(loaded.issues);
    expect([...network!.agreements.title].slice(-3)).toEqual([...loaded.network.agreements.title].slice(-3));

    const [arrived, expected] = [networkOfCopy(await copyOf(network!)), networkCopy(loaded.network, 'counts')];
    expect(arrived.universities).toEqual(expected.universities);
    expect(arrived.index.university).toEqual(expected.index.university);
    expect([...arrived.agreements.title]).toEqual([...expected.agreements.title]);
    expect(arrived.agreements.parties).toEqual(expected.agreements.parties);
    expect(arrived.index.agreement.get('a-4242')).toBe(4242);
  });

  test('that is large is opened in a thread of its own, to the same network', async () => {
    serve(LONG);
    withOwnScript();
    const { network, issues, report } = await load();
    expect({ issues, report }).toEqual({ issues: loaded.issues, report: loaded.report });
    const { agreements, index, ...things } = network!;
    const { agreements: columns, index: places, ...others } = loaded.network;
    expect(things).toEqual(others);
    expect(
      Object.fromEntries(Object.entries(agreements).map(([name, column]) => [name, typeof column === 'number' ? column : [...column]]))
    ).toEqual(
      Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, typeof column === 'number' ? column : [...column]]))
    );
    expect({ ...index, agreement: index.agreement.get('a-4242') }).toEqual({ ...places, agreement: 4242 });
    expect(Object.isFrozen(network) && Object.isFrozen(network!.universities[0])).toBe(true);
    expect(networkOfCopy(await copyOf(network!)).index.agreement.get('a-50000')).toBe(50_000);
    expect(FakeWorker.made.map(({ terminated }) => terminated)).toEqual([true]);
  });

  test('that is large and broken is found so by the thread, and its tables are read', async () => {
    const whole = files['network.unm']!;
    files['network.unm'] = whole.slice(0, -9);
    onTestFinished(() => void (files['network.unm'] = whole));
    serve(LONG);
    withOwnScript();
    const { issues, network } = await load();
    expect(issues[0]).toMatchObject({ code: 'file-broken', file: 'network.unm' });
    expect(network!.agreements.count).toBe(LARGE_NETWORK + 1);
  });

  test('that breaks the thread ends the load', async () => {
    serve(LONG);
    withThread((worker, file) => {
      if (!file) return worker.reply({ type: 'ready' });
      expect(file).toHaveLength(files['network.unm']!.length);
      worker.reply({ type: 'failed', reason: null, message: 'out of memory' });
    });
    await expect(load()).rejects.toMatchObject({ name: 'LoadError', failure: 'worker', cause: { message: 'out of memory' } });
    expect(FakeWorker.made.map(({ terminated }) => terminated)).toEqual([true]);
  });

  test('is opened in the page where no thread starts', async () => {
    serve(LONG);
    withThread(notStarted);
    const { network, issues } = await load();
    expect([network!.agreements.count, issues]).toEqual([LARGE_NETWORK + 1, loaded.issues]);
    vi.stubGlobal('Worker', undefined);
    expect((await load()).network!.agreements.count).toBe(LARGE_NETWORK + 1);
  });

  test('that the thread finds broken is named, and its tables are read', async () => {
    serve(LONG);
    withThread((worker, file) => {
      // The thread that reads tables does not start.
      if (FakeWorker.made.length > 1) return notStarted(worker);
      worker.reply(file ? { type: 'failed', reason: 'broken', message: 'There is no column "row".' } : { type: 'ready' });
    });
    const { network, issues } = await load();
    expect(issues[0]).toMatchObject({ code: 'file-broken', severity: 'warning', file: 'network.unm' });
    expect(network!.agreements.count).toBe(LARGE_NETWORK + 1);
  });

  test('is no longer opened when the load is stopped', async () => {
    serve(LONG);
    const stop = new AbortController();
    withThread((worker, file) => (file ? stop.abort(new Error('enough')) : worker.reply({ type: 'ready' })));
    await expect(load(stop.signal)).rejects.toThrow('enough');
    expect(FakeWorker.made.map(({ terminated }) => terminated)).toEqual([true]);
  });
});
