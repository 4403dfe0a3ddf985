import { firstDayOf, isoPartialDate } from '../base/partialDate';
import { svgNode as element, svgText as xmlText, type SvgNode as XmlNode } from '../base/svgTree';
import { DASHES } from '../model/dash';
import {
  agreementsOfNodes,
  EDGE_ATTRIBUTES,
  exportedEdges,
  exportedNodes,
  NODE_ATTRIBUTES,
  type AttributeType,
  type AttributeValue,
  type DrawnGraph,
  type ExportedEdge,
  type ExportedNode
} from './drawnGraph';
import { aboutText, type ExportAbout } from './exportAbout';
import { meanwhile } from './pieces';
import { elementPieces } from './xmlPieces';

const model = (of: 'node' | 'edge', attributes: Readonly<Record<string, AttributeType>>): XmlNode =>
  element(
    'attributes',
    { class: of, mode: 'static' },
    Object.entries(attributes).map(([id, type]) => element('attribute', { id, title: id, type }))
  );

function values(attributes: Readonly<Record<string, AttributeValue>>): XmlNode[] {
  const filled = Object.entries(attributes).flatMap(([id, value]) =>
    value === null || value === '' ? [] : [element('attvalue', { for: id, value })]
  );
  return filled.length > 0 ? [element('attvalues', {}, filled)] : [];
}

function colour(hex: string): XmlNode {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
  return element('viz:color', { r, g, b });
}

const node = ({ id, label, x, y, size, colour: hex, attributes }: ExportedNode): XmlNode =>
  element('node', { id, label }, [
    ...values(attributes),
    element('viz:size', { value: size }),
    ...(x === null || y === null ? [] : [element('viz:position', { x, y, z: 0 })]),
    colour(hex)
  ]);

/**
 * An edge is there from the first day that its earliest dated agreement can be of (2024 → 2024-01-01: the format knows days only); how precisely
 * that is known stands in `first_date`, and `undated` says how many agreements may be older. Without any date it is there always.
 */
const edge = ({ id, source, target, weight, colour: hex, width, dash, facts, attributes }: ExportedEdge): XmlNode =>
  element(
    'edge',
    {
      id,
      source,
      target,
      type: 'undirected',
      weight,
      ...(facts.firstDate !== 0 && { start: isoPartialDate(firstDayOf(facts.firstDate)) })
    },
    [...values(attributes), colour(hex), element('viz:thickness', { value: width }), element('viz:shape', { value: DASHES[dash]! })]
  );

/** The graph on the screen as GEXF 1.3, in pieces, with places, sizes and colours, and edges that start with their first agreement. */
export function* gexfPieces(graph: DrawnGraph, about: ExportAbout): Generator<string> {
  const agreements = yield* meanwhile(agreementsOfNodes(graph));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield* elementPieces('gexf', { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' }, '', inside());

  function* inside(): Generator<string> {
    const { today, title } = about;
    const meta = [element('creator', {}, title), element('description', {}, aboutText(about))];
    yield xmlText(element('meta', { lastmodifieddate: today }, meta), '  ');
    const mode = { mode: 'dynamic', defaultedgetype: 'undirected', timeformat: 'date', timerepresentation: 'interval' };
    yield* elementPieces('graph', mode, '  ', drawn());
  }

  function* drawn(): Generator<string> {
    yield xmlText(model('node', NODE_ATTRIBUTES), '    ');
    yield xmlText(model('edge', EDGE_ATTRIBUTES), '    ');
    yield* elementPieces('nodes', {}, '    ', written(exportedNodes(graph, agreements), node));
    yield* elementPieces('edges', {}, '    ', written(exportedEdges(graph), edge));
  }
}

function* written<Thing>(things: Iterable<Thing>, elementOf: (thing: Thing) => XmlNode): Generator<string> {
  for (const thing of things) yield xmlText(elementOf(thing), '      ');
}
