import { LANGUAGES } from '../base/language';
import type { LocalText } from '../model/names';
import { figureOf, type FigureSource } from './figures';

/** What is wrong with a place in a text where a figure goes. */
export interface FigureFault {
  readonly cause: 'figure-unknown' | 'forms-differ';
  /** The place as it is written, with its braces. */
  readonly value: string;
}

/** A text with its figures and names in it. */
export interface FilledText {
  /** The pieces of the text in order, each with the language it is in, so that a name in another language can be marked. */
  readonly runs: readonly LocalText[];
  readonly faults: readonly FigureFault[];
}

/** Where a figure goes: `{students:az-kz-2025-12-31-all}`, or with the forms of the noun `{pairs|# пара|# пары|# пар}`. */
const PLACE = /\{([^{}]*)\}/g;

/** Stands where a figure should be and is not known. */
export const UNKNOWN_FIGURE = '–';

/** The plural forms that a whole number can take, in the order of Unicode CLDR, for each of the project's languages. */
const FORMS = Object.fromEntries(
  LANGUAGES.map((language) => {
    const rules = new Intl.PluralRules(language);
    const used = new Set(Array.from({ length: 200 }, (_, number) => rules.select(number)));
    return [language, { rules, order: (['zero', 'one', 'two', 'few', 'many', 'other'] as const).filter((form) => used.has(form)) }];
  })
);

/**
 * Puts figures and names into a text of a story. A place is `{NAME}` or `{NAME:ARGUMENT}`, see `FIGURES`; after a number may follow the forms of
 * what is counted, each after a `|` with `#` for the number: one for every plural form that whole numbers take in the language (two in English,
 * Kazakh, Azerbaijani and Estonian, three in Russian), in the order one, few, many, other. A single form is for all numbers.
 * @param language BCP 47 language of the text itself
 */
export function fillFigures(text: string, language: string, source: FigureSource): FilledText {
  const runs: LocalText[] = [];
  const faults: FigureFault[] = [];
  const add = (run: LocalText): void => {
    const last = runs.at(-1);
    if (last && last.language === run.language) runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '') runs.push(run);
  };
  let end = 0;
  for (const match of text.matchAll(PLACE)) {
    add({ text: text.slice(end, match.index), language });
    end = match.index + match[0].length;
    const [expression = '', ...forms] = match[1]!.split('|');
    const figure = figureOf(source, expression);
    const isNumber = figure !== null && 'number' in figure;
    if (!figure) faults.push({ cause: 'figure-unknown', value: match[0] });
    else if (forms.length > 0 && (!isNumber || !fits(forms, language))) faults.push({ cause: 'forms-differ', value: match[0] });
    if (!figure) add({ text: UNKNOWN_FIGURE, language });
    else if (isNumber) add({ text: counted(figure.number, forms, language, source), language });
    else add(figure);
  }
  add({ text: text.slice(end), language });
  return { runs, faults };
}

/** The text of runs without their languages. */
export const plainText = (runs: readonly LocalText[]): string => runs.map(({ text }) => text).join('');

const formsOf = (language: string) => FORMS[language] ?? FORMS['en']!;

const fits = (forms: readonly string[], language: string): boolean =>
  forms.every((form) => form.includes('#')) && [1, formsOf(language).order.length].includes(forms.length);

function counted(number: number, forms: readonly string[], language: string, { format }: FigureSource): string {
  const digits = format.number(number);
  if (forms.length === 0) return digits;
  const { rules, order } = formsOf(language);
  const form = forms[order.indexOf(rules.select(number) as (typeof order)[number])] ?? forms.at(-1)!;
  return form.replaceAll('#', digits);
}
