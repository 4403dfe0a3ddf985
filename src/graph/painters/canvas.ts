import type { GraphFrame } from '../frame';
import type { PlacedLabel, TextWidth } from '../labels';
import { edgeBatches, nodeBatches, SANS, SERIF, type EdgeBatch, type NodeBatch } from '../style';
import { MANY_EDGES } from './choice';
import { createLayers } from './layers';
import type { Painter } from './painter';
import { drawEdges, drawHull, drawNodes } from './strokes';

/**
 * Draws the graph on a 2D canvas, edges and discs of one look in one path; a graph of many edges from layers that are drawn beforehand.
 * @param software whether the browser draws without a graphics processor; the canvas is then kept in main memory, which is ten times faster
 * @throws Error where the browser gives no 2D context
 */
export function createCanvasPainter(canvas: HTMLCanvasElement, software: boolean): Painter {
  const context = canvas.getContext('2d', { willReadFrequently: software });
  if (!context) throw new Error('This browser gives no 2D canvas.');
  const widths = new Map<string, number>();
  const layers = createLayers(software);
  let pixelRatio = 1;
  let unfinished = false;
  let batched: { readonly frame: GraphFrame; readonly edges: EdgeBatch[]; readonly nodes: NodeBatch[] } | null = null;

  const fontOf = (family: string, size: number, bold: boolean) => `${bold ? 600 : family === SERIF ? 400 : 450} ${size}px ${family}`;
  const widthIn =
    (family: string): TextWidth =>
    (text, size, bold) => {
      const font = fontOf(family, size, bold);
      const key = `${font} ${text}`;
      let width = widths.get(key);
      if (width === undefined) {
        context.font = font;
        width = context.measureText(text).width;
        widths.set(key, width);
      }
      return width;
    };

  function batchesOf(frame: GraphFrame) {
    const { scene, emphasis, theme } = frame;
    if (!batched || batched.frame.scene !== scene || batched.frame.emphasis !== emphasis || batched.frame.theme !== theme) {
      batched = { frame, edges: edgeBatches(frame), nodes: nodeBatches(frame) };
    }
    return batched;
  }

  function begin(frame: GraphFrame): void {
    context!.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    context!.clearRect(0, 0, frame.width, frame.height);
    context!.lineJoin = 'round';
  }

  function drawWords({ detail, words, theme, view, scale }: GraphFrame): void {
    context!.globalAlpha = detail;
    const frame = { theme, view, scale };
    for (const label of words.groups) drawLabel(context!, frame, label, fontOf(SERIF, label.size, label.bold), theme.quiet);
    for (const label of words.nodes) drawLabel(context!, frame, label, fontOf(SANS, label.size, label.bold), theme.text);
    context!.globalAlpha = 1;
  }

  return {
    textWidths: { sans: widthIn(SANS), serif: widthIn(SERIF) },
    forgetWidths: () => widths.clear(),
    resize(width, height, ratio) {
      pixelRatio = ratio;
      canvas.width = Math.max(1, Math.round(width * ratio));
      canvas.height = Math.max(1, Math.round(height * ratio));
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    },
    get unfinished() {
      return unfinished;
    },
    paint(frame) {
      begin(frame);
      for (const hull of frame.hulls) drawHull(context, frame, hull);
      if (frame.scene.edges > MANY_EDGES) {
        unfinished = !layers.paint(context, frame, pixelRatio, performance.now());
      } else {
        const { edges, nodes } = batchesOf(frame);
        for (const batch of edges) drawEdges(context, frame, batch);
        for (const batch of nodes) drawNodes(context, frame, batch);
        unfinished = false;
      }
      drawWords(frame);
    },
    paintWords(frame) {
      begin(frame);
      drawWords(frame);
    },
    destroy() {
      widths.clear();
      batched = null;
      layers.destroy();
      // Gives the memory back at once rather than with the garbage.
      canvas.width = canvas.height = 0;
    }
  };
}

function drawLabel(
  context: CanvasRenderingContext2D,
  { view, theme, scale }: Pick<GraphFrame, 'view' | 'theme' | 'scale'>,
  label: PlacedLabel,
  font: string,
  colour: string
): void {
  const x = label.x + view.x;
  const y = label.y + view.y;
  context.font = font;
  context.lineWidth = 3 * scale;
  context.strokeStyle = theme.ground;
  context.strokeText(label.text, x, y);
  context.fillStyle = colour;
  context.fillText(label.text, x, y);
}
