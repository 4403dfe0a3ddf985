import type { Network } from '../../model/network';
import { revived } from '../../model/postedNetwork';
import { Calculator, columnsIn } from './calculator';
import type { Answered, Asked } from './messages';

const scope = self as DedicatedWorkerGlobalScope & typeof globalThis;
const post = (answered: Answered, transfer: Transferable[] = []): void => scope.postMessage(answered, transfer);

/** The network is the first that comes, by the port that is the first message. */
const calculator = new Promise<Calculator>((resolve) => {
  scope.addEventListener(
    'message',
    ({ data: port }: MessageEvent<MessagePort>) => {
      port.onmessage = ({ data: network }: MessageEvent<Network>) => resolve(new Calculator(revived(network)));
      scope.addEventListener('message', ({ data }: MessageEvent<Asked>) => void answer(data));
    },
    { once: true }
  );
});

async function answer({ name, request, visible }: Asked): Promise<void> {
  try {
    const answered = await (await calculator).answer(name, request, visible);
    post({ answer: answered }, [...columnsIn(answered)]);
  } catch (error) {
    post({ failure: error instanceof Error ? error.message : String(error) });
  }
}
