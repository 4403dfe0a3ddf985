import type { CityRecord, UniversityRecord } from '../model/buildNetwork';
import type { CountryReader } from './countryReader';
import type { DerivedEnds } from './derivedEnds';
import type { readFast } from './fastAgreements';
import type { Gazetteer } from './gazetteer';
import type { ImportChoices } from './importChoices';
import type { TableLimits } from './tableLimits';

/** How a set of files is imported: what was chosen, what is known besides, and what reads it. */
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
