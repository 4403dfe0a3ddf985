import { flushSync, mount, unmount } from 'svelte';
import type { Words } from '../../i18n/words';
import type { Network } from '../../model/network';
import type { Ceremony } from '../../story/ceremony';
import PrintedOrder from './PrintedOrder.svelte';

/** Prints the running order as a sheet of notes; the page is as before when the printer has it. */
export function printOrder(ceremony: Ceremony, network: Network, words: Words): void {
  const sheet = mount(PrintedOrder, { target: document.body, props: { ceremony, network, words } });
  flushSync();
  print();
  void unmount(sheet);
}
