import { fold, foldings } from '../base/fold';
import type { UniversityRecord } from '../model/buildNetwork';
import { NearUniversities } from './nearUniversities';
import { rorOf } from './ror';
import { commonness, tellingWords } from './universityWords';

/** A text longer than this names no university. */
const MOST_LETTERS = 300;
/** Suggestions for one text. */
const MOST_SUGGESTED = 3;
/** Suggestions that are kept: a table names the same universities over and over. */
const MOST_KEPT = 20_000;

const namesOf = ({ names, aliases }: UniversityRecord): readonly string[] => [names.name, ...Object.values(names.translations), ...aliases];

/** An acronym without dots, in capitals: letters are compared as they are, for a folding of three letters means little. */
const acronymOf = (text: string): string => text.normalize('NFC').replace(/[.\s]/g, '').toUpperCase();

/** One word with capitals within it: UNEC, KazNU. */
const isAcronym = (alias: string): boolean => /^\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*$/u.test(alias);

const withoutArticle = (text: string): string => text.replace(/^\s*the\s+/i, '');

/** "Name (ACRONYM)", "Name – ACRONYM" or "ACRONYM (Name)". */
const TWO_NAMES = /^(.+?)\s*(?:\(([^()]+)\)|\s[-–—]\s(.+))\s*$/u;

/** Finds universities by what people write for them. It answers; it never merges. */
export class UniversityMatcher {
  readonly #universities: readonly UniversityRecord[];
  readonly #byId = new Map<string, UniversityRecord>();
  readonly #byRor = new Map<string, UniversityRecord[]>();
  readonly #byName = new Map<string, UniversityRecord[]>();
  readonly #byAcronym = new Map<string, UniversityRecord[]>();
  readonly #suggestions = new Map<string, readonly UniversityRecord[]>();
  #near: NearUniversities | null = null;

  constructor(universities: readonly UniversityRecord[]) {
    this.#universities = universities;
    const add = (map: Map<string, UniversityRecord[]>, key: string, university: UniversityRecord): void => {
      const known = map.get(key);
      if (key === '') return;
      if (!known) map.set(key, [university]);
      else if (known[known.length - 1] !== university) known.push(university);
    };
    for (const university of universities) {
      this.#byId.set(university.id, university);
      add(this.#byRor, rorOf(university.ror), university);
      add(this.#byAcronym, acronymOf(university.acronym), university);
      for (const name of namesOf(university)) for (const folding of foldings(withoutArticle(name))) add(this.#byName, folding, university);
    }
  }

  /**
   * The university with exactly this id, ROR identifier, name, translation, alias or acronym; case, accents, script and quotation marks do not
   * matter, and "Name (Acronym)" is both. null where there is none, or more than one.
   * @param country ISO 3166-1 alpha-2 code that it must have, or ''
   */
  find(text: string, country: string): UniversityRecord | null {
    if (text.length > MOST_LETTERS) return null;
    const trimmed = text.trim();
    const one = this.#findOne(trimmed, country);
    if (one !== undefined) return one;
    const [, first, inBrackets, afterDash] = TWO_NAMES.exec(trimmed) ?? [];
    const second = inBrackets ?? afterDash;
    if (first === undefined || second === undefined) return null;
    const found = this.#findOne(first, country);
    return found && this.#findOne(second, country) === found ? found : null;
  }

  /** The university with exactly this id, or null. */
  byId(id: string): UniversityRecord | null {
    return this.#byId.get(id) ?? null;
  }

  /**
   * Universities that may be meant, likeliest first, at most three: their names have the same words in another order or language, or nearly
   * the same. Legal forms and words as "named after" do not count.
   * @param country as in `find`
   */
  near(text: string, country: string): readonly UniversityRecord[] {
    const folding = text.length > MOST_LETTERS ? '' : fold(text);
    if (folding === '') return [];
    const key = `${country} ${folding}`;
    const known = this.#suggestions.get(key);
    if (known) return known;
    this.#near ??= new NearUniversities(
      this.#universities.map(comparedNames),
      new Set(this.#universities.flatMap(({ acronym, aliases }) => [acronym, ...aliases.filter(isAcronym)].map(fold)))
    );
    const accept = (index: number): boolean => country === '' || this.#universities[index]!.country === country;
    const found = this.#near.find(folding, accept, MOST_SUGGESTED).map((index) => this.#universities[index]!);
    if (this.#suggestions.size >= MOST_KEPT) this.#suggestions.clear();
    this.#suggestions.set(key, found);
    return found;
  }

  /** null where several have it, undefined where none has. */
  #findOne(text: string, country: string): UniversityRecord | null | undefined {
    const byId = this.#byId.get(text);
    const byName = foldings(withoutArticle(text)).flatMap((folding) => this.#byName.get(folding) ?? []);
    const ways = [
      byId ? [byId] : [],
      this.#byRor.get(rorOf(text)) ?? [],
      [...new Set([...byName, ...(this.#byAcronym.get(acronymOf(text)) ?? [])])]
    ];
    for (const way of ways) {
      const found = country === '' ? way : way.filter((university) => university.country === country);
      if (found.length > 0) return found.length === 1 ? found[0]! : null;
    }
    return undefined;
  }
}

/** Foldings of the names by which a university is compared: its names, its acronym, and the acronym with what else tells it apart ("KazNU Farabi"). */
function comparedNames(university: UniversityRecord): readonly string[] {
  const foldedNames = namesOf(university).flatMap((name) => foldings(name));
  const acronym = fold(university.acronym);
  if (acronym === '') return foldedNames;
  const own = foldedNames.map((name) => [acronym, ...tellingWords(name).filter((word) => commonness(word) === 'own')].join(' '));
  return [...foldedNames, acronym, ...own];
}
