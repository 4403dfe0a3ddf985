import { toMercator } from '../base/mercator';
import { seededRandom } from '../base/random';
import { unitVector } from '../base/sphere';
import { INSTANCE_BYTES, NODE_FLOATS } from './arcBuffers';
import { rasterArcs } from './arcRaster';
import { RasterCamera } from './rasterCamera';
import { straighten } from './straightPixels';

const PLACES = 40;
const STRANDS = 500;
const SIDE = 512;

/**
 * Draws made-up strands and throws them away: what has often run is translated into faster code, which then is there for the first picture
 * that is wanted.
 */
export function rehearseRaster(): void {
  const random = seededRandom(1);
  const places = Array.from({ length: PLACES }, (): [number, number] => [-10 + 110 * random(), 5 + 55 * random()]);
  const nodes = Float32Array.from(
    places.flatMap((place) => {
      const [x, y, z] = unitVector(place);
      return [y, z, x, 0, ...toMercator(place), 0, 0];
    })
  );
  const instances = new Uint8Array(INSTANCE_BYTES * STRANDS);
  const ends = new Uint16Array(instances.buffer);
  const angles = new Float32Array(STRANDS);
  for (let strand = 0; strand < STRANDS; strand++) {
    const from = Math.floor(random() * PLACES);
    const to = (from + 1 + Math.floor(random() * (PLACES - 1))) % PLACES;
    const at = INSTANCE_BYTES * strand;
    ends.set([from, to], at / 2);
    instances.set([strand % 7, strand % 3, 12, 0, strand % 20, strand % 20], at + 4);
    const [a, b] = [unitVector(places[from]!), unitVector(places[to]!)];
    angles[strand] = Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  }
  const strands = { count: STRANDS, nodes: nodes.subarray(0, NODE_FLOATS * PLACES), instances, angles, emphasis: new Uint8Array(STRANDS) };
  const look = { colours: new Float32Array(24), opacity: { arc: 0.5, band: 0.5, faded: 0.1 }, slimness: 0.8, scale: 1 };
  const camera = { longitude: 45, latitude: 40, zoom: 2 };
  for (const projection of ['flat', 'globe'] as const) {
    const view = { camera, projection, devicePixels: 1, viewHeight: SIDE, width: SIDE, height: SIDE };
    const pixels = new Uint32Array(SIDE * SIDE);
    rasterArcs(pixels, new RasterCamera(view), strands, look);
    straighten(pixels, SIDE);
  }
}
