import type { Network } from './network';

/**
 * How far a reader can check an agreement, best first: `online` names an address to open, `printed` names a source without an address, `none`
 * names no source. It says where a statement comes from, not how sure it is; that is the confidence.
 */
export const EVIDENCE_LEVELS = ['online', 'printed', 'none'] as const;
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

/** Networks never change, so each is judged once. */
const known = new WeakMap<Network, Uint8Array>();

/** The level of evidence of every agreement, as indices into EVIDENCE_LEVELS. */
export function evidenceOf(network: Network): Uint8Array {
  let levels = known.get(network);
  if (!levels) {
    const { count, sourceUrl, sourceTitle } = network.agreements;
    levels = new Uint8Array(count);
    for (let agreement = 0; agreement < count; agreement++)
      levels[agreement] = sourceUrl.has(agreement) ? 0 : sourceTitle.has(agreement) ? 1 : 2;
    known.set(network, levels);
  }
  return levels;
}
