import type { CustomLayerInterface, CustomRenderMethodInput, Map as MapLibreMap } from 'maplibre-gl';
import type { Theme } from '../model/palette';
import { arcBuffers, emphasisBytes, NODES_PER_ROW, segmentsFor } from './arcBuffers';
import type { ArcBuffers } from './arcBuffers';
import { ATTRIBUTES } from './arcInstances';
import type { InstanceSet } from './arcInstances';
import fragmentSource from './arcLayer.frag.glsl?raw';
import vertexSource from './arcLayer.vert.glsl?raw';
import { linkProgram } from './glProgram';
import type { GlProgram } from './glProgram';
import { ARC_LAYER } from './layers';
import { ManyCall } from './manyCall';
import { FADED, HOVERED_WIDTH, SELECTED_WIDTH, slimness } from './look';
import { zoomInScene } from './projector';
import type { MapScene } from './scene';
import { UploadedArcs } from './uploadedArcs';

/** What the flat map stretches the arcs of a run, where they come near to a pole. */
const STRETCH = 3;

/** A picture in device pixels that is drawn into; the view is its middle. */
interface Target {
  readonly width: number;
  readonly height: number;
}

/** 0: ordinary and faded, 1: what stands out, 2: everything as if nothing stood out, 3: what was there before what grows over it. See arcLayer.vert.glsl. */
type Pass = 0 | 1 | 2 | 3;

/**
 * Our layer of arcs and bands in MapLibre's picture: one instanced draw, great circles computed in the vertex shader, right on the flat map,
 * the globe and the morph between them. It keeps the last scene, so it can be added again after the context was lost. Where there are many,
 * all but what stands out is drawn once and kept as a picture.
 */
export class ArcLayer implements CustomLayerInterface {
  readonly id = ARC_LAYER;
  readonly type = 'custom' as const;
  readonly renderingMode = '2d' as const;
  /** How much of the arcs that stand out has grown from both ends, 0…1. */
  growth = 1;

  #colours = new Float32Array(24);
  #opacity: Theme['opacity'];
  #buffers: ArcBuffers | null = null;
  #emphasis: Uint8Array<ArrayBuffer> = new Uint8Array();
  #drawn: Pick<MapScene, 'marks' | 'arcs' | 'bands'> | null = null;
  #map: MapLibreMap | null = null;
  #gl: WebGL2RenderingContext | null = null;
  #uploaded: UploadedArcs | null = null;
  /** Counts what makes another picture of the same view: another scene, others that are faded, another theme. */
  #looks = 0;
  readonly #many = new ManyCall(() => this.#onPicture());
  readonly #programs = new Map<string, GlProgram>();
  /** Whether other arcs have been taken than were drawn. */
  #isNew = false;
  /** What the last frame was drawn with, and the camera that it is for. */
  #latest: { readonly input: CustomRenderMethodInput; readonly camera: string } | null = null;
  #failed = false;
  /** Whether some arcs are selected or under the pointer. */
  #standsOut = false;
  /** Whether the arcs of the latest frame are painted on the page, over MapLibre's picture, and whether MapLibre's has some. */
  #isOnPage = false;
  #isInFrame = false;
  readonly #scale: number;
  readonly #onCome: () => void;
  readonly #onFail: (error: unknown) => void;

  /**
   * @param scale pixels of the picture in one of the scene
   * @param onCome called when arcs have come that only `paintOver` shows
   * @param onFail called once if a scene is too large or the GPU refuses the shaders; nothing is drawn from then on
   */
  constructor(theme: Theme, scale: number, onCome: () => void, onFail: (error: unknown) => void) {
    this.#onCome = onCome;
    this.#onFail = onFail;
    this.#scale = scale;
    this.#opacity = theme.opacity;
    this.setTheme(theme);
  }

  setTheme(theme: Theme): void {
    this.#opacity = theme.opacity;
    this.#looks++;
    const colours = [...theme.hues, theme.neutral, theme.quiet];
    this.#colours = Float32Array.from(colours.flatMap((colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)));
  }

  /** Tells of a scene that will come, so that what draws many arcs is fetched meanwhile. */
  expect({ arcs, bands }: MapScene): void {
    this.#many.expect(arcs.count + bands.length);
  }

  /**
   * Begins to draw other arcs before the next frame, where a thread draws many for a camera at rest.
   * @returns whether they are on their way: until they have come another frame would show none of them, and take its time from the thread
   */
  begin(): boolean {
    const isNew = this.#isNew;
    this.#isNew = false;
    if (!isNew || !this.#many.isThreaded || !this.#gl || !this.#latest?.camera || this.#latest.camera !== this.#camera()) return false;
    this.prerender(this.#gl, this.#latest.input);
    return this.#many.draws && !this.#many.isWhole;
  }

  /** Where the camera is, on a canvas of which size; '' while it moves. */
  #camera(): string {
    const map = this.#map;
    if (!map || map.isMoving()) return '';
    const { lng, lat } = map.getCenter();
    const { width, height } = map.getCanvas();
    return [lng, lat, map.getZoom(), width, height, map.getProjection()?.type].join();
  }

  /** The map has nothing to do. */
  rest(): void {
    void this.#many.rest();
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
    const before = this.#emphasis;
    this.#emphasis = emphasisBytes(scene);
    this.#standsOut = this.#emphasis.some((emphasis) => emphasis >= 2);
    const same = this.#drawn?.marks === marks && this.#drawn.arcs === arcs && this.#drawn.bands === bands;
    this.#drawn = { marks, arcs, bands };
    if (!same || this.#emphasis.some((emphasis, row) => (emphasis === 1) !== (before[row] === 1))) this.#looks++;
    if (!same) {
      this.#isNew = true;
      this.#uploaded?.free();
      this.#uploaded = null;
      this.#buffers = arcBuffers(scene);
      this.#many.setStrands({ ...this.#buffers, emphasis: this.#emphasis });
    } else {
      this.#uploaded?.setEmphasis(this.#emphasis);
      this.#many.setEmphasis(this.#emphasis);
    }
  }

  /** Whether all arcs were in the last frame: where there are many, some may come a little later. */
  get isWhole(): boolean {
    return this.#many.isWhole;
  }

  onAdd(map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#map = map;
    this.#gl = gl;
    this.#many.start(gl);
    this.#programs.clear();
    this.#uploaded = null;
  }

  onRemove(_map: MapLibreMap, gl: WebGL2RenderingContext): void {
    this.#uploaded?.free();
    this.#uploaded = null;
    this.#many.free();
    for (const { program } of this.#programs.values()) gl.deleteProgram(program);
    this.#programs.clear();
    this.#gl = null;
    this.#map = null;
    this.#latest = null;
  }

  /** Draws many arcs into a picture of their own, unless that is there already. */
  prerender(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    this.#latest = { input, camera: this.#camera() };
    this.#isOnPage = false;
    if (!this.#map || !this.#many.draws || this.#failed) return;
    const look = { colours: this.#colours, opacity: this.#opacity, scale: this.#scale, looks: this.#looks };
    try {
      this.#many.prepare(gl, { map: this.#map, input, look }, (width, height) => this.#draw(gl, input, 2, { width, height }));
      this.#isOnPage = this.#many.isOnPage && !this.#standsOut;
    } catch (error) {
      if (!gl.isContextLost()) this.#fail(error);
    }
  }

  render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    this.#isInFrame = false;
    if (!this.#map || !this.#buffers?.count || this.#failed || this.#isOnPage) return;
    this.#isInFrame = true;
    try {
      this.#compose(gl, input);
    } catch (error) {
      if (!gl.isContextLost()) this.#fail(error);
    }
  }

  #compose(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const view = this.#map!.getCanvas();
    if (this.#many.draws) this.#many.lay(gl);
    else this.#draw(gl, input, 0, view);
    if (!this.#standsOut) return;
    if (this.growth < 1) this.#draw(gl, input, 3, view);
    this.#draw(gl, input, 1, view);
  }

  /** Paints what MapLibre's picture has not on a canvas over it, in device pixels. */
  paintOver(context: CanvasRenderingContext2D): void {
    if (this.#isOnPage && !this.#isInFrame) this.#many.paint(context);
  }

  /** A picture of many has come: where it is painted on the page MapLibre's stays as it is. */
  #onPicture(): void {
    if (!this.#map || !this.#gl) return;
    if (this.#isInFrame || !this.#latest?.camera || this.#latest.camera !== this.#camera()) return void this.#map.triggerRepaint();
    this.prerender(this.#gl, this.#latest.input);
    if (this.#isOnPage) this.#onCome();
    else this.#map.triggerRepaint();
  }

  #draw(
    gl: WebGL2RenderingContext,
    { shaderData, defaultProjectionData: projection }: CustomRenderMethodInput,
    pass: Pass,
    target: Target
  ) {
    const program = this.#program(gl, shaderData);
    if (!program) return;
    const uploaded = (this.#uploaded ??= new UploadedArcs(gl, this.#buffers!, this.#emphasis));
    const { uniform } = program;
    const map = this.#map!;
    const { width, height, clientWidth } = map.getCanvas();
    const count = this.#buffers!.count;
    const isFlat = projection.projectionTransition === 0;
    const devicePixels = width / Math.max(1, clientWidth);
    const perRadian = (devicePixels * 512 * 2 ** map.getZoom()) / (2 * Math.PI);
    gl.useProgram(program.program);
    gl.uniformMatrix4fv(uniform('u_projection_matrix'), false, projection.mainMatrix);
    gl.uniformMatrix4fv(uniform('u_projection_fallback_matrix'), false, projection.fallbackMatrix);
    gl.uniform4fv(uniform('u_projection_tile_mercator_coords'), projection.tileMercatorCoords);
    gl.uniform4fv(uniform('u_projection_clipping_plane'), projection.clippingPlane);
    gl.uniform1f(uniform('u_projection_transition'), projection.projectionTransition);
    gl.uniform2f(uniform('u_viewport'), width, height);
    gl.uniform2f(uniform('u_target'), target.width, target.height);
    gl.uniform1f(uniform('u_scale'), devicePixels * this.#scale);
    gl.uniform1f(uniform('u_soft'), pass === 2 ? 0.5 : 1);
    gl.uniform1f(uniform('u_rough'), pass === 2 ? 1 : 0);
    gl.uniform1f(uniform('u_slimness'), slimness(zoomInScene(map.getZoom(), this.#scale)));
    gl.uniform3fv(uniform('u_colours'), this.#colours);
    gl.uniform3f(uniform('u_opacity'), this.#opacity.arc, this.#opacity.band, FADED);
    gl.uniform2f(uniform('u_widen'), SELECTED_WIDTH, HOVERED_WIDTH);
    gl.uniform1f(uniform('u_pass'), pass);
    // What stands as usual has grown long since.
    gl.uniform1f(uniform('u_growth'), pass === 1 ? this.growth : 1);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, uploaded.texture);
    gl.uniform1i(uniform('u_nodes'), 0);

    const { all, crossing } = pass === 1 || pass === 3 ? uploaded.lifted! : uploaded;
    const [first, last] = this.#worlds(!isFlat, target.width / devicePixels);
    const draw = (set: InstanceSet, world: number) => {
      gl.uniform1f(uniform('u_world'), world);
      for (const run of set.runs) {
        const segments = segmentsFor(run.angle * STRETCH, perRadian, pass === 2 ? count : 0);
        gl.uniform1f(uniform('u_segments'), segments);
        gl.bindVertexArray(run.vao);
        gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 2 * (segments + 1), run.count);
      }
    };
    for (let world = first; world <= last; world++) draw(all, world);
    if (isFlat) [first - 1, last + 1].forEach((world) => draw(crossing, world));
    gl.bindVertexArray(null);
  }

  /** First and last copy of the world in a picture of a width. */
  #worlds(globe: boolean, width: number): readonly [number, number] {
    if (globe || !this.#map) return [0, 0];
    const centre = this.#map.getCenter().lng / 360 + 0.5;
    const half = width / 2 / (512 * 2 ** this.#map.getZoom());
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

  /** Ends what draws apart from the map. */
  end(): void {
    this.#many.end();
  }
}
