import { aggregate } from '../../model/aggregate';
import type { Network } from '../../model/network';
import { noParts } from '../../model/tableParts';
import type { Order, OrderRequest } from '../../state/reckoner';
import type { TableSource } from './table';

/** What a table is made of where all of its rows are gathered beside the page: what came with their order, or nothing while that is on its way. */
export function gathered(
  network: Network,
  { table, level }: Pick<OrderRequest, 'table' | 'level'>,
  order: Order | null | undefined
): Pick<TableSource, 'links' | 'parts'> {
  const known = order?.table === table && order.level === level ? order : null;
  const links = table === 'pairs' ? (known?.links ?? aggregate(network, new Uint32Array(), level)) : undefined;
  return { links, parts: known?.parts ?? noParts(network) };
}
