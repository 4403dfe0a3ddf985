/** The programs of the graphics processor. Pixels are CSS pixels from the top left; `view` is x, y and zoom of a `Viewport`. */

const HEAD = `#version 300 es
precision highp float;
uniform vec3 view;
uniform vec2 size;
vec2 pixel(vec2 place) { return place * view.z + view.xy; }
vec4 clip(vec2 at, float depth) { return vec4(at / size * vec2(2, -2) + vec2(-1, 1), depth, 1); }
const vec4 NOWHERE = vec4(2, 2, 2, 1);
`;

/** Places of nodes from the texture; looks of later ranks lie nearer, so that they are drawn over earlier ones. */
const NODES = `${HEAD}
precision highp sampler2D;
uniform sampler2D places;
uniform float ranks;
uniform float strength;
uniform float opacity;
vec2 placeOf(uint node) { return pixel(texelFetch(places, ivec2(int(node & 1023u), int(node >> 10)), 0).xy); }
float depthOf(float rank) { return 1.0 - 2.0 * (rank + 1.0) / (ranks + 1.0); }
bool isNowhere(vec2 at) { return at.x != at.x || at.y != at.y; }
`;

const FLAT = `#version 300 es
precision highp float;
flat in vec4 paint;
out vec4 result;
void main() { result = paint; }
`;

/** A strip from one end to the other, of the width of the line. */
export const EDGE_VERTEX = `${NODES}
in uvec2 ends;
in float width;
in float rank;
in vec4 colour;
in float emphasis;
uniform float scale;
flat out vec4 paint;
void main() {
  vec2 a = placeOf(ends.x);
  vec2 b = placeOf(ends.y);
  vec2 way = b - a;
  float far = length(way);
  paint = vec4(colour.rgb * opacity, opacity);
  gl_Position = NOWHERE;
  if (emphasis != strength || isNowhere(a) || isNowhere(b) || far == 0.0) return;
  float half_ = (width + (strength >= 2.0 ? 0.5 : 0.0)) * scale / 2.0;
  vec2 side = vec2(-way.y, way.x) / far * half_ * (float(gl_VertexID & 1) * 2.0 - 1.0);
  gl_Position = clip((gl_VertexID < 2 ? a : b) + side, depthOf(rank));
}
`;
export const EDGE_FRAGMENT = FLAT;

/** A strip around a disc: from its middle, or, for a ring (\`ringWidth\` above 0), from one side of the line to the other. \`colour.a\` = 1: without a link. */
export const DISC_VERTEX = `${NODES}
in uint node;
in float radius;
in float ringWidth;
in float rank;
in vec4 colour;
in float emphasis;
uniform float growth;
uniform float ringScale;
uniform float corners;
uniform vec2 selectedRing;
uniform vec3 selection;
flat out vec4 paint;
void main() {
  vec2 at = placeOf(node);
  gl_Position = NOWHERE;
  paint = vec4(0);
  if (emphasis != strength || isNowhere(at)) return;
  bool isRing = ringWidth > 0.0;
  bool isLone = colour.a > 0.5;
  bool isMarked = isRing && (strength == 3.0 || (isLone && strength == 2.0));
  float ring = (isMarked ? (isLone ? selectedRing.y : selectedRing.x) : ringWidth) * ringScale;
  vec3 tint = isMarked ? selection : colour.rgb;
  paint = vec4(tint * opacity, opacity);
  float angle = float(gl_VertexID >> 1) / corners * 6.283185307179586;
  float middle = radius * growth;
  float outer = (gl_VertexID & 1) == 1 ? 1.0 : 0.0;
  float reach = isRing ? max(0.0, middle + ring * (outer - 0.5)) : middle * outer;
  gl_Position = clip(at + reach * vec2(cos(angle), sin(angle)), depthOf(rank));
}
`;
export const DISC_FRAGMENT = FLAT;

export const HULL_VERTEX = `${HEAD}
in vec2 corner;
void main() { gl_Position = clip(pixel(corner), 0.0); }
`;
export const HULL_FRAGMENT = `#version 300 es
precision highp float;
uniform vec4 colour;
out vec4 result;
void main() { result = vec4(colour.rgb * colour.a, colour.a); }
`;
