import { NODE_FLOATS, NODES_PER_ROW } from './arcBuffers';
import type { ArcBuffers } from './arcBuffers';
import { freeInstances, uploadEmphasis, uploadInstances } from './arcInstances';
import type { InstanceSet } from './arcInstances';

/** Strands, and those of them again that run across 180°. */
interface Sets {
  readonly all: InstanceSet;
  readonly crossing: InstanceSet;
}

/** All that lies on the GPU for the arcs of one scene. */
export class UploadedArcs implements Sets {
  /** The places the strands end at. */
  readonly texture: WebGLTexture;
  readonly all: InstanceSet;
  readonly crossing: InstanceSet;
  readonly #gl: WebGL2RenderingContext;
  readonly #buffers: ArcBuffers;
  #lifted: Sets | null = null;

  constructor(gl: WebGL2RenderingContext, buffers: ArcBuffers, emphasis: Uint8Array) {
    this.#gl = gl;
    this.#buffers = buffers;
    this.texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    // MapLibre leaves its own unpack settings behind, which do not fit floats.
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    const [width, height] = [(NODE_FLOATS / 4) * NODES_PER_ROW, buffers.nodes.length / NODE_FLOATS / NODES_PER_ROW];
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, width, height, 0, gl.RGBA, gl.FLOAT, buffers.nodes);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
    const rows = { ...buffers, emphasis };
    this.all = uploadInstances(gl, rows, null);
    this.crossing = uploadInstances(gl, rows, buffers.crossing);
    this.#lift(emphasis);
  }

  /** What stands out; null = nothing does. */
  get lifted(): Sets | null {
    return this.#lifted;
  }

  /** Takes the emphasis of the same strands. */
  setEmphasis(emphasis: Uint8Array): void {
    for (const set of [this.all, this.crossing]) uploadEmphasis(this.#gl, set, emphasis);
    this.#lift(emphasis);
  }

  /** Uploads what stands out once more, by itself, so that it costs nothing to draw it over all the rest. */
  #lift(emphasis: Uint8Array): void {
    for (const set of Object.values(this.#lifted ?? {})) freeInstances(this.#gl, set);
    const standsOut = (row: number) => emphasis[row]! >= 2;
    const rows = { ...this.#buffers, emphasis };
    const lifted = Uint32Array.from(emphasis.keys()).filter(standsOut);
    const upload = (some: Uint32Array) => uploadInstances(this.#gl, rows, some);
    this.#lifted = lifted.length ? { all: upload(lifted), crossing: upload(rows.crossing.filter(standsOut)) } : null;
  }

  /** Frees it. */
  free(): void {
    this.#gl.deleteTexture(this.texture);
    for (const set of [this.all, this.crossing, ...Object.values(this.#lifted ?? {})]) freeInstances(this.#gl, set);
  }
}
