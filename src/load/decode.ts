import type { Encoding } from './importChoices';
import { guessLegacy } from './legacyEncoding';

/** A file as text. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

export interface DecodeOptions {
  /** BCP 47 language of the page: the likelier one where an encoding could be of several; '' = unknown. */
  readonly language?: string;
  /** What a person chose. */
  readonly encoding?: Encoding;
}

/** A byte order mark and the encoding it stands for. */
const MARKS: readonly (readonly [encoding: Encoding, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]]
];

/** First bytes of files that are no tables, whatever their name says: ZIP and so .xlsx and .ods, the older .xls, PDF, gzip, PNG, JPEG. */
const NOT_TEXT: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x1f, 0x8b],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff]
];

/** Bytes that are looked at to guess an encoding. */
const SAMPLE = 64 * 1024;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/**
 * UTF-16 without a mark: every ASCII letter, digit and delimiter has a zero byte, on one side of it, the spaces and delimiters of a Cyrillic text
 * too. null = it is not that.
 */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]!++;
  });
  const [even, odd] = zeros as [number, number];
  if (Math.max(even, odd) <= sample.length / 20 || Math.min(even, odd) > Math.max(even, odd) / 10) return null;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  // Of a one-byte text with some zero bytes in it UTF-16 would make signs of all the world.
  const text = new TextDecoder(encoding).decode(sample.subarray(0, sample.length & ~1));
  const known = text.match(/[\t\n\r -\u024f\u0400-\u04ff\u2000-\u206f\u2116]/g)?.length ?? 0;
  return known >= text.length * 0.9 ? encoding : null;
}

/** Bytes that start a sequence of UTF-8 as it must be, and sequences that are broken. */
function utf8Sequences(bytes: Uint8Array): { readonly whole: number; readonly broken: number } {
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    const length = byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    let following = 0;
    while (following < length && (bytes[i + following + 1]! & 0xc0) === 0x80) following++;
    if (length > 0 && following === length) whole++;
    else broken++;
    i += following;
  }
  return { whole, broken };
}

/** As UTF-8 where it is that without a fault, or with few: a program cut it off, or put a byte of its own into it. */
function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const { whole, broken } = utf8Sequences(bytes);
    // In one-byte encodings whole sequences come about by chance, now and then; broken ones are the rule.
    return whole > 2 * broken ? new TextDecoder('utf-8').decode(bytes) : null;
  }
}

/**
 * Bytes of a table or JSON file as text, without byte order mark: by its mark, as UTF-16 by its zero bytes, as UTF-8 where it is that, else in
 * the likeliest one-byte encoding. Letters that the program which wrote the file replaced by `?` cannot be brought back.
 * @returns null for a file that is not text, such as a workbook (.xlsx)
 */
export function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText | null {
  if (NOT_TEXT.some((start) => startsWith(bytes, start))) return null;
  const encoding = options.encoding ?? MARKS.find(([, mark]) => startsWith(bytes, mark))?.[0] ?? unmarkedUtf16(bytes);
  if (encoding) return { text: new TextDecoder(encoding).decode(bytes), encoding };
  const text = asUtf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8' };
  const legacy = guessLegacy(bytes.subarray(0, SAMPLE), options.language ?? '');
  return { text: new TextDecoder(legacy).decode(bytes), encoding: legacy };
}
