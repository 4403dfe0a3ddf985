/** What the hash of no bytes is. */
export const HASH_START = 0x811c9dc5;

/** The hash of the bytes from `start` to `end`: FNV-1a, 32 bits; a byte more is `Math.imul(hash ^ byte, HASH_PRIME)`. */
export function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, HASH_PRIME);
  return hash;
}

/** The prime of FNV-1a. */
export const HASH_PRIME = 0x01000193;

/** A hash stirred, so that its lowest bits choose a slot: those of names that end in numbers are alike. 0 or more. */
export const slotFor = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8;

/** Whether `length` bytes are the same at two places. */
export function sameBytes(a: Uint8Array, atA: number, b: Uint8Array, atB: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (a[atA + i] !== b[atB + i]) return false;
  return true;
}
