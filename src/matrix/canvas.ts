import type { Shape } from './shapes';

const SANS = "'Inter Variable', Inter, system-ui, sans-serif";

/** The font of a text as canvas has it. */
export const fontOf = (size: number, bold: boolean): string => `${bold ? 600 : 450} ${size}px ${SANS}`;

/** Draws shapes on a 2D canvas whose unit is a CSS pixel. */
export function paintShapes(context: CanvasRenderingContext2D, shapes: readonly Shape[]): void {
  for (const shape of shapes) {
    if (shape.type === 'rectangle') {
      const { x, y, width, height, fill, stroke, lineWidth } = shape;
      if (fill) {
        context.fillStyle = fill;
        context.fillRect(x, y, width, height);
      }
      if (stroke) {
        context.strokeStyle = stroke;
        context.lineWidth = lineWidth;
        context.strokeRect(x, y, width, height);
      }
      continue;
    }
    context.font = fontOf(shape.size, shape.bold);
    context.fillStyle = shape.fill;
    context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
    const text = shortened(context, shape.text, shape.maxWidth);
    if (!shape.upward) {
      context.fillText(text, shape.x, shape.y);
      continue;
    }
    context.save();
    context.translate(shape.x, shape.y);
    context.rotate(-Math.PI / 2);
    context.fillText(text, 0, 0);
    context.restore();
  }
}

/** The text, or its beginning with an ellipsis where it does not fit. @param context has the font; @param maxWidth in pixels */
export function shortened(context: Pick<CanvasRenderingContext2D, 'measureText'>, text: string, maxWidth: number): string {
  if (context.measureText(text).width <= maxWidth) return text;
  const letters = [...text];
  let [fits, fails] = [0, letters.length];
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1;
    if (context.measureText(`${letters.slice(0, middle).join('').trimEnd()}…`).width <= maxWidth) fits = middle;
    else fails = middle;
  }
  return `${letters.slice(0, fits).join('').trimEnd()}…`;
}
