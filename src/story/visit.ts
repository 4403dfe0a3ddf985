/** How long before the end of a visit its count-down is seen, in seconds. */
export const COUNT_DOWN_S = 10;

/** Where a visit to a kiosk stands. */
export interface VisitState {
  readonly isOver: boolean;
  /** Whole seconds until it is over, in the last of them; null before. */
  readonly countDown: number | null;
}

/**
 * Where a visit stands that nobody has touched since a moment.
 * @param touchedAt, now in milliseconds of one clock; one that went back counts as a touch just now
 * @param idleS after how many seconds without a touch it is over
 */
export function visitAt(touchedAt: number, now: number, idleS: number): VisitState {
  const leftMs = idleS * 1000 - Math.max(0, now - touchedAt);
  // Of a short time of rest the first half is without it.
  const seenS = Math.min(COUNT_DOWN_S, idleS / 2);
  return { isOver: leftMs <= 0, countDown: leftMs > 0 && leftMs <= seenS * 1000 ? Math.ceil(leftMs / 1000) : null };
}
