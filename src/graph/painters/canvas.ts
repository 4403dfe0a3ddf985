import { hueColour } from '../../model/palette';
import type { GraphFrame } from '../frame';
import type { Hull } from '../hulls';
import type { PlacedLabel, TextWidth } from '../labels';
import { edgeBatches, HULL_OPACITY, nodeBatches, ringScale, SANS, SERIF, type EdgeBatch, type NodeBatch } from '../style';
import { screenRadius } from '../viewport';
import type { Painter } from './painter';

/** With more edges than this, dashes are left out: they cost more than all else, and are too small to see. */
const MOST_DASHED = 4000;

/**
 * Draws the graph on a 2D canvas, edges and discs of one look in one path.
 * @param software whether the browser draws without a graphics processor; the canvas is then kept in main memory, which is ten times faster
 * @throws Error where the browser gives no 2D context
 */
export function createCanvasPainter(canvas: HTMLCanvasElement, software: boolean): Painter {
  const context = canvas.getContext('2d', { willReadFrequently: software });
  if (!context) throw new Error('This browser gives no 2D canvas.');
  const widths = new Map<string, number>();
  let pixelRatio = 1;
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
    paint(frame) {
      const { edges, nodes } = batchesOf(frame);
      context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
      context.clearRect(0, 0, frame.width, frame.height);
      context.lineJoin = 'round';
      for (const hull of frame.hulls) drawHull(context, frame, hull);
      for (const batch of edges) drawEdges(context, frame, batch);
      for (const batch of nodes) drawNodes(context, frame, batch);
      context.globalAlpha = frame.detail;
      for (const label of frame.words.groups) drawLabel(context, frame, label, fontOf(SERIF, label.size, label.bold), frame.theme.quiet);
      for (const label of frame.words.nodes) drawLabel(context, frame, label, fontOf(SANS, label.size, label.bold), frame.theme.text);
      context.globalAlpha = 1;
    },
    destroy() {
      widths.clear();
      batched = null;
      // Gives the memory back at once rather than with the garbage.
      canvas.width = canvas.height = 0;
    }
  };
}

function drawHull(context: CanvasRenderingContext2D, { view, theme, emphasis, detail }: GraphFrame, { outline, hue }: Hull): void {
  const x = (i: number) => outline[i % outline.length]! * view.zoom + view.x;
  const y = (i: number) => outline[(i + 1) % outline.length]! * view.zoom + view.y;
  context.beginPath();
  context.moveTo(x(0), y(0));
  for (let i = 2; i < outline.length; i += 2) context.lineTo(x(i), y(i));
  context.closePath();
  context.fillStyle = hueColour(theme, hue);
  context.globalAlpha = HULL_OPACITY[emphasis.node.includes(1) ? 1 : 0] * detail;
  context.fill();
}

function drawEdges(
  context: CanvasRenderingContext2D,
  { scene, positions, view, width, height, scale }: GraphFrame,
  batch: EdgeBatch
): void {
  context.beginPath();
  for (const edge of batch.edges) {
    const source = 2 * scene.source[edge]!;
    const target = 2 * scene.target[edge]!;
    const x0 = positions[source]! * view.zoom + view.x;
    const y0 = positions[source + 1]! * view.zoom + view.y;
    const x1 = positions[target]! * view.zoom + view.x;
    const y1 = positions[target + 1]! * view.zoom + view.y;
    if ((x0 < 0 && x1 < 0) || (y0 < 0 && y1 < 0) || (x0 > width && x1 > width) || (y0 > height && y1 > height)) continue;
    context.moveTo(x0, y0);
    context.lineTo(x1, y1);
  }
  context.strokeStyle = batch.colour;
  context.globalAlpha = batch.opacity;
  context.lineWidth = batch.width * scale;
  context.lineCap = batch.dash.length > 0 && scene.edges <= MOST_DASHED ? 'round' : 'butt';
  context.setLineDash(scene.edges <= MOST_DASHED ? batch.dash.map((length) => length * scale) : []);
  context.stroke();
  context.setLineDash([]);
}

function drawNodes(
  context: CanvasRenderingContext2D,
  { scene, positions, view, width, height, scale }: GraphFrame,
  batch: NodeBatch
): void {
  context.fillStyle = batch.fill;
  context.strokeStyle = batch.ring;
  context.lineWidth = batch.ringWidth * ringScale(view.zoom) * scale;
  context.globalAlpha = batch.opacity;
  context.beginPath();
  for (const node of batch.nodes) {
    const x = positions[2 * node]! * view.zoom + view.x;
    const y = positions[2 * node + 1]! * view.zoom + view.y;
    const radius = screenRadius(scene.radius[node]!, view.zoom);
    if (!(x > -radius && y > -radius && x < width + radius && y < height + radius)) continue;
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
  context.fill();
  context.stroke();
}

function drawLabel(
  context: CanvasRenderingContext2D,
  { view, theme, scale }: GraphFrame,
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
