import type { Network } from './network';
import { partnersOf } from './partners';

/** A university that has agreements with each of two others. */
export interface SharedPartner {
  /** Index into `Network.universities`. */
  readonly university: number;
  /** Indices of its agreements with the one and with the other, ascending. */
  readonly withFirst: readonly number[];
  readonly withSecond: readonly number[];
}

/**
 * The partners that two universities share, most agreements with the two first, then by index. The two themselves are not among them; a third
 * party of an agreement of both is.
 * @param agreements indices of the agreements to look among
 * @param first index into `Network.universities`, like `second`
 */
export function sharedPartners(network: Network, agreements: Uint32Array, first: number, second: number): SharedPartner[] {
  const ofSecond = new Map(
    partnersOf(network, agreements, (party) => party === second).map((partner) => [partner.university, partner.agreements])
  );
  return partnersOf(network, agreements, (party) => party === first)
    .filter(({ university }) => university !== second && ofSecond.has(university))
    .map(({ university, agreements: withFirst }) => ({ university, withFirst, withSecond: ofSecond.get(university)! }))
    .sort((a, b) => b.withFirst.length + b.withSecond.length - a.withFirst.length - a.withSecond.length || a.university - b.university);
}
