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

/** What the lines of a picture stand for: kinds in the order of KINDS, and dashes in that of DASHES. */
export interface LineSigns {
  readonly kinds: readonly Kind[];
  readonly dashes: readonly Dash[];
}

/** The kinds and the lines that occur among some agreements. @param chosen indices */
export function signsAmong({ kind, status }: Agreements, chosen: Uint32Array): LineSigns {
  // There are few combinations, and maybe a million agreements.
  const seen = new Uint8Array(KINDS.length * STATUSES.length);
  for (const agreement of chosen) seen[kind[agreement]! * STATUSES.length + status[agreement]!] = 1;
  const kinds = new Set<Kind>();
  const dashes = new Set<Dash>();
  for (const [at, isSeen] of seen.entries()) {
    if (isSeen === 0) continue;
    const found = KINDS[Math.floor(at / STATUSES.length)]!;
    kinds.add(found);
    dashes.add(dashOf(found, STATUSES[at % STATUSES.length]!));
  }
  return { kinds: KINDS.filter((one) => kinds.has(one)), dashes: DASHES.filter((one) => dashes.has(one)) };
}
