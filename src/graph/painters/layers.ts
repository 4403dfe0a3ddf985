import type { GraphFrame } from '../frame';
import { edgeBatches, edgeOpacities, NODE_OPACITY, nodeBatches, usualEdgeOpacity, type EdgeBatch, type NodeBatch } from '../style';
import type { Viewport } from '../viewport';
import { drawEdges, drawNodes, type Context } from './strokes';

/** Draws graphs of many edges within the time of a frame, from pictures of edges and discs that are made bit by bit. */
export interface Layers {
  /**
   * Paints edges and discs of a frame.
   * @param nowMs when the frame began
   * @returns whether the picture is as fine as it gets; else painting it again takes it further
   */
  paint(context: Context, frame: GraphFrame, pixelRatio: number, nowMs: number): boolean;
  destroy(): void;
}

/** How long a frame may go on with the layers, in milliseconds. */
const SLICE_MS = 10;
/** How many edges of a moving graph are drawn, evenly out of all. */
const SKETCHED = 4000;
/** Discs that are drawn in one go. */
const NODES_AT_ONCE = 2000;

type Key = readonly unknown[];

/** Edges and discs as usual, each a picture of their own, so that what a selection leaves behind can be faded as a whole. */
interface Pair {
  readonly edges: OffscreenCanvas;
  readonly nodes: OffscreenCanvas;
  readonly key: Key;
  readonly view: Viewport;
}

/** Layers for a canvas. @param software whether it is kept in main memory */
export function createLayers(software: boolean): Layers {
  let done: Pair | null = null;
  let next: { readonly pair: Pair; readonly work: Iterator<void> } | null = null;
  let before: { readonly key: Key; readonly view: Viewport } | null = null;
  let batched: { readonly key: Key; readonly edges: EdgeBatch[]; readonly sketch: EdgeBatch[]; readonly nodes: NodeBatch[] } | null = null;

  /** The whole scene with nothing chosen, as it is drawn most of the time. */
  function batchesOf(frame: GraphFrame) {
    const key = [frame.scene, frame.theme];
    if (!batched || !same(batched.key, key)) {
      const plain = { ...frame, emphasis: { node: new Uint8Array(frame.scene.count), edge: new Uint8Array(frame.scene.edges) } };
      const edges = edgeBatches(plain);
      const stride = Math.ceil(frame.scene.edges / SKETCHED);
      // Fewer of them are drawn stronger.
      const opacity = usualEdgeOpacity(SKETCHED, frame.theme);
      const sketch = edges.map((batch) => ({ ...batch, opacity, edges: batch.edges.filter((edge) => edge % stride === 0) }));
      batched = { key, edges, sketch, nodes: nodeBatches(plain) };
    }
    return batched;
  }

  /** Draws both layers, a batch at a time. */
  function* work(frame: GraphFrame, { edges, nodes }: Pair, pixelRatio: number): Generator<void> {
    const batches = batchesOf(frame);
    const [edgeContext, nodeContext] = [edges, nodes].map((canvas) => {
      const context = canvas.getContext('2d', { willReadFrequently: software })!;
      context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
      context.lineJoin = 'round';
      return context;
    }) as [Context, Context];
    yield;
    for (const batch of batches.edges) {
      drawEdges(edgeContext, frame, batch);
      yield;
    }
    for (const batch of batches.nodes) {
      for (let from = 0; from < batch.nodes.length; from += NODES_AT_ONCE) {
        drawNodes(nodeContext, frame, { ...batch, nodes: batch.nodes.slice(from, from + NODES_AT_ONCE) });
        yield;
      }
    }
  }

  function begin(frame: GraphFrame, pixelRatio: number, key: Key): void {
    const [width, height] = [frame.width, frame.height].map((side) => Math.max(1, Math.round(side * pixelRatio))) as [number, number];
    const pair = { edges: new OffscreenCanvas(width, height), nodes: new OffscreenCanvas(width, height), key, view: frame.view };
    next = { pair, work: work(frame, pair, pixelRatio) };
  }

  /** Goes on with the layers for some milliseconds. */
  function advance(nowMs: number): void {
    while (next) {
      if (next.work.next().done) {
        done = next.pair;
        next = null;
      }
      if (performance.now() - nowMs > SLICE_MS) return;
    }
  }

  return {
    paint(context, frame, pixelRatio, nowMs) {
      const { scene, theme, positions, view, width, height, scale } = frame;
      const key = [scene, theme, positions, width, height, scale, pixelRatio];
      const isAt = (pair: { readonly key: Key; readonly view: Viewport } | null) =>
        pair !== null && same(pair.key, key) && sameView(pair.view, view);
      // What moves is drawn as it comes; layers are for what has come to rest.
      if (!isAt(done) && isAt(before) && !isAt(next?.pair ?? null)) begin(frame, pixelRatio, key);
      if (isAt(before)) advance(nowMs);
      before = { key, view };

      const isFocused = frame.emphasis.node.includes(1);
      const batches = batchesOf(frame);
      const faded = edgeOpacities(scene, theme)[1]!;
      if (done && same(done.key, key)) blit(context, frame, done, isFocused);
      else {
        for (const batch of batches.sketch) drawEdges(context, frame, isFocused ? { ...batch, opacity: faded } : batch);
        for (const batch of batches.nodes) drawNodes(context, frame, isFocused ? { ...batch, opacity: NODE_OPACITY[1] } : batch, true);
      }
      const chosen = isFocused ? 2 : 3;
      for (const batch of edgeBatches(frame, chosen)) drawEdges(context, frame, batch);
      for (const batch of nodeBatches(frame, chosen)) drawNodes(context, frame, batch);
      return isAt(done);
    },
    destroy() {
      done = next = batched = null;
    }
  };
}

/** Paints layers as they look from another view: moved and scaled, until those of that view are made. */
function blit(context: Context, frame: GraphFrame, { edges, nodes, view: from }: Pair, isFocused: boolean): void {
  const { view, width, height, scene, theme } = frame;
  const factor = view.zoom / from.zoom;
  const [x, y] = [view.x - from.x * factor, view.y - from.y * factor];
  const [usual, faded] = edgeOpacities(scene, theme) as [number, number];
  context.globalAlpha = isFocused ? faded / usual : 1;
  context.drawImage(edges, x, y, width * factor, height * factor);
  context.globalAlpha = isFocused ? NODE_OPACITY[1] : 1;
  context.drawImage(nodes, x, y, width * factor, height * factor);
  context.globalAlpha = 1;
}

const same = (left: Key, right: Key): boolean => left.length === right.length && left.every((part, i) => part === right[i]);
const sameView = (left: Viewport, right: Viewport): boolean => left.x === right.x && left.y === right.y && left.zoom === right.zoom;
