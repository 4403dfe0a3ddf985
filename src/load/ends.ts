import { similar } from '../base/similar';
import type { UniversityRecord } from '../model/buildNetwork';
import type { QuestionOption } from './importChoices';
import type { IssueCode } from './issue';
import type { Asked, QuestionList } from './questionList';
import { UniversityMatcher } from './universityMatcher';

/** The university that an end of an agreement names, or why there is none. */
export interface End {
  /** Id of the university; '' = none. */
  readonly id: string;
  /** What is wrong where there is none. */
  readonly code: IssueCode;
  /** One that was probably meant, or ''. */
  readonly suggestion: string;
}

/** Finds the universities of agreements by what their rows write for them. */
export interface Ends {
  /**
   * @param text id or name
   * @param country ISO 3166-1 alpha-2 code, or '' where it is not said
   */
  find(text: string, country: string, asked: Asked): End;
  /** The id that `find` gives where there is nothing to ask and nothing to say, else ''; changes nothing. */
  sure(text: string, country: string): string;
}

/** The question whether a name means a university that has nearly this name. */
export const universityQuestion = (
  text: string,
  country: string,
  near: readonly UniversityRecord[]
): { readonly type: 'university'; readonly key: string; readonly value: string; readonly options: readonly QuestionOption[] } => ({
  type: 'university',
  key: `university|${country}|${text}`,
  value: text,
  options: near.map(({ id, names, country: of }) => ({ id, label: names.name, hint: of }))
});

/** Different texts for which near names are looked up at most: it takes time, and nobody answers so many questions. */
export const MOST_SUGGESTIONS = 1000;

/** What was found out about a text. */
interface LookedUp {
  readonly end: End;
  readonly near: readonly UniversityRecord[];
  /** Whether a person is asked which university it means, with the near ones as suggestions, if there are any. */
  readonly asked: boolean;
}

/** Ends that are rows of a table of universities. One that is not in it is none until a person says which it is; the nearest ones are suggested. */
export class ListedEnds implements Ends {
  readonly #byId: ReadonlyMap<string, UniversityRecord>;
  readonly #ids: readonly string[];
  readonly #matcher: UniversityMatcher;
  readonly #questions: QuestionList;
  /** Whether a name says more than an id, because ids were made. */
  readonly #byName: boolean;
  readonly #known = new Map<string, LookedUp>();
  #suggestions = 0;

  constructor(universities: readonly UniversityRecord[], questions: QuestionList, byName: boolean) {
    this.#byId = new Map(universities.map((university) => [university.id, university]));
    this.#ids = [...this.#byId.keys()];
    this.#matcher = new UniversityMatcher(universities);
    this.#questions = questions;
    this.#byName = byName;
  }

  find(text: string, country: string, asked: Asked): End {
    if (this.#byId.has(text)) return { id: text, code: 'reference-unknown', suggestion: '' };
    const key = `${country}|${text}`;
    let known = this.#known.get(key);
    if (!known) {
      known = this.#lookUp(text, country);
      this.#known.set(key, known);
    }
    if (known.asked) this.#questions.ask(universityQuestion(text, country, known.near), asked);
    return known.end;
  }

  sure(text: string, country: string): string {
    if (this.#byId.has(text)) return text;
    return (this.#matcher.find(text, country) ?? (country ? null : this.#matcher.find(text, '')))?.id ?? '';
  }

  #lookUp(text: string, country: string): LookedUp {
    const found = this.#matcher.find(text, country) ?? (country ? null : this.#matcher.find(text, ''));
    if (found) return { end: { id: found.id, code: 'reference-unknown', suggestion: '' }, near: [], asked: false };
    if (this.#suggestions++ >= MOST_SUGGESTIONS)
      return { end: { id: '', code: 'reference-unknown', suggestion: '' }, near: [], asked: false };
    const byId = this.#byId.get(similar(this.#ids, text, 1)[0] ?? '');
    const near = [...new Set([...(byId ? [byId] : []), ...this.#matcher.near(text, country)])].slice(0, 3);
    const answer = this.#questions.answer(universityQuestion(text, country, []).key);
    const accepted = answer ? this.#byId.get(answer) : undefined;
    const first = answer === '' ? undefined : near[0];
    const suggestion = this.#byName ? first?.names.name : first?.id;
    return { end: { id: accepted?.id ?? '', code: 'reference-unknown', suggestion: suggestion ?? '' }, near, asked: true };
  }
}
