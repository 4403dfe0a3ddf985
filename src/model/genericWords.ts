/**
 * Words that say of what kind a university is and stand in many names: by class, how they begin in the five languages, folded (see
 * base/fold.ts). A name rarely has a translation into every language, and who types its kind means the kind, not the letters.
 */
const CLASSES: readonly (readonly string[])[] = [
  // university, университет, universitet; ülikool
  ['universit', 'ulikol'],
  // academy; академия, akademiya, akadeemia
  ['academ', 'akadem'],
  // state; государственный; мемлекеттік; dövlət; riiklik
  ['state', 'gosudarstven', 'memleket', 'dovlet', 'dovlat', 'riklik']
];
/** So many letters of a word tell its class while it is being typed. */
const TELLING = 4;

/**
 * How a word may begin that means the same as one that was typed: as typed, and where it tells of what kind a university is, in any language
 * of the page.
 * @param word folded
 */
export function beginningsOf(word: string): readonly string[] {
  const tells = (beginning: string) => word.startsWith(beginning) || (word.length >= TELLING && beginning.startsWith(word));
  const others = CLASSES.filter((beginnings) => beginnings.some(tells)).flat();
  return [word, ...others];
}
