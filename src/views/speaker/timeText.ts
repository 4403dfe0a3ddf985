const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A span of milliseconds as a clock shows it: 0:05, 12:30, 1:02:03; whole seconds, those that are over. */
export function durationText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const tail = `${hours > 0 ? twoDigits(minutes % 60) : minutes}:${twoDigits(seconds % 60)}`;
  return hours > 0 ? `${hours}:${tail}` : tail;
}

/** The time of day where the page is: 09:05:00. */
export const timeText = (date: Date): string => [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(':');
