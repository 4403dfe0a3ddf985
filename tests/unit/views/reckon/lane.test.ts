import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReckoningName } from '../../../../src/state/reckoner';
import { Lane } from '../../../../src/views/reckon/lane';
import type { Begin } from '../../../../src/views/reckon/messages';

/** Stands for a thread: keeps what it was posted, and answers when a test says so. */
class FakeWorker extends EventTarget {
  readonly posted: unknown[] = [];
  isEnded = false;
  postMessage(message: unknown): void {
    this.posted.push(message);
  }
  terminate(): void {
    this.isEnded = true;
  }
  /** What was asked since the last look, by name. */
  asked(): unknown[] {
    return this.posted.splice(0).map((message) => (message as { readonly name?: string }).name ?? message);
  }
  answer(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const counts = Symbol('counts');
const facets = Symbol('facets');
const timeline = Symbol('timeline');
let worker: FakeWorker;
let busy: boolean[];
let taken: string[];
let lane: Lane;

const ask = (question: symbol, name: ReckoningName): void =>
  lane.ask(question, { name, request: null, version: 0, take: (answer) => void taken.push(`${name} ${String(answer)}`) });
/** All that was queued in this turn has run. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  vi.stubGlobal(
    'Worker',
    class {
      constructor() {
        return (worker = new FakeWorker());
      }
    }
  );
  [busy, taken] = [[], []];
  lane = new Lane(
    {} as Begin,
    (isBusy) => busy.push(isBusy),
    () => undefined
  );
  worker.posted.length = 0;
});
afterEach(() => vi.unstubAllGlobals());

describe('a lane', () => {
  test('asks the counts in the same turn, and one question at a time', async () => {
    ask(counts, 'counts');
    expect(worker.asked()).toEqual(['counts']);
    ask(facets, 'facets');
    await turn();
    expect(worker.asked()).toEqual([]);
    worker.answer({ answer: 1 });
    expect(worker.asked()).toEqual(['facets']);
    worker.answer({ answer: 2 });
    expect(taken).toEqual(['counts 1', 'facets 2']);
    expect(busy).toEqual([true, false]);
  });

  test('asks counts before what was asked before them', async () => {
    ask(facets, 'facets');
    ask(counts, 'counts');
    await turn();
    expect(worker.asked()).toEqual(['counts']);
  });

  test('asks of each question the latest request alone', () => {
    ask(counts, 'counts');
    ask(facets, 'facets');
    ask(timeline, 'timeline');
    ask(facets, 'facets');
    worker.asked();
    for (let i = 0; i < 3; i++) worker.answer({ answer: i });
    expect(worker.asked()).toEqual(['facets', 'timeline']);
    expect(busy).toEqual([true, false]);
  });

  test('is held but for counts, stays busy meanwhile, and goes on when it is released', async () => {
    lane.hold();
    ask(facets, 'facets');
    await turn();
    expect(worker.asked()).toEqual([]);
    ask(counts, 'counts');
    expect(worker.asked()).toEqual(['counts']);
    ask(timeline, 'timeline');
    worker.answer({ answer: 1 });
    await turn();
    expect(worker.asked()).toEqual([]);
    expect(busy).toEqual([true]);
    lane.release();
    expect(worker.asked()).toEqual(['facets']);
    worker.answer({ answer: 2 });
    worker.answer({ answer: 3 });
    expect(taken).toEqual(['counts 1', 'facets 2', 'timeline 3']);
    expect(busy).toEqual([true, false]);
  });

  test('does not ask again what is under way when it is released', () => {
    ask(counts, 'counts');
    lane.hold();
    lane.release();
    ask(facets, 'facets');
    lane.release();
    expect(worker.asked()).toEqual(['counts']);
  });

  test('a question does not wait for what is prepared, and its answer is not taken for that', async () => {
    const isMore = lane.prepare('en');
    expect(worker.asked()).toEqual([{ prepare: 'en' }]);
    expect(busy).toEqual([]);
    ask(counts, 'counts');
    expect(worker.asked()).toEqual(['counts']);
    worker.answer({ isMore: true });
    expect(await isMore).toBe(true);
    expect(taken).toEqual([]);
    worker.answer({ answer: 1 });
    expect(taken).toEqual(['counts 1']);
  });

  test('has nothing more to prepare once it has ended', async () => {
    const isMore = lane.prepare('en');
    lane.end();
    expect(await isMore).toBe(false);
    expect(worker.isEnded).toBe(true);
  });

  test('takes no answer to a question that was forgotten', () => {
    ask(counts, 'counts');
    lane.forget(counts);
    worker.answer({ answer: 1 });
    expect(taken).toEqual([]);
    expect(busy).toEqual([true, false]);
  });
});
