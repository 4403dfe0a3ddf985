import { toMercator } from '../base/mercator';
import { unitVector } from '../base/sphere';
import { NEUTRAL_HUE } from './arcs';
import { BAND_WIDTH } from './look';
import type { Band, MapScene, Marks } from './scene';

/**
 * Bytes of one strand or band in the instance buffer:
 * 0 u16 from · 2 u16 to (places in `nodes`) · 4 u8 colour (0…5 hue, 6 neutral, 7 band) · 5 u8 dash (index into DASHES, 3 band) ·
 * 6 u8 width · 7 i8 offset · 8 i8 fanFrom · 9 i8 fanTo (these four in eighths of a pixel) · 10 two bytes unused, so that rows align.
 */
export const INSTANCE_BYTES = 12;
/** Eighths of a pixel: the step in which widths (up to 31 px) and shifts (up to ±15 px) are kept. */
export const STEPS_PER_PIXEL = 8;
export const NEUTRAL_COLOUR = 6;
export const BAND_COLOUR = 7;
export const BAND_DASH = 3;
/** Floats of one node: direction from the globe's centre as MapLibre has it (x to 90°E, y north, z to 0°E) and 0; Mercator x, y, 0, 0. */
export const NODE_FLOATS = 8;
/** Nodes in one row of their texture: two texels each, together the 2,048 that every WebGL2 allows. */
export const NODES_PER_ROW = 1024;
const MAX_NODES = 65536;

/** A scene's arcs as the layer uploads them. Bands come first, so that they are drawn under the arcs. */
export interface ArcBuffers {
  readonly count: number;
  /** Two RGBA texels per place, filled up to whole rows of `NODES_PER_ROW` places. */
  readonly nodes: Float32Array;
  readonly nodeCount: number;
  readonly instances: Uint8Array;
  /** Length of each instance in radians of its great circle. */
  readonly angles: Float32Array;
  /** Instances again that run across 180°, as rows of `instances`: they are also seen from the neighbouring world. */
  readonly crossing: Uint32Array;
}

/** Where marks and the ends of bands are, as `ArcBuffers.nodes`. Throws RangeError beyond 65,536 places, more than 16-bit indices can tell apart. */
export function arcNodes(marks: Marks, bands: readonly Band[] = []): Float32Array {
  const nodeCount = marks.count + 2 * bands.length;
  if (nodeCount > MAX_NODES) throw new RangeError(`${nodeCount} places on the map; the arc layer holds ${MAX_NODES}`);
  const nodes = new Float32Array(NODE_FLOATS * NODES_PER_ROW * Math.ceil(nodeCount / NODES_PER_ROW));
  const setNode = (row: number, longitude: number, latitude: number) => {
    const [x, y, z] = unitVector([longitude, latitude]);
    nodes.set([y, z, x, 0, ...toMercator([longitude, latitude]), 0, 0], NODE_FLOATS * row);
  };
  for (let i = 0; i < marks.count; i++) setNode(i, marks.longitude[i]!, marks.latitude[i]!);
  bands.forEach(({ fromLongitude, fromLatitude, toLongitude, toLatitude }, i) => {
    setNode(marks.count + 2 * i, fromLongitude, fromLatitude);
    setNode(marks.count + 2 * i + 1, toLongitude, toLatitude);
  });
  return nodes;
}

/** Packs the arcs and bands of a scene. Throws RangeError beyond 65,536 places, more than 16-bit indices can tell apart. */
export function arcBuffers({ marks, arcs, bands }: Pick<MapScene, 'marks' | 'arcs' | 'bands'>): ArcBuffers {
  const nodes = arcNodes(marks, bands);
  const longitudes = Float64Array.from([...marks.longitude, ...bands.flatMap((band) => [band.fromLongitude, band.toLongitude])]);
  const count = bands.length + arcs.count;
  const instances = new Uint8Array(INSTANCE_BYTES * count);
  const angles = new Float32Array(count);
  const view = new DataView(instances.buffer);
  const crossing: number[] = [];
  const setInstance = (row: number, from: number, to: number, colour: number, dash: number, width: number, shifts: readonly number[]) => {
    const at = INSTANCE_BYTES * row;
    // Attributes are read in the machine's own byte order, which is little-endian wherever there is WebGL.
    view.setUint16(at, from, true);
    view.setUint16(at + 2, to, true);
    view.setUint8(at + 4, colour);
    view.setUint8(at + 5, dash);
    view.setUint8(at + 6, clamp(width * STEPS_PER_PIXEL, 0, 255));
    shifts.forEach((shift, i) => view.setInt8(at + 7 + i, clamp(shift * STEPS_PER_PIXEL, -128, 127)));
    if (Math.abs(longitudes[from]! - longitudes[to]!) > 180) crossing.push(row);
    const [p, q] = [NODE_FLOATS * from, NODE_FLOATS * to];
    const chord = Math.hypot(nodes[p]! - nodes[q]!, nodes[p + 1]! - nodes[q + 1]!, nodes[p + 2]! - nodes[q + 2]!);
    angles[row] = 2 * Math.asin(Math.min(1, chord / 2));
  };
  bands.forEach((band, i) => {
    const from = marks.count + 2 * i;
    setInstance(i, from, from + 1, BAND_COLOUR, BAND_DASH, BAND_WIDTH, [band.offset ?? 0, 0, 0]);
  });
  for (let i = 0; i < arcs.count; i++) {
    const colour = arcs.hue[i] === NEUTRAL_HUE ? NEUTRAL_COLOUR : arcs.hue[i]!;
    const shifts = [arcs.offset[i]!, arcs.fanFrom[i]!, arcs.fanTo[i]!];
    setInstance(bands.length + i, arcs.from[i]!, arcs.to[i]!, colour, arcs.dash[i]!, arcs.width[i]!, shifts);
  }
  return { count, nodes, nodeCount: longitudes.length, instances, angles, crossing: Uint32Array.from(crossing) };
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, Math.round(value)));

/** What an instance has in the place of an emphasis of 2 where it was there before what grows over it. */
const OLDER = 4;

/** Emphasis of every instance, bands first: one byte each, the only buffer that changes with the selection. */
export function emphasisBytes({
  bandEmphasis,
  arcEmphasis,
  arcOlder
}: Pick<MapScene, 'bandEmphasis' | 'arcEmphasis' | 'arcOlder'>): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(bandEmphasis.length + arcEmphasis.length);
  bytes.set(bandEmphasis);
  bytes.set(arcEmphasis, bandEmphasis.length);
  // A strand under the pointer stays one.
  arcOlder.forEach((older, i) => {
    if (older && arcEmphasis[i] === 2) bytes[bandEmphasis.length + i] = OLDER;
  });
  return bytes;
}

/** The rows of a buffer in another order or number. @param stride bytes per row */
export function rowsOf(bytes: Uint8Array, rows: Uint32Array, stride: number): Uint8Array {
  const picked = new Uint8Array(rows.length * stride);
  rows.forEach((row, i) => picked.set(bytes.subarray(row * stride, (row + 1) * stride), i * stride));
  return picked;
}

/** From how many instances on arcs are drawn with no more care than can be seen among so many. */
export const MANY = 2_000;
/** Segments of an arc where there are few. */
const SMOOTH = 48;
/** Most segments of an arc where there are many. */
export const MOST_SEGMENTS = 128;
/** More runs than this come of instances in no order: one then serves all. */
const MOST_RUNS = 40;

/** Instances in a row of about the same length. */
export interface Run {
  readonly first: number;
  readonly count: number;
  /** None is longer, in radians. */
  readonly angle: number;
}

/** Cuts instances that are ordered by length into runs of which the longest is at most 1.4 times the shortest (but for the very short). */
export function runsOf(angles: Float32Array): Run[] {
  if (angles.length === 0) return [];
  if (angles.length <= MANY) return [{ first: 0, count: angles.length, angle: Math.PI }];
  const runs: { first: number; count: number; angle: number }[] = [];
  for (let row = 0; row < angles.length; row++) {
    const angle = Math.PI / 2 ** (Math.max(0, Math.min(14, Math.floor(2 * Math.log2(Math.PI / angles[row]!)))) / 2);
    const run = runs.at(-1);
    if (run?.angle === angle) run.count++;
    else if (runs.length < MOST_RUNS) runs.push({ first: row, count: 1, angle });
    else return [{ first: 0, count: angles.length, angle: Math.PI }];
  }
  return runs;
}

/**
 * How many segments an arc needs. Few arcs are smooth at any zoom; of many each has as few as keep it within half a pixel of its curve, of very
 * many within one or four.
 * @param turn of the arc in radians: its angle, times what the flat map stretches it where that is most
 * @param pixelsPerRadian of the picture
 * @param count how many instances are drawn
 */
export function segmentsFor(turn: number, pixelsPerRadian: number, count: number): number {
  if (count <= MANY) return SMOOTH;
  const off = count <= 20_000 ? 0.5 : count <= 100_000 ? 1 : 4;
  // A chord of a curve that turns by no more than it is long is off by an eighth of its length times its turn.
  return Math.max(2, Math.min(MOST_SEGMENTS, Math.ceil(turn * Math.sqrt(pixelsPerRadian / 8 / off))));
}
