import { LANGUAGES } from '../../base/language';
import type { Key } from '../../i18n/dictionary';
import { SCHEMAS } from '../../load/columns';
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
  return SCHEMAS[kind].flatMap(({ name, translated }) => [
    plain(name as ColumnName),
    ...(translated ? LANGUAGES.map((language) => ({ column: `${name}@${language}`, name: name as ColumnName, language })) : [])
  ]);
}
