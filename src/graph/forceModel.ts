/** The numbers of the layout, the same for small and large graphs: what d3-force is told, and what our own forces compute. Layout units. */

/** Below this alpha it counts as settled: what still moves then is less than a pixel. */
export const SETTLED_ALPHA = 0.02;
/** Alpha after a node was moved by hand. */
export const REHEATED_ALPHA = 0.22;
/** Length of a link beyond the radii of its ends. */
const LINK_DISTANCE = 38;

/** Length of a link at rest between discs of two radii. */
export const linkDistance = (source: number, target: number): number => LINK_DISTANCE + source + target;

/** Share of what a link is too long that it makes good in a step at alpha 1: more within a country, less where both ends have many links. */
export const linkPull = (within: boolean, sourceDegree: number, targetDegree: number): number =>
  (within ? 0.5 : 0.16) / Math.min(sourceDegree, targetDegree);

/** How a node pushes the others away (d3-force: less than 0), larger ones more. */
export const chargeOf = (radius: number): number => -30 - 5 * radius;

/** Room around the middle of a node; large ones need more, for their names. */
export const roomOf = (radius: number): number => radius + 5 + Math.max(0, radius - 5);
