import { foldings } from '../base/fold';
import { freeId } from '../base/id';
import { similar } from '../base/similar';
import type { CityRecord } from '../model/buildNetwork';
import type { Place } from '../model/network';

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

/** A city that no row of cities.csv describes. */
interface DerivedCity {
  readonly record: CityRecord;
  /** Row of the university that named it first. */
  readonly row: number;
  /** As the file writes it. */
  readonly written: string;
}

/**
 * The cities of a network: those of cities.csv, found by id or by any of their names, and those that only other tables name. The latter get an
 * id of their own and the first coordinates that are given with them, or none: then they are unplaced.
 */
export class CityDirectory {
  readonly #records: readonly CityRecord[];
  readonly #ids: Set<string>;
  readonly #byName = new Map<string, string>();
  readonly #derived = new Map<string, DerivedCity>();
  readonly #candidates = new Map<string, readonly string[]>();

  constructor(records: readonly CityRecord[]) {
    this.#records = records;
    this.#ids = new Set(records.map(({ id }) => id));
    const add = (record: CityRecord, name: string): void => {
      for (const folding of foldings(name)) {
        const key = `${record.country} ${folding}`;
        if (!this.#byName.has(key)) this.#byName.set(key, record.id);
      }
    };
    // A name counts more than another city's alias.
    for (const record of records) [record.names.name, ...Object.values(record.names.translations)].forEach((name) => add(record, name));
    for (const record of records) record.aliases.forEach((alias) => add(record, alias));
  }

  /** Id of the city that an id or a name within a country stands for; '' where there is none. */
  find(text: string, country: string): string {
    if (this.#ids.has(text)) return text;
    for (const folding of foldings(text)) {
      const id = this.#byName.get(`${country} ${folding}`);
      if (id !== undefined) return id;
    }
    return '';
  }

  /** Name of a city of the country that was probably meant, or ''. */
  suggest(text: string, country: string): string {
    let candidates = this.#candidates.get(country);
    if (!candidates) {
      candidates = this.#records.filter((record) => record.country === country).map(({ names }) => names.name);
      this.#candidates.set(country, candidates);
    }
    return similar(candidates, text, 1)[0] ?? '';
  }

  /** Takes in a city that `find` does not know and returns its id. */
  derive(name: string, country: string, language: string, place: Place | null, row: number): string {
    const folding = foldings(name)[0] ?? name;
    const key = `${country} ${folding}`;
    const known = this.#derived.get(key);
    if (known) {
      if (!known.record.place && place) this.#derived.set(key, { ...known, record: { ...known.record, place } });
      return known.record.id;
    }
    const latin = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const words = (/^\p{ASCII}*$/u.test(latin) ? latin : folding).match(/[\p{L}\p{N}]+/gu) ?? [];
    const id = freeId([country.toLowerCase(), ...words].join('-'), this.#ids);
    this.#ids.add(id);
    this.#derived.set(key, {
      record: { id, names: { name, language, translations: {} }, aliases: [], country, place },
      row,
      written: name
    });
    return id;
  }

  /** The cities taken in by `derive`, in the order in which they came. */
  get derived(): readonly DerivedCity[] {
    return [...this.#derived.values()];
  }

  /** Every city: those of cities.csv first. */
  get all(): readonly CityRecord[] {
    return [...this.#records, ...this.derived.map(({ record }) => record)];
  }
}
