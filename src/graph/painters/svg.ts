import { hueColour } from '../../model/palette';
import type { GraphFrame } from '../frame';
import type { PlacedLabel } from '../labels';
import { edgeBatches, HULL_OPACITY, nodeBatches, ringScale, SANS, SERIF } from '../style';
import { screenRadius } from '../viewport';

/** The same picture as a complete SVG document, for export, fallback and comparison; text stays text, with its language. */
export function graphSvg(frame: GraphFrame): string {
  const { width, height, theme } = frame;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}">`,
    `<rect width="100%" height="100%" fill="${theme.ground}"/>`,
    ...hullPaths(frame),
    ...edgePaths(frame),
    ...discs(frame),
    ...texts(frame, frame.words.groups, `font-family="${SERIF}" fill="${theme.quiet}" opacity="${number(frame.detail)}"`),
    ...texts(
      frame,
      frame.words.nodes,
      `font-family="${SANS}" fill="${theme.text}" opacity="${number(frame.detail)}"`,
      frame.scene.labelLanguage
    ),
    '</svg>',
    ''
  ].join('\n');
}

function hullPaths({ hulls, view, theme, emphasis, detail }: GraphFrame): string[] {
  const opacity = number(HULL_OPACITY[emphasis.node.includes(1) ? 1 : 0] * detail);
  return hulls.map(({ outline, hue }) => {
    const points = Array.from(outline, (value, i) => number(value * view.zoom + (i % 2 === 0 ? view.x : view.y)));
    return `<polygon points="${points.join(' ')}" fill="${hueColour(theme, hue)}" fill-opacity="${opacity}"/>`;
  });
}

function edgePaths(frame: GraphFrame): string[] {
  const at = pointOf(frame);
  return edgeBatches(frame).map(({ colour, dash, width, opacity, edges }) => {
    const path = edges.map((edge) => `M${at(frame.scene.source[edge]!)}L${at(frame.scene.target[edge]!)}`).join('');
    const dashes =
      dash.length > 0 ? ` stroke-dasharray="${dash.map((length) => number(length * frame.scale)).join(' ')}" stroke-linecap="round"` : '';
    return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${number(width * frame.scale)}" stroke-opacity="${number(opacity)}"${dashes}/>`;
  });
}

function discs(frame: GraphFrame): string[] {
  const { scene, positions, view } = frame;
  return nodeBatches(frame).flatMap(({ fill, ring, ringWidth, opacity, nodes }) => [
    `<g fill="${fill}" stroke="${ring}" stroke-width="${number(ringWidth * ringScale(view.zoom) * frame.scale)}" opacity="${number(opacity)}">`,
    ...nodes
      .filter((node) => !Number.isNaN(positions[2 * node]!))
      .map((node) => {
        const x = number(positions[2 * node]! * view.zoom + view.x);
        const y = number(positions[2 * node + 1]! * view.zoom + view.y);
        return `<circle cx="${x}" cy="${y}" r="${number(screenRadius(scene.radius[node]!, view.zoom))}"><title>${escaped(scene.label[node]!)}</title></circle>`;
      }),
    '</g>'
  ]);
}

function texts(
  { view, theme, scale }: GraphFrame,
  labels: readonly PlacedLabel[],
  attributes: string,
  languages: readonly string[] = []
): string[] {
  if (labels.length === 0) return [];
  return [
    `<g ${attributes} stroke="${theme.ground}" stroke-width="${number(3 * scale)}" stroke-linejoin="round" paint-order="stroke">`,
    ...labels.map(({ index, text, x, y, size, bold }) => {
      const language = languages[index] ? ` xml:lang="${escaped(languages[index])}"` : '';
      const weight = bold ? ' font-weight="600"' : '';
      return `<text x="${number(x + view.x)}" y="${number(y + view.y)}" font-size="${number(size)}"${weight}${language}>${escaped(text)}</text>`;
    }),
    '</g>'
  ];
}

const pointOf = ({ positions, view }: GraphFrame) => {
  return (node: number): string =>
    `${number(positions[2 * node]! * view.zoom + view.x)} ${number(positions[2 * node + 1]! * view.zoom + view.y)}`;
};

/** Two decimals at most: a fiftieth of what the eye can see. */
const number = (value: number): string => String(Math.round(value * 100) / 100);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
