import type { Language } from '../base/language';
import { nameIn } from '../model/names';
import type { Network } from '../model/network';
import { agreementCounts } from '../model/parties';
import type { CityFan, Marks } from './scene';

/** Radius of a university without agreements, growth per square root of an agreement, and the most, in pixels. */
const SMALLEST = 4;
const GROWTH = 1.4;
const LARGEST = 9;
/** Clear space between two discs, and between the city and the first ring, in pixels. A finger can tell the discs apart. */
const GAP = 8;
const FIRST_GAP = 18;

/**
 * Opens a city into its universities: discs on rings around its own disc, busiest outside and from the top clockwise, none touching another.
 * @param mark index of the city in `marks`
 * @param options.universities the universities that are shown, as indices; null = only parties of chosen agreements
 * @param options.perUniversity how many of the chosen agreements each university takes part in; counted here where it is not known
 * @param options.emphasisOf emphasis of a university by its index
 * @returns null if the city has no university to show
 */
export function cityFan(
  network: Network,
  chosen: Uint32Array,
  marks: Marks,
  mark: number,
  options: {
    readonly language: Language;
    readonly universities: Uint32Array | null;
    readonly perUniversity?: Uint32Array | null;
    readonly emphasisOf: (university: number) => number;
  }
): CityFan | null {
  const city = marks.end[mark];
  if (city === undefined) return null;
  const agreements = options.perUniversity ?? agreementCounts(network, chosen);
  const isShown = options.universities && new Set(options.universities);
  const members = network.universities
    .map((university, index) => ({ university, index }))
    .filter(({ university, index }) => university.city === city && (isShown?.has(index) ?? agreements[index]! > 0))
    .sort((p, q) => agreements[q.index]! - agreements[p.index]! || p.index - q.index);
  if (members.length === 0) return null;
  const radius = Float32Array.from(members, ({ index }) => Math.min(LARGEST, Math.max(SMALLEST, GROWTH * Math.sqrt(agreements[index]!))));
  return {
    mark,
    university: Uint32Array.from(members, ({ index }) => index),
    ...onRings(radius, marks.radius[mark]!),
    radius,
    label: members.map(({ university }) => nameIn(university.names, options.language, network.countries[university.country]!.id).text),
    emphasis: Uint8Array.from(members, ({ index }) => options.emphasisOf(index))
  };
}

/**
 * Places discs on as few rings as hold them, the busiest on the outermost, where there is room for their names. The discs of one ring stand
 * at equal angles, and every ring has the room its widest disc needs.
 */
function onRings(radius: Float32Array, core: number): { readonly dx: Float32Array; readonly dy: Float32Array } {
  const dx = new Float32Array(radius.length);
  const dy = new Float32Array(radius.length);
  let left = radius.length;
  let inner = core + FIRST_GAP;
  while (left > 0) {
    // Rings are filled from the inside with the least busy ones; how many a ring holds depends on the widest among them.
    let count = 0;
    while (count < left && count < roomOn(inner + radius[left - count - 1]!, radius[left - count - 1]!)) count++;
    const widest = radius[left - count]!;
    const ring = inner + widest;
    for (let i = 0; i < count; i++) {
      const angle = (i / count) * 2 * Math.PI - Math.PI / 2;
      dx[left - count + i] = ring * Math.cos(angle);
      dy[left - count + i] = ring * Math.sin(angle);
    }
    left -= count;
    inner = ring + widest + GAP;
  }
  return { dx, dy };
}

/** How many discs of a radius a ring holds, at least one. */
function roomOn(ring: number, radius: number): number {
  return Math.max(1, Math.floor(Math.PI / Math.asin(Math.min(1, (radius + GAP / 2) / ring))));
}
