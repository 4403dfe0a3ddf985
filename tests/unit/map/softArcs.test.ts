import { expect, test, vi } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { arcBuffers } from '../../../src/map/arcBuffers';
import { PictureFrame } from '../../../src/map/pictureFrame';
import type { PictureOf } from '../../../src/map/picturePlace';
import type { RasterLook } from '../../../src/map/arcRaster';
import { SoftArcs } from '../../../src/map/softArcs';
import type { Camera } from '../../../src/model/viewState';
import { manyArcs } from './manyArcs';

const LOOK: RasterLook = { colours: new Float32Array(24).fill(1), opacity: { arc: 1, band: 1, faded: 0.1 }, slimness: 1, scale: 1 };
/** More than are drawn in one piece. */
const { marks, arcs } = manyArcs(1_500, seededRandom(2));
const STRANDS = { ...arcBuffers({ marks, arcs, bands: [] }), emphasis: new Uint8Array(arcs.count) };
const SIZE = { width: 120, height: 80 };

/** A picture without a canvas: it knows what it shows, and how much ink is in it. */
class Shown {
  readonly frame = new PictureFrame();
  of: PictureOf | null = null;
  ink = 0;
  taken = 0;
  take(of: PictureOf, width: number, height: number, pixels: Uint8ClampedArray) {
    expect(pixels.length).toBe(4 * width * height);
    this.frame.take(of, [width, height]);
    this.of = of;
    this.taken++;
    this.ink = pixels.reduce((sum, value) => sum + value, 0);
  }
}

/** Arcs that are drawn in the page, for Node has no workers of this kind. */
function setUp(projection: 'flat' | 'globe') {
  const shown = new Shown();
  const onPicture = vi.fn();
  const soft = new SoftArcs(onPicture);
  const prepare = (longitude: number, { looks = 'a', isMoving = false } = {}) => {
    const camera: Camera = { longitude, latitude: 40, zoom: 1 };
    const corner = projection === 'flat' ? { x: -longitude, y: 0, turn: 512 } : null;
    const of = { looks, camera: String(longitude), ...SIZE, corner };
    soft.prepare(shown, of, { camera, projection, devicePixels: 1, viewHeight: SIZE.height }, LOOK, isMoving);
  };
  return { shown, onPicture, soft, prepare };
}

test('the picture is whole when it has come, and not before', async () => {
  const { shown, onPicture, soft, prepare } = setUp('flat');
  expect(soft.isWhole).toBe(true);
  soft.setStrands(STRANDS);
  expect(soft.isWhole).toBe(false);
  prepare(10);
  expect(soft.isWhole).toBe(false);
  await vi.waitFor(() => expect(onPicture).toHaveBeenCalledTimes(1));
  prepare(10);
  expect(soft.isWhole).toBe(true);
  expect(shown.ink).toBeGreaterThan(0);
  soft.setStrands(null);
  expect(soft.isWhole).toBe(true);
});

test('while the camera moves the picture that is under way is awaited; at rest the one that is wanted is drawn', async () => {
  const { shown, onPicture, soft, prepare } = setUp('flat');
  soft.setStrands(STRANDS);
  prepare(10);
  prepare(20, { isMoving: true });
  await vi.waitFor(() => expect(onPicture).toHaveBeenCalledTimes(1));
  prepare(20);
  expect(shown.of!.camera).toBe('10');
  expect(soft.isWhole).toBe(false);
  await vi.waitFor(() => expect(onPicture).toHaveBeenCalledTimes(2));
  prepare(20);
  expect(shown.of!.camera).toBe('20');
  expect(soft.isWhole).toBe(true);
});

test('a picture of other looks takes the place of one that is under way', async () => {
  const { shown, onPicture, soft, prepare } = setUp('flat');
  soft.setStrands(STRANDS);
  prepare(10);
  soft.setEmphasis(new Uint8Array(arcs.count).fill(1));
  prepare(10, { looks: 'faded' });
  await vi.waitFor(() => expect(onPicture).toHaveBeenCalled());
  prepare(10, { looks: 'faded' });
  expect(shown.of!.looks).toBe('faded');
  expect(shown.taken).toBe(1);
  expect(soft.isWhole).toBe(true);
});

test('a globe that turns is drawn at once', async () => {
  const { shown, onPicture, soft, prepare } = setUp('globe');
  soft.setStrands(STRANDS);
  prepare(10);
  expect(shown.taken).toBe(0);
  await vi.waitFor(() => expect(onPicture).toHaveBeenCalled());
  prepare(10);
  prepare(25, { isMoving: true });
  expect(shown.of!.camera).toBe('25');
  expect(soft.isWhole).toBe(true);
});

test('a picture that was under way when the context was lost is drawn anew', async () => {
  const { shown, onPicture, soft, prepare } = setUp('flat');
  soft.setStrands(STRANDS);
  prepare(10);
  soft.forget();
  prepare(10);
  await vi.waitFor(() => expect(onPicture).toHaveBeenCalledTimes(1));
  prepare(10);
  expect(shown.taken).toBe(1);
  expect(soft.isWhole).toBe(true);
});
