import type { PageLanguage } from '../base/language';
import type { GraphPicture } from '../graph/graphScene';
import type { CountryPair } from '../map/countryPairs';
import type { DrawnOptions } from '../map/drawnLinks';
import type { MapPicture } from '../map/mapScene';
import type { MatrixScene } from '../matrix/scene';
import type { Level, Links } from '../model/aggregate';
import type { LineSigns } from '../model/dash';
import type { FacetCounts } from '../model/facets';
import type { Kept, Visible } from '../model/filter';
import type { NetworkCoverage } from '../model/measures/coverage';
import type { Introductions } from '../model/measures/introductions';
import type { Matrix } from '../model/measures/matrix';
import type { NetworkMeasures } from '../model/measures/networkMeasures';
import type { Ranking } from '../model/measures/ranking';
import type { MissingPartner, SimilarUniversity } from '../model/measures/similarUniversities';
import type { UniversityMeasure } from '../model/measures/universityMeasures';
import type { Network } from '../model/network';
import type { PostedVisible } from '../model/postedVisible';
import type { Summary } from '../model/summary';
import type { TableParts } from '../model/tableParts';
import type { Grain, Timeline, YearRange } from '../model/timeline';
import type { ArcColour, EgoSteps, Filter, MatrixOrder, NodeColour, Selection, SizeMeasure, TableName } from '../model/viewState';

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
  /** How many of the visible agreements each university takes part in, by its index. */
  readonly perUniversity: Uint32Array;
  readonly summary: Summary;
  /** The selection, where the network has what it names. */
  readonly selection: Selection | null;
  readonly neighbourhood: EgoSteps;
  /** See `Session.selectedAgreements`. */
  readonly selectedAgreements: Uint32Array | null;
}

/** The same as it is posted: what is null has not changed since the answer before, so that pictures see that too. */
export interface PostedCounts extends Omit<Counts, 'filtered' | 'visible' | 'perUniversity' | 'selection' | 'neighbourhood'> {
  readonly filtered: (PostedVisible & { readonly filter: Filter }) | null;
  /** `filtered`: the same as that. The selection is what was asked for, unless the network does not have it and there are no agreements of it. */
  readonly visible: PostedVisible | 'filtered' | null;
  readonly perUniversity: Uint32Array | null;
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
  /** The columns of measures that are shown. */
  readonly measures: readonly string[];
}

/** Rows of a table in order. */
export interface Order extends Pick<OrderRequest, 'table' | 'level'> {
  readonly rows: Uint32Array;
  /** The pairs that the rows are; null in other tables. */
  readonly links: Links | null;
  /** What cells of the table are made of; null where they need no more than their row. */
  readonly parts: TableParts | null;
}

/** What a picture of the map is made by. */
export interface MapRequest {
  readonly level: Level;
  /** Which links are drawn. */
  readonly drawn: DrawnOptions;
  readonly arcColour: ArcColour;
  /** What discs are sized by. */
  readonly measure: SizeMeasure;
  /** The events whose announced totals are shown, as indices; null = all. */
  readonly announced: readonly number[] | null;
  readonly tag: PageLanguage;
  /** Whether of all the network, whatever is shown. */
  readonly whole?: boolean;
}

/** The picture of the map, what its lines stand for, and the country pairs that have a hue of their own. */
export interface MapAnswer extends MapPicture {
  readonly signs: LineSigns;
  readonly pairs: readonly CountryPair[];
}

/** What a picture of the graph is made by. */
export interface GraphRequest {
  readonly level: Level;
  readonly nodeColour: NodeColour;
  readonly measure: SizeMeasure;
  readonly tag: PageLanguage;
  /** Whether of all the network, whatever is shown. */
  readonly whole?: boolean;
}

/** The picture of the graph, what its lines stand for, and the hue of each country, see `countryHues`. */
export interface GraphAnswer extends GraphPicture {
  readonly signs: LineSigns;
  readonly hues: Uint8Array;
}

/** What a picture of the matrix is made by. */
export interface MatrixRequest {
  readonly level: Level;
  readonly order: MatrixOrder;
  /** Rows at most; null = as many as a matrix has. */
  readonly limit: number | null;
  readonly tag: PageLanguage;
}

/** The scene of a matrix, with the matrix it was made from. */
export interface MatrixPicture {
  readonly matrix: Matrix;
  readonly scene: MatrixScene;
}

/** Universities like one, and the partners that these have and it has not. */
export interface Likeness {
  readonly similar: readonly SimilarUniversity[];
  readonly missing: readonly MissingPartner[];
}

/** What can be reckoned beside the page: name → request, answer; all of it can be posted. */
export interface Reckonings {
  readonly counts: readonly [request: Choice, answer: PostedCounts];
  readonly facets: readonly [request: FilterRequest, answer: { readonly now: FacetCounts; readonly ever: FacetCounts }];
  /** Of all agreements, whatever is filtered. */
  readonly years: readonly [request: null, answer: YearRange];
  readonly timeline: readonly [request: FilterRequest & { readonly grain: Grain }, answer: Timeline];
  /** The first universities by a measure. */
  readonly ranking: readonly [
    request: { readonly measure: UniversityMeasure; readonly top: number; readonly tag: PageLanguage },
    answer: Ranking
  ];
  readonly order: readonly [request: OrderRequest, answer: Order];
  readonly map: readonly [request: MapRequest, answer: MapAnswer];
  readonly graph: readonly [request: GraphRequest, answer: GraphAnswer];
  readonly links: readonly [request: { readonly level: Level; readonly whole: boolean }, answer: Links];
  readonly matrix: readonly [request: MatrixRequest, answer: MatrixPicture];
  /** Of a university, by its index. */
  readonly likeness: readonly [request: { readonly university: number }, answer: Likeness];
  /** Of two universities, by their indices. */
  readonly introductions: readonly [request: { readonly first: number; readonly second: number }, answer: Introductions];
  /** Of all agreements, whatever is filtered. */
  readonly coverage: readonly [request: null, answer: NetworkCoverage];
  /** Of all that is visible. */
  readonly figures: readonly [request: null, answer: NetworkMeasures];
}

export type ReckoningName = keyof Reckonings;

/** What a request says all of; any other question is one of what is visible, too. */
export const SELF_CONTAINED: readonly ReckoningName[] = ['counts', 'facets', 'years', 'timeline', 'coverage'];

/** One thing on the page that follows from the choice: whose requests follow each other. */
export type Question = symbol;

/** Reckons for one large network, beside the page. */
export interface Reckoner {
  readonly network: Network;
  readonly years: YearRange;
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
