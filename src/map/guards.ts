import type { PixelBox } from '../base/nudge';
import { flowArrows } from './flowArrows';
import type { Projector } from './projector';
import type { Flow } from './scene';

/** Side of a square on an arrow of students, as a share of its head's width. */
const OF_ARROW = 0.6;

/** Where no name may stand because arrows of students are drawn over the names: squares along each, in pixels of the scene. */
export const arrowBoxes = (flows: readonly Flow[], projector: Projector): PixelBox[] =>
  flowArrows(flows, projector).flatMap(({ index, spine }) => {
    const half = (OF_ARROW * flows[index]!.width) / 2;
    return spine.map(({ x, y }) => ({ left: x - half, top: y - half, right: x + half, bottom: y + half }));
  });
