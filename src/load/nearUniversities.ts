import { editDistance, editsAllowed } from '../base/editDistance';
import { commonness, meaningWords, numberingOf, tellingWords, type Commonness } from './universityWords';

/** Likeness from which a university is offered, 0…1: twice what two names share, over what they have, each word counted by how rare it is. */
const ENOUGH_ALIKE = 0.7;
/** The same where a text has only words that many names have ("Technical University" is like too many), or where one of two teaches something else. */
const ENOUGH_OF_COMMON = 0.85;
/**
 * Likeness of a name that has all words of a text and more ("Buketov University"), or of which the text has all and more ("Shakarim University of
 * Semey"), where those that few names have count at least `weight`. If it is so for more universities than `most`, it says nothing.
 */
const PART_OF_NAME = { alike: 0.71, weight: 0.8, most: 2 } as const;
/** One that is so much less like the text than the best is not offered beside it. */
const BEHIND_BEST = 0.2;
/** Most that a word counts. A word that only one university has counts 1. */
const MOST_WEIGHT: Readonly<Record<Commonness, number>> = { own: 1, field: 0.7, sort: 0.3, kind: 0.12 };
/** A word that so many universities have, or fewer, may be a slip for another that is known, too. */
const MOST_BEARERS_OF_SLIP = 2;
/** Names looked at through the rarer words of a text before its commoner words are left out of the search. */
const ENOUGH_NAMES = 600;
/** Names compared in full. */
const MOST_COMPARED = 60;
/** Words for which the like ones are kept. */
const MOST_KEPT = 50_000;

/** A word of the names that one of the text stands for, and how like it is, 0…1. */
type Match = readonly [word: string, likeness: number];

/** A name taken into words. */
interface Spelling {
  readonly university: number;
  readonly words: ReadonlySet<string>;
  readonly numbering: string;
  /** What all its words count. */
  weight: number;
}

function sameFields(words: readonly string[], others: ReadonlySet<string>): boolean {
  const fields = (all: Iterable<string>): string =>
    [...all]
      .filter((word) => commonness(word) === 'field')
      .sort()
      .join(' ');
  return fields(words) === fields(others);
}

const endsOf = (word: string): readonly string[] => [`${word.slice(0, 2)}…`, `…${word.slice(-2)}`];

/**
 * Finds universities by names that are nearly theirs: other order, other words of the same meaning, slips of one or two letters, a word more or less.
 * Holds numbers of universities and knows nothing else of them.
 */
export class NearUniversities {
  readonly #spellings: Spelling[] = [];
  /** By word: the spellings that have it. */
  readonly #bearers = new Map<string, number[]>();
  /** By word: how many universities have it. */
  readonly #universities = new Map<string, number>();
  readonly #count: number;
  readonly #matches = new Map<string, readonly Match[]>();
  readonly #exact: ReadonlySet<string>;
  /** Words by their first two letters and by their last two: a slip seldom is at both ends. */
  #ends: ReadonlyMap<string, readonly string[]> | null = null;

  /**
   * @param foldings by number of the university: its names as `fold` gives them
   * @param exact words in which a letter more or less makes another: acronyms, folded
   */
  constructor(foldings: readonly (readonly string[])[], exact: ReadonlySet<string>) {
    this.#exact = exact;
    this.#count = foldings.length;
    foldings.forEach((names, university) => {
      const seen = new Set<string>();
      for (const name of names) {
        const words = tellingWords(name);
        const numbering = numberingOf(name);
        const key = [...words.toSorted(), numbering].join(' ');
        if (words.length === 0 || seen.has(key)) continue;
        seen.add(key);
        this.#spellings.push({ university, words: new Set(words), numbering, weight: 0 });
      }
    });
    this.#spellings.forEach(({ words, university }, index) => {
      for (const word of words) {
        const bearers = this.#bearers.get(word);
        const last = bearers ? this.#spellings[bearers[bearers.length - 1]!]!.university : -1;
        if (last !== university) this.#universities.set(word, (this.#universities.get(word) ?? 0) + 1);
        if (bearers) bearers.push(index);
        else this.#bearers.set(word, [index]);
      }
    });
    for (const spelling of this.#spellings) spelling.weight = this.#weightOf([...spelling.words]);
  }

  /**
   * Numbers of the universities that are like a name, the most alike first.
   * @param folding as `fold` gives it
   * @param accept universities that may be offered
   * @param limit most to return
   */
  find(folding: string, accept: (university: number) => boolean, limit: number): readonly number[] {
    const asked = tellingWords(folding);
    const numbering = numberingOf(folding);
    const matches = asked.map((word) => this.#matchesOf(word));
    const asWritten = asked.map((word, index) => matches[index]![0]?.[0] ?? word);
    const weight = this.#weightOf(asWritten);
    const enough = asWritten.some((word) => commonness(word) === 'own') ? ENOUGH_ALIKE : ENOUGH_OF_COMMON;
    const best = new Map<number, number>();
    const parts = new Set<number>();
    for (const index of this.#candidates(matches, accept)) {
      const spelling = this.#spellings[index]!;
      if (spelling.numbering !== numbering) continue;
      let shared = 0;
      let telling = 0;
      let found = 0;
      for (const likely of matches) {
        const match = likely.find(([word]) => spelling.words.has(word));
        if (!match) continue;
        const counts = this.#weight(match[0]) * match[1];
        found++;
        shared += counts;
        if (commonness(match[0]) === 'own') telling += counts;
      }
      const whole = (2 * shared) / (weight + spelling.weight);
      const alikeInField = sameFields(asWritten, spelling.words);
      if (whole >= (alikeInField ? enough : ENOUGH_OF_COMMON))
        best.set(spelling.university, Math.max(whole, best.get(spelling.university) ?? 0));
      const isPart = found === asked.length || found === spelling.words.size;
      if (isPart && alikeInField && telling >= PART_OF_NAME.weight) parts.add(spelling.university);
    }
    if (parts.size <= PART_OF_NAME.most)
      for (const university of parts) best.set(university, Math.max(PART_OF_NAME.alike, best.get(university) ?? 0));
    const ranked = [...best].sort(([a, alikeA], [b, alikeB]) => alikeB - alikeA || a - b);
    const least = (ranked[0]?.[1] ?? 0) - BEHIND_BEST;
    const likely = ranked.filter(([, alike]) => alike >= least);
    return likely.map(([university]) => university).slice(0, limit);
  }

  /** Names that share the rarer words of a text, the likeliest first, at most `MOST_COMPARED`. */
  #candidates(matches: readonly (readonly Match[])[], accept: (university: number) => boolean): readonly number[] {
    const bearersOf = (word: string): readonly number[] => this.#bearers.get(word) ?? [];
    const rarest = matches
      .filter((likely) => likely.length > 0)
      .map((likely) => ({ likely, count: likely.reduce((sum, [word]) => sum + bearersOf(word).length, 0) }))
      .sort((a, b) => a.count - b.count);
    const shares = new Map<number, number>();
    let seen = 0;
    for (const { likely, count } of rarest) {
      if (seen > 0 && seen + count > ENOUGH_NAMES) break;
      seen += count;
      for (const [word, likeness] of likely)
        for (const index of bearersOf(word))
          if (accept(this.#spellings[index]!.university)) shares.set(index, (shares.get(index) ?? 0) + this.#weight(word) * likeness);
    }
    const ranked = [...shares].sort(([a, shareA], [b, shareB]) => shareB - shareA || a - b);
    return ranked.slice(0, MOST_COMPARED).map(([index]) => index);
  }

  /** The words of names that a word stands for: itself, or those that differ by a slip, the likest first. */
  #matchesOf(word: string): readonly Match[] {
    const bearers = this.#universities.get(word) ?? 0;
    const isItself = commonness(word) !== 'own' || this.#exact.has(word) || bearers > MOST_BEARERS_OF_SLIP;
    if (bearers > 0 && isItself) return [[word, 1]];
    const known = this.#matches.get(word);
    if (known) return known;
    const limit = editsAllowed(word);
    const edits = new Map<string, number>();
    for (const near of limit > 0 ? this.#sharingAnEnd(word) : []) {
      const count = editDistance(word, near, limit);
      // A slip may be in a word of a meaning too: "Univercity".
      const meant = this.#bearers.has(near) ? near : (meaningWords.get(near) ?? '');
      if (count <= limit && meant !== '') edits.set(meant, Math.min(count, edits.get(meant) ?? count));
    }
    if (bearers > 0) edits.set(word, 0);
    const found = [...edits].map(([meant, count]): Match => [meant, 1 - (2 * count) / word.length]);
    found.sort((a, b) => b[1] - a[1]);
    if (this.#matches.size >= MOST_KEPT) this.#matches.clear();
    this.#matches.set(word, found);
    return found;
  }

  #sharingAnEnd(word: string): readonly string[] {
    if (!this.#ends) {
      const ends = new Map<string, string[]>();
      const known = [...this.#bearers.keys()].filter((each) => commonness(each) === 'own' && !this.#exact.has(each));
      for (const each of [...known, ...meaningWords.keys()])
        for (const end of endsOf(each)) {
          const words = ends.get(end);
          if (words) words.push(each);
          else ends.set(end, [each]);
        }
      this.#ends = ends;
    }
    return endsOf(word).flatMap((end) => this.#ends!.get(end) ?? []);
  }

  /** What a word counts: the less, the more universities have it. One that none has counts as one that a single one has. */
  #weight(word: string): number {
    const all = this.#count + 1;
    const rarity = Math.log(all / (this.#universities.get(word) ?? 1)) / Math.log(all);
    return Math.min(Math.max(rarity, 0.05), MOST_WEIGHT[commonness(word)]);
  }

  #weightOf(words: readonly string[]): number {
    return words.reduce((sum, word) => sum + this.#weight(word), 0);
  }
}
