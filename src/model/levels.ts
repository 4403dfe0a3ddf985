import { aggregate, endOf } from './aggregate';
import type { Level, Links } from './aggregate';
import type { Network } from './network';

/**
 * What becomes of agreements at a level: each of `total` is counted in one of three, so `across + inside + unplaced = total` at every level.
 * What events announced as a total is no agreement here and is never added: see `eventCounts`.
 */
export interface LevelTotals {
  readonly total: number;
  /** Agreements that join two or more ends. */
  readonly across: number;
  /** Agreements of which all known parties are of one end: within one country, city. */
  readonly inside: number;
  /** Agreements of which fewer than two parties have a known end, such as a city. */
  readonly unplaced: number;
  /** The agreements of `inside` by end; their sum. */
  readonly insideOf: ReadonlyMap<number, number>;
}

/**
 * Counts what links at a level hold.
 * @param chosen indices of the agreements that the links were made of, ascending
 */
export function levelTotals(network: Network, chosen: Uint32Array, links: Links): LevelTotals {
  const [INSIDE, ACROSS] = [1, 2];
  const found = new Uint8Array(network.agreements.count);
  for (let link = 0; link < links.count; link++) {
    const where = links.a[link] === links.b[link] ? INSIDE : ACROSS;
    for (let i = links.offsets[link]!; i < links.offsets[link + 1]!; i++) found[links.agreements[i]!]! |= where;
  }
  const insideOf = new Map<number, number>();
  for (let link = 0; link < links.count; link++) {
    if (links.a[link] !== links.b[link]) continue;
    let count = 0;
    for (let i = links.offsets[link]!; i < links.offsets[link + 1]!; i++) if (found[links.agreements[i]!] === INSIDE) count++;
    if (count > 0) insideOf.set(links.a[link]!, count);
  }
  let across = 0;
  let unplaced = 0;
  for (const agreement of chosen) {
    if (found[agreement]! & ACROSS) across++;
    else if (found[agreement] === 0) unplaced++;
  }
  return { total: chosen.length, across, inside: chosen.length - across - unplaced, unplaced, insideOf };
}

/** The end at a coarser level in which an end lies; −1 = none is known. */
function outerEnd(network: Network, level: Level, end: number, outer: Level): number {
  if (level === outer) return end;
  return level === 'city' ? network.cities[end]!.country : endOf(network, end, outer);
}

/**
 * Opens a bundle: the finer links that a link is made of. The agreements in them are those of the link, but for those of parties that have no
 * known end at the finer level. An agreement of three that also joins the two ends to a third gives only what lies between the two.
 * @param link place in `links`
 * @param level finer than that of the links
 */
export function partsOfLink(network: Network, links: Links, link: number, level: Level): Links {
  const agreements = links.agreements.subarray(links.offsets[link], links.offsets[link + 1]);
  const parts = aggregate(network, agreements, level);
  const outer = (end: number) => outerEnd(network, level, end, links.level);
  const [a, b] = [links.a[link]!, links.b[link]!];
  const between = [...parts.a.keys()].filter((part) => {
    const [from, to] = [outer(parts.a[part]!), outer(parts.b[part]!)];
    return (from === a && to === b) || (from === b && to === a);
  });
  const lists = between.map((part) => parts.agreements.subarray(parts.offsets[part], parts.offsets[part + 1]));
  const offsets = new Uint32Array(between.length + 1);
  lists.forEach((list, index) => (offsets[index + 1] = offsets[index]! + list.length));
  return {
    level,
    count: between.length,
    a: Uint32Array.from(between, (part) => parts.a[part]!),
    b: Uint32Array.from(between, (part) => parts.b[part]!),
    offsets,
    agreements: Uint32Array.from(lists.flatMap((list) => [...list]))
  };
}

/** From which zoom on (MapLibre's: 512 px is the world at 0) cities stand for countries, and universities for cities. */
const CITY_ZOOM = 1.5;
const UNIVERSITY_ZOOM = 8;
/** How far beyond a border of levels the zoom has to go before the level changes back, so that it does not flicker there. */
const HOLD = 0.25;

/**
 * The level that fits a zoom.
 * @param current the level shown so far, which is kept until the zoom is a quarter of a level beyond its border; null = none yet
 */
export function levelAtZoom(zoom: number, current: Level | null): Level {
  const border = (at: number, above: readonly Level[]) => at + (current === null ? 0 : above.includes(current) ? -HOLD : HOLD);
  if (zoom < border(CITY_ZOOM, ['city', 'university'])) return 'country';
  return zoom < border(UNIVERSITY_ZOOM, ['university']) ? 'city' : 'university';
}
