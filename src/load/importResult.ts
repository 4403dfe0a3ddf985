import type { CityRecord, UniversityRecord } from '../model/buildNetwork';
import type { Network } from '../model/network';
import type { CountryReader } from './countryReader';
import type { TableLimits } from './csv';
import type { DerivedEnds } from './derivedEnds';
import type { readFast } from './fastAgreements';
import type { Gazetteer } from './gazetteer';
import type { ChoosableUniversity, ImportChoices, Question, TableKind } from './importChoices';
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

export interface ImportOptions {
  /** Id of the network that is made. */
  readonly id: string;
  /** Title where no descriptor gives one. */
  readonly title: string;
  readonly choices: ImportChoices;
  /** BCP 47 language of the page: the likelier one where an encoding or a word could be of several. '' = unknown. */
  readonly language: string;
  /** What tells the countries of a table, made for each: `CountryNames`, or where only codes can stand `CountryCodes`. */
  readonly countries: () => CountryReader;
  /** Cities of the world, for places that the files do not give; null = none, as for a published network. */
  readonly gazetteer: Gazetteer | null;
  /** Universities that names are matched with where the files list none, such as those of the networks that the page ships. */
  readonly reference: readonly UniversityRecord[];
  /** The cities that `reference` names. */
  readonly referenceCities: readonly CityRecord[];
  readonly limits?: TableLimits;
  /** Makes universities of the names in the rows where no table lists them; null = a table always does. */
  readonly derive: typeof DerivedEnds | null;
  /** Reads large tables of agreements from their bytes: `readFast`, or nothing, where there are none and it need not be loaded. */
  readonly fast?: typeof readFast;
  /** Called now and then while the rows are read, with the share of them that is done, 0…1. */
  readonly onProgress?: (share: number) => void;
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
