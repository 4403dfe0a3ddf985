import type { Encoding } from './importChoices';

/** A one-byte encoding in which spreadsheets of our countries save, and the letters beyond ASCII of the languages that are written in it. */
interface Legacy {
  readonly encoding: Encoding;
  /** Languages of the page whose computers have it by default. */
  readonly languages: readonly string[];
  /** Letters that are expected, and those that may come in a name. */
  readonly letters: string;
  readonly seldom: string;
  /** Whether its letters stand in one word with those of ASCII. */
  readonly mixesWithLatin: boolean;
}

/** In the order in which they are taken where several are as likely. An encoding is added by adding an entry. */
const LEGACY: readonly Legacy[] = [
  {
    encoding: 'windows-1251',
    languages: ['ru', 'kk'],
    letters: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
    seldom: 'іїўєґ',
    mixesWithLatin: false
  },
  { encoding: 'ibm866', languages: ['ru', 'kk'], letters: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя', seldom: 'їўє', mixesWithLatin: false },
  { encoding: 'windows-1252', languages: ['en'], letters: 'àâäáãåæçèéêëìíîïñòóôöõøùúûüœß', seldom: 'ýÿ', mixesWithLatin: true },
  { encoding: 'windows-1254', languages: ['az', 'tr'], letters: 'çğıöşü', seldom: 'âîûäáàéèêëíñóßô', mixesWithLatin: true },
  { encoding: 'windows-1257', languages: ['et'], letters: 'äõöüšž', seldom: 'āčēģīķļņūąęėįųåéóøæß', mixesWithLatin: true }
];

/** Signs that any text may have: quotation marks, dashes, №, degrees, no-break space. They speak for no language. */
const NEUTRAL = /[\u00a0«»“”„‘’–—…№°•·§©®™€]/;

/** What the language of the page adds to the likelihood of its encodings. */
const BIAS = 0.15;

/** How well a decoded text looks in an encoding: 1 = every letter beyond ASCII is expected where it stands; 0 and less = hardly any is. */
function plausibility(text: string, { letters, seldom, mixesWithLatin }: Legacy): number {
  const beyond = text.match(/[^\p{ASCII}]/gu)?.filter((sign) => !NEUTRAL.test(sign)).length ?? 0;
  if (beyond === 0) return 0;
  let points = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]*[^\p{ASCII}][\p{L}\p{M}]*/gu)) {
    const foreign = [...word].filter((letter) => letter > '\u007f');
    const mixed = foreign.length < word.length;
    let run = 0;
    let last = '';
    for (const letter of word) {
      run = letter > '\u007f' ? run + 1 : 0;
      const small = letter === 'İ' ? 'ı' : letter.toLowerCase();
      if (run > 0 && !NEUTRAL.test(letter)) {
        points += letters.includes(small) ? 1 : seldom.includes(small) ? 0.6 : -1;
        // No word goes on in capitals, no Latin word has three of these letters on end, no Cyrillic one has Latin letters.
        if (letter !== letter.toLowerCase() && /\p{Ll}/u.test(last)) points -= 1;
        if (mixesWithLatin ? run > 2 : mixed) points -= 1;
      }
      last = letter;
    }
    if (mixesWithLatin && !mixed && foreign.length > 1) points -= foreign.length;
  }
  return points / beyond;
}

/**
 * The likeliest one-byte encoding of a text that is not UTF-8.
 * @param sample bytes of its beginning
 * @param language of the page; decides where several are nearly as likely; '' = unknown
 */
export function guessLegacy(sample: Uint8Array, language: string): Encoding {
  let best: { encoding: Encoding; score: number } = { encoding: 'windows-1252', score: -Infinity };
  for (const legacy of LEGACY) {
    const text = new TextDecoder(legacy.encoding).decode(sample);
    const score = plausibility(text, legacy) + (legacy.languages.includes(language) ? BIAS : 0);
    if (score > best.score) best = { encoding: legacy.encoding, score };
  }
  return best.encoding;
}
