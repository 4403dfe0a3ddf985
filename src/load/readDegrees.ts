/** Letters of the hemispheres in small letters, English and Russian (с. ш., ю. ш., в. д., з. д.), Kazakh, Azerbaijani and Estonian where they differ. */
const HEMISPHERES: readonly (readonly [sign: 1 | -1, RegExp])[] = [
  [-1, /^(?:s|w|ю|з|юш|зд|cənub|qərb|lõuna|lääs)$/u],
  [1, /^(?:n|e|o|с|в|сш|вд|ш|д|şimal|şərq|põhi|ida)$/u]
];

/** A number with decimal point or comma and no more than that. */
const DECIMAL = /^[+-]?\d{1,3}(?:[.,]\d+)?$/;

/** Degrees, minutes and seconds with their signs, the last of them with decimals. */
const SEXAGESIMAL = /^([+-]?\d{1,3})\s*[°º]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['’′]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["”″]|''|′′)\s*)?)?$/;

const decimal = (text: string): number => Number(text.replace(',', '.'));

/**
 * Degrees as people write them: `43.25`, `43,25`, `43,25°`, `43°14′24″ N`, `N 43.25`, `43,25 с. ш.`
 * @returns NaN for anything else
 */
export function readDegrees(text: string): number {
  const plain = text.replace(/[\u2212\u2013]/g, '-').trim();
  if (DECIMAL.test(plain)) return decimal(plain);
  // Letters stand before the number or behind it.
  if (/\d\s*\p{L}+\.?\s*\d/u.test(plain)) return NaN;
  const letters =
    plain
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.join('') ?? '';
  const hemisphere = letters === '' ? 1 : HEMISPHERES.find(([, known]) => known.test(letters))?.[0];
  if (hemisphere === undefined) return NaN;
  const numbers = plain.replace(/[\p{L}]+\.?/gu, '').trim();
  const degreesOnly = numbers.replace(/\s*[°º]$/, '');
  if (DECIMAL.test(degreesOnly)) return hemisphere * decimal(degreesOnly);
  const parts = SEXAGESIMAL.exec(numbers);
  if (!parts) return NaN;
  const [degrees, minutes, seconds] = [parts[1]!, parts[2] ?? '0', parts[3] ?? '0'].map(decimal) as [number, number, number];
  if (minutes >= 60 || seconds >= 60) return NaN;
  const sign = parts[1]!.startsWith('-') ? -1 : 1;
  return hemisphere * sign * (Math.abs(degrees) + minutes / 60 + seconds / 3600);
}
