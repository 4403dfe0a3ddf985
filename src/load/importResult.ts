import type { Network } from '../model/network';
import type { ChoosableUniversity, Question, TableKind } from './importChoices';
import type { Issue } from './issue';
import type { TableReport } from './tableReport';

/** How a header of a table was understood. */
export interface MappedColumn {
  /** As the file writes it. */
  readonly header: string;
  /** The column it means, such as `university_a` or `name@kk`; '' = it is not read. */
  readonly column: string;
  /** `name`: the canonical header; `synonym`: another word for it, in one of the five languages; `choice`: a person said so; `none`: not understood. */
  readonly by: 'name' | 'synonym' | 'choice' | 'none';
}

/** How one table was read: shown to a person, who can change it. */
export interface ImportedTable {
  readonly file: string;
  readonly kind: TableKind;
  /** WHATWG label; '' for a workbook or GeoJSON. */
  readonly encoding: string;
  /** '' for a workbook or GeoJSON. */
  readonly delimiter: string;
  readonly columns: readonly MappedColumn[];
  /** The first five rows, as long as `columns`. */
  readonly sample: readonly (readonly string[])[];
  readonly report: TableReport;
}

/** What came of an import. */
export interface ImportResult {
  /** Frozen; null where there are no agreements that could be read. */
  readonly network: Network | null;
  readonly tables: readonly ImportedTable[];
  readonly questions: readonly Question[];
  /** Universities by which a question about one can be answered beside its options; none where there is no such question. */
  readonly choosable: readonly ChoosableUniversity[];
  /** In the order of the files, and of the rows in them. */
  readonly issues: readonly Issue[];
}
