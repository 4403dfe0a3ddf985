import { bearing, distanceKm } from '../base/sphere';
import type { LngLat } from '../base/sphere';
import type { Links } from '../model/aggregate';
import { dashOfAgreement } from '../model/dash';
import { KINDS } from '../model/network';
import type { Network } from '../model/network';
import { KIND_HUES } from '../model/palette';
import type { ArcColour } from '../model/viewState';
import { spreadEnds } from './ends';
import type { RimEnd } from './ends';
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

/** One strand before it is placed beside the others of its arc. */
interface Strand {
  readonly hue: number;
  readonly dash: number;
  count: number;
}

/** One arc: a link between two marks with its strands, most agreements first. */
interface Arc {
  readonly link: number;
  readonly from: number;
  readonly to: number;
  readonly lengthKm: number;
  readonly widths: readonly number[];
  readonly strands: readonly Strand[];
}

/**
 * The strand that an agreement belongs to on its arc: hue and dash, as `ArcStrands` has them.
 * @param pairHue hue of the link where arcs are coloured by country pair, else null
 */
export function strandOf(network: Network, agreement: number, pairHue: number | null): { readonly hue: number; readonly dash: number } {
  const hue = pairHue ?? KIND_HUES[KINDS[network.agreements.kind[agreement]!]!];
  return { hue: hue < 0 ? NEUTRAL_HUE : hue, dash: DASHES.indexOf(dashOfAgreement(network.agreements, agreement)) };
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

/**
 * The arcs of links, cut into strands, long arcs first. Links within one place and links with an end that has no mark (a place that is not
 * known) make no arc.
 */
export function arcStrands(network: Network, links: Links, marks: Marks, options: { readonly arcColour: ArcColour }): ArcStrands {
  const markOf = new Map(Array.from(marks.end, (end, mark) => [end, mark]));
  const hues = linkHues(network, links, options.arcColour);
  const total = (link: number) => links.offsets[link + 1]! - links.offsets[link]!;
  let most = 0;
  for (let link = 0; link < links.count; link++) if (links.a[link] !== links.b[link]) most = Math.max(most, total(link));
  const arcs: Arc[] = [];
  for (let link = 0; link < links.count; link++) {
    const from = markOf.get(links.a[link]!);
    const to = markOf.get(links.b[link]!);
    if (from === undefined || to === undefined || from === to) continue;
    const strands = strandsOf(network, links, link, hues?.[link] ?? null);
    const widths = shareWidth(
      arcWidth(total(link), most),
      strands.map(({ count }) => count)
    );
    arcs.push({ link, from, to, lengthKm: distanceKm(place(marks, from), place(marks, to)), widths, strands });
  }
  arcs.sort((p, q) => q.lengthKm - p.lengthKm || p.link - q.link);
  return columns(arcs, fanOut(arcs, marks));
}

/** Shares the width of an arc among its strands by their counts, most first; thin strands get the least that can be seen, off the others. */
function shareWidth(width: number, counts: readonly number[]): number[] {
  const widths: number[] = [];
  let [room, rest] = [width, counts.reduce((sum, count) => sum + count, 0)];
  for (const count of counts.toReversed()) {
    const share = Math.max(MIN_STRAND, rest > 0 ? (room * count) / rest : 0);
    widths.unshift(share);
    room -= share;
    rest -= count;
  }
  return widths;
}

const place = (marks: Marks, mark: number): LngLat => [marks.longitude[mark]!, marks.latitude[mark]!];

/** The agreements of a link sorted into strands: by number of agreements, then hue, then dash, so that the order is always the same. */
function strandsOf(network: Network, links: Links, link: number, pairHue: number | null): Strand[] {
  const strands: Strand[] = [];
  for (let i = links.offsets[link]!; i < links.offsets[link + 1]!; i++) {
    const { hue, dash } = strandOf(network, links.agreements[i]!, pairHue);
    const strand = strands.find((other) => other.hue === hue && other.dash === dash);
    if (strand) strand.count++;
    else strands.push({ hue, dash, count: 1 });
  }
  return strands.sort((p, q) => q.count - p.count || p.hue - q.hue || p.dash - q.dash);
}

/** Sideways shift of both ends of every arc, positive to the left of from → to. */
function fanOut(arcs: readonly Arc[], marks: Marks): { readonly from: Float32Array; readonly to: Float32Array } {
  const atMark: { arc: number; end: RimEnd }[][] = Array.from({ length: marks.count }, () => []);
  arcs.forEach((arc, index) => {
    const width = arc.widths.reduce((sum, strand) => sum + strand, 0);
    const [from, to] = [place(marks, arc.from), place(marks, arc.to)];
    atMark[arc.from]!.push({ arc: index, end: { bearing: bearing(from, to), width } });
    atMark[arc.to]!.push({ arc: index, end: { bearing: bearing(to, from), width } });
  });
  const shifts = { from: new Float32Array(arcs.length), to: new Float32Array(arcs.length) };
  atMark.forEach((ends, mark) => {
    const spread = spreadEnds(
      ends.map(({ end }) => end),
      marks.radius[mark]!
    );
    ends.forEach(({ arc }, i) => {
      // Clockwise is to the right of who leaves the disc; who arrives at `to` looks the other way.
      if (arcs[arc]!.from === mark) shifts.from[arc] = -spread[i]!;
      else shifts.to[arc] = spread[i]!;
    });
  });
  return shifts;
}

function columns(arcs: readonly Arc[], fan: { readonly from: Float32Array; readonly to: Float32Array }): ArcStrands {
  const count = arcs.reduce((sum, arc) => sum + arc.strands.length, 0);
  const scene = {
    count,
    from: new Uint32Array(count),
    to: new Uint32Array(count),
    link: new Uint32Array(count),
    width: new Float32Array(count),
    offset: new Float32Array(count),
    fanFrom: new Float32Array(count),
    fanTo: new Float32Array(count),
    hue: new Uint8Array(count),
    dash: new Uint8Array(count)
  };
  let i = 0;
  arcs.forEach((arc, index) => {
    let edge = arc.widths.reduce((sum, width) => sum + width, 0) / 2;
    arc.strands.forEach((strand, s) => {
      const width = arc.widths[s]!;
      scene.from[i] = arc.from;
      scene.to[i] = arc.to;
      scene.link[i] = arc.link;
      scene.width[i] = width;
      scene.offset[i] = edge - width / 2;
      scene.fanFrom[i] = fan.from[index]!;
      scene.fanTo[i] = fan.to[index]!;
      scene.hue[i] = strand.hue;
      scene.dash[i] = strand.dash;
      edge -= width;
      i++;
    });
  });
  return scene;
}
