import { INSTANCE_BYTES, rowsOf, runsOf } from './arcBuffers';

/** Locations of the vertex attributes. */
export const ATTRIBUTES = { a_ends: 0, a_style: 1, a_shift: 2, a_emphasis: 3 } as const;

/** Instances that are drawn with the same number of segments. */
interface UploadedRun {
  readonly vao: WebGLVertexArrayObject;
  readonly count: number;
  /** None is longer, in radians. */
  readonly angle: number;
}

/** Strands on the GPU, as rows of a scene's instances. */
export interface InstanceSet {
  readonly runs: readonly UploadedRun[];
  readonly instances: WebGLBuffer;
  readonly emphasis: WebGLBuffer;
  /** Rows of the scene's instances it holds; null = all. */
  readonly rows: Uint32Array | null;
}

/** The instances and emphasis of a scene, a row each. */
interface Rows {
  readonly instances: Uint8Array;
  readonly angles: Float32Array;
  readonly emphasis: Uint8Array;
}

/** Uploads instances. @param rows some of them; null = all */
export function uploadInstances(gl: WebGL2RenderingContext, { instances, angles, emphasis }: Rows, rows: Uint32Array | null): InstanceSet {
  const set = { instances: gl.createBuffer(), emphasis: gl.createBuffer(), rows };
  gl.bindBuffer(gl.ARRAY_BUFFER, set.instances);
  gl.bufferData(gl.ARRAY_BUFFER, rows ? rowsOf(instances, rows, INSTANCE_BYTES) : instances, gl.STATIC_DRAW);
  uploadEmphasis(gl, set, emphasis);
  const runs = runsOf(rows ? Float32Array.from(rows, (row) => angles[row]!) : angles).map(({ first, count, angle }) => {
    const vao = gl.createVertexArray();
    gl.bindVertexArray(vao);
    for (const location of Object.values(ATTRIBUTES)) {
      gl.enableVertexAttribArray(location);
      gl.vertexAttribDivisor(location, 1);
    }
    // WebGL2 draws instances from the first on, so every run has its own beginning of the columns.
    const at = INSTANCE_BYTES * first;
    gl.bindBuffer(gl.ARRAY_BUFFER, set.instances);
    gl.vertexAttribIPointer(ATTRIBUTES.a_ends, 2, gl.UNSIGNED_SHORT, INSTANCE_BYTES, at);
    gl.vertexAttribPointer(ATTRIBUTES.a_style, 3, gl.UNSIGNED_BYTE, false, INSTANCE_BYTES, at + 4);
    gl.vertexAttribPointer(ATTRIBUTES.a_shift, 3, gl.BYTE, false, INSTANCE_BYTES, at + 7);
    gl.bindBuffer(gl.ARRAY_BUFFER, set.emphasis);
    gl.vertexAttribPointer(ATTRIBUTES.a_emphasis, 1, gl.UNSIGNED_BYTE, false, 1, first);
    return { vao, count, angle };
  });
  gl.bindVertexArray(null);
  return { ...set, runs };
}

/** Uploads the emphasis of a set anew. @param emphasis of all rows of the scene */
export function uploadEmphasis(
  gl: WebGL2RenderingContext,
  { emphasis: buffer, rows }: Pick<InstanceSet, 'emphasis' | 'rows'>,
  emphasis: Uint8Array
): void {
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ARRAY_BUFFER, rows ? rowsOf(emphasis, rows, 1) : emphasis, gl.DYNAMIC_DRAW);
}

/** Frees what a set holds on the GPU. */
export function freeInstances(gl: WebGL2RenderingContext, { runs, instances, emphasis }: InstanceSet): void {
  for (const { vao } of runs) gl.deleteVertexArray(vao);
  gl.deleteBuffer(instances);
  gl.deleteBuffer(emphasis);
}
