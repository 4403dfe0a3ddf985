import { similar } from '../base/similar';

/** Finds records by what a file writes for them. */
export interface References {
  readonly has: (id: string) => boolean;
  /** An id that was probably meant, or ''. */
  readonly suggest: (text: string) => string;
}

/** References to records by id; the names of the records serve only to suggest an id. */
export function referencesTo(records: readonly { readonly id: string; readonly names: { readonly name: string } }[]): References {
  const byId = new Set(records.map(({ id }) => id));
  const ids = [...byId];
  const idByName = new Map(records.map(({ id, names }) => [names.name, id]));
  const names = [...idByName.keys()];
  return {
    has: (id) => byId.has(id),
    suggest: (text) => similar(ids, text, 1)[0] ?? idByName.get(similar(names, text, 1)[0] ?? '') ?? ''
  };
}
