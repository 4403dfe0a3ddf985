import type { PartialDate } from '../base/partialDate';
import { dateOf } from '../model/agreementDates';
import { agreementsOfLink, type Links } from '../model/aggregate';
import { KINDS, STATUSES, type Network } from '../model/network';

/** What an edge between two universities stands for. */
export interface LinkFacts {
  /** Indices of its agreements, ascending. */
  readonly agreements: Uint32Array;
  /** Each once, in the order of the agreements. A kind that is none of ours is as its file wrote it. */
  readonly kinds: readonly string[];
  readonly statuses: readonly string[];
  /** The earliest and the latest date of its agreements, as precisely as they are known; 0 where none is. */
  readonly firstDate: PartialDate;
  readonly lastDate: PartialDate;
  /** How many of its agreements have no date at all. */
  readonly undated: number;
  /** Addresses of the sources, else their titles, each once. */
  readonly sources: readonly string[];
}

const once = (texts: Iterable<string>): string[] => [...new Set(texts)].filter(Boolean);

/** What is known of the agreements of a link. */
export function linkFacts({ agreements: columns }: Network, links: Links, link: number): LinkFacts {
  const agreements = agreementsOfLink(links, link);
  const all = [...agreements];
  const dates = all
    .map((agreement) => dateOf(columns, agreement))
    .filter((date) => date !== 0)
    .sort((a, b) => a - b);
  return {
    agreements,
    kinds: once(all.map((agreement) => columns.kindAsWritten.at(agreement) || KINDS[columns.kind[agreement]!]!)),
    statuses: once(all.map((agreement) => STATUSES[columns.status[agreement]!]!)),
    firstDate: dates[0] ?? 0,
    lastDate: dates.at(-1) ?? 0,
    undated: all.length - dates.length,
    sources: once(all.map((agreement) => columns.sourceUrl.at(agreement) || columns.sourceTitle.at(agreement)))
  };
}
