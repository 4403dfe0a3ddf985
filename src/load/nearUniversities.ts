import { editDistance, editsAllowed } from '../base/editDistance';
import { commonness, meaningWords, tellingWords } from './universityWords';

/** Likeness from which a university is offered, 0…1: twice what two names share, over what they have, each word counted by how rare it is. */
const ENOUGH_ALIKE = 0.7;
/** The same where a text has only words that many names have: "Technical University" is like too many. */
const ENOUGH_OF_COMMON = 0.85;
/**
 * Likeness of a name that has all words of a text and more ("Buketov University"), or of which the text has all and more ("Shakarim University of
 * Semey"), where those that few names have count at least `weight`. If it is so for more universities than `most`, it says nothing.
 */
const PART_OF_NAME = { alike: 0.71, weight: 0.75, most: 2 } as const;
/** One that is so much less like the text than the best is not offered beside it. */
const BEHIND_BEST = 0.2;
/** Most that a word counts, by `commonness`. A word that only one name has counts 1. */
const MOST_WEIGHT = [1, 0.4, 0.12] as const;
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
  /** What all its words count. */
  weight: number;
}

const endsOf = (word: string): readonly string[] => [`${word.slice(0, 2)}…`, `…${word.slice(-2)}`];

/**
 * Finds universities by names that are nearly theirs: other order, other words of the same meaning, slips of one or two letters, a word more or less.
 * Holds numbers of universities and knows nothing else of them.
 */
export class NearUniversities {
  readonly #spellings: Spelling[] = [];
  readonly #bearers = new Map<string, number[]>();
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
    foldings.forEach((names, university) => {
      const seen = new Set<string>();
      for (const name of names) {
        const words = tellingWords(name);
        const key = words.toSorted().join(' ');
        if (words.length === 0 || seen.has(key)) continue;
        seen.add(key);
        this.#spellings.push({ university, words: new Set(words), weight: 0 });
      }
    });
    this.#spellings.forEach(({ words }, index) => {
      for (const word of words) {
        const bearers = this.#bearers.get(word);
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
    const matches = asked.map((word) => this.#matchesOf(word));
    const asWritten = asked.map((word, index) => matches[index]![0]?.[0] ?? word);
    const weight = this.#weightOf(asWritten);
    const enough = asWritten.some((word) => commonness(word) === 0) ? ENOUGH_ALIKE : ENOUGH_OF_COMMON;
    const best = new Map<number, number>();
    const parts = new Set<number>();
    for (const index of this.#candidates(matches, accept)) {
      const spelling = this.#spellings[index]!;
      let shared = 0;
      let telling = 0;
      let found = 0;
      for (const likely of matches) {
        const match = likely.find(([word]) => spelling.words.has(word));
        if (!match) continue;
        const counts = this.#weight(match[0]) * match[1];
        found++;
        shared += counts;
        if (commonness(match[0]) === 0) telling += counts;
      }
      const whole = (2 * shared) / (weight + spelling.weight);
      if (whole > (best.get(spelling.university) ?? 0)) best.set(spelling.university, whole);
      if (telling >= PART_OF_NAME.weight && (found === asked.length || found === spelling.words.size)) parts.add(spelling.university);
    }
    if (parts.size <= PART_OF_NAME.most)
      for (const university of parts) best.set(university, Math.max(best.get(university)!, PART_OF_NAME.alike));
    const ranked = [...best].sort(([a, alikeA], [b, alikeB]) => alikeB - alikeA || a - b);
    const least = Math.max(enough, (ranked[0]?.[1] ?? 0) - BEHIND_BEST);
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
    if (this.#bearers.has(word)) return [[word, 1]];
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
    const found = [...edits].map(([meant, count]): Match => [meant, 1 - count / word.length]);
    found.sort((a, b) => b[1] - a[1]);
    if (this.#matches.size >= MOST_KEPT) this.#matches.clear();
    this.#matches.set(word, found);
    return found;
  }

  #sharingAnEnd(word: string): readonly string[] {
    if (!this.#ends) {
      const ends = new Map<string, string[]>();
      const known = [...this.#bearers.keys()].filter((each) => commonness(each) === 0 && !this.#exact.has(each));
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

  /** What a word counts: the less, the more names have it. One that no name has counts as one that a single name has. */
  #weight(word: string): number {
    const names = this.#spellings.length + 1;
    const rarity = Math.log(names / (this.#bearers.get(word)?.length ?? 1)) / Math.log(names);
    return Math.min(Math.max(rarity, 0.05), MOST_WEIGHT[commonness(word)]);
  }

  #weightOf(words: readonly string[]): number {
    return words.reduce((sum, word) => sum + this.#weight(word), 0);
  }
}
