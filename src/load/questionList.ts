import type { ImportChoices, Question } from './importChoices';

/** Where a question came up first. */
export interface Asked {
  readonly file: string;
  readonly row: number;
  readonly column: string;
}

/** The questions of an import, each asked once however many rows it decides. */
export class QuestionList {
  readonly #answers: ImportChoices['answers'];
  readonly #questions = new Map<string, Question>();

  constructor({ answers }: ImportChoices) {
    this.#answers = answers;
  }

  get all(): readonly Question[] {
    return [...this.#questions.values()];
  }

  /** Whether a question came up already. */
  isAsked(key: string): boolean {
    return this.#questions.has(key);
  }

  /** The answer to a question: the id of an option, '' = none of them, null = not answered. */
  answer(key: string): string | null {
    return Object.hasOwn(this.#answers, key) ? this.#answers[key]! : null;
  }

  /** Puts a question in the list, or counts one more row for it. */
  ask(question: Omit<Question, 'rows' | keyof Asked>, { file, row, column }: Asked, rows = 1): void {
    const known = this.#questions.get(question.key);
    if (known) this.#questions.set(question.key, { ...known, rows: known.rows + rows });
    else this.#questions.set(question.key, { ...question, file, row, column, rows });
  }
}
