import type { Mobility, Network } from '../network';
import { statedPeriod } from './statedPeriod';

/** Students of two countries in each other, as one source states both for the same time. */
export interface Reciprocity {
  /** From the first country to the second. */
  readonly there: Mobility;
  readonly back: Mobility;
  /** 0…1; see `reciprocityOf`. */
  readonly value: number;
  /** false where one of the figures is said to be about, more than, or nearly so many. */
  readonly exact: boolean;
}

/**
 * Reciprocity of two opposite flows: r = 2 · min(a, b) / (a + b), the share of all students in both directions that are balanced by one who
 * went the other way: 1 = as many each way, 0 = one way only (for one pair of countries the reciprocity of weighted networks of Squartini,
 * Picciolo, Ruzzenenti & Garlaschelli 2013, doi:10.1038/srep02729).
 * @returns null where the two are not comparable: unless they are opposite figures of whole countries, of the same kind, for the same time
 * and from the same source; or where there are no students either way
 */
export function reciprocityOf(there: Mobility, back: Mobility): number | null {
  const comparable =
    there.from === back.to &&
    there.to === back.from &&
    there.from >= 0 &&
    there.to >= 0 &&
    there.kind === back.kind &&
    there.institution === '' &&
    back.institution === '' &&
    there.asOf !== '' &&
    there.asOf === back.asOf &&
    (there.source.url || there.source.title) !== '' &&
    there.source.url === back.source.url &&
    there.source.title === back.source.title;
  const sum = there.students + back.students;
  return comparable && sum > 0 ? (2 * Math.min(there.students, back.students)) / sum : null;
}

/**
 * The reciprocity of mobility between two countries (indices) wherever it can be told, newest first; empty where no two figures compare.
 */
export function reciprocities({ mobility }: Network, first: number, second: number): Reciprocity[] {
  const found: Reciprocity[] = [];
  for (const there of mobility) {
    if (there.from !== first || there.to !== second) continue;
    for (const back of mobility) {
      const value = reciprocityOf(there, back);
      if (value !== null) found.push({ there, back, value, exact: there.qualifier === '' && back.qualifier === '' });
    }
  }
  const time = ({ there }: Reciprocity) => statedPeriod(there.asOf)?.order ?? 0;
  return found.sort((a, b) => time(b) - time(a));
}
