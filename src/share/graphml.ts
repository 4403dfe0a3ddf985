import { svgNode as element, svgText as xmlText, type SvgNode as XmlNode } from '../base/svgTree';
import {
  agreementsOfNodes,
  EDGE_ATTRIBUTES,
  exportedEdges,
  exportedNodes,
  NODE_ATTRIBUTES,
  type AttributeType,
  type AttributeValue,
  type DrawnGraph
} from './drawnGraph';
import { aboutText, type ExportAbout } from './exportAbout';
import { meanwhile } from './pieces';
import { elementPieces } from './xmlPieces';

/** Names that Gephi and others know for place, size and colour. */
const NODE_LOOK = { label: 'string', x: 'double', y: 'double', size: 'double', r: 'integer', g: 'integer', b: 'integer' } as const;
const EDGE_LOOK = { weight: 'double' } as const;

const TYPES: Readonly<Record<AttributeType, string>> = { string: 'string', integer: 'int', double: 'double' };

const keys = (of: 'node' | 'edge', attributes: Readonly<Record<string, AttributeType>>): XmlNode[] =>
  Object.entries(attributes).map(([name, type]) =>
    element('key', { id: `${of}_${name}`, for: of, 'attr.name': name, 'attr.type': TYPES[type] })
  );

const data = (of: 'node' | 'edge', attributes: Readonly<Record<string, AttributeValue>>): XmlNode[] =>
  Object.entries(attributes).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [element('data', { key: `${of}_${name}` }, String(value))]
  );

const ROOT = {
  xmlns: 'http://graphml.graphdrawing.org/xmlns',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': 'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd'
};

/** The graph on the screen as GraphML, in pieces, for programs that do not read GEXF: the same nodes, edges and attributes. */
export function* graphmlPieces(graph: DrawnGraph, about: ExportAbout): Generator<string> {
  const agreements = yield* meanwhile(agreementsOfNodes(graph));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield* elementPieces('graphml', ROOT, '', inside());

  function* inside(): Generator<string> {
    const head = [
      element('desc', {}, aboutText(about)),
      ...keys('node', { ...NODE_LOOK, ...NODE_ATTRIBUTES }),
      ...keys('edge', { ...EDGE_LOOK, ...EDGE_ATTRIBUTES })
    ];
    for (const node of head) yield xmlText(node, '  ');
    yield* elementPieces('graph', { id: 'network', edgedefault: 'undirected' }, '  ', drawn());
  }

  function* drawn(): Generator<string> {
    for (const { id, label, x, y, size, colour, attributes } of exportedNodes(graph, agreements)) {
      const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)) as [number, number, number];
      yield xmlText(element('node', { id }, data('node', { label, x, y, size, r, g, b, ...attributes })), '    ');
    }
    for (const { id, source, target, weight, attributes } of exportedEdges(graph))
      yield xmlText(element('edge', { id, source, target }, data('edge', { weight, ...attributes })), '    ');
  }
}
