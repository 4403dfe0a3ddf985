import { LEVELS } from '../model/aggregate';
import type { Level } from '../model/aggregate';

/** A level that holds finer ones. */
export type Coarse = Exclude<Level, 'university'>;
/** A level that lies within a coarser one. */
export type Fine = Exclude<Level, 'country'>;

/** The levels into which something of a level can be opened, the next one first. */
export const finerLevels = (level: Level): readonly Fine[] => LEVELS.slice(LEVELS.indexOf(level) + 1) as Fine[];

/** The next finer level; null where there is none. */
export const levelAfter = (level: Level): Fine | null => finerLevels(level)[0] ?? null;

/** The next coarser level, no coarser than another one; null where there is none. */
export function levelBefore(level: Level, coarsest: Level): Coarse | null {
  const before = LEVELS.indexOf(level) - 1;
  return before >= LEVELS.indexOf(coarsest) ? (LEVELS[before] as Coarse) : null;
}
