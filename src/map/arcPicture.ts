import { linkProgram } from './glProgram';
import type { GlProgram } from './glProgram';
import { isSame, isWithin, placeOf } from './picturePlace';
import type { PictureOf, PicturePlace, PictureSize } from './picturePlace';

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
// Size of the picture, where the view's lower left corner lies in it, and its pixels in one of the view.
uniform vec2 u_size;
uniform vec2 u_shift;
uniform float u_zoom;
out vec4 colour;
void main() {
  vec2 at = gl_FragCoord.xy * u_zoom + u_shift;
  if (any(lessThan(at, vec2(0.0))) || any(greaterThanEqual(at, u_size))) discard;
  colour = u_zoom == 1.0 ? texelFetch(u_picture, ivec2(at), 0) : texture(u_picture, at / vec2(textureSize(u_picture, 0)));
}`;

/**
 * The arcs of a view, kept as a picture: as long as nothing about them changes they are not drawn again, however often names and discs are.
 * While a flat map is panned more is drawn than is seen, and the picture moves along, by whole pixels.
 */
export class ArcPicture {
  readonly #gl: WebGL2RenderingContext;
  /** Made when it is first needed: until then the graphics processor may be at work. */
  #program: GlProgram | null = null;
  readonly #framebuffer: WebGLFramebuffer;
  readonly #texture: WebGLTexture;
  #room: PictureSize = [0, 0];
  #size: PictureSize = [0, 0];
  #of: PictureOf | null = null;
  #place: PicturePlace | null = null;

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#framebuffer = gl.createFramebuffer();
    this.#texture = gl.createTexture();
  }

  /** Whether the picture shows all that is wanted. It is laid where it belongs, as well as it can be. */
  fits(wanted: PictureOf): boolean {
    this.#place = this.#of && placeOf(this.#of, this.#size, wanted);
    return this.#of !== null && this.#place !== null && isWithin(this.#of, this.#size, this.#place, wanted);
  }

  /** Whether a picture of something, without a margin, would show all that is wanted. */
  wouldFit(wanted: PictureOf, of: PictureOf): boolean {
    const size = [of.width, of.height] as const;
    const place = placeOf(of, size, wanted);
    return place !== null && isWithin(of, size, place, wanted);
  }

  /** Whether the picture shows the same from elsewhere. */
  isTurned(wanted: PictureOf): boolean {
    return this.#of?.looks === wanted.looks && this.#of.camera !== wanted.camera;
  }

  /** How large a picture should be that is wanted now: with a margin where the one before has been panned away. */
  sizeFor(wanted: PictureOf): PictureSize {
    const isPanned = this.#of !== null && isSame(this.#of, wanted) && wanted.corner !== null;
    const share = isPanned && wanted.width * wanted.height * (1 + 2 * MARGIN) ** 2 <= MOST_PIXELS ? MARGIN : 0;
    return [wanted.width + 2 * Math.round(wanted.width * share), wanted.height + 2 * Math.round(wanted.height * share)];
  }

  /** Draws what is wanted anew. @param paint draws into the framebuffer that is bound, in the middle of which the view lies */
  draw(wanted: PictureOf, paint: (width: number, height: number) => void): void {
    const gl = this.#gl;
    const [width, height] = this.sizeFor(wanted);
    this.#make(wanted, width, height);
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

  /** Takes a picture that was drawn elsewhere. @param pixels premultiplied RGBA, rows from the bottom, with the view in the middle */
  take(of: PictureOf, width: number, height: number, pixels: Uint8Array): void {
    const gl = this.#gl;
    this.#make(of, width, height);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  }

  #make(of: PictureOf, width: number, height: number): void {
    const gl = this.#gl;
    this.#of = of;
    this.#size = [width, height];
    if (width <= this.#room[0] && height <= this.#room[1]) return;
    this.#room = [Math.max(width, this.#room[0]), Math.max(height, this.#room[1])];
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, ...this.#room, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  }

  /** Lays the picture over what is drawn so far, where `fits` has found it to belong. */
  lay(): void {
    if (!this.#place) return;
    const gl = this.#gl;
    this.#program ??= linkProgram(gl, vertexSource, fragmentSource, {});
    gl.useProgram(this.#program.program);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.uniform1i(this.#program.uniform('u_picture'), 0);
    gl.uniform2f(this.#program.uniform('u_size'), ...this.#size);
    gl.uniform2f(this.#program.uniform('u_shift'), this.#place.x, this.#place.y);
    gl.uniform1f(this.#program.uniform('u_zoom'), this.#place.zoom);
    gl.disable(gl.DEPTH_TEST);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
  }

  /** Frees what it holds on the GPU. */
  free(): void {
    this.#gl.deleteFramebuffer(this.#framebuffer);
    this.#gl.deleteTexture(this.#texture);
    if (this.#program) this.#gl.deleteProgram(this.#program.program);
  }
}
