import { foldings } from '../base/fold';

/** A text and, where a word has a hyphen, the text without hyphens: who types almaata or nur sultan means Alma-Ata and Nursultan. */
function withAndWithoutHyphens(text: string): string[] {
  const joined = text.replace(/(?<=\p{L})[-‐‑–](?=\p{L})/gu, '');
  return joined === text ? [text] : [text, joined];
}

/** How a text can be spelt, folded: with and without its hyphens, in each common transliteration. None where it has no letter or digit. */
export const spellings = (text: string): string[] => withAndWithoutHyphens(text).flatMap(foldings);
