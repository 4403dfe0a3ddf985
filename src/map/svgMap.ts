import type { PixelBox } from '../base/nudge';
import type { Theme } from '../model/palette';
import type { Camera, Projection } from '../model/viewState';
import { coveredInScene } from './covered';
import { discsInView } from './discs';
import { sceneProjector } from './projector';
import type { MapScene } from './scene';
import { svgGround } from './svgGround';
import { fansInView } from './svgFan';
import { svgFlows } from './svgFlows';
import { letterAttributes } from './svgLetters';
import { svgArcs, svgBands, svgCities, svgLabels } from './svgMarks';
import { px, svgNode, svgText } from '../base/svgTree';
import type { SvgNode } from '../base/svgTree';
import type { MapGround } from './view';

export interface SvgMapOptions {
  /** Pixels; an SVG can be shown at any size. */
  readonly width: number;
  readonly height: number;
  /** Factor on radii, widths and letters; 1 by default. */
  readonly scale?: number;
  readonly camera: Camera;
  readonly projection: Projection;
  readonly theme: Theme;
  readonly outlines: MapGround;
  /** Title of the picture, for those who do not see it. */
  readonly title: string;
  /** What will lie over the picture, in pixels: names keep off it. */
  readonly covered?: readonly PixelBox[];
  /** Whether names are drawn; true by default. */
  readonly labels?: boolean;
}

/** The scene as an SVG picture: the same view, colours and order as on the screen, as text of a file. */
export const svgMap = (scene: MapScene, options: SvgMapOptions): string => svgText(svgMapTree(scene, options));

/** The scene as an SVG picture, as a tree. */
export function svgMapTree(scene: MapScene, options: SvgMapOptions): SvgNode {
  const { theme, scale = 1 } = options;
  const projector = sceneProjector(options.camera, options, options.projection, scale);
  const camera = { ...options.camera, zoom: projector.zoom };
  const { width, height } = projector.size;
  const covered = coveredInScene(options.covered ?? [], scale);
  const discs = discsInView(scene, projector);
  const layers = [
    svgNode('title', {}, options.title),
    svgNode('rect', { width: px(width), height: px(height), fill: theme.ground }),
    group('ground', {}, svgGround(scene, options.outlines, theme, camera, projector)),
    group('bands', { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, svgBands(scene, theme, projector)),
    group('arcs', { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, svgArcs(scene, theme, projector)),
    group('cities', {}, svgCities(scene, theme, discs)),
    ...(options.labels === false ? [] : [group('names', letterAttributes(theme), svgLabels(scene, theme, projector, discs, covered))]),
    ...(scene.flows?.length ? svgFlows(scene.flows, theme, projector) : []),
    group('universities', {}, scene.fan ? fansInView(scene.fan, scene.marks, theme, projector) : [])
  ];
  return svgNode(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      viewBox: `0 0 ${px(width)} ${px(height)}`,
      width: px(options.width),
      height: px(options.height)
    },
    layers.filter(({ name, children }) => name !== 'g' || children?.length)
  );
}

const group = (className: string, attributes: SvgNode['attributes'], children: readonly SvgNode[]): SvgNode =>
  svgNode('g', { class: className, ...attributes }, children);
