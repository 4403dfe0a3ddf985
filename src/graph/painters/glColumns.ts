import type { Theme } from '../../model/palette';
import type { GraphScene } from '../scene';
import { edgeBatches, nodeBatches } from '../style';

/** Instances as the graphics processor reads them, in the order they are drawn in. */
export interface Columns {
  readonly count: number;
  readonly bytes: ArrayBuffer;
  /** Edge or node of each instance. */
  readonly order: Uint32Array;
  /** How many looks there are: a later one is drawn over an earlier. */
  readonly ranks: number;
}

/** Bytes of an instance: two nodes, width, rank, colour; and node, radius, width of the ring (0 = the disc itself), rank, colour. */
export const EDGE_BYTES = 20;
export const DISC_BYTES = 20;

const zero = (scene: GraphScene) => ({ node: new Uint8Array(scene.count), edge: new Uint8Array(scene.edges) });

/** The edges of a scene, by their looks as a canvas draws them. Dashes are left out: with so many edges they are too small to see. */
export function columnsOfEdges(scene: GraphScene, theme: Theme): Columns {
  const batches = edgeBatches({ scene, theme, emphasis: zero(scene) });
  const bytes = new ArrayBuffer(EDGE_BYTES * scene.edges);
  const view = new DataView(bytes);
  const order = new Uint32Array(scene.edges);
  let count = 0;
  batches.forEach(({ colour, width, edges }, rank) => {
    const [red, green, blue] = rgb(colour);
    for (const edge of edges) {
      const at = EDGE_BYTES * count;
      order[count++] = edge;
      view.setUint32(at, scene.source[edge]!, true);
      view.setUint32(at + 4, scene.target[edge]!, true);
      view.setFloat32(at + 8, width, true);
      view.setFloat32(at + 12, rank, true);
      view.setUint32(at + 16, red | (green << 8) | (blue << 16), true);
    }
  });
  return { count, bytes, order, ranks: batches.length };
}

/** The discs of a scene, of each look first all discs, then all rings. */
export function columnsOfDiscs(scene: GraphScene, theme: Theme): Columns {
  const batches = nodeBatches({ scene, theme, emphasis: zero(scene) });
  const bytes = new ArrayBuffer(2 * DISC_BYTES * scene.count);
  const view = new DataView(bytes);
  const order = new Uint32Array(2 * scene.count);
  let count = 0;
  batches.forEach(({ fill, ring, ringWidth, nodes }, look) => {
    for (const [part, colour, width] of [
      [0, fill, 0],
      [1, ring, ringWidth]
    ] as const) {
      const [red, green, blue] = rgb(colour);
      for (const node of nodes) {
        const at = DISC_BYTES * count;
        order[count++] = node;
        view.setUint32(at, node, true);
        view.setFloat32(at + 4, scene.radius[node]!, true);
        view.setFloat32(at + 8, width, true);
        view.setFloat32(at + 12, 2 * look + part, true);
        view.setUint32(at + 16, (red | (green << 8) | (blue << 16) | (scene.degree[node] === 0 ? 0xff000000 : 0)) >>> 0, true);
      }
    }
  });
  return { count, bytes, order, ranks: 2 * batches.length };
}

/** The emphasis of each instance. */
export const emphasisOf = ({ order }: Columns, emphasis: Uint8Array): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(order.length);
  for (let index = 0; index < order.length; index++) bytes[index] = emphasis[order[index]!]!;
  return bytes;
};

/** Red, green and blue of a colour written `#rrggbb`, 0…255. @throws Error for any other way of writing */
export function rgb(colour: string): readonly [number, number, number] {
  const value = /^#[\da-f]{6}$/i.test(colour) ? parseInt(colour.slice(1), 16) : NaN;
  if (Number.isNaN(value)) throw new Error(`"${colour}" is not a colour as #rrggbb.`);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
