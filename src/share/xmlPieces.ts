import { svgNode, svgText } from '../base/svgTree';
import type { SvgNode } from '../base/svgTree';

/** An element as XML text, in pieces, as `svgText` writes it. @param inside the texts of what it holds, indented by two more */
export function* elementPieces(
  name: string,
  attributes: SvgNode['attributes'],
  indent: string,
  inside: Iterable<string>
): Generator<string> {
  const [first, , last] = svgText(svgNode(name, attributes, [svgNode('child', {})]), indent).split('\n');
  let before = `${first}\n`;
  let end = svgText(svgNode(name, attributes), indent);
  for (const piece of inside) {
    if (piece === '') yield '';
    else {
      yield before + piece;
      before = '';
      end = `${last}\n`;
    }
  }
  yield end;
}
