import type { AgreementTexts } from './agreementText';
import { everyAgreement } from './everyAgreement';
import { activeFacets, CONDITIONS, FACETS, failureOf } from './conditions';
import type { Facet, Judged } from './conditions';
import { knownFilter } from './knownFilter';
import type { Network } from './network';
import { agreementCounts } from './parties';
import { NO_FILTER } from './viewState';
import type { Filter } from './viewState';

/** What a filter keeps of a network. */
export interface Visible {
  /** Indices of the agreements kept, ascending. */
  readonly agreements: Uint32Array;
  /** Indices of the universities kept, ascending: the parties of those agreements and, if asked for, the unconnected. */
  readonly universities: Uint32Array;
}

/** What a filter keeps of which network; `filter` without what that does not have. */
export interface Kept extends Visible, Pick<Judged, 'network' | 'filter'> {}

/** What a filter keeps, and why it does not keep the rest. */
export interface Filtered extends Kept, Judged {
  /**
   * For every agreement of the network the facets that it fails, as the sum of their `failureOf`; 0 = it is kept. One set of bits serves the
   * filter, the counts of the facets and the timeline, and what has not changed of it is taken over from one filter to the next.
   */
  readonly failures: Uint16Array;
  /** How many of the agreements kept each university takes part in, by index of the university. */
  readonly counts: Uint32Array;
}

/**
 * Applies a filter. Filters only ever remove: what is kept with more conditions is a part of what is kept with fewer.
 *
 * Universities without any agreement are kept, where asked for, as long as the conditions can be put to them: a place, a group, a text. With a
 * condition on agreements (kind, status, event, evidence, confidence, date) they have nothing to meet it with and are not kept.
 * @param wanted what it does not say keeps everything; ids that the network does not have are passed over
 * @param texts needed where the filter has a text
 * @param previous what an earlier filter kept of the same network: saves the work for facets that are the same
 */
export function visibleOf(
  network: Network,
  wanted: Partial<Filter>,
  texts: AgreementTexts | null = null,
  previous: Filtered | null = null
): Filtered {
  const filter = knownFilter(network, { ...NO_FILTER, ...wanted });
  const judged: Judged = { network, filter, texts };
  const failures = failuresOf(judged, previous?.network === network ? previous : null);

  const agreements = keptOf(network, failures);
  const counts = agreementCounts(network, agreements);
  const lone = filter.unconnected ? unconnectedOf(judged) : null;
  const isKept = (university: number): boolean => counts[university] !== 0 || lone?.[university] === 1;
  const universities = counts.map((_, university) => university).filter(isKept);
  return { ...judged, agreements, universities, failures, counts };
}

/** Where what is kept is gathered before it is known how much it is: to be given megabytes anew takes longer than to fill them. */
let gathered = new Uint32Array();

/** The agreements that fail nothing, ascending. */
function keptOf(network: Network, failures: Uint16Array): Uint32Array {
  if (gathered.length < failures.length) gathered = new Uint32Array(failures.length);
  const agreements = gathered;
  let kept = 0;
  for (let agreement = 0; agreement < failures.length; agreement++) {
    agreements[kept] = agreement;
    // 1 for 0, 0 for all above: a branch that nobody can foresee takes longer than to write in vain.
    kept += (failures[agreement]! - 1) >>> 31;
  }
  return kept === failures.length ? everyAgreement(network) : agreements.slice(0, kept);
}

/** The bits of what each agreement fails. Only facets with other values than before are judged anew. */
function failuresOf(judged: Judged, previous: Filtered | null): Uint16Array {
  const changed = FACETS.filter((facet) => !previous || !sameCondition(facet, judged, previous));
  if (previous && changed.length === 0) return previous.failures;
  const failures = previous ? previous.failures.slice() : new Uint16Array(judged.network.agreements.count);
  const lifted = changed.filter((facet) => previous && CONDITIONS[facet].values(previous.filter).length > 0);
  const others = ~lifted.reduce((bits, facet) => bits | failureOf(facet), 0);
  // A loop of its own: with a function for each of a million it takes five times as long.
  if (lifted.length > 0) for (let agreement = 0; agreement < failures.length; agreement++) failures[agreement]! &= others;
  for (const facet of changed) {
    if (CONDITIONS[facet].values(judged.filter).length > 0) CONDITIONS[facet].fail(judged, failures, failureOf(facet));
  }
  return failures;
}

function sameCondition(facet: Facet, now: Judged, before: Judged): boolean {
  const { values } = CONDITIONS[facet];
  const [one, other] = [values(now.filter), values(before.filter)];
  if (facet === 'text' && one.length > 0 && now.texts !== before.texts) return false;
  return JSON.stringify(one) === JSON.stringify(other);
}

/** For every university 1 where it has no agreement at all and the conditions leave it, else 0. */
function unconnectedOf(judged: Judged): Uint8Array {
  const { network, filter } = judged;
  const left = loneOf(network).slice();
  for (const facet of activeFacets(filter)) {
    const { universities } = CONDITIONS[facet];
    if (!universities) return left.fill(0);
    const keeps = universities(judged);
    for (let i = 0; i < left.length; i++) left[i]! &= keeps[i]!;
  }
  return left;
}

/** Networks never change, so each is looked through once. */
const known = new WeakMap<Network, Uint8Array>();

/** For every university 1 where it has no agreement at all, else 0. */
function loneOf(network: Network): Uint8Array {
  let lone = known.get(network);
  if (!lone) {
    lone = new Uint8Array(network.universities.length).fill(1);
    for (const party of network.agreements.parties) lone[party] = 0;
    known.set(network, lone);
  }
  return lone;
}
