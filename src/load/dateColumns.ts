import type { PartialDate } from '../base/partialDate';
import type { DateOrder, ImportChoices, Question } from './importChoices';
import { inOrder, orderOf, readDate, type SlashDate } from './readDate';
import { rowsOf, type Table } from './table';

/** What the dates with slashes of a column say together. */
interface SlashOrder {
  /** null where the column does not tell and nobody said. */
  readonly order: DateOrder | null;
}

/** Decides day and month of the dates with slashes in a table, column by column: one part above 12 in any row tells it for all of them. */
export class DateColumns {
  readonly #table: Table;
  readonly #choices: ImportChoices;
  readonly #orders = new Map<string, SlashOrder>();
  readonly #questions: Question[] = [];

  constructor(table: Table, choices: ImportChoices) {
    this.#table = table;
    this.#choices = choices;
  }

  /** Columns of which a person has to say how they are written, answered or not. */
  get questions(): readonly Question[] {
    return this.#questions;
  }

  /** The date of a cell; `ambiguous` where day and month cannot be told apart, null where it is no date. */
  read(column: string, text: string): PartialDate | 'ambiguous' | null {
    const date = readDate(text);
    if (date === null || typeof date === 'number') return date;
    const { order } = this.#orderOf(column);
    return order ? inOrder(date, order) : 'ambiguous';
  }

  #orderOf(column: string): SlashOrder {
    const known = this.#orders.get(column);
    if (known) return known;
    const decided = this.#decide(column);
    this.#orders.set(column, decided);
    return decided;
  }

  #decide(column: string): SlashOrder {
    const { position, header } = this.#table.map!.columns.get(column)!;
    const told = new Set<DateOrder>();
    let first: { readonly row: number; readonly value: string } | null = null;
    let rows = 0;
    for (const { number, cells } of rowsOf(this.#table)) {
      const value = cells?.[position] ?? '';
      const parts = slashParts(value);
      if (!parts) continue;
      const order = orderOf(parts);
      if (order && order !== 'either') told.add(order);
      else if (order === null) {
        first ??= { row: number, value };
        rows++;
      }
    }
    if (told.size === 1) return { order: [...told][0]! };
    const { file } = this.#table.rows;
    const key = `date-order|${file}|${header}`;
    if (first) {
      const options = (['day-first', 'month-first'] as const).map((id) => ({ id, label: '', hint: '' }));
      this.#questions.push({ type: 'date-order', key, file, column: header, rows, options, ...first });
    }
    const answer = Object.hasOwn(this.#choices.answers, key) ? this.#choices.answers[key] : '';
    return { order: answer === 'day-first' || answer === 'month-first' ? answer : null };
  }
}

/** The numbers of a date with slashes or hyphens that begins with day or month, whatever they are. */
function slashParts(text: string): SlashDate | null {
  const match = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?!\d)/.exec(text);
  return match ? { first: Number(match[1]), second: Number(match[2]), year: Number(match[3]) } : null;
}
