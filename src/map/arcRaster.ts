import { INSTANCE_BYTES, MOST_SEGMENTS, NODE_FLOATS, segmentsFor, STEPS_PER_PIXEL, BAND_DASH } from './arcBuffers';
import type { ArcBuffers } from './arcBuffers';
import { shiftAside } from './arcPath';
import { BAND_PATTERN, dashPattern } from './look';
import { RasterLine } from './rasterLine';
import type { RasterCamera } from './rasterCamera';

/** How arcs look that are drawn by the processor. */
export interface RasterLook {
  /** Red, green and blue of the eight colours of `ArcBuffers`, each 0…1. */
  readonly colours: Float32Array;
  /** Opacity of arcs and of bands, and the factor on both where faded. */
  readonly opacity: { readonly arc: number; readonly band: number; readonly faded: number };
  /** Factor on widths of arcs by zoom, see slimness in look.ts. */
  readonly slimness: number;
  /** Device pixels in one of the scene. */
  readonly scale: number;
}

/** The strands to draw: the columns of `ArcBuffers`, and a byte of emphasis for each of them. */
export type RasterStrands = Pick<ArcBuffers, 'count' | 'nodes' | 'instances' | 'angles'> & { readonly emphasis: Uint8Array };

/** Pixels that a strand may lie beside its great circle. */
const BESIDE = 48;
/** One more than the most segments of an arc. */
const POINTS = MOST_SEGMENTS + 1;

/**
 * Draws strands as if nothing stood out, over what is drawn already: the same great circles, places beside each other, dashes and soft edges as
 * arcLayer.vert.glsl and arcLayer.frag.glsl have them, computed by the processor. Without a graphics processor this takes a twentieth of the
 * time of the shaders. Round ends are left out: they lie under the cities' discs.
 * @param pixels the picture, premultiplied RGBA in memory's order, rows from the bottom
 * @param first row to draw, and the one after the last: strands may be drawn in pieces
 * @param every 1: all of them; else only one of so many
 */
export function rasterArcs(
  pixels: Uint32Array,
  camera: RasterCamera,
  { count, nodes, instances, angles, emphasis }: RasterStrands,
  { colours, opacity, slimness, scale }: RasterLook,
  first = 0,
  last = count,
  every = 1
): void {
  const ends = new Uint16Array(instances.buffer, instances.byteOffset, (instances.length / INSTANCE_BYTES) * (INSTANCE_BYTES / 2));
  const shifts = new Int8Array(instances.buffer, instances.byteOffset, instances.length);
  const line = new RasterLine(pixels, camera.width, camera.height);
  const [x, y, far] = [new Float64Array(POINTS), new Float64Array(POINTS), new Float64Array(POINTS)];
  const along = new Float64Array(POINTS);
  const step = scale / STEPS_PER_PIXEL;

  for (let row = first; row < last; row += every) {
    const at = INSTANCE_BYTES * row;
    const [a, b] = [NODE_FLOATS * ends[at >> 1]!, NODE_FLOATS * ends[(at >> 1) + 1]!];
    const angle = angles[row]!;
    if (!camera.aim(nodes, a, b, angle, BESIDE * scale)) continue;
    const segments = segmentsFor(angle * camera.stretch, camera.perRadian, count);
    camera.trace(segments, x, y, far);

    const isBand = instances[at + 5] === BAND_DASH;
    const slim = isBand ? 1 : slimness;
    const width = (instances[at + 6]! / STEPS_PER_PIXEL) * slim;
    const { mark, period } = isBand ? BAND_PATTERN : dashPattern(instances[at + 5]!, width);
    if (period > 0) measure(x, y, segments, along);
    shiftAside(x, y, segments, shifts[at + 7]! * slim * step, shifts[at + 8]! * step, shifts[at + 9]! * step);

    const colour = 3 * instances[at + 4]!;
    const strength = (isBand ? opacity.band : opacity.arc) * (emphasis[row] === 1 ? opacity.faded : 1);
    line.ink(colours[colour]!, colours[colour + 1]!, colours[colour + 2]!, strength);
    line.pen(0.5 * width * scale, mark * scale, period * scale);
    for (const turn of camera.copies(x, segments + 1)) {
      for (let i = 0; i < segments; i++) {
        const [near, next] = [far[i]!, far[i + 1]!];
        if (near <= 0 && next <= 0) continue;
        // What lies beyond the horizon is cut off.
        const from = near < 0 ? near / (near - next) : 0;
        const to = next < 0 ? near / (near - next) : 1;
        const [dx, dy, dl] = [x[i + 1]! - x[i]!, y[i + 1]! - y[i]!, along[i + 1]! - along[i]!];
        const begin = along[i]! + from * dl;
        line.draw(x[i]! + turn + from * dx, y[i]! + from * dy, x[i]! + turn + to * dx, y[i]! + to * dy, begin, along[i]! + to * dl);
      }
    }
  }
}

/** Lengths from the start of a line to its points, in pixels. */
function measure(x: Float64Array, y: Float64Array, segments: number, along: Float64Array): void {
  along[0] = 0;
  for (let i = 1; i <= segments; i++) along[i] = along[i - 1]! + Math.hypot(x[i]! - x[i - 1]!, y[i]! - y[i - 1]!);
}
