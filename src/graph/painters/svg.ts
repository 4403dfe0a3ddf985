import { svgNode, svgText, type SvgNode } from '../../base/svgTree';
import { hueColour } from '../../model/palette';
import type { GraphFrame } from '../frame';
import type { PlacedLabel } from '../labels';
import { edgeBatches, HULL_OPACITY, nodeBatches, ringScale, SANS, SERIF, strokeScale } from '../style';
import { screenRadius } from '../viewport';

/** The same picture as a complete SVG document, for export, fallback and comparison; text stays text, with its language. */
export const graphSvg = (frame: GraphFrame): string => svgText(graphSvgTree(frame));

/** The same picture as an SVG tree, to be built into a page. */
export function graphSvgTree(frame: GraphFrame): SvgNode {
  const { width, height, theme, words, scene, detail } = frame;
  const groups = { 'font-family': SERIF, fill: theme.quiet, opacity: number(detail) };
  const nodes = { 'font-family': SANS, fill: theme.text, opacity: number(detail) };
  return svgNode(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: number(width),
      height: number(height),
      viewBox: `0 0 ${number(width)} ${number(height)}`
    },
    [
      svgNode('rect', { width: '100%', height: '100%', fill: theme.ground }),
      ...hullPaths(frame),
      ...edgePaths(frame),
      ...discs(frame),
      ...texts(frame, words.groups, groups),
      ...texts(frame, words.nodes, nodes, scene.labelLanguage)
    ]
  );
}

function hullPaths({ hulls, view, theme, emphasis, detail }: GraphFrame): SvgNode[] {
  const opacity = number(HULL_OPACITY[emphasis.node.includes(1) ? 1 : 0] * detail);
  return hulls.map(({ outline, hue }) => {
    const points = Array.from(outline, (value, i) => number(value * view.zoom + (i % 2 === 0 ? view.x : view.y)));
    return svgNode('polygon', { points: points.join(' '), fill: hueColour(theme, hue), 'fill-opacity': opacity });
  });
}

function edgePaths(frame: GraphFrame): SvgNode[] {
  const wider = strokeScale(frame.scale, frame.view.zoom);
  const at = pointOf(frame);
  return edgeBatches(frame).map(({ colour, dash, width, opacity, edges }) => {
    const dashes = { 'stroke-dasharray': dash.map((length) => number(length * wider)).join(' '), 'stroke-linecap': 'round' };
    return svgNode('path', {
      d: edges.map((edge) => `M${at(frame.scene.source[edge]!)}L${at(frame.scene.target[edge]!)}`).join(''),
      fill: 'none',
      stroke: colour,
      'stroke-width': number(width * wider),
      'stroke-opacity': number(opacity),
      ...(dash.length > 0 ? dashes : {})
    });
  });
}

function discs(frame: GraphFrame): SvgNode[] {
  const { scene, positions, view } = frame;
  const disc = (node: number) =>
    svgNode(
      'circle',
      {
        cx: number(positions[2 * node]! * view.zoom + view.x),
        cy: number(positions[2 * node + 1]! * view.zoom + view.y),
        r: number(screenRadius(scene.radius[node]!, view.zoom))
      },
      [svgNode('title', {}, scene.label[node]!)]
    );
  return nodeBatches(frame).map(({ fill, ring, ringWidth, opacity, nodes }) =>
    svgNode(
      'g',
      {
        fill,
        stroke: ring,
        'stroke-width': number(ringWidth * ringScale(view.zoom) * strokeScale(frame.scale, view.zoom)),
        opacity: number(opacity)
      },
      [...nodes].filter((node) => !Number.isNaN(positions[2 * node]!)).map(disc)
    )
  );
}

function texts(
  { view, theme, scale }: GraphFrame,
  labels: readonly PlacedLabel[],
  attributes: SvgNode['attributes'],
  languages: readonly string[] = []
): SvgNode[] {
  if (labels.length === 0) return [];
  const halo = { stroke: theme.ground, 'stroke-width': number(3 * scale), 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  const words = labels.map(({ index, text, x, y, size, bold }) =>
    svgNode(
      'text',
      {
        x: number(x + view.x),
        y: number(y + view.y),
        'font-size': number(size),
        ...(bold ? { 'font-weight': 600 } : {}),
        ...(languages[index] ? { 'xml:lang': languages[index] } : {})
      },
      text
    )
  );
  return [svgNode('g', { ...attributes, ...halo }, words)];
}

const pointOf = ({ positions, view }: GraphFrame) => {
  return (node: number): string =>
    `${number(positions[2 * node]! * view.zoom + view.x)} ${number(positions[2 * node + 1]! * view.zoom + view.y)}`;
};

/** Two decimals at most: a fiftieth of what the eye can see. */
const number = (value: number): number => Math.round(value * 100) / 100;
