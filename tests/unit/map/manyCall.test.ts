import { beforeAll, expect, test, vi } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { arcBuffers } from '../../../src/map/arcBuffers';
import { ManyCall } from '../../../src/map/manyCall';
import { manyArcs } from './manyArcs';

const strands = (count: number) => {
  const { marks, arcs } = manyArcs(count, seededRandom(3));
  return { ...arcBuffers({ marks, arcs, bands: [] }), emphasis: new Uint8Array(arcs.count) };
};
const context = (renderer: string) => ({ getExtension: () => null, getParameter: () => renderer }) as unknown as WebGL2RenderingContext;
const [CPU, GPU] = [context('Google SwiftShader'), context('Example Graphics 1')];

beforeAll(() => {
  // What Node has not: a canvas that nobody looks at here, and threads, without which the page draws and says so.
  const canvas = class {
    getContext = () => ({ putImageData: () => undefined });
  };
  vi.stubGlobal('OffscreenCanvas', canvas);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  return () => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  };
});

/** Whether so many strands are drawn as a picture that is kept, once what draws it has come. */
async function isKept(count: number, gl: WebGL2RenderingContext, first: 'context' | 'strands'): Promise<boolean> {
  const onPicture = vi.fn();
  const call = new ManyCall(onPicture);
  if (first === 'context') call.start(gl);
  call.setStrands(strands(count));
  if (first === 'strands') call.start(gl);
  await vi.waitFor(() => expect(onPicture.mock.calls.length > 0 || !call.isThreaded).toBe(true));
  if (gl === GPU && count > 2_000) await vi.waitFor(() => expect(call.draws).toBe(true));
  const { draws } = call;
  call.end();
  return draws;
}

test('many arcs are a picture that is kept; the processor alone has many of fewer', async () => {
  for (const first of ['context', 'strands'] as const) {
    expect(await isKept(400, CPU, first)).toBe(false);
    expect(await isKept(600, CPU, first)).toBe(true);
    expect(await isKept(600, GPU, first)).toBe(false);
    expect(await isKept(2_100, GPU, first)).toBe(true);
  }
});

test('a context that came in the place of a lost one decides anew', async () => {
  const call = new ManyCall(() => undefined);
  call.start(CPU);
  call.setStrands(strands(600));
  expect(call.isThreaded).toBe(true);
  call.start(GPU);
  expect(call.draws).toBe(false);
  call.end();
});
