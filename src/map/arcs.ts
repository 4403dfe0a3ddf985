import type { Links } from '../model/aggregate';
import { dashOf } from '../model/dash';
import { KINDS, STATUSES } from '../model/network';
import type { Network } from '../model/network';
import { KIND_HUES } from '../model/palette';
import type { ArcColour } from '../model/viewState';
import { markDirections } from './strandIndex';
import { drawnLinks, marksOfEnds } from './drawnLinks';
import type { DrawnOptions } from './drawnLinks';
import { spreadEnds } from './ends';
import { countryOfEnd, countryPairs, pairKey } from './countryPairs';
import { DASHES } from './scene';
import type { ArcStrands, Marks } from './scene';

/** `ArcStrands.hue` of what has no hue of its own. */
export const NEUTRAL_HUE = 255;
const MIN_STRAND = 1.1;

/** Pixels of width every arc has, pixels per square root of an agreement on top of them, and the most the busiest arc may take. */
const BASE = 0.9;
const GROWTH = 0.9;
const LARGEST = 14;

/**
 * Width in pixels of an arc that stands for a number of agreements: by their square root, less steeply where the busiest arc would be too wide.
 * @param most agreements of the network's busiest arc
 */
export function arcWidth(agreements: number, most: number): number {
  return BASE + Math.min(GROWTH, (LARGEST - BASE) / Math.sqrt(Math.max(1, most))) * Math.sqrt(agreements);
}

const knownHues = new WeakMap<Links, Uint8Array>();

/**
 * Hue of each link where arcs are coloured by country pair (see countryPairs); null where they are coloured by kind. Computed once for the
 * same links; the result is shared.
 */
export function linkHues(network: Network, links: Links, arcColour: ArcColour): Uint8Array | null {
  if (arcColour === 'kind') return null;
  let hues = knownHues.get(links);
  if (!hues) knownHues.set(links, (hues = pairHues(network, links)));
  return hues;
}

function pairHues(network: Network, links: Links): Uint8Array {
  const hues = new Map(countryPairs(network, links).map((pair, hue) => [pairKey(network, pair.a, pair.b), hue]));
  return Uint8Array.from({ length: links.count }, (_, link) => {
    const a = countryOfEnd(network, links.a[link]!, links.level);
    const b = countryOfEnd(network, links.b[link]!, links.level);
    return hues.get(pairKey(network, a, b)) ?? NEUTRAL_HUE;
  });
}

/** How arcs are made. */
export interface ArcOptions extends DrawnOptions {
  readonly arcColour: ArcColour;
}

/** Looks of strands: hues 0…5 and neutral, each with every dash. */
const LOOKS = 7 * DASHES.length;

/**
 * The arcs of links, cut into strands, long arcs first. Links within one place and links with an end that has no mark (a place that is not
 * known) make no arc; of too many the strongest do, see drawnLinks.
 */
export function arcStrands(network: Network, links: Links, marks: Marks, options: ArcOptions): ArcStrands {
  const markOf = marksOfEnds(links, marks);
  const { links: drawn, possible } = drawnLinks(links, marks, markOf, options);
  const total = (link: number) => links.offsets[link + 1]! - links.offsets[link]!;
  let most = 0;
  for (let link = 0; link < links.count; link++) if (links.a[link] !== links.b[link]) most = Math.max(most, total(link));
  const ways = waysOf(links, marks, markOf, drawn);
  const order = longFirst(ways.angle);

  // Strands of one arc after the other, at first with room for as many as an arc can have.
  let capacity = 0;
  for (const link of drawn) capacity += Math.min(LOOKS, total(link));
  const scene = {
    from: new Uint32Array(capacity),
    to: new Uint32Array(capacity),
    link: new Uint32Array(capacity),
    width: new Float32Array(capacity),
    offset: new Float32Array(capacity),
    fanFrom: new Float32Array(capacity),
    fanTo: new Float32Array(capacity),
    hue: new Uint8Array(capacity),
    dash: new Uint8Array(capacity)
  };
  const hues = linkHues(network, links, options.arcColour);
  const looks = looksOfAgreements(network);
  const counts = new Uint32Array(LOOKS);
  const widths = new Float64Array(drawn.length);
  const firsts = new Uint32Array(drawn.length + 1);
  let count = 0;
  for (let place = 0; place < drawn.length; place++) {
    const arc = order[place]!;
    const link = drawn[arc]!;
    const found = strandsOf(links, link, looks, hues?.[link], counts);
    const shares = shareWidth(
      arcWidth(total(link), most),
      found.map((look) => counts[look]!)
    );
    const width = shares.reduce((sum, share) => sum + share, 0);
    let edge = width / 2;
    found.forEach((look, strand) => {
      scene.from[count] = markOf[links.a[link]!]!;
      scene.to[count] = markOf[links.b[link]!]!;
      scene.link[count] = link;
      scene.width[count] = shares[strand]!;
      scene.offset[count] = edge - shares[strand]! / 2;
      scene.hue[count] = hueOfLook(look);
      scene.dash[count] = look % DASHES.length;
      edge -= shares[strand]!;
      counts[look] = 0;
      count++;
    });
    widths[arc] = width;
    firsts[place + 1] = count;
  }

  const fan = fanOut(links, marks, markOf, drawn, ways, widths);
  for (let place = 0; place < drawn.length; place++) {
    scene.fanFrom.fill(fan.from[order[place]!]!, firsts[place], firsts[place + 1]);
    scene.fanTo.fill(fan.to[order[place]!]!, firsts[place], firsts[place + 1]);
  }
  const columns = Object.fromEntries(Object.entries(scene).map(([name, column]) => [name, column.slice(0, count)])) as typeof scene;
  return { count, links: drawn.length, possible, ...columns };
}

/**
 * Whether an agreement of the link of a strand belongs to that strand: it has its look.
 * @param arcs made of the network by the same colour
 */
export function strandMembers(network: Network, arcs: ArcStrands, arcColour: ArcColour): (strand: number, agreement: number) => boolean {
  const looks = looksOfAgreements(network);
  const lookOfStrand = (strand: number): number => lookOf(arcs.hue[strand]!, arcs.dash[strand]!);
  if (arcColour === 'kind') return (strand, agreement) => looks(agreement) === lookOfStrand(strand);
  // All strands of a link have the hue of its pair.
  return (strand, agreement) => looks(agreement) % DASHES.length === arcs.dash[strand];
}

/** Shares the width of an arc among its strands by their counts, most first; thin strands get the least that can be seen, off the others. */
function shareWidth(width: number, counts: readonly number[]): number[] {
  const widths = new Array<number>(counts.length);
  let [room, rest] = [width, counts.reduce((sum, count) => sum + count, 0)];
  for (let strand = counts.length - 1; strand >= 0; strand--) {
    const share = Math.max(MIN_STRAND, rest > 0 ? (room * counts[strand]!) / rest : 0);
    widths[strand] = share;
    room -= share;
    rest -= counts[strand]!;
  }
  return widths;
}

const hueOfLook = (look: number): number => (look < 6 * DASHES.length ? Math.floor(look / DASHES.length) : NEUTRAL_HUE);
const lookOf = (hue: number, dash: number): number => Math.min(6, hue) * DASHES.length + dash;

/** The look of the strand of an agreement, a number, where arcs are coloured by kind. */
function looksOfAgreements({ agreements }: Network): (agreement: number) => number {
  const table = KINDS.map((kind) =>
    STATUSES.map((status) => lookOf(KIND_HUES[kind] < 0 ? NEUTRAL_HUE : KIND_HUES[kind], DASHES.indexOf(dashOf(kind, status))))
  );
  return (agreement) => table[agreements.kind[agreement]!]![agreements.status[agreement]!]!;
}

/**
 * Counts the agreements of a link by the look of their strands.
 * @param pairHue hue of the link where arcs are coloured by country pair
 * @param counts all 0; gets the number of agreements of each look
 * @returns the looks: by number of agreements, then hue, then dash, so that the order is always the same
 */
function strandsOf(
  links: Links,
  link: number,
  looks: (agreement: number) => number,
  pairHue: number | undefined,
  counts: Uint32Array
): number[] {
  const found: number[] = [];
  for (let i = links.offsets[link]!; i < links.offsets[link + 1]!; i++) {
    const ofKind = looks(links.agreements[i]!);
    const look = pairHue === undefined ? ofKind : lookOf(pairHue, ofKind % DASHES.length);
    if (counts[look]!++ === 0) found.push(look);
  }
  return found.length > 1 ? found.sort((p, q) => counts[q]! - counts[p]! || p - q) : found;
}

/** The great circles of some links: their lengths in radians, and their bearings at both ends in degrees, 0 ≤ bearing < 360. */
interface Ways {
  readonly angle: Float64Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
}

function waysOf(links: Links, marks: Marks, markOf: Int32Array, drawn: Uint32Array): Ways {
  const d = markDirections(marks);
  const ways = { angle: new Float64Array(drawn.length), from: new Float64Array(drawn.length), to: new Float64Array(drawn.length) };
  // East and north parts of the way from a to b, both times the cosine of a's latitude.
  const bearingOf = (a: number, b: number): number => {
    const across = d[a]! * d[b + 1]! - d[a + 1]! * d[b]!;
    const cosine = 1 - d[a + 2]! * d[a + 2]!;
    const up = cosine * d[b + 2]! - d[a + 2]! * (d[a]! * d[b]! + d[a + 1]! * d[b + 1]!);
    return ((Math.atan2(across, up) * 180) / Math.PI + 360) % 360;
  };
  for (let arc = 0; arc < drawn.length; arc++) {
    const [a, b] = [3 * markOf[links.a[drawn[arc]!]!]!, 3 * markOf[links.b[drawn[arc]!]!]!];
    const [x, y] = [d[a + 1]! * d[b + 2]! - d[a + 2]! * d[b + 1]!, d[a + 2]! * d[b]! - d[a]! * d[b + 2]!];
    const z = d[a]! * d[b + 1]! - d[a + 1]! * d[b]!;
    ways.angle[arc] = Math.atan2(Math.sqrt(x * x + y * y + z * z), d[a]! * d[b]! + d[a + 1]! * d[b + 1]! + d[a + 2]! * d[b + 2]!);
    ways.from[arc] = bearingOf(a, b);
    ways.to[arc] = bearingOf(b, a);
  }
  return ways;
}

/** Indices of lengths, long ones first, equal ones as they come; told apart by 10 m, so that they can be sorted as plain numbers. */
function longFirst(angles: Float64Array): Uint32Array {
  const keys = angles.map((angle, index) => Math.floor((1 - angle / 3.2) * 2 ** 21) * 2 ** 32 + index).sort();
  return Uint32Array.from(keys, (key) => key % 2 ** 32);
}

/** Sideways shift of both ends of every arc, positive to the left of from → to. */
function fanOut(
  links: Links,
  marks: Marks,
  markOf: Int32Array,
  drawn: Uint32Array,
  ways: Ways,
  widths: Float64Array
): { readonly from: Float32Array; readonly to: Float32Array } {
  // The arcs of each mark, as one row after the other; at its start first, at its end as ~arc.
  const starts = new Uint32Array(marks.count + 1);
  for (const link of drawn) for (const end of [links.a[link]!, links.b[link]!]) starts[markOf[end]! + 1]!++;
  for (let mark = 0; mark < marks.count; mark++) starts[mark + 1]! += starts[mark]!;
  const next = starts.slice();
  const arcs = new Int32Array(2 * drawn.length);
  for (let arc = 0; arc < drawn.length; arc++) {
    arcs[next[markOf[links.a[drawn[arc]!]!]!]!++] = arc;
    arcs[next[markOf[links.b[drawn[arc]!]!]!]!++] = ~arc;
  }
  const shifts = { from: new Float32Array(drawn.length), to: new Float32Array(drawn.length) };
  for (let mark = 0; mark < marks.count; mark++) {
    const own = arcs.subarray(starts[mark], starts[mark + 1]);
    const bearings = Float64Array.from(own, (arc) => (arc >= 0 ? ways.from[arc]! : ways.to[~arc]!));
    const spread = spreadEnds(
      bearings,
      Float64Array.from(own, (arc) => widths[arc >= 0 ? arc : ~arc]!),
      marks.radius[mark]!
    );
    own.forEach((arc, i) => {
      // Clockwise is to the right of who leaves the disc; who arrives at `to` looks the other way.
      if (arc >= 0) shifts.from[arc] = -spread[i]!;
      else shifts.to[~arc] = spread[i]!;
    });
  }
  return shifts;
}
