import { partnersIn, type PartnerGraph } from './partnerGraph';

/** A university that has partners in common with another. */
export interface SimilarUniversity {
  /** Index into `Network.universities`. */
  readonly university: number;
  /** Partners of both. */
  readonly shared: number;
  /**
   * Shared partners as a share of the partners of either, 0…1: |A ∩ B| / |A ∪ B| (Jaccard 1901). Each is left out of the other's partners,
   * so that two which are partners can be as alike as two which are not.
   */
  readonly jaccard: number;
  /** Σ 1 / ln(number of partners) over the shared partners (Adamic & Adar 2003): a partner that few have says more. */
  readonly adamicAdar: number;
}

/** The universities that share a partner with one, most alike first: by `jaccard`, then `adamicAdar`, then index. */
export function similarUniversities(graph: PartnerGraph, university: number): SimilarUniversity[] {
  const own = partnersIn(graph, university);
  const shared = new Map<number, { count: number; adamicAdar: number }>();
  for (const partner of own) {
    const others = partnersIn(graph, partner);
    const weight = 1 / Math.log(others.length);
    for (const other of others) {
      if (other === university) continue;
      const sum = shared.get(other) ?? { count: 0, adamicAdar: 0 };
      sum.count++;
      sum.adamicAdar += weight;
      shared.set(other, sum);
    }
  }
  const isPartner = new Set(own);
  return [...shared]
    .map(([other, { count, adamicAdar }]) => {
      const each = isPartner.has(other) ? 1 : 0;
      const either = own.length - each + partnersIn(graph, other).length - each - count;
      return { university: other, shared: count, jaccard: count / either, adamicAdar };
    })
    .sort((a, b) => b.jaccard - a.jaccard || b.adamicAdar - a.adamicAdar || a.university - b.university);
}

/** A university that others like one have as a partner and it has not. */
export interface MissingPartner {
  /** Index into `Network.universities`. */
  readonly university: number;
  /** Why it is named: the similar universities that have it as a partner, most alike first. */
  readonly because: readonly SimilarUniversity[];
  /** Sum of the `jaccard` of those. */
  readonly score: number;
}

/**
 * Partners that similar universities have and this one lacks: each of the most similar universities speaks for its partners, as loudly as
 * it is alike (neighbourhood-based recommendation). By `score`, then how many speak, then index.
 * @param among how many of the most similar universities are heard
 */
export function missingPartners(graph: PartnerGraph, university: number, among = 10): MissingPartner[] {
  const has = new Set(partnersIn(graph, university)).add(university);
  const because = new Map<number, SimilarUniversity[]>();
  for (const similar of similarUniversities(graph, university).slice(0, among)) {
    for (const partner of partnersIn(graph, similar.university)) {
      if (has.has(partner)) continue;
      const list = because.get(partner);
      if (list) list.push(similar);
      else because.set(partner, [similar]);
    }
  }
  return [...because]
    .map(([partner, list]) => ({ university: partner, because: list, score: list.reduce((sum, { jaccard }) => sum + jaccard, 0) }))
    .sort((a, b) => b.score - a.score || b.because.length - a.because.length || a.university - b.university);
}
