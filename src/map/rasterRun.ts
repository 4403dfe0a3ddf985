import { rasterArcs } from './arcRaster';
import type { RasterStrands } from './arcRaster';
import { RasterCamera } from './rasterCamera';
import { rehearseRaster } from './rasterRehearsal';
import type { RasterReply, RasterRequest } from './rasterMessages';
import { straighten } from './straightPixels';

/**
 * Serves requests for pictures of arcs; the same in the worker and on the page. A picture is drawn in pieces, so that a newer request, which
 * takes its place, is heard in between.
 * @param piece strands that are drawn at once
 * @param later runs a job when other messages have been heard
 */
export function createRasterRun(
  reply: (answer: RasterReply) => void,
  later: (job: () => void) => void,
  piece: number
): (request: RasterRequest) => void {
  let strands: RasterStrands | null = null;
  let newest = -1;
  return (request) => {
    if (request.type === 'rehearse') rehearseRaster();
    else if (request.type === 'strands') strands = request.strands;
    else if (request.type === 'emphasis') strands = strands && { ...strands, emphasis: request.emphasis };
    else if (strands) {
      const { job, view, look } = request;
      const drawn = strands;
      const pixels = new Uint32Array(view.width * view.height);
      const camera = new RasterCamera(view);
      newest = job;
      const draw = (first: number): void => {
        if (job !== newest) return;
        const last = Math.min(drawn.count, first + piece);
        rasterArcs(pixels, camera, drawn, look, first, last);
        if (last < drawn.count) return later(() => draw(last));
        straighten(pixels, view.width);
        reply({ job, pixels: new Uint8ClampedArray(pixels.buffer) });
      };
      // Of requests that have come meanwhile only the newest is drawn at all.
      later(() => draw(0));
    }
  };
}
