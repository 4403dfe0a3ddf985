import { hueColour } from '../../model/palette';
import type { GraphFrame } from '../frame';
import type { Hull } from '../hulls';
import { HULL_OPACITY, ringScale, strokeScale, type EdgeBatch, type NodeBatch } from '../style';
import { screenRadius } from '../viewport';

/** What the canvas painters draw on, in the page or out of sight. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** With more edges than this, dashes are left out: they cost more than all else, and are too small to see. */
const MOST_DASHED = 4000;
/** A disc smaller than this looks the same as a square, which is drawn in a third of the time; its radius in pixels. */
const SQUARE_PX = 1.6;

/** The soft shape of a country. */
export function drawHull(context: Context, { view, theme, emphasis, detail }: GraphFrame, { outline, hue }: Hull): void {
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

/** The edges of a batch, those in the picture, as one stroke. */
export function drawEdges(context: Context, { scene, positions, view, width, height, scale }: GraphFrame, batch: EdgeBatch): void {
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
  const wider = strokeScale(scale, view.zoom);
  context.lineWidth = batch.width * wider;
  context.lineCap = batch.dash.length > 0 && scene.edges <= MOST_DASHED ? 'round' : 'butt';
  context.setLineDash(scene.edges <= MOST_DASHED ? batch.dash.map((length) => length * wider) : []);
  context.stroke();
  context.setLineDash([]);
}

/** The discs of a batch, those in the picture, and their rings over them. @param rough small ones as squares, without a ring */
export function drawNodes(
  context: Context,
  { scene, positions, view, width, height, scale }: GraphFrame,
  batch: NodeBatch,
  rough = false
): void {
  context.fillStyle = batch.fill;
  context.strokeStyle = batch.ring;
  context.lineWidth = batch.ringWidth * ringScale(view.zoom) * strokeScale(scale, view.zoom);
  context.globalAlpha = batch.opacity;
  context.beginPath();
  for (const node of batch.nodes) {
    const x = positions[2 * node]! * view.zoom + view.x;
    const y = positions[2 * node + 1]! * view.zoom + view.y;
    const radius = screenRadius(scene.radius[node]!, view.zoom);
    if (!(x > -radius && y > -radius && x < width + radius && y < height + radius)) continue;
    if (rough && radius < SQUARE_PX) {
      context.rect(x - radius, y - radius, 2 * radius, 2 * radius);
      continue;
    }
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
  context.fill();
  if (!rough) context.stroke();
}
