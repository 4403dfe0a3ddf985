import type { Network } from './network';

/** How many different sources a network names: by address, and by title where there is only a printed text. */
export function sourceCount({ agreements, events, mobility }: Network): number {
  const named = new Set<string>();
  for (let row = 0; row < agreements.count; row++) named.add(agreements.sourceUrl.at(row) || agreements.sourceTitle.at(row));
  for (const { url, title } of [...events.flatMap(({ sources }) => sources), ...mobility.map(({ source }) => source)])
    named.add(url || title);
  named.delete('');
  return named.size;
}
