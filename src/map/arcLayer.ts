import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { Theme } from '../model/palette';
import { arcBuffers, emphasisBytes, INSTANCE_BYTES, NODE_FLOATS, NODES_PER_ROW, rowsOf, segmentsFor } from './arcBuffers';
import type { ArcBuffers } from './arcBuffers';
import fragmentSource from './arcLayer.frag.glsl?raw';
import vertexSource from './arcLayer.vert.glsl?raw';
import { linkProgram } from './glProgram';
import type { GlProgram } from './glProgram';
import { ARC_LAYER } from './layers';
import { FADED, HOVERED_WIDTH, SELECTED_WIDTH, slimness } from './look';
import { zoomInScene } from './projector';
import type { MapScene } from './scene';

const ATTRIBUTES = { a_ends: 0, a_style: 1, a_shift: 2, a_emphasis: 3 } as const;

/** A set of instances on the GPU. */
interface InstanceSet {
  readonly vao: WebGLVertexArrayObject;
  readonly instances: WebGLBuffer;
  readonly emphasis: WebGLBuffer;
  /** Rows of the scene's instances it holds; null = all. */
  readonly rows: Uint32Array | null;
  readonly count: number;
}

/** All that lies on the GPU for one scene. */
interface Uploaded {
  readonly texture: WebGLTexture;
  readonly all: InstanceSet;
  readonly crossing: InstanceSet;
}

/**
 * Our layer of arcs and bands in MapLibre's picture: one instanced draw, great circles computed in the vertex shader, right on the flat map,
 * the globe and the morph between them. It keeps the last scene, so it can be added again after the context was lost.
 */
export class ArcLayer implements CustomLayerInterface {
  readonly id = ARC_LAYER;
  readonly type = 'custom' as const;
  readonly renderingMode = '2d' as const;
  /** How much of the arcs that stand out has grown from both ends, 0…1. */
  growth = 1;
  /** Factor on widths and shifts. */
  scale = 1;

  #colours = new Float32Array(24);
  #opacity: Theme['opacity'];
  #buffers: ArcBuffers | null = null;
  #emphasis: Uint8Array<ArrayBuffer> = new Uint8Array();
  #drawn: Pick<MapScene, 'marks' | 'arcs' | 'bands'> | null = null;
  #map: MapLibreMap | null = null;
  #gl: WebGL2RenderingContext | null = null;
  #uploaded: Uploaded | null = null;
  readonly #programs = new Map<string, GlProgram>();
  #failed = false;
  readonly #onFail: (error: unknown) => void;

  /** @param onFail called once if a scene is too large or the GPU refuses the shaders; nothing is drawn from then on */
  constructor(theme: Theme, onFail: (error: unknown) => void) {
    this.#onFail = onFail;
    this.#opacity = theme.opacity;
    this.setTheme(theme);
  }

  setTheme(theme: Theme): void {
    this.#opacity = theme.opacity;
    const colours = [...theme.hues, theme.neutral, theme.quiet];
    this.#colours = Float32Array.from(colours.flatMap((colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)));
  }

  /** Takes a scene; where only its emphasis differs from the last one, only that is uploaded. */
  setScene(scene: MapScene): void {
    if (this.#failed) return;
    try {
      this.#takeScene(scene);
    } catch (error) {
      this.#fail(error);
    }
  }

  #takeScene(scene: MapScene): void {
    const { marks, arcs, bands } = scene;
    this.#emphasis = emphasisBytes(scene);
    const same = this.#drawn?.marks === marks && this.#drawn.arcs === arcs && this.#drawn.bands === bands;
    this.#drawn = { marks, arcs, bands };
    if (!same) {
      this.#buffers = arcBuffers(scene);
      this.#upload();
    } else if (this.#gl && this.#uploaded) {
      for (const set of [this.#uploaded.all, this.#uploaded.crossing]) this.#uploadEmphasis(this.#gl, set);
    }
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#gl = gl;
    this.#programs.clear();
    this.#uploaded = null;
    this.#upload();
  }

  onRemove(_map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#free(gl);
    for (const { program } of this.#programs.values()) gl.deleteProgram(program);
    this.#programs.clear();
    this.#gl = null;
    this.#map = null;
  }

  render(gl: WebGL2RenderingContext, { shaderData, defaultProjectionData: projection }: CustomRenderMethodInput): void {
    if (!this.#uploaded || !this.#map || !this.#buffers?.count || this.#failed) return;
    const program = this.#program(gl, shaderData);
    if (!program) return;
    const { uniform } = program;
    const { width, height, clientWidth } = this.#map.getCanvas();
    const segments = segmentsFor(this.#buffers.count);
    gl.useProgram(program.program);
    gl.uniformMatrix4fv(uniform('u_projection_matrix'), false, projection.mainMatrix);
    gl.uniformMatrix4fv(uniform('u_projection_fallback_matrix'), false, projection.fallbackMatrix);
    gl.uniform4fv(uniform('u_projection_tile_mercator_coords'), projection.tileMercatorCoords);
    gl.uniform4fv(uniform('u_projection_clipping_plane'), projection.clippingPlane);
    gl.uniform1f(uniform('u_projection_transition'), projection.projectionTransition);
    gl.uniform2f(uniform('u_viewport'), width, height);
    gl.uniform1f(uniform('u_scale'), (width / Math.max(1, clientWidth)) * this.scale);
    gl.uniform1f(uniform('u_slimness'), slimness(zoomInScene(this.#map.getZoom(), this.scale)));
    gl.uniform1f(uniform('u_segments'), segments);
    gl.uniform3fv(uniform('u_colours'), this.#colours);
    gl.uniform3f(uniform('u_opacity'), this.#opacity.arc, this.#opacity.band, FADED);
    gl.uniform2f(uniform('u_widen'), SELECTED_WIDTH, HOVERED_WIDTH);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.#uploaded.texture);
    gl.uniform1i(uniform('u_nodes'), 0);

    const { all, crossing } = this.#uploaded;
    const [first, last] = this.#worlds(projection.projectionTransition > 0);
    const draw = (set: InstanceSet, world: number) => {
      if (set.count === 0) return;
      gl.uniform1f(uniform('u_world'), world);
      gl.bindVertexArray(set.vao);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 2 * (segments + 1), set.count);
    };
    const standsOut = this.#emphasis.some((emphasis) => emphasis >= 2);
    // 2 = what was there before, below what grows over it.
    const passes = !standsOut ? [0] : this.growth < 1 ? [0, 2, 1] : [0, 1];
    for (const pass of passes) {
      gl.uniform1f(uniform('u_pass'), pass);
      // What stands as usual has grown long since.
      gl.uniform1f(uniform('u_growth'), pass === 1 ? this.growth : 1);
      for (let world = first; world <= last; world++) draw(all, world);
      if (projection.projectionTransition === 0) [first - 1, last + 1].forEach((world) => draw(crossing, world));
    }
    gl.bindVertexArray(null);
  }

  /** First and last copy of the world in view. */
  #worlds(globe: boolean): readonly [number, number] {
    if (globe || !this.#map) return [0, 0];
    const centre = this.#map.getCenter().lng / 360 + 0.5;
    const half = this.#map.getCanvas().clientWidth / 2 / (512 * 2 ** this.#map.getZoom());
    return [Math.floor(centre - half), Math.floor(centre + half)];
  }

  #program(gl: WebGL2RenderingContext, shader: CustomRenderMethodInput['shaderData']): GlProgram | null {
    const known = this.#programs.get(shader.variantName);
    if (known) return known;
    try {
      const define = `${shader.define}\n#define NODES_PER_ROW ${NODES_PER_ROW}u`;
      const vertex = `#version 300 es\nprecision highp float;\n${define}\n${shader.vertexShaderPrelude}\n${vertexSource}`;
      const program = linkProgram(gl, vertex, `#version 300 es\n${fragmentSource}`, ATTRIBUTES);
      this.#programs.set(shader.variantName, program);
      return program;
    } catch (error) {
      // A context that was just lost refuses everything; MapLibre adds the layer again when it is back.
      if (!gl.isContextLost()) this.#fail(error);
      return null;
    }
  }

  #fail(error: unknown): void {
    this.#failed = true;
    this.#onFail(error);
  }

  #upload(): void {
    const gl = this.#gl;
    if (!gl || !this.#buffers) return;
    this.#free(gl);
    const texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, texture);
    const { nodes, instances, crossing } = this.#buffers;
    // MapLibre leaves its own unpack settings behind, which do not fit floats.
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    const [width, height] = [(NODE_FLOATS / 4) * NODES_PER_ROW, nodes.length / NODE_FLOATS / NODES_PER_ROW];
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, width, height, 0, gl.RGBA, gl.FLOAT, nodes);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
    const all = this.#instanceSet(gl, instances, null);
    this.#uploaded = { texture, all, crossing: this.#instanceSet(gl, rowsOf(instances, crossing, INSTANCE_BYTES), crossing) };
  }

  #instanceSet(gl: WebGL2RenderingContext, bytes: Uint8Array, rows: Uint32Array | null): InstanceSet {
    const set = {
      vao: gl.createVertexArray(),
      instances: gl.createBuffer(),
      emphasis: gl.createBuffer(),
      rows,
      count: bytes.length / INSTANCE_BYTES
    };
    gl.bindVertexArray(set.vao);
    gl.bindBuffer(gl.ARRAY_BUFFER, set.instances);
    gl.bufferData(gl.ARRAY_BUFFER, bytes, gl.STATIC_DRAW);
    for (const location of Object.values(ATTRIBUTES)) {
      gl.enableVertexAttribArray(location);
      gl.vertexAttribDivisor(location, 1);
    }
    gl.vertexAttribIPointer(ATTRIBUTES.a_ends, 2, gl.UNSIGNED_SHORT, INSTANCE_BYTES, 0);
    gl.vertexAttribPointer(ATTRIBUTES.a_style, 3, gl.UNSIGNED_BYTE, false, INSTANCE_BYTES, 4);
    gl.vertexAttribPointer(ATTRIBUTES.a_shift, 3, gl.BYTE, false, INSTANCE_BYTES, 7);
    this.#uploadEmphasis(gl, set);
    gl.vertexAttribPointer(ATTRIBUTES.a_emphasis, 1, gl.UNSIGNED_BYTE, false, 1, 0);
    gl.bindVertexArray(null);
    return set;
  }

  #uploadEmphasis(gl: WebGL2RenderingContext, set: InstanceSet): void {
    gl.bindBuffer(gl.ARRAY_BUFFER, set.emphasis);
    gl.bufferData(gl.ARRAY_BUFFER, set.rows ? rowsOf(this.#emphasis, set.rows, 1) : this.#emphasis, gl.DYNAMIC_DRAW);
  }

  #free(gl: WebGL2RenderingContext): void {
    if (!this.#uploaded) return;
    const { texture, all, crossing } = this.#uploaded;
    gl.deleteTexture(texture);
    for (const { vao, instances, emphasis } of [all, crossing]) {
      gl.deleteVertexArray(vao);
      gl.deleteBuffer(instances);
      gl.deleteBuffer(emphasis);
    }
    this.#uploaded = null;
  }
}
