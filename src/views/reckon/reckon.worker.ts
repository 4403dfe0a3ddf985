import { networkOfCopy, type PackedCopy } from '../../load/packedCopy';
import type { Visible } from '../../model/filter';
import type { Network } from '../../model/network';
import { fromPosted } from '../../model/postedVisible';
import { Calculator, columnsIn } from './calculator';
import type { Answered, Asked, Begin, Prepare, Seen } from './messages';

const scope = self as DedicatedWorkerGlobalScope & typeof globalThis;
const post = (answered: Answered, transfer: Transferable[] = []): void => scope.postMessage(answered, transfer);

scope.addEventListener('message', ({ data }: MessageEvent<Begin>) => begin(data), { once: true });

function begin({ copy, peer }: Begin): void {
  const calculator = new Promise<Calculator>((resolve) => {
    copy.onmessage = ({ data: network }: MessageEvent<Network | PackedCopy>) => {
      resolve(new Calculator(networkOfCopy(network)));
      copy.close();
    };
  });
  /** What has been visible since the last question. */
  const seen = new Map<number, Visible>();
  let arrived = (): void => undefined;
  peer.onmessage = async ({ data }: MessageEvent<Seen>) => {
    seen.set(data.version, fromPosted((await calculator).network, data.visible));
    arrived();
  };
  let version = 0;

  async function visibleThen(then: number): Promise<Visible | null> {
    if (then === 0) return null;
    while (!seen.has(then)) await new Promise<void>((resolve) => (arrived = resolve));
    for (const earlier of seen.keys()) if (earlier < then) seen.delete(earlier);
    return seen.get(then)!;
  }

  async function serve(asked: Asked | Prepare): Promise<void> {
    try {
      const own = await calculator;
      if ('prepare' in asked) return post({ isMore: await own.prepare(asked.prepare) });
      const { name, request, version: then } = asked;
      const answered = await own.answer(name, request, await visibleThen(then));
      const isSeen = 'visible' in answered && answered.visible !== null;
      post({ answer: answered }, [...columnsIn(answered)]);
      // The page goes first: nobody waits for this copy yet.
      if (isSeen) peer.postMessage({ version: ++version, visible: own.visible! } satisfies Seen);
    } catch (error) {
      post({ failure: error instanceof Error ? error.message : String(error) });
    }
  }
  scope.addEventListener('message', ({ data }: MessageEvent<Asked | Prepare>) => void serve(data));
}
