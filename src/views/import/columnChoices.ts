import { LANGUAGES } from '../../base/language';
import type { Key } from '../../i18n/dictionary';
import { TABLES, type Column } from '../../load/columns';
import type { TableKind } from '../../load/importChoices';

/** Tables a file can be said to hold, the usual first. */
export const TABLE_KINDS = [
  'agreements',
  'universities',
  'parties',
  'cities',
  'events',
  'mobility',
  'none'
] as const satisfies readonly TableKind[];

/** Columns that only an import knows: the ends of an agreement where there is no table of universities, and the parties of a table of parties. */
const IMPORTED = {
  agreements: ['country_a', 'city_a', 'country_b', 'city_b'],
  parties: ['agreement', 'university']
} as const;

type NameOf<K> = K extends `column.${infer Name}` ? Name : never;
/** Name of a column that a header can mean; each has its words, as a test makes sure. */
export type ColumnName = NameOf<Key>;

/** A column that a header can mean: `name@kk` is the name in Kazakh. */
export interface ColumnChoice {
  readonly column: string;
  readonly name: ColumnName;
  /** '' = the language of the file. */
  readonly language: string;
}

/** What the headers of a table of this kind can mean, in the order of its columns. */
export function columnChoices(kind: TableKind): ColumnChoice[] {
  if (kind === 'none') return [];
  const plain = (name: ColumnName): ColumnChoice => ({ column: name, name, language: '' });
  if (kind === 'parties') return [...IMPORTED.parties, 'id' as const].map(plain);
  const columns: readonly Column[] = TABLES[kind];
  const choices = columns.flatMap(({ name, translated }) => [
    plain(name as ColumnName),
    ...(translated ? LANGUAGES.map((language) => ({ column: `${name}@${language}`, name: name as ColumnName, language })) : [])
  ]);
  return kind === 'agreements' ? [...choices, ...IMPORTED.agreements.map(plain)] : choices;
}
