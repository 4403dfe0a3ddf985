import { fold, foldings } from '../base/fold';
import { similar } from '../base/similar';
import type { UniversityRecord } from '../model/buildNetwork';

/** Finds universities by what people write for them. It answers; it never merges. */
export class UniversityMatcher {
  readonly #byKey = new Map<string, UniversityRecord[]>();
  readonly #names = new Map<string, readonly string[]>();
  readonly #byName = new Map<string, UniversityRecord[]>();
  readonly #universities: readonly UniversityRecord[];

  constructor(universities: readonly UniversityRecord[]) {
    this.#universities = universities;
    for (const university of universities) {
      const { names, acronym, aliases, ror, id } = university;
      const texts = [names.name, ...Object.values(names.translations), ...aliases, acronym].flatMap((name) => foldings(name));
      const keys = new Set([...texts, `id ${id}`, ...(ror ? [`ror ${ror.toLowerCase().replace(/^https?:\/\/ror\.org\//, '')}`] : [])]);
      for (const key of keys) this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), university]);
      this.#byName.set(names.name, [...(this.#byName.get(names.name) ?? []), university]);
    }
  }

  /**
   * The university with exactly this id, ROR identifier, name, translation, alias or acronym, letters folded; null where there is none or more than one.
   * @param country ISO 3166-1 alpha-2 code that it must have, or ''
   */
  find(text: string, country: string): UniversityRecord | null {
    const keys = [
      `id ${text.trim()}`,
      `ror ${text
        .trim()
        .toLowerCase()
        .replace(/^https?:\/\/ror\.org\//, '')}`,
      fold(text)
    ];
    for (const key of keys) {
      const found = (this.#byKey.get(key) ?? []).filter((university) => !country || university.country === country);
      if (found.length === 1) return found[0]!;
      if (found.length > 1) return null;
    }
    return null;
  }

  /**
   * Universities that may be meant, likeliest first, at most three.
   * @param country as in `find`
   */
  near(text: string, country: string): readonly UniversityRecord[] {
    let names = this.#names.get(country);
    if (!names) {
      names = this.#universities
        .filter((university) => !country || university.country === country)
        .map((university) => university.names.name);
      this.#names.set(country, names);
    }
    return similar(names, text, 3).flatMap((name) => (this.#byName.get(name) ?? []).filter((one) => !country || one.country === country));
  }
}
