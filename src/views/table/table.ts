import type { Level, Links } from '../../model/aggregate';
import type { Visible } from '../../model/filter';
import type { CountryMeasure } from '../../model/measures/countryMeasures';
import type { MeasureUnit, UniversityMeasure } from '../../model/measures/universityMeasures';
import type { Network } from '../../model/network';
import type { TableParts } from '../../model/tableParts';
import type { TableName } from '../../model/viewState';
import type { Words } from '../../i18n/words';
import type { SearchTexts } from './searchTexts';

/** What a table is made of. */
export interface TableSource {
  readonly network: Network;
  readonly visible: Visible;
  readonly words: Words;
  readonly texts: SearchTexts;
  /** At what grain pairs are told apart; the other tables list what they list at every level. */
  readonly level: Level;
  /** The pairs at that level, where they are made elsewhere: a million agreements are more than a page can add up unnoticed. */
  readonly links?: Links | undefined;
  /** What else is gathered from all agreements, where that is done elsewhere. */
  readonly parts?: TableParts | undefined;
}

/** What a column is sorted by; null where it is not known, which is neither much nor little and so stands last. */
export type SortValue = string | number | null;

/** A column of a table. Its head is the message `table.<id>`, that of a measure `measure.<name>`. */
export interface Column<Id extends string = string> {
  readonly id: Id;
  /** Share of the width among the columns, 1 for the usual one. */
  readonly width: number;
  /** Numbers stand at the end of their column, so that their digits line up. */
  readonly numeric?: boolean;
  /** The measure that stands in it: such a column is shown when it is asked for, and its head is the name of the measure. */
  readonly measure?: { readonly name: UniversityMeasure | CountryMeasure; readonly unit: MeasureUnit };
  /** Whether the first click sorts the most, or the latest, to the top. */
  readonly descendingFirst?: boolean;
  /** What a row is sorted by. */
  readonly sortValue: (row: number) => SortValue;
}

/** A table as data. A row is an index into what the table lists: agreements, pairs, universities, countries, events or figures of students. */
export interface Table<Name extends TableName = TableName, Id extends string = string> {
  readonly name: Name;
  readonly columns: readonly Column<Id>[];
  /** The rows before anything is searched, ascending. */
  readonly rows: Uint32Array;
  /** The column it is sorted by to begin with. */
  readonly sortedBy: Id;
  /** Id of what a row is about, unique in the table. */
  readonly idOf: (row: number) => string;
  /** What can be found of a row, as `searchText` makes it; parts that many rows share are the same string. */
  readonly textsOf: (row: number) => readonly string[];
  /** The dates of a row, to their precision, as ISO text: the only place where a year is looked for. Left out where rows have no date. */
  readonly datesOf?: (row: number) => readonly string[];
}
