import type { GraphScene } from './scene';

/**
 * The nodes whose middle is in a picture, most partners first, then as the scene has them.
 * @param positions x0, y0, … in pixels from the picture's top left; empty before the first layout, then no node is seen
 */
export const nodesInView = (
  scene: GraphScene,
  positions: Float32Array,
  { width, height }: { readonly width: number; readonly height: number }
): number[] =>
  [...scene.end.keys()]
    .filter((node) => {
      const [x, y] = [positions[2 * node]!, positions[2 * node + 1]!];
      return x >= 0 && y >= 0 && x <= width && y <= height;
    })
    .sort((p, q) => scene.degree[q]! - scene.degree[p]! || p - q);
