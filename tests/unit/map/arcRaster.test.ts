import { expect, test } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { arcBuffers } from '../../../src/map/arcBuffers';
import { arcLines, strandShape } from '../../../src/map/arcPath';
import { rasterArcs } from '../../../src/map/arcRaster';
import type { RasterLook, RasterStrands } from '../../../src/map/arcRaster';
import { makeProjector } from '../../../src/map/projector';
import { RasterCamera } from '../../../src/map/rasterCamera';
import { createRasterRun } from '../../../src/map/rasterRun';
import type { RasterReply } from '../../../src/map/rasterMessages';
import { straighten } from '../../../src/map/straightPixels';
import type { ArcStrands, Marks } from '../../../src/map/scene';
import type { Camera, Projection } from '../../../src/model/viewState';
import { manyArcs } from './manyArcs';

const SIZE = { width: 400, height: 300 };
const CAMERAS: readonly Camera[] = [
  { longitude: 60, latitude: 42, zoom: 1.2 },
  { longitude: 60, latitude: 42, zoom: 3 },
  { longitude: 175, latitude: -20, zoom: 2 },
  { longitude: 10, latitude: 65, zoom: 4 }
];
const LOOK: RasterLook = {
  colours: new Float32Array(24).fill(1),
  opacity: { arc: 1, band: 1, faded: 0.1 },
  slimness: 1,
  scale: 1
};

interface Scene {
  readonly marks: Marks;
  readonly arcs: ArcStrands;
}

const strandsOf = ({ marks, arcs }: Scene, emphasis = new Uint8Array(arcs.count)): RasterStrands => ({
  ...arcBuffers({ marks, arcs, bands: [] }),
  emphasis
});

function drawn(strands: RasterStrands, camera: Camera, projection: Projection, look: RasterLook = LOOK): Uint8Array {
  const pixels = new Uint32Array(SIZE.width * SIZE.height);
  rasterArcs(pixels, new RasterCamera({ camera, projection, devicePixels: 1, viewHeight: SIZE.height, ...SIZE }), strands, look);
  return new Uint8Array(pixels.buffer);
}

/** The picture as a canvas takes it. */
function straight(picture: Uint8Array): Uint8ClampedArray {
  const pixels = new Uint32Array(picture.slice().buffer);
  straighten(pixels, SIZE.width);
  return new Uint8ClampedArray(pixels.buffer);
}

/** Opacity of the pixel at x and y from the upper left corner, 0…255; 0 beside the picture. */
function opacityAt(picture: Uint8Array, x: number, y: number): number {
  const [column, row] = [Math.floor(x), SIZE.height - 1 - Math.floor(y)];
  return column < 0 || row < 0 || column >= SIZE.width || row >= SIZE.height ? 0 : picture[4 * (row * SIZE.width + column) + 3]!;
}

/** The greatest opacity within so many pixels of a point. */
function strongestNear(picture: Uint8Array, x: number, y: number, radius: number): number {
  let strongest = 0;
  for (let dx = -radius; dx <= radius; dx++) {
    for (let dy = -radius; dy <= radius; dy++) strongest = Math.max(strongest, opacityAt(picture, x + dx, y + dy));
  }
  return strongest;
}

/** Points every pixel of the lines that the vector painter draws, but for what lies under the cities' discs. */
function pointsOfLines(scene: Scene, strand: number, camera: Camera, projection: Projection): [number, number][] {
  const lines = arcLines(strandShape(scene.arcs, scene.marks, strand, 1), makeProjector(camera, SIZE, projection));
  return lines.flatMap((line) => {
    const points: [number, number][] = [];
    for (let i = 2; i < line.length; i += 2) {
      const [x0, y0, x1, y1] = [line[i - 2]!, line[i - 1]!, line[i]!, line[i + 1]!];
      const steps = Math.ceil(Math.hypot(x1 - x0, y1 - y0));
      for (let step = 0; step < steps; step++) points.push([x0 + ((x1 - x0) * step) / steps, y0 + ((y1 - y0) * step) / steps]);
    }
    return points.slice(3, -3);
  });
}

const inPicture = ([x, y]: readonly [number, number]): boolean => x >= 2 && y >= 2 && x < SIZE.width - 2 && y < SIZE.height - 2;

for (const projection of ['flat', 'globe'] as const) {
  test(`arcs of the processor lie where the vector painter has them, ${projection}`, () => {
    const scene = manyArcs(60, seededRandom(7));
    let seen = 0;
    for (const camera of CAMERAS) {
      for (let strand = 0; strand < scene.arcs.count; strand++) {
        const one = strandsOf(oneOf(scene, strand));
        const picture = drawn(one, camera, projection);
        const points = pointsOfLines(scene, strand, camera, projection).filter(inPicture).filter(isOnMap(camera, projection));
        seen += points.length;
        for (const [x, y] of points) expect(strongestNear(picture, x, y, 2), `${strand} at ${x}, ${y}, ${camera.zoom}`).toBeGreaterThan(0);
        // And nowhere else.
        const near = new Uint8Array(SIZE.width * SIZE.height);
        for (const [x, y] of pointsOfLines(scene, strand, camera, projection).concat(endsOf(scene, strand, camera, projection))) {
          for (let dx = -6; dx <= 6; dx++) {
            for (let dy = -6; dy <= 6; dy++) {
              const [column, row] = [Math.floor(x) + dx, Math.floor(y) + dy];
              if (column >= 0 && row >= 0 && column < SIZE.width && row < SIZE.height) near[row * SIZE.width + column] = 1;
            }
          }
        }
        const astray = near.findIndex((is, i) => !is && opacityAt(picture, i % SIZE.width, Math.floor(i / SIZE.width)) > 0);
        expect(astray, `${strand}, ${camera.zoom}`).toBe(-1);
      }
    }
    expect(seen).toBeGreaterThan(5000);
  });
}

/** The flat map ends short of the poles, where the vector painter goes along its edge. */
function isOnMap(camera: Camera, projection: Projection): (point: readonly [number, number]) => boolean {
  const { unproject } = makeProjector(camera, SIZE, projection);
  return ([x, y]) => projection === 'globe' || Math.abs(unproject(x, y)?.latitude ?? 90) < 84;
}

/** The ends, which the points of the lines leave out. */
function endsOf({ arcs, marks }: Scene, strand: number, camera: Camera, projection: Projection): [number, number][] {
  const lines = arcLines(strandShape(arcs, marks, strand, 1), makeProjector(camera, SIZE, projection));
  return lines.flatMap((line) => [...Array(line.length / 2).keys()].map((i) => [line[2 * i]!, line[2 * i + 1]!] as [number, number]));
}

/** One strand of a scene alone, not dashed. */
function oneOf({ marks, arcs }: Scene, strand: number): Scene {
  const only = <T extends Uint8Array | Uint32Array | Float32Array | Int32Array>(column: T): T => column.slice(strand, strand + 1) as T;
  return {
    marks,
    arcs: {
      ...arcs,
      count: 1,
      from: only(arcs.from),
      to: only(arcs.to),
      hue: only(arcs.hue),
      dash: new Uint8Array(1),
      width: only(arcs.width),
      offset: only(arcs.offset),
      fanFrom: only(arcs.fanFrom),
      fanTo: only(arcs.fanTo)
    }
  };
}

test('a transparent arc is nowhere darker than its opacity, for its pieces do not overlap', () => {
  const scene = manyArcs(40, seededRandom(3));
  for (let strand = 0; strand < 40; strand++) {
    const picture = drawn(strandsOf(oneOf(scene, strand)), CAMERAS[1]!, 'flat', { ...LOOK, opacity: { arc: 0.4, band: 1, faded: 1 } });
    const strengths = picture.filter((_, i) => i % 4 === 3);
    // Where a curve turns from flat to steep a corner may be covered twice.
    expect(strengths.filter((strength) => strength > 0.42 * 255).length).toBeLessThan(4);
  }
});

test('dashes and faded arcs have less ink than whole ones', () => {
  const scene = oneOf(manyArcs(1, seededRandom(11)), 0);
  const ink = (picture: Uint8Array): number => picture.reduce((sum, value, i) => (i % 4 === 3 ? sum + value : sum), 0);
  const whole = ink(drawn(strandsOf(scene), CAMERAS[0]!, 'flat'));
  const dashed = ink(drawn(strandsOf({ ...scene, arcs: { ...scene.arcs, dash: Uint8Array.of(1) } }), CAMERAS[0]!, 'flat'));
  const faded = ink(drawn(strandsOf(scene, Uint8Array.of(1)), CAMERAS[0]!, 'flat'));
  expect(whole).toBeGreaterThan(0);
  expect(dashed / whole).toBeGreaterThan(0.4);
  expect(dashed / whole).toBeLessThan(0.95);
  expect(faded / whole).toBeLessThan(0.15);
});

test('a picture drawn in pieces is the picture drawn at once', () => {
  const strands = strandsOf(manyArcs(500, seededRandom(5)));
  const replies: RasterReply[] = [];
  const waiting: (() => void)[] = [];
  const serve = createRasterRun(
    (reply) => replies.push(reply),
    (job) => waiting.push(job),
    37
  );
  const view = { camera: CAMERAS[0]!, projection: 'flat' as const, devicePixels: 1, viewHeight: SIZE.height, ...SIZE };
  serve({ type: 'strands', strands });
  serve({ type: 'paint', job: 1, view, look: LOOK });
  while (waiting.length) waiting.shift()!();
  expect(replies.map(({ job }) => job)).toEqual([1]);
  expect(replies[0]!.pixels).toEqual(straight(drawn(strands, CAMERAS[0]!, 'flat')));
});

test('a newer picture takes the place of one that is under way', () => {
  const strands = strandsOf(manyArcs(100, seededRandom(5)));
  const replies: RasterReply[] = [];
  const waiting: (() => void)[] = [];
  const serve = createRasterRun(
    (reply) => replies.push(reply),
    (job) => waiting.push(job),
    10
  );
  const view = { camera: CAMERAS[0]!, projection: 'globe' as const, devicePixels: 1, viewHeight: SIZE.height, ...SIZE };
  serve({ type: 'strands', strands });
  serve({ type: 'paint', job: 1, view, look: LOOK });
  waiting.shift()!();
  serve({ type: 'emphasis', emphasis: new Uint8Array(100).fill(1) });
  serve({ type: 'paint', job: 2, view, look: LOOK });
  while (waiting.length) waiting.shift()!();
  expect(replies.map(({ job }) => job)).toEqual([2]);
  expect(replies[0]!.pixels).toEqual(straight(drawn({ ...strands, emphasis: new Uint8Array(100).fill(1) }, CAMERAS[0]!, 'globe')));
});

test('of pictures that are asked for in quick succession only the newest is drawn', () => {
  const replies: RasterReply[] = [];
  const waiting: (() => void)[] = [];
  const serve = createRasterRun(
    (reply) => replies.push(reply),
    (job) => waiting.push(job),
    1_000
  );
  const view = { camera: CAMERAS[0]!, projection: 'flat' as const, devicePixels: 1, viewHeight: SIZE.height, ...SIZE };
  serve({ type: 'strands', strands: strandsOf(manyArcs(100, seededRandom(5))) });
  for (let job = 1; job <= 20; job++) serve({ type: 'paint', job, view, look: LOOK });
  expect(replies).toEqual([]);
  while (waiting.length) waiting.shift()!();
  expect(replies.map(({ job }) => job)).toEqual([20]);
});
