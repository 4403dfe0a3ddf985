import { hueColour } from '../../model/palette';
import type { GraphFrame } from '../frame';
import { edgeOpacities, HULL_OPACITY, NODE_OPACITY, ringScale, SELECTED_RING, strokeScale } from '../style';
import { screenRadius } from '../viewport';
import { columnsOfDiscs, columnsOfEdges, DISC_BYTES, EDGE_BYTES, emphasisOf, rgb, type Columns } from './glColumns';
import { attribute, program, type Program } from './glProgram';
import { DISC_FRAGMENT, DISC_VERTEX, EDGE_FRAGMENT, EDGE_VERTEX, HULL_FRAGMENT, HULL_VERTEX } from './glShaders';

/** Hulls, edges and discs of a graph on a canvas of their own, drawn by the graphics processor. */
export interface WebglLayer {
  readonly canvas: HTMLCanvasElement;
  /** Sets the size in CSS pixels, and how many device pixels make one of them. */
  resize(width: number, height: number, pixelRatio: number): void;
  paint(frame: GraphFrame): void;
  destroy(): void;
}

/** Nodes in a row of the texture that has their places. */
const ROW = 1024;
/** Fewest and most corners of a disc, and how far its sides may lie inside it, in pixels. */
const CORNERS = { least: 8, most: 48, missPx: 0.2 };

/** What is drawn in one look: edges or discs, each an instance, and their emphasis in a buffer of its own. */
interface Instances {
  readonly program: Program;
  readonly vertices: WebGLVertexArrayObject;
  readonly buffer: WebGLBuffer;
  readonly emphasis: WebGLBuffer;
  columns: Columns;
}

/**
 * Draws by instances: an edge is a strip of two triangles, a disc a ring of them, their places come from a texture and their emphasis from a
 * byte each, so that a moved node, a hover or another view changes no more than that. Where strokes of one look cross they do not add up, as on
 * a canvas: each look has a depth, and of one depth only the first is drawn.
 * @param onLost called once when the context is lost
 * @returns null where the browser gives no WebGL 2
 */
export function createWebglLayer(onLost: () => void): WebglLayer | null {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.position = 'absolute';
  canvas.style.pointerEvents = 'none';
  const context = canvas.getContext('webgl2', { antialias: true, depth: true, alpha: true, premultipliedAlpha: true });
  if (!context) return null;
  const gl = context;
  canvas.addEventListener('webglcontextlost', onLost, { once: true });

  const edges = instances(program(gl, EDGE_VERTEX, EDGE_FRAGMENT), EDGE_BYTES, (at) => {
    at('ends', 2, gl.UNSIGNED_INT, 0);
    at('width', 1, gl.FLOAT, 8);
    at('rank', 1, gl.FLOAT, 12);
    at('colour', 4, gl.UNSIGNED_BYTE, 16);
  });
  const discs = instances(program(gl, DISC_VERTEX, DISC_FRAGMENT), DISC_BYTES, (at) => {
    at('node', 1, gl.UNSIGNED_INT, 0);
    at('radius', 1, gl.FLOAT, 4);
    at('ringWidth', 1, gl.FLOAT, 8);
    at('rank', 1, gl.FLOAT, 12);
    at('colour', 4, gl.UNSIGNED_BYTE, 16);
  });
  const hullProgram = program(gl, HULL_VERTEX, HULL_FRAGMENT);
  const hullVertices = gl.createVertexArray();
  const hullBuffer = gl.createBuffer();
  gl.bindVertexArray(hullVertices);
  gl.bindBuffer(gl.ARRAY_BUFFER, hullBuffer);
  attribute(gl, hullProgram, 'corner', 2, gl.FLOAT, 8, 0, 0);

  const places = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, places);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  gl.depthFunc(gl.LESS);

  let shown: Pick<GraphFrame, 'scene' | 'theme' | 'positions' | 'emphasis'> | null = null;

  type At = (name: string, size: number, type: number, offset: number) => void;
  function instances(of: Program, bytes: number, place: (at: At) => void): Instances {
    const made = { program: of, vertices: gl.createVertexArray(), buffer: gl.createBuffer(), emphasis: gl.createBuffer() };
    gl.bindVertexArray(made.vertices);
    gl.bindBuffer(gl.ARRAY_BUFFER, made.buffer);
    place((name, size, type, offset) => attribute(gl, of, name, size, type, bytes, offset, 1));
    gl.bindBuffer(gl.ARRAY_BUFFER, made.emphasis);
    attribute(gl, of, 'emphasis', 1, gl.UNSIGNED_BYTE, 1, 0, 1);
    return { ...made, columns: { count: 0, bytes: new ArrayBuffer(0), order: new Uint32Array(), ranks: 0 } };
  }

  /** Brings to the graphics processor what has changed since the frame before. */
  function upload(frame: GraphFrame): void {
    const { scene, theme, positions, emphasis } = frame;
    const isNew = shown?.scene !== scene || shown.theme !== theme;
    if (isNew) {
      edges.columns = columnsOfEdges(scene, theme);
      discs.columns = columnsOfDiscs(scene, theme);
      for (const { buffer, columns } of [edges, discs]) {
        gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
        gl.bufferData(gl.ARRAY_BUFFER, columns.bytes, gl.STATIC_DRAW);
      }
    }
    if (isNew || shown?.emphasis !== emphasis) {
      for (const [{ emphasis: buffer, columns }, bytes] of [
        [edges, emphasis.edge],
        [discs, emphasis.node]
      ] as const) {
        gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
        gl.bufferData(gl.ARRAY_BUFFER, emphasisOf(columns, bytes), gl.DYNAMIC_DRAW);
      }
    }
    if (shown?.positions !== positions) {
      const rows = Math.max(1, Math.ceil(positions.length / 2 / ROW));
      const texels = new Float32Array(2 * ROW * rows);
      texels.set(positions);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RG32F, ROW, rows, 0, gl.RG, gl.FLOAT, texels);
    }
    shown = { scene, theme, positions, emphasis };
  }

  /** What all programs are told: the view, and the size of the picture. */
  function use({ handle, uniform }: Program, { view, width, height }: GraphFrame): void {
    gl.useProgram(handle);
    gl.uniform3f(uniform('view'), view.x, view.y, view.zoom);
    gl.uniform2f(uniform('size'), width, height);
  }

  function drawHulls(frame: GraphFrame): void {
    if (frame.hulls.length === 0) return;
    use(hullProgram, frame);
    gl.disable(gl.DEPTH_TEST);
    gl.bindVertexArray(hullVertices);
    gl.bindBuffer(gl.ARRAY_BUFFER, hullBuffer);
    const opacity = HULL_OPACITY[frame.emphasis.node.includes(1) ? 1 : 0] * frame.detail;
    for (const { outline, hue } of frame.hulls) {
      const [red, green, blue] = rgb(hueColour(frame.theme, hue));
      gl.bufferData(gl.ARRAY_BUFFER, outline, gl.STREAM_DRAW);
      gl.uniform4f(hullProgram.uniform('colour'), red / 255, green / 255, blue / 255, opacity);
      gl.drawArrays(gl.TRIANGLE_FAN, 0, outline.length / 2);
    }
  }

  /** Draws instances by strength, the faded first: each strength over the one before, its looks in their order. */
  function draw({ program: of, vertices, columns }: Instances, emphasis: Uint8Array, opacity: readonly number[], corners: number): void {
    gl.bindVertexArray(vertices);
    gl.enable(gl.DEPTH_TEST);
    gl.uniform1f(of.uniform('ranks'), columns.ranks + 1);
    for (let strength = 0; strength < opacity.length; strength++) {
      if (!emphasis.includes(strength)) continue;
      gl.clear(gl.DEPTH_BUFFER_BIT);
      gl.uniform1f(of.uniform('strength'), strength);
      gl.uniform1f(of.uniform('opacity'), opacity[strength]!);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, corners, columns.count);
    }
  }

  return {
    canvas,
    resize(width, height, pixelRatio) {
      canvas.width = Math.max(1, Math.round(width * pixelRatio));
      canvas.height = Math.max(1, Math.round(height * pixelRatio));
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    },
    paint(frame) {
      const { scene, theme, view, scale, emphasis } = frame;
      gl.viewport(0, 0, canvas.width, canvas.height);
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT);
      upload(frame);
      drawHulls(frame);

      use(edges.program, frame);
      gl.uniform1f(edges.program.uniform('scale'), strokeScale(scale, view.zoom));
      draw(edges, emphasis.edge, edgeOpacities(scene, theme), 4);

      use(discs.program, frame);
      const growth = screenRadius(1, view.zoom);
      const largest = scene.radius.reduce((most, radius) => Math.max(most, radius), 1) * growth;
      const corners = cornersOf(largest);
      gl.uniform1f(discs.program.uniform('growth'), growth);
      gl.uniform1f(discs.program.uniform('ringScale'), ringScale(view.zoom) * strokeScale(scale, view.zoom));
      gl.uniform1f(discs.program.uniform('corners'), corners);
      gl.uniform2f(discs.program.uniform('selectedRing'), SELECTED_RING.linked, SELECTED_RING.lone);
      const [red, green, blue] = rgb(theme.selection);
      gl.uniform3f(discs.program.uniform('selection'), red / 255, green / 255, blue / 255);
      draw(discs, emphasis.node, NODE_OPACITY, 2 * (corners + 1));
    },
    destroy() {
      canvas.removeEventListener('webglcontextlost', onLost);
      canvas.remove();
      // Browsers keep few contexts: this one is given back at once.
      gl.getExtension('WEBGL_lose_context')?.loseContext();
    }
  };
}

/** How many corners make a disc of a radius in pixels look round. */
function cornersOf(radius: number): number {
  const angle = Math.acos(1 - Math.min(1, CORNERS.missPx / Math.max(radius, CORNERS.missPx)));
  return Math.max(CORNERS.least, Math.min(CORNERS.most, Math.ceil(Math.PI / angle)));
}
