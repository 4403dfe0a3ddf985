import { isSoftwareRenderer } from '../../base/softwareRenderer';

let known: boolean | null = null;

/** Whether the browser draws without a graphics processor (SwiftShader, llvmpipe, or no WebGL at all). Asked once a page. */
export function isSoftwareRendering(): boolean {
  known ??= ask();
  return known;
}

function ask(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (!gl) return true;
  const isSoftware = isSoftwareRenderer(gl);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return isSoftware;
}
