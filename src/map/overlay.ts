import { buildElements, svgNode } from '../base/svgTree';
import type { Theme } from '../model/palette';
import type { Projector } from './projector';
import type { MapScene } from './scene';
import { overlayTree } from './svgFan';

const SVG = 'http://www.w3.org/2000/svg';

/** What is drawn as SVG over the WebGL map: the universities of an opened city, arrows of students, the edge of the globe. */
export class Overlay {
  readonly element: SVGSVGElement;
  readonly #scale: number;

  /** @param scale factor on the scene's pixels */
  constructor({ ownerDocument }: HTMLElement, scale: number) {
    this.#scale = scale;
    this.element = ownerDocument.createElementNS(SVG, 'svg');
    this.element.setAttribute('aria-hidden', 'true');
    Object.assign(this.element.style, { position: 'absolute', inset: '0', width: '100%', height: '100%', pointerEvents: 'none' });
  }

  /** Draws what a scene has, with a projector in its own pixels; null takes it away. */
  draw(scene: MapScene | null, theme: Theme, projector: Projector): void {
    if (!scene?.fan && !scene?.flows?.length && projector.projection === 'flat' && !this.element.firstChild) return;
    const nodes = scene ? overlayTree(scene, theme, projector) : [];
    const { ownerDocument } = this.element;
    const tree = buildElements<SVGElement>(svgNode('g', { transform: `scale(${this.#scale})` }, nodes), (name) =>
      ownerDocument.createElementNS(SVG, name)
    );
    this.element.replaceChildren(...(nodes.length > 0 ? [tree] : []));
  }
}
