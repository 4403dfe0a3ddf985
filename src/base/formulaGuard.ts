/**
 * Texts that spreadsheets may run as a formula: `=`, `+`, `-`, `@` and their full-width forms, tab, line breaks, `|` or `%`, behind any white space
 * and NUL (CWE-1236; OWASP, "CSV Injection"); and such texts behind apostrophes, so that the guard can be told from a text of its own.
 */
const GUARDED = /^'*[\s\0]*[=+\-@＝＋－＠\t\r\n|%]/;

/** Numbers stay numbers, whatever their sign. */
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** A text as it can stand in a cell of a spreadsheet without being run as a formula: with an apostrophe before it where it needs one. */
export const guard = (text: string): string => (GUARDED.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text);

/** The text that `guard` was given: `unguard(guard(text))` is `text`, always. Takes away one apostrophe at most. */
export const unguard = (text: string): string => (text.startsWith("'") && GUARDED.test(text) ? text.slice(1) : text);
