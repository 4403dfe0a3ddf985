/** One element of an SVG picture as plain data. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children?: readonly SvgNode[];
  readonly text?: string;
}

/** What buildElements needs of an element of a page. */
export interface SvgElementLike {
  setAttribute(name: string, value: string): void;
  append(...children: (string | this)[]): void;
}

/** A node; empty children are left out. */
export function svgNode(name: string, attributes: SvgNode['attributes'], children: readonly SvgNode[] | string = []): SvgNode {
  return typeof children === 'string' ? { name, attributes, text: children } : { name, attributes, children };
}

/** A length in pixels as it is written into a picture: one decimal, so that pictures are small and stay the same on every machine. */
export const px = (value: number): number => {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? 0 : rounded;
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// XML 1.0 has no place for control characters and unpaired surrogates, escaped or not; line breaks and tabs (\p{Cc} too) become spaces.
const FORBIDDEN = /[\p{Cc}\p{Cs}\ufffe\uffff]+/gu;
const escaped = (text: string): string => text.replace(FORBIDDEN, ' ').replace(/[&<>"]/g, (letter) => ESCAPES[letter]!);

/** The picture as XML text, one element a line, indented. */
export function svgText(node: SvgNode, indent: string = ''): string {
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  const start = `${indent}<${node.name}${attributes.join('')}`;
  if (node.text !== undefined) return `${start}>${escaped(node.text)}</${node.name}>\n`;
  if (!node.children?.length) return `${start}/>\n`;
  return `${start}>\n${node.children.map((child) => svgText(child, `${indent}  `)).join('')}${indent}</${node.name}>\n`;
}

/** The picture as elements of a page. @param create makes an SVG element of a name */
export function buildElements<E extends SvgElementLike>(node: SvgNode, create: (name: string) => E): E {
  const element = create(node.name);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, String(value));
  if (node.text !== undefined) element.append(node.text);
  element.append(...(node.children ?? []).map((child) => buildElements(child, create)));
  return element;
}
