import { arcLines, strandShape } from '../../../src/map/arcPath';
import { slimness } from '../../../src/map/look';
import type { Projector } from '../../../src/map/projector';
import type { ArcStrands, Marks } from '../../../src/map/scene';

/** Places all over the globe, some at and near the poles and 180°, some at the same or at opposite ones, and strands between any of them. */
export function randomScene(random: () => number, places: number, count: number): { readonly marks: Marks; readonly arcs: ArcStrands } {
  const longitude = new Float64Array(places);
  const latitude = new Float64Array(places);
  for (let i = 0; i < places; i++) {
    const kind = random();
    longitude[i] = kind < 0.1 ? 180 - 2 * random() : kind < 0.2 ? -180 + 2 * random() : 360 * random() - 180;
    latitude[i] = kind > 0.9 ? 84 + 6 * random() : kind > 0.85 ? -88 : (180 / Math.PI) * Math.asin(2 * random() - 1);
    if (i > 0 && kind > 0.4 && kind < 0.43) [longitude[i], latitude[i]] = [longitude[i - 1]!, latitude[i - 1]!];
    if (i > 0 && kind > 0.43 && kind < 0.45)
      [longitude[i], latitude[i]] = [longitude[i - 1]! - 180 * Math.sign(longitude[i - 1]!), -latitude[i - 1]!];
  }
  const index = (i: number) => (i % 17 === 0 ? Math.floor(i / 17) % (places - 1) : Math.floor(random() * places));
  const from = Uint32Array.from({ length: count }, (_, i) => index(i));
  const to = Uint32Array.from({ length: count }, (_, i) => (i % 17 === 0 ? from[i]! + 1 : Math.floor(random() * places)));
  const shift = (most: number) => Float32Array.from({ length: count }, () => most * (2 * random() - 1));
  const blank = new Uint8Array(count);
  const arcs: ArcStrands = {
    count,
    links: count,
    possible: count,
    from,
    to,
    link: Uint32Array.from({ length: count }, (_, i) => i),
    width: Float32Array.from({ length: count }, () => 1 + 6 * random()),
    offset: shift(5),
    fanFrom: shift(9),
    fanTo: shift(9),
    hue: blank,
    dash: blank
  };
  const marks: Marks = {
    level: 'city',
    count: places,
    end: Uint32Array.from({ length: places }, (_, i) => i),
    longitude,
    latitude,
    radius: Float32Array.from({ length: places }, (_, i) => 14 - (11 * i) / places),
    fromZoom: new Float32Array(places),
    agreements: new Uint32Array(places),
    universities: new Uint32Array(places),
    label: [],
    labelLanguage: [],
    home: new Uint8Array(places)
  };
  return { marks, arcs };
}

/** Strands between places of which none is near a pole, the same as or opposite to another. */
export function manyArcs(count: number, random: () => number): { readonly marks: Marks; readonly arcs: ArcStrands } {
  const places = Math.max(8, Math.round(count / 3));
  const { marks, arcs } = randomScene(random, places, count);
  const latitude = Float64Array.from({ length: places }, () => 130 * random() - 60);
  const longitude = Float64Array.from({ length: places }, () => 360 * random() - 180);
  const to = arcs.to.map((end, strand) => (end === arcs.from[strand] ? (end + 1) % places : end));
  return { marks: { ...marks, latitude, longitude }, arcs: { ...arcs, to } };
}

/** The strand nearest to a point, found by looking at every one, drawn whole: −1 for none, and how near it is. */
export function pickedWithoutIndex(
  { marks, arcs }: ReturnType<typeof randomScene>,
  emphasis: Uint8Array,
  projector: Projector,
  { x, y }: { readonly x: number; readonly y: number },
  tolerance: number
): { readonly best: number; readonly bestScore: number } {
  let [best, bestScore] = [-1, Infinity];
  for (let i = 0; i < arcs.count; i++) {
    let nearest = Infinity;
    for (const line of arcLines(strandShape(arcs, marks, i, slimness(projector.zoom)), projector)) {
      for (let k = 2; k < line.length; k += 2) {
        const [ax, ay, bx, by] = [line[k - 2]!, line[k - 1]!, line[k]!, line[k + 1]!];
        const length = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
        const share = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
        nearest = Math.min(nearest, Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay)));
      }
    }
    const distance = nearest - arcs.width[i]! / 2;
    const score = distance + (emphasis[i] === 1 ? tolerance : 0);
    if (distance <= tolerance && score <= bestScore) [best, bestScore] = [i, score];
  }
  return { best, bestScore };
}

/** Some strands of many. */
export function strandsOf(arcs: ArcStrands, chosen: Uint32Array): ArcStrands {
  const { count: _count, links, possible, ...columns } = arcs;
  const picked = Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, Array.from(chosen, (strand) => column[strand]!)])
  ) as unknown as Omit<ArcStrands, 'count' | 'links' | 'possible'>;
  return { ...picked, links, possible, count: chosen.length };
}
