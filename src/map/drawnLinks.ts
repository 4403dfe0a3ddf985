import type { Links } from '../model/aggregate';
import type { Marks } from './scene';

/** How many links a picture has at most, unless all are asked for: more than an eye can follow. */
export const MOST_LINKS = 10_000;

/** Part of the ground in degrees; `west` may be greater than `east`, across 180°. */
export interface GroundBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Which links are to be drawn. */
export interface DrawnOptions {
  /** How many at most; left out = all. */
  readonly most?: number;
  /** Where the camera looks: of more than `most` links those that end there come first. Left out or null: anywhere. */
  readonly box?: GroundBox | null;
  /** Agreements whose links are drawn in any case; left out or null: none. */
  readonly always?: Uint32Array | null;
}

/** The links that are drawn, as indices in ascending order, and how many could be. */
export interface DrawnLinks {
  readonly links: Uint32Array;
  readonly possible: number;
}

/** The mark of every end of links, −1 for an end without one. */
export function marksOfEnds(links: Links, marks: Marks): Int32Array {
  let last = -1;
  for (let link = 0; link < links.count; link++) last = Math.max(last, links.a[link]!, links.b[link]!);
  const markOf = new Int32Array(last + 1).fill(-1);
  for (let mark = 0; mark < marks.count; mark++) if (marks.end[mark]! <= last) markOf[marks.end[mark]!] = mark;
  return markOf;
}

/**
 * The links that a picture shows: all between two marks, or of more than it may have the strongest, those that end in view before others; of
 * equally strong ones those of the larger places, then those that come first.
 * @param markOf see marksOfEnds
 */
export function drawnLinks(
  links: Links,
  marks: Marks,
  markOf: Int32Array,
  { most = Infinity, box = null, always = null }: DrawnOptions = {}
): DrawnLinks {
  const between = new Uint32Array(links.count);
  let possible = 0;
  for (let link = 0; link < links.count; link++) {
    const [from, to] = [markOf[links.a[link]!]!, markOf[links.b[link]!]!];
    if (from >= 0 && to >= 0 && from !== to) between[possible++] = link;
  }
  const candidates = between.subarray(0, possible);
  if (possible <= most) return { links: candidates.slice(), possible };

  const isIn = box && marksWithin(marks, box);
  const forced = always && linksWith(links, always);
  // A number that grows first by what must be drawn, then by what is in view, by agreements, by the size of the places: exact below 2^53.
  const ranks = Float64Array.from(candidates, (link) => {
    const [from, to] = [markOf[links.a[link]!]!, markOf[links.b[link]!]!];
    const strength = Math.min(2 ** 22 - 1, links.offsets[link + 1]! - links.offsets[link]!);
    const places = Math.min(2 ** 28 - 1, marks.agreements[from]! + marks.agreements[to]!);
    return (forced?.[link] ? 2 ** 52 : 0) + (isIn && (isIn[from] || isIn[to]) ? 2 ** 51 : 0) + strength * 2 ** 28 + places;
  });
  const sorted = ranks.slice().sort();
  const least = sorted[possible - most]!;
  let equals = most;
  for (let i = possible - 1; i >= 0 && sorted[i]! > least; i--) equals--;
  const drawn = new Uint32Array(possible);
  let count = 0;
  for (let i = 0; i < possible; i++) {
    const isForced = ranks[i]! >= 2 ** 52;
    if (ranks[i]! < least && !isForced) continue;
    if (ranks[i] === least && !isForced && equals-- <= 0) continue;
    drawn[count++] = candidates[i]!;
  }
  return { links: drawn.slice(0, count), possible };
}

/** 1 for each link that holds one of some agreements. */
function linksWith({ count, offsets, agreements }: Links, some: Uint32Array): Uint8Array {
  const wanted = new Set(some);
  const found = new Uint8Array(count);
  for (let link = 0; link < count; link++) {
    for (let i = offsets[link]!; i < offsets[link + 1]! && !found[link]; i++) if (wanted.has(agreements[i]!)) found[link] = 1;
  }
  return found;
}

/** 1 for each mark within a box. */
const marksWithin = ({ longitude, latitude }: Marks, { west, south, east, north }: GroundBox): Uint8Array =>
  Uint8Array.from(longitude, (degrees, mark) => {
    const isBetween = west <= east ? degrees >= west && degrees <= east : degrees >= west || degrees <= east;
    return isBetween && latitude[mark]! >= south && latitude[mark]! <= north ? 1 : 0;
  });
