/** Slow at both ends: cubic ease-in-out, 0 → 0, 1 → 1. */
export const easeInOut = (share: number): number => (share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2);

/** Something on its way for a time. Clock readings are in milliseconds and passed in. */
export interface Passage {
  readonly startedMs: number;
  readonly durationMs: number;
}

/** How far a passage has come, 0…1, eased; 1 at once where it takes no time. */
export const shareAt = (passage: Passage, nowMs: number): number =>
  passage.durationMs <= 0 ? 1 : easeInOut(Math.max(0, Math.min(1, (nowMs - passage.startedMs) / passage.durationMs)));

/**
 * Positions part of the way between two sets x0, y0, x1, y1, …; a node without a place in one of them (NaN) is at the other's all the while.
 * @param share from 0 to 1
 */
export function positionsBetween(from: Float32Array, to: Float32Array, share: number): Float32Array {
  const positions = new Float32Array(to.length);
  for (let i = 0; i < to.length; i++) {
    const start = from[i] ?? NaN;
    const end = to[i]!;
    positions[i] = Number.isNaN(start) ? end : Number.isNaN(end) ? start : start + (end - start) * share;
  }
  return positions;
}

/** Where the nodes of a new scene start: those kept (by university) at their old place, new ones at their geography. */
export function carriedOver(
  oldUniversities: Uint32Array,
  oldPositions: Float32Array,
  universities: Uint32Array,
  start: Float32Array
): { readonly positions: Float32Array; readonly kept: number } {
  const nodeOf = new Map(Array.from(oldUniversities, (university, node) => [university, node]));
  const positions = start.slice();
  let kept = 0;
  universities.forEach((university, node) => {
    const old = nodeOf.get(university);
    if (old === undefined) return;
    positions[2 * node] = oldPositions[2 * old]!;
    positions[2 * node + 1] = oldPositions[2 * old + 1]!;
    kept++;
  });
  return { positions, kept };
}
