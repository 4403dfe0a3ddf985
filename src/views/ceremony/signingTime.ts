/** The time of day of a moment at this place: `11:03:12`. @param ms since 1970 */
export const signingTime = (ms: number): string => new Date(ms).toTimeString().slice(0, 8);

/** How far the time of this place is from UTC at a moment, eastwards, in minutes. */
export const offsetMinutes = (ms: number): number => 0 - new Date(ms).getTimezoneOffset();
