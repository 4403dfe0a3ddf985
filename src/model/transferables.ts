import type { Network } from './network';

/** The memory of the columns, each once, to hand over to another thread without a copy. The network cannot be read here afterwards. */
export function transferables({ agreements, index }: Network): ArrayBuffer[] {
  // Columns of a packed network share memory.
  const buffers = new Set<ArrayBuffer>();
  const take = (column: unknown): void => {
    if (!ArrayBuffer.isView(column)) return void (typeof column === 'object' && column && Object.values(column).forEach(take));
    if (column.buffer instanceof ArrayBuffer) buffers.add(column.buffer);
  };
  [agreements, index.agreement.slots].forEach(take);
  return [...buffers];
}
