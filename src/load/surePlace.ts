import type { GazetteerCity } from './gazetteer';

/** How many times more people the first of several cities of one name and country must have to be taken without a question. */
const OUTWEIGHS = 20;

/**
 * The city that is surely meant, or null where a person has to say it: the only one found, or one that is far larger than any other of the name
 * in its country. Cities of two countries are never told apart by size.
 * @param found what `Gazetteer.find` returned
 */
export function surePlace(found: readonly GazetteerCity[]): GazetteerCity | null {
  const [first, second] = found;
  if (!first || !second) return first ?? null;
  const sure = found.every(({ country }) => country === first.country) && first.population >= OUTWEIGHS * Math.max(1, second.population);
  return sure ? first : null;
}
