import { fold, foldings } from '../base/fold';
import { similar } from '../base/similar';
import { az } from '../i18n/cldr/az';
import { en } from '../i18n/cldr/en';
import { et } from '../i18n/cldr/et';
import { kk } from '../i18n/cldr/kk';
import { OTHER_REGION_NAMES, REGION_BY_ALPHA3 } from '../i18n/cldr/regionForms';
import { ru } from '../i18n/cldr/ru';
import { COUNTRY_ABBREVIATIONS, COUNTRY_FORMS, MEANT_COUNTRIES, SHARED_NAMES } from './countryForms';
import { isCountryCode } from './countryCode';

/** Codes by what is written for them; a key that stands for two countries stands for none. */
class Codes {
  readonly #codes = new Map<string, string>();

  add(key: string, code: string): void {
    const known = this.#codes.get(key);
    if (key !== '' && known !== code) this.#codes.set(key, known === undefined ? code : '');
  }

  get(key: string): string {
    return this.#codes.get(key) ?? '';
  }
}

interface CountryNames {
  /** By the capitals of an abbreviation. Not folded: ҚР is not KR. */
  readonly abbreviations: Codes;
  /** By the words of a name as they are written, in lower case. */
  readonly words: Codes;
  /** By a folding of a name. */
  readonly foldings: Codes;
  /** Every name, for suggestions, and the code that it was given for. */
  readonly all: readonly string[];
  readonly codeOf: ReadonlyMap<string, string>;
}

/** CLDR shortens what files write in full. */
const inFull = (text: string): string =>
  text
    .replace(/\s*&\s*/g, ' and ')
    .replace(/\bSt\. /g, 'Saint ')
    .replace(/(?<!\p{L})о-ва(?!\p{L})/gu, 'острова')
    .replace(/(?<!\p{L})о-в(?!\p{L})/gu, 'остров');

const wordsOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u0307/g, '')
    .replace(/[’ʻʼ`´]/g, "'")
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .trim();

const capitalsOf = (text: string): string => text.replace(/[.\s]/g, '').toUpperCase();

/** An abbreviation among CLDR's names. */
const isAbbreviation = (name: string): boolean => /^\p{Lu}{2,4}$/u.test(name);

function collectNames(): CountryNames {
  const names: CountryNames & { all: string[]; codeOf: Map<string, string> } = {
    abbreviations: new Codes(),
    words: new Codes(),
    foldings: new Codes(),
    all: [],
    codeOf: new Map()
  };
  const add = (code: string, name: string): void => {
    if (!isCountryCode(code) || SHARED_NAMES.includes(name)) return;
    if (isAbbreviation(name)) {
      names.abbreviations.add(name, code);
      return;
    }
    for (const form of new Set([name, inFull(name)])) {
      names.words.add(wordsOf(form), code);
      for (const folding of foldings(form)) names.foldings.add(folding, code);
    }
    if (!names.codeOf.has(name)) names.all.push(name);
    names.codeOf.set(name, code);
  };
  for (const { regions } of [kk, ru, az, et, en]) for (const [code, name] of Object.entries(regions)) add(code, name);
  for (const [code, forms] of Object.entries(OTHER_REGION_NAMES)) for (const form of forms) add(code, form);
  for (const [code, forms] of Object.entries(COUNTRY_FORMS)) for (const form of forms.split('|')) add(code, form);
  for (const [code, forms] of Object.entries(COUNTRY_ABBREVIATIONS))
    for (const form of forms.split('|')) names.abbreviations.add(form, code);
  return names;
}

let collected: CountryNames | undefined;
const countryNames = (): CountryNames => (collected ??= collectNames());

/** Cyrillic letters that look and sound like a Latin one: what is left of a keyboard switched too late. */
const ALIKE = new Map([...'АЕКМОТІ'].map((letter, index) => [letter, 'AEKMOTI'[index]!]));

function codeOfCode(text: string): string {
  const capitals = capitalsOf(text);
  if (!/^\p{Lu}{2,3}$/u.test(capitals)) return '';
  const code = /[A-Z]/.test(capitals) ? [...capitals].map((letter) => ALIKE.get(letter) ?? letter).join('') : capitals;
  if (code.length === 2) return isCountryCode(code) ? code : '';
  const alpha2 = Object.hasOwn(REGION_BY_ALPHA3, code) ? REGION_BY_ALPHA3[code]! : '';
  return isCountryCode(alpha2) ? alpha2 : '';
}

function codeOfName(text: string): string {
  const names = countryNames();
  const found = names.words.get(wordsOf(text)) || names.words.get(wordsOf(inFull(text)));
  if (found) return found;
  const codes = new Set([text, inFull(text)].flatMap((form) => foldings(form)).map((folding) => names.foldings.get(folding)));
  codes.delete('');
  return codes.size === 1 ? [...codes][0]! : '';
}

/** Words around the name in long forms: "Republic of Kazakhstan", "Қазақстан Республикасы", "Kasahstani Vabariik", "Kazakhstan, Republic of". */
const LONG_FORMS: readonly RegExp[] = [
  /^(?:the\s+)?(?:republic|kingdom|sultanate|commonwealth)\s+of\s+(?:the\s+)?(.+)$/iu,
  /^the\s+(.+)$/iu,
  /^(?:республика|королевство)\s+(.+)$/iu,
  /^(.+?)\s+(?:республикасы|корольдігі|respublikas[ıi]|krall[ıi][ğg][ıi]|cumhuriyeti|vabariik)$/iu,
  /^(.+?)i\s+vabariik$/iu,
  /^(.+?)\s*[,(]\s*(?:republic of(?: the)?|kingdom of(?: the)?|the|республика)\s*\)?$/iu
];

/** Countries whose name is another's when it stands with "republic": Taiwan's Republic of China, the Dominican Republic. */
const NOT_WITH_REPUBLIC = new Set(['CN', 'DM']);

function codeOfLongForm(text: string): string {
  for (const form of LONG_FORMS) {
    const name = form.exec(text)?.[1];
    const code = name === undefined ? '' : codeOfName(name);
    if (code && !NOT_WITH_REPUBLIC.has(code)) return code;
  }
  return '';
}

const codeOfOne = (text: string): string =>
  codeOfCode(text) || countryNames().abbreviations.get(capitalsOf(text)) || codeOfName(text) || codeOfLongForm(text);

/** The country that all parts of "Türkiye / Turkey" or "Казахстан (KZ)" name alike. */
function codeOfParts(text: string): string {
  const parts = text.split(/[()/|;,[\]]|\s[-–—]\s/u).filter((part) => part.trim() !== '');
  const codes = new Set(parts.map((part) => codeOfOne(part.trim())));
  return parts.length > 1 && codes.size === 1 ? [...codes][0]! : '';
}

/** Answers given before: a table names few countries and names them often. */
const answers = new Map<string, string>();
const MOST_ANSWERS = 5000;

/** Longer texts name no country. */
const MOST_LETTERS = 100;

/**
 * Code of the country that a text names: by its ISO 3166-1 code of two or three letters, or by a name in Kazakh, Russian, Azerbaijani, Estonian,
 * English or its own language, in short or in full, letters folded. Sources of the names: Unicode CLDR, and `countryForms.ts`.
 * @returns ISO 3166-1 alpha-2 code in capitals (XK = Kosovo); '' where the text names no country, or more than one
 */
export function countryOf(text: string): string {
  if (text.length > MOST_LETTERS) return '';
  const known = answers.get(text);
  if (known !== undefined) return known;
  const trimmed = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const code = trimmed === '' ? '' : codeOfOne(trimmed) || codeOfParts(trimmed);
  if (answers.size >= MOST_ANSWERS) answers.clear();
  answers.set(text, code);
  return code;
}

/** Code of the country that a text with a small error probably means, or ''. A suggestion, never an answer. */
export function nearCountry(text: string): string {
  if (text.length > MOST_LETTERS) return '';
  const { all, codeOf } = countryNames();
  return countryOf(text) || (MEANT_COUNTRIES.get(fold(text)) ?? codeOf.get(similar(all, text, 1)[0] ?? '') ?? '');
}
