import { linkProgram } from './glProgram';
import type { GlProgram } from './glProgram';
import { PictureFrame } from './pictureFrame';
import type { PictureOf } from './picturePlace';
import type { SoftPicture } from './softPicture';

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
  readonly #frame = new PictureFrame();
  /** What of it lies in the texture: the picture that was drawn, or one that was copied. */
  #source: PictureFrame | null = null;
  #copied = 0;
  #room: readonly [number, number] = [0, 0];

  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#framebuffer = gl.createFramebuffer();
    this.#texture = gl.createTexture();
  }

  /** Whether the picture that was drawn shows all that is wanted. It is laid where it belongs, as well as it can be. */
  fits(wanted: PictureOf): boolean {
    return this.#source === this.#frame && this.#frame.fits(wanted);
  }

  /** Draws what is wanted anew. @param paint draws into the framebuffer that is bound, in the middle of which the view lies */
  draw(wanted: PictureOf, paint: (width: number, height: number) => void): void {
    const gl = this.#gl;
    const [width, height] = this.#frame.sizeFor(wanted);
    this.#frame.take(wanted, [width, height]);
    this.#source = this.#frame;
    this.#make(width, height);
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

  /** Takes a picture that was drawn elsewhere, unless it has it. */
  copy(picture: SoftPicture): void {
    if (picture.count === 0 || (this.#source === picture.frame && this.#copied === picture.count)) return;
    const gl = this.#gl;
    this.#source = picture.frame;
    this.#copied = picture.count;
    this.#make(...picture.frame.size);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, true);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, gl.RGBA, gl.UNSIGNED_BYTE, picture.canvas);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
  }

  #make(width: number, height: number): void {
    if (width <= this.#room[0] && height <= this.#room[1]) return;
    const gl = this.#gl;
    this.#room = [Math.max(width, this.#room[0]), Math.max(height, this.#room[1])];
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, ...this.#room, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  }

  /** Lays the picture over what is drawn so far, where its frame has found it to belong. */
  lay(): void {
    const { size, place } = this.#source ?? this.#frame;
    if (!place) return;
    const gl = this.#gl;
    this.#program ??= linkProgram(gl, vertexSource, fragmentSource, {});
    gl.useProgram(this.#program.program);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    gl.uniform1i(this.#program.uniform('u_picture'), 0);
    gl.uniform2f(this.#program.uniform('u_size'), ...size);
    gl.uniform2f(this.#program.uniform('u_shift'), place.x, place.y);
    gl.uniform1f(this.#program.uniform('u_zoom'), place.zoom);
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
