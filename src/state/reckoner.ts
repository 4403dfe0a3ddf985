import type { PageLanguage } from '../base/language';
import type { Level } from '../model/aggregate';
import type { FacetCounts } from '../model/facets';
import type { Kept, Visible } from '../model/filter';
import type { Ranking } from '../model/measures/ranking';
import type { UniversityMeasure } from '../model/measures/universityMeasures';
import type { Network } from '../model/network';
import type { Summary } from '../model/summary';
import type { Grain, Timeline } from '../model/timeline';
import type { EgoSteps, Filter, Selection, TableName } from '../model/viewState';

/** In which language words are looked for, and whether the names of countries in all of them are. */
export interface SpokenWords {
  readonly tag: PageLanguage;
  readonly allCountryNames: boolean;
}

/** A filter, with what its text is looked for by; null where it has none. */
export interface FilterRequest {
  readonly filter: Filter;
  readonly words: SpokenWords | null;
}

/** All that was chosen of a network. */
export interface Choice extends FilterRequest {
  readonly selection: Selection | null;
  readonly steps: EgoSteps;
}

/** What follows from a choice before anything is drawn. */
export interface Counts {
  readonly filtered: Kept;
  readonly visible: Visible;
  readonly summary: Summary;
  /** The selection, where the network has what it names. */
  readonly selection: Selection | null;
  readonly neighbourhood: EgoSteps;
  /** See `Session.selectedAgreements`. */
  readonly selectedAgreements: Uint32Array | null;
}

/** The same as it is posted: what is null has not changed since the answer before, so that pictures see that too. */
export interface PostedCounts extends Omit<Counts, 'filtered' | 'visible' | 'selection' | 'neighbourhood'> {
  readonly filtered: (Visible & { readonly filter: Filter }) | null;
  /** `filtered`: the same as that. The selection is what was asked for, unless the network does not have it and there are no agreements of it. */
  readonly visible: Visible | 'filtered' | null;
}

/** Which rows of a table are wanted, and how they are sorted. */
export interface OrderRequest {
  readonly table: TableName;
  readonly level: Level;
  /** A column. */
  readonly by: string;
  readonly descending: boolean;
  /** What rows are looked for by; '' = all. */
  readonly query: string;
  readonly words: SpokenWords;
}

/** Rows of a table in order. */
export interface Order extends Pick<OrderRequest, 'table' | 'level'> {
  readonly rows: Uint32Array;
}

/** What can be reckoned beside the page: name → request, answer; all of it can be posted. */
export interface Reckonings {
  readonly counts: readonly [request: Choice, answer: PostedCounts];
  readonly facets: readonly [request: FilterRequest, answer: { readonly now: FacetCounts; readonly ever: FacetCounts }];
  readonly timeline: readonly [request: FilterRequest & { readonly grain: Grain }, answer: Timeline];
  /** The first universities by a measure. */
  readonly ranking: readonly [
    request: { readonly measure: UniversityMeasure; readonly top: number; readonly tag: PageLanguage },
    answer: Ranking
  ];
  readonly order: readonly [request: OrderRequest, answer: Order];
}

export type ReckoningName = keyof Reckonings;

/** What a request says all of; any other question is one of what is visible, too. */
export const SELF_CONTAINED: readonly ReckoningName[] = ['counts', 'facets', 'timeline'];

/** One thing on the page that follows from the choice: whose requests follow each other. */
export type Question = symbol;

/** Reckons for one large network, beside the page. */
export interface Reckoner {
  readonly network: Network;
  /** What was counted last: as old as the answer that is awaited is long in coming. */
  readonly counts: Counts;
  /** Whether an answer is awaited. */
  readonly busy: boolean;
  /** Resolves once the counts are those of what is chosen by now. */
  counted(): Promise<void>;
  /** Asks a question, with what is visible by now; an earlier request of the same question that nobody has begun to answer is forgotten. */
  ask<Name extends ReckoningName>(
    question: Question,
    name: Name,
    request: Reckonings[Name][0],
    take: (answer: Reckonings[Name][1], visible: Visible) => void
  ): void;
  /** No answer is wanted any more. */
  forget(question: Question): void;
  end(): void;
}
