import type { Theme } from '../model/palette';
import { px, svgNode } from '../base/svgTree';
import type { SvgNode } from '../base/svgTree';
import { flowArrows } from './flowArrows';
import { placeLabels } from './labels';
import type { LabelWish } from './labels';
import { LABEL_GAP } from './look';
import type { Projector } from './projector';
import type { Flow } from './scene';
import { letterAttributes } from './svgLetters';

/** Students who go from country to country: hollow arrows with their numbers, each on its right-hand side of the way. */
export function svgFlows(flows: readonly Flow[], theme: Theme, projector: Projector): SvgNode[] {
  const drawn = flowArrows(flows, projector).map((shape) => ({ ...shape, ...flows[shape.index]! }));
  // What lies under the pointer is drawn over the others.
  const ordered = [...drawn].sort((p, q) => (p.emphasis ?? 0) - (q.emphasis ?? 0));
  const wishes = drawn.map(({ middle, width, label }): LabelWish => ({
    lines: [label],
    size: 12,
    weight: 600,
    ...middle,
    radius: width / 2,
    sides: ['right', 'left', 'below', 'above']
  }));
  return [
    svgNode(
      'g',
      { class: 'flows', fill: theme.land, 'fill-opacity': 0.78, stroke: theme.text, 'stroke-width': 1.2, 'stroke-linejoin': 'round' },
      ordered.map(({ outline, emphasis }) => {
        const d = `M${outline.map(({ x, y }) => `${px(x)},${px(y)}`).join('L')}Z`;
        return svgNode('path', emphasis ? { d, 'fill-opacity': 1, 'stroke-width': 3 } : { d });
      })
    ),
    svgNode(
      'g',
      { class: 'flow-names', ...letterAttributes(theme) },
      placeLabels(wishes, [], projector.size, LABEL_GAP).map(({ index, x, y, anchor }) =>
        svgNode(
          'text',
          { x: px(x), y: px(y), 'text-anchor': anchor, 'font-size': 12, 'font-weight': 600, fill: theme.text },
          wishes[index]!.lines[0]!
        )
      )
    )
  ];
}
