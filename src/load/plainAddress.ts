const [DOT, HYPHEN, SLASH, COLON] = [46, 45, 47, 58];
const LONGEST = 2000;

const isLower = (byte: number): boolean => byte >= 97 && byte <= 122;
const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;

/** Signs of a path that the URL standard leaves as they are: letters, digits, `_`, `~`; `-`. */
const isPathByte = (byte: number): boolean =>
  isLower(byte) || isDigit(byte) || (byte >= 65 && byte <= 90) || byte === 95 || byte === 126 || byte === HYPHEN || byte === SLASH;

const SCHEMES = ['https://', 'http://'].map((scheme) => new TextEncoder().encode(scheme));

/**
 * Whether bytes are an http or https address of so few kinds of signs that `safeUrl` gives it back unchanged: a host of lower-case labels, a path.
 * Of any other address `safeUrl` has to be asked, which takes ten times as long.
 */
export function isPlainAddress(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > LONGEST) return false;
  const scheme = SCHEMES.find((known) => known.every((byte, index) => bytes[start + index] === byte));
  if (!scheme) return false;
  let at = start + scheme.length;
  let labels = 1;
  let letters = true;
  let before = DOT;
  for (; at < end && bytes[at] !== SLASH; at++) {
    const byte = bytes[at]!;
    if (byte === COLON) return false;
    if (byte === DOT || byte === HYPHEN) {
      if (before === DOT || before === HYPHEN) return false;
      if (byte === DOT) {
        labels++;
        letters = true;
      } else letters = false;
    } else if (isDigit(byte)) letters = false;
    else if (!isLower(byte)) return false;
    before = byte;
  }
  // The last label is a name, and the path is written, if only as a slash.
  if (labels < 2 || !letters || before === DOT || at - start - scheme.length > 253 || at === end) return false;
  for (; at < end; at++) if (!isPathByte(bytes[at]!)) return false;
  return true;
}
