import { KINDS, STATUSES } from './network';
import type { Agreements, Kind, Status } from './network';

/**
 * How surely an agreement stands, as a line: solid = signed or in force (or once was); dashed = announced, drafted, listed, reported or of
 * unknown status; dotted = no document named.
 */
export const DASHES = ['solid', 'dashed', 'dotted'] as const;
export type Dash = (typeof DASHES)[number];

const SOLID: ReadonlySet<Status> = new Set(['signed', 'in_force', 'expired', 'terminated']);

/** The line of an agreement by its kind and status. */
export function dashOf(kind: Kind, status: Status): Dash {
  if (kind === 'no_document') return 'dotted';
  return SOLID.has(status) ? 'solid' : 'dashed';
}

/** The line of an agreement by its index. */
export const dashOfAgreement = (agreements: Agreements, agreement: number): Dash =>
  dashOf(KINDS[agreements.kind[agreement]!]!, STATUSES[agreements.status[agreement]!]!);
