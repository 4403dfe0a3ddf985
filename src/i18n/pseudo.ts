import type { Cldr, ListPattern } from './cldr/cldr';
import { en as englishCldr } from './cldr/en';
import type { Plural } from './dictionary';

/** How much longer a pseudo text is than the English one, as a factor. */
const GROWTH = 1.4;
/** No letter stays as it is: an ASCII letter on a page in the pseudo-language is data, or a text that nobody can translate. */
const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ';
const ACCENTS: ReadonlyMap<string, string> = new Map([...PLAIN].map((letter, i) => [letter, [...ACCENTED][i]!]));
const VOWEL = /[aeiou]/i;
/** What a placeholder stands for is not of the language: `{name}` of a message, `{0}` of a pattern. */
const PLACEHOLDER = /(\{\w+\})/;

/** Accents every letter and doubles vowels, at most `room` of them. */
function accent(text: string, room: number): string {
  let left = room;
  return [...text]
    .map((letter) => {
      const accented = ACCENTS.get(letter) ?? letter;
      return VOWEL.test(letter) && left-- > 0 ? accented + accented.toLowerCase() : accented;
    })
    .join('');
}

/** A text with every letter accented and about 40 % longer. Placeholders stay. */
function lengthened(text: string): string {
  const parts = text.split(PLACEHOLDER);
  const own = parts.filter((part) => !PLACEHOLDER.test(part)).join('');
  let room = /[a-z]/i.test(own) ? Math.ceil(own.length * (GROWTH - 1)) : 0;
  const longer = parts.map((part) => {
    if (PLACEHOLDER.test(part)) return part;
    const written = accent(part, room);
    room -= [...written].length - [...part].length;
    return written;
  });
  return longer.join('') + '~'.repeat(room);
}

/** A pseudo text: accented, about 40 % longer, in brackets that show where one is cut or put together. `{placeholders}` stay. */
export const pseudoText = (text: string): string => `[${lengthened(text)}]`;

const mapValues = <Value, Result>(record: Readonly<Record<string, Value>>, change: (value: Value) => Result): Record<string, Result> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** English messages as pseudo texts. */
export const pseudoMessages = (messages: Readonly<Record<string, string | Plural>>): Record<string, string | Plural> =>
  mapValues(messages, (message) => (typeof message === 'string' ? pseudoText(message) : (mapValues({ ...message }, pseudoText) as Plural)));

const pseudoList = ({ two, start, middle, end }: ListPattern): ListPattern => ({
  two: lengthened(two),
  start: lengthened(start),
  middle: lengthened(middle),
  end: lengthened(end)
});
const pseudoMonths = ({ wide, abbreviated }: Cldr['months']['format']) => ({
  wide: wide.map(pseudoText),
  abbreviated: abbreviated.map((month) => accent(month, 0))
});

/** The English words of CLDR as pseudo texts. Numbers and the order of dates stay English. */
export const pseudoCldr: Cldr = {
  ...englishCldr,
  numbers: { ...englishCldr.numbers, kilometres: lengthened(englishCldr.numbers.kilometres) },
  months: { format: pseudoMonths(englishCldr.months.format), standalone: pseudoMonths(englishCldr.months.standalone) },
  lists: { and: pseudoList(englishCldr.lists.and), or: pseudoList(englishCldr.lists.or) },
  regions: mapValues(englishCldr.regions, pseudoText),
  languages: mapValues(englishCldr.languages, pseudoText)
};
