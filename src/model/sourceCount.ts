import type { Network } from './network';

/** How many different sources a network names: by address, and by title where there is only a printed text. */
export function sourceCount({ agreements, events, mobility }: Network): number {
  const named = new Set<string>();
  agreements.sourceUrl.forEach((url, row) => named.add(url || agreements.sourceTitle[row]!));
  for (const { url, title } of [...events.flatMap(({ sources }) => sources), ...mobility.map(({ source }) => source)])
    named.add(url || title);
  named.delete('');
  return named.size;
}
