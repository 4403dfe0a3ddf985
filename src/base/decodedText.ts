const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/** Longest text that is put together here, in bytes. */
const SHORT = 512;
const UNITS = new Uint16Array(SHORT);

/** Whether a byte goes on with a letter that another one has begun. */
const continues = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte < 0xc0;

/**
 * A text in UTF-8 as a string; what is no UTF-8 becomes U+FFFD. A browser keeps a note of every string that its own decoder has made, and to look through a million
 * of them takes it half a second when it cleans up; so short texts are put together here, which takes no longer.
 * @param start index of its first byte
 * @param end index behind its last byte
 */
export function decodedText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return DECODER.decode(bytes.subarray(start, end));
  let count = 0;
  for (let at = start; at < end;) {
    const first = bytes[at]!;
    if (first < 0x80) {
      UNITS[count++] = first;
      at++;
    } else if (first >= 0xc2 && first < 0xe0 && at + 1 < end && continues(bytes[at + 1])) {
      UNITS[count++] = ((first & 0x1f) << 6) | (bytes[at + 1]! & 0x3f);
      at += 2;
    } else if (first >= 0xe1 && first < 0xed && at + 2 < end && continues(bytes[at + 1]) && continues(bytes[at + 2])) {
      UNITS[count++] = ((first & 0x0f) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f);
      at += 3;
    } else return DECODER.decode(bytes.subarray(start, end));
  }
  return String.fromCharCode.apply(null, UNITS.subarray(0, count) as unknown as number[]);
}
