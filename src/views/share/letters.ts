import type { SvgNode } from '../../base/svgTree';

type Attributes = SvgNode['attributes'];

/** What letters take over from the elements they stand in. */
const INHERITED = [
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linejoin',
  'text-anchor'
] as const;

/** A picture without its letters. */
export const withoutLetters = (node: SvgNode): SvgNode =>
  node.children ? { ...node, children: node.children.filter(({ name }) => name !== 'text').map(withoutLetters) } : node;

/** Every letter of a picture. */
export const lettersOf = (node: SvgNode): string => (node.text ?? '') + (node.children ?? []).map(lettersOf).join('');

const number = (value: string | number | undefined, otherwise: number): number =>
  value === undefined ? otherwise : Number.parseFloat(String(value));

/**
 * Paints the letters of a picture, in the fonts of the page: an SVG that is painted as an image cannot reach these, and when fonts that it brings
 * along are ready no browser says. Understands what our pictures have: nested `svg`, `translate`, attributes handed down.
 * @param context scaled so that a unit of the picture is one of its own
 */
export function paintLetters(context: CanvasRenderingContext2D, node: SvgNode, from: Attributes = {}): void {
  const attributes = handedDown(node.attributes, from);
  context.save();
  context.globalAlpha *= number(node.attributes['opacity'], 1);
  if (node.name === 'text') paintText(context, node.text ?? '', attributes);
  else {
    enter(context, node);
    for (const child of node.children ?? []) paintLetters(context, child, attributes);
  }
  context.restore();
}

function handedDown(own: Attributes, from: Attributes): Attributes {
  const taken = Object.fromEntries(INHERITED.flatMap((name) => (from[name] === undefined ? [] : [[name, from[name]]])));
  return { ...taken, ...own };
}

/** Moves to where the children of an element are drawn, and cuts off what lies beside it. */
function enter(context: CanvasRenderingContext2D, { name, attributes }: SvgNode): void {
  const [, dx, dy] = /^translate\(([\d.-]+)[ ,]([\d.-]+)\)$/.exec(String(attributes['transform'] ?? '')) ?? [];
  if (dx !== undefined) context.translate(Number(dx), Number(dy));
  if (name !== 'svg' || attributes['x'] === undefined) return;
  const [, , width = 1, height = 1] = String(attributes['viewBox']).split(' ').map(Number);
  context.translate(number(attributes['x'], 0), number(attributes['y'], 0));
  const scale = Math.min(number(attributes['width'], width) / width, number(attributes['height'], height) / height);
  context.scale(scale, scale);
  context.beginPath();
  context.rect(0, 0, width, height);
  context.clip();
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

function paintText(context: CanvasRenderingContext2D, text: string, attributes: Attributes): void {
  const size = number(attributes['font-size'], 12);
  const [x, y] = [number(attributes['x'], 0), number(attributes['y'], 0)];
  const spacing = number(attributes['letter-spacing'], 0) * (String(attributes['letter-spacing']).endsWith('em') ? size : 1);
  context.font = `${attributes['font-style'] ?? 'normal'} ${attributes['font-weight'] ?? 400} ${size}px ${attributes['font-family']}`;
  context.letterSpacing = `${spacing}px`;
  context.textAlign = ALIGN[String(attributes['text-anchor'] ?? 'start') as keyof typeof ALIGN];
  if (attributes['stroke'] !== undefined && attributes['stroke'] !== 'none') {
    context.strokeStyle = String(attributes['stroke']);
    context.lineWidth = number(attributes['stroke-width'], 1);
    context.lineJoin = 'round';
    context.strokeText(text, x, y);
  }
  context.fillStyle = String(attributes['fill'] ?? '#000');
  context.fillText(text, x, y);
}
