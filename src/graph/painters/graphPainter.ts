import { createCanvasPainter } from './canvas';
import { painterFor, type PainterKind } from './choice';
import type { Painter } from './painter';
import { createWebglLayer, type WebglLayer } from './webgl';

/** How a painter is to work. */
export interface GraphPainterOptions {
  /** Whether the browser draws without a graphics processor. */
  readonly software: boolean;
  /** What it draws with, whatever the size and the machine. */
  readonly forced?: PainterKind | undefined;
  /** The picture has to be drawn anew, by the canvas: the graphics processor has lost it. */
  readonly onLost: () => void;
}

/**
 * Draws each frame by what suits it: all on the canvas, or lines and discs by WebGL on another canvas below it. The change is made where a scene
 * asks for it, and back for good where WebGL fails.
 * @param canvas in its place in the page
 */
export function createGraphPainter(canvas: HTMLCanvasElement, { software, forced, onLost }: GraphPainterOptions): Painter {
  const flat = createCanvasPainter(canvas, software);
  let layer: WebglLayer | null = null;
  let failed = false;
  let size: readonly [number, number, number] = [0, 0, 1];

  function lose(): void {
    layer?.destroy();
    layer = null;
    failed = true;
  }

  function layerOf(): WebglLayer | null {
    if (layer || failed) return layer;
    layer = createWebglLayer(() => {
      lose();
      onLost();
    });
    if (!layer) failed = true;
    else {
      layer.resize(...size);
      canvas.before(layer.canvas);
    }
    return layer;
  }

  return {
    textWidths: flat.textWidths,
    forgetWidths: flat.forgetWidths,
    get unfinished() {
      return layer === null && flat.unfinished === true;
    },
    resize(...next) {
      size = next;
      flat.resize(...next);
      layer?.resize(...next);
    },
    paint(frame) {
      const isWebgl = painterFor({ software, edges: frame.scene.edges, failed, forced }) === 'webgl';
      const below = isWebgl ? layerOf() : null;
      if (!below) {
        layer?.destroy();
        layer = null;
        flat.paint(frame);
        return;
      }
      below.paint(frame);
      flat.paintWords?.(frame);
    },
    destroy() {
      layer?.destroy();
      flat.destroy();
    }
  };
}
