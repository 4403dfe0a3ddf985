/** A file as text. */
export interface DecodedText {
  readonly text: string;
  /** WHATWG label of the encoding: `utf-8`, `utf-16le`, `utf-16be`, `windows-1251`, `windows-1254`, `windows-1257` or `windows-1252`. */
  readonly encoding: string;
}

/** A byte order mark and the encoding it stands for. */
const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]]
];

/** First bytes of files that are no tables, whatever their name says: ZIP and so .xlsx and .ods, the older .xls, PDF. */
const NOT_TEXT: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46]
];

/**
 * One-byte encodings in which spreadsheets of our countries save, with the letters beyond ASCII that are expected in each and the script of
 * their words. An encoding is added by adding a line.
 */
const LEGACY: readonly { readonly encoding: string; readonly letters: RegExp; readonly mixesWithLatin: boolean }[] = [
  { encoding: 'windows-1251', letters: /[А-яЁёІіЇїЎўЄє№]/g, mixesWithLatin: false },
  { encoding: 'windows-1254', letters: /[ÇçĞğİıÖöŞşÜüÂâ]/g, mixesWithLatin: true },
  { encoding: 'windows-1257', letters: /[ÕõÄäÖöÜüŠšŽžĀāĒēĪīŪūĖėĄąĘę]/g, mixesWithLatin: true }
];

/** Bytes that are looked at to guess an encoding. */
const SAMPLE = 64 * 1024;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** UTF-16 without a mark: every ASCII letter, digit and delimiter has a zero byte, on one side of it. null = it is not that. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]!++;
  });
  const [even, odd] = zeros as [number, number];
  if (Math.max(even, odd) <= sample.length / 10 || Math.min(even, odd) > Math.max(even, odd) / 10) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** The share of characters beyond ASCII that are letters expected in an encoding; Cyrillic ones within a Latin word are not. */
function score(text: string, letters: RegExp, mixesWithLatin: boolean): number {
  const beyond = text.match(/\P{ASCII}/gu)?.length ?? 0;
  if (beyond === 0) return 0;
  const counted = mixesWithLatin ? text : text.replace(/[A-Za-z]\P{ASCII}+|\P{ASCII}+[A-Za-z]/gu, '');
  return (counted.match(letters)?.length ?? 0) / beyond;
}

/** The likeliest one-byte encoding of bytes that are not UTF-8. */
function guessLegacy(bytes: Uint8Array): string {
  let best = { encoding: 'windows-1252', score: 0.5 };
  for (const { encoding, letters, mixesWithLatin } of LEGACY) {
    const found = score(new TextDecoder(encoding).decode(bytes.subarray(0, SAMPLE)), letters, mixesWithLatin);
    if (found > best.score) best = { encoding, score: found };
  }
  return best.encoding;
}

/**
 * Bytes of a table or JSON file as text, without byte order mark: by its mark, as UTF-16 by its zero bytes, as UTF-8 where it is that without
 * a fault, else in the likeliest one-byte encoding. Letters that the program which wrote the file replaced by `?` cannot be brought back.
 * @returns null for a file that is not text, such as a workbook (.xlsx)
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  if (NOT_TEXT.some((start) => startsWith(bytes, start))) return null;
  const encoding = MARKS.find(([, mark]) => startsWith(bytes, mark))?.[0] ?? unmarkedUtf16(bytes);
  if (encoding) return { text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const legacy = guessLegacy(bytes);
    return { text: new TextDecoder(legacy).decode(bytes), encoding: legacy };
  }
}
