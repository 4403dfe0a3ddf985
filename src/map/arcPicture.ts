import { linkProgram } from './glProgram';
import type { GlProgram } from './glProgram';

/** How much more than the view is drawn while it is panned, as a share of its width and height on each side. */
const MARGIN = 0.25;
/** Most pixels that are kept, a quarter of a gigabyte; a wall of screens gets no margin. */
const MOST_PIXELS = 2 ** 26;

const vertexSource = `#version 300 es
void main() {
  gl_Position = vec4(vec2(gl_VertexID & 1, gl_VertexID >> 1) * 4.0 - 1.0, 0.0, 1.0);
}`;
const fragmentSource = `#version 300 es
precision highp float;
uniform sampler2D u_picture;
uniform ivec2 u_shift;
out vec4 colour;
void main() {
  colour = texelFetch(u_picture, ivec2(gl_FragCoord.xy) + u_shift, 0);
}`;

/** What a picture shows. */
export interface PictureOf {
  /** All that decides it but for where a flat map is panned to. */
  readonly key: string;
  /** The view in device pixels. */
  readonly width: number;
  readonly height: number;
  /** Where the flat map's corner lies in device pixels, x to the right and y upwards, and after how many x begins anew; null on the globe. */
  readonly corner: { readonly x: number; readonly y: number; readonly turn: number } | null;
}

/**
 * The arcs of a view, kept as a picture: as long as nothing about them changes they are not drawn again, however often names and discs are.
 * While a flat map is panned more is drawn than is seen, and the picture moves along, by whole pixels.
 */
export class ArcPicture {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: GlProgram;
  readonly #framebuffer: WebGLFramebuffer;
  readonly #texture: WebGLTexture;
  #size: readonly [number, number] = [0, 0];
  #of: PictureOf | null = null;
  #margin: readonly [number, number] = [0, 0];
  #shift: readonly [number, number] = [0, 0];

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#program = linkProgram(gl, vertexSource, fragmentSource, {});
    this.#framebuffer = gl.createFramebuffer();
    this.#texture = gl.createTexture();
  }

  /** Sees to it that the picture is the one that is wanted. @param paint draws into a picture of a size, in the middle of which the view lies */
  prepare(wanted: PictureOf, paint: (width: number, height: number) => void): void {
    const before = this.#of;
    const isSame = before?.key === wanted.key && before.width === wanted.width && before.height === wanted.height;
    const shift = isSame ? this.#shiftTo(before, wanted) : null;
    if (shift && Math.abs(shift[0]) <= this.#margin[0] && Math.abs(shift[1]) <= this.#margin[1]) {
      this.#shift = shift;
      return;
    }
    const share = shift && wanted.width * wanted.height * (1 + 2 * MARGIN) ** 2 <= MOST_PIXELS ? MARGIN : 0;
    this.#margin = [Math.round(wanted.width * share), Math.round(wanted.height * share)];
    this.#shift = [0, 0];
    this.#of = wanted;
    this.#paint(wanted.width + 2 * this.#margin[0], wanted.height + 2 * this.#margin[1], paint);
  }

  /** How far the wanted view lies from the one that was drawn, in whole pixels; null where that cannot be panned to. */
  #shiftTo({ corner: before }: PictureOf, { corner }: PictureOf): readonly [number, number] | null {
    if (!before || !corner) return null;
    const x = before.x - corner.x;
    return [Math.round(x - corner.turn * Math.round(x / corner.turn)), Math.round(before.y - corner.y)];
  }

  #paint(width: number, height: number, paint: (width: number, height: number) => void): void {
    const gl = this.#gl;
    if (width > this.#size[0] || height > this.#size[1]) {
      this.#size = [Math.max(width, this.#size[0]), Math.max(height, this.#size[1])];
      gl.bindTexture(gl.TEXTURE_2D, this.#texture);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, ...this.#size, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
    }
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.#framebuffer);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, this.#texture, 0);
    gl.viewport(0, 0, width, height);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    paint(width, height);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.viewport(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight);
  }

  /** Lays the picture over what is drawn so far. */
  draw(): void {
    const gl = this.#gl;
    gl.useProgram(this.#program.program);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.uniform1i(this.#program.uniform('u_picture'), 0);
    gl.uniform2i(this.#program.uniform('u_shift'), this.#margin[0] + this.#shift[0], this.#margin[1] + this.#shift[1]);
    gl.disable(gl.DEPTH_TEST);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
  }

  free(): void {
    this.#gl.deleteFramebuffer(this.#framebuffer);
    this.#gl.deleteTexture(this.#texture);
    this.#gl.deleteProgram(this.#program.program);
  }
}
