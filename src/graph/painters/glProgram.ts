/** A linked program, and where its uniforms are. */
export interface Program {
  readonly handle: WebGLProgram;
  /** The place of a uniform; null where the program does not use it. */
  readonly uniform: (name: string) => WebGLUniformLocation | null;
}

/** Compiles and links a program. @throws Error with the log of the driver where it does not link; a lost context gives a program that draws nothing */
export function program(gl: WebGL2RenderingContext, vertex: string, fragment: string): Program {
  const handle = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertex],
    [gl.FRAGMENT_SHADER, fragment]
  ] as const) {
    const shader = gl.createShader(type)!;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(handle, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(handle);
  if (!gl.getProgramParameter(handle, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(`The graph's shader does not link: ${gl.getProgramInfoLog(handle) ?? 'no log'}`);
  }
  const known = new Map<string, WebGLUniformLocation | null>();
  return {
    handle,
    uniform(name) {
      let location = known.get(name);
      if (location === undefined) known.set(name, (location = gl.getUniformLocation(handle, name)));
      return location;
    }
  };
}

/**
 * Joins an attribute with the buffer that is bound, in the vertex array that is bound. Bytes of four are shares of 255, a single one is a number.
 * @param stride bytes from one to the next, and offset of the first
 * @param divisor 1 = one an instance, 0 = one a vertex
 */
export function attribute(
  gl: WebGL2RenderingContext,
  of: Program,
  name: string,
  size: number,
  type: number,
  stride: number,
  offset: number,
  divisor: number
): void {
  const location = gl.getAttribLocation(of.handle, name);
  gl.enableVertexAttribArray(location);
  if (type === gl.UNSIGNED_INT) gl.vertexAttribIPointer(location, size, type, stride, offset);
  else gl.vertexAttribPointer(location, size, type, type === gl.UNSIGNED_BYTE && size > 1, stride, offset);
  gl.vertexAttribDivisor(location, divisor);
}
