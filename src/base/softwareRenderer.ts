/** Whether a WebGL context is drawn by the processor (SwiftShader, llvmpipe and their kin) and not by a graphics processor. */
export function isSoftwareRenderer(gl: WebGL2RenderingContext): boolean {
  const named = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer = String(gl.getParameter(named ? named.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  return /swiftshader|llvmpipe|software|basic render/i.test(renderer);
}
