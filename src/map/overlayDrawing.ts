import { buildElements, svgNode } from '../base/svgTree';
import type { Theme } from '../model/palette';
import type { Projector } from './projector';
import type { MapScene } from './scene';
import { fansInView } from './svgFan';
import { svgFlows } from './svgFlows';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws the universities of an opened city and the arrows of students into an element over the map; a scene without either empties it.
 * @param projector of the camera in the scene's own pixels
 * @param scale factor on the scene's pixels
 */
export function drawOverlay(element: HTMLElement, scene: MapScene | null, theme: Theme, projector: Projector, scale: number): void {
  const nodes = [
    ...(scene?.flows?.length ? svgFlows(scene.flows, theme, projector) : []),
    ...(scene?.fan ? fansInView(scene.fan, scene.marks, theme, projector) : [])
  ];
  if (nodes.length === 0) return element.replaceChildren();
  const tree = svgNode('svg', { width: '100%', height: '100%' }, [svgNode('g', { transform: `scale(${scale})` }, nodes)]);
  element.replaceChildren(buildElements<SVGElement>(tree, (name) => element.ownerDocument.createElementNS(SVG, name)));
}
