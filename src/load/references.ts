import { similar } from '../base/similar';

/** Finds records by what a file writes for them. */
export interface References {
  readonly has: (id: string) => boolean;
  /** Index of the record with an id; −1 where there is none. */
  readonly indexOf: (id: string) => number;
  /** An id that was probably meant, or ''. */
  readonly suggest: (text: string) => string;
}

/** References to records by id; the names of the records serve only to suggest an id. */
export function referencesTo(records: readonly { readonly id: string; readonly names: { readonly name: string } }[]): References {
  const byId = new Map(records.map(({ id }, index) => [id, index]));
  const ids = [...byId.keys()];
  const idByName = new Map(records.map(({ id, names }) => [names.name, id]));
  const names = [...idByName.keys()];
  return {
    has: (id) => byId.has(id),
    indexOf: (id) => byId.get(id) ?? -1,
    suggest: (text) => similar(ids, text, 1)[0] ?? idByName.get(similar(names, text, 1)[0] ?? '') ?? ''
  };
}
