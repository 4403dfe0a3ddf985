// After MapLibre's prelude, which brings PI, u_projection_matrix, projectTile and, under GLOBE, interpolateProjection.
precision highp sampler2D;

// Two texels a place, NODES_PER_ROW places a row: direction from the globe's centre; Mercator x, y. See arcBuffers.ts.
uniform sampler2D u_nodes;
// Width and height of the picture in device pixels, and device pixels per pixel of the scene.
uniform vec2 u_viewport;
uniform float u_scale;
// Width and height of what is drawn into, of which the picture is the middle.
uniform vec2 u_target;
// Pixels beside a strand for its soft edge.
uniform float u_soft;
// 1: among so many arcs the length of the way may be measured roughly.
uniform float u_rough;
// Factor on widths of arcs by zoom, see slimness in look.ts.
uniform float u_slimness;
uniform float u_segments;
// Which copy of the world is drawn: whole worlds to the right.
uniform float u_world;
// 0: what is ordinary or faded, 1: what stands out, drawn on top. 2: everything, as if nothing stood out. 3: what was there before what grows over it.
uniform float u_pass;
uniform vec3 u_colours[8];
// Opacity of arcs, of bands, and the factor on both where faded.
uniform vec3 u_opacity;
// Factor on widths where selected and under the pointer.
uniform vec2 u_widen;

in uvec2 a_ends;
in vec3 a_style; // colour, dash, width in eighths of a pixel
in vec3 a_shift; // offset, fan at the start, fan at the end in eighths of a pixel, to the left
in float a_emphasis;

out float v_side; // pixels to the left of the strand's middle
out float v_half; // half its width
out float v_along; // pixels from its start
out float v_beyond; // pixels beyond its nearer end, negative within
out float v_fraction; // of the way
flat out vec2 v_pattern; // length of a mark and of the period; 0 = solid
flat out vec4 v_colour;

struct Arc {
  vec3 from;
  vec3 onward; // at a right angle to `from`, towards the end
  float angle;
  vec2 fromFlat;
  vec2 toFlat;
};

vec4 nodeTexel(uint node, int texel) {
  return texelFetch(u_nodes, ivec2(2 * int(node % NODES_PER_ROW) + texel, int(node / NODES_PER_ROW)), 0);
}

vec4 project(Arc arc, float t) {
  vec3 p = arc.from * cos(arc.angle * t) + arc.onward * sin(arc.angle * t);
  // Longitude relative to the start never jumps, so a line across 180 degrees stays whole.
  float turn = atan(arc.from.z * p.x - arc.from.x * p.z, arc.from.z * p.z + arc.from.x * p.x);
  float sine = clamp(p.y, -0.999999, 0.999999);
  vec2 flatPoint = vec2(arc.fromFlat.x + turn / (2.0 * PI), 0.5 - 0.25 / PI * log((1.0 + sine) / (1.0 - sine)));
  // The ends snap to their cities: near the end rounding would show at high zoom.
  if (t <= 0.0) flatPoint = arc.fromFlat;
  else if (t >= 1.0) flatPoint = vec2(arc.toFlat.x + round(flatPoint.x - arc.toFlat.x), arc.toFlat.y);
  flatPoint.x += u_world;
#ifdef GLOBE
  return interpolateProjection(flatPoint, p, 0.0);
#else
  return projectTile(flatPoint);
#endif
}

// Device pixels from the middle of the picture, y upwards.
vec2 pixels(vec4 clip) {
  return clip.xy / clip.w * 0.5 * u_viewport;
}

float speed(Arc arc, float t) {
  const float h = 0.01;
  return distance(pixels(project(arc, t - h)), pixels(project(arc, t + h))) / (2.0 * h);
}

// Length of the arc on the picture between two fractions, in device pixels: Gauss-Legendre with three points.
float lengthBetween(Arc arc, float from, float to) {
  float middle = 0.5 * (from + to);
  float far = 0.7745966692 * 0.5 * (to - from);
  return (to - from) * (5.0 * speed(arc, middle - far) + 8.0 * speed(arc, middle) + 5.0 * speed(arc, middle + far)) / 18.0;
}

// Length up to t. The far half is measured from the other end, for arcs are longest and least even in the middle, near a pole.
float lengthTo(Arc arc, float t) {
  if (u_rough > 0.5) return lengthBetween(arc, 0.0, t);
  if (t <= 0.5) return lengthBetween(arc, 0.0, t);
  return lengthBetween(arc, 0.0, 0.5) + lengthBetween(arc, 0.5, 1.0) - lengthBetween(arc, t, 1.0);
}

// As fanShare in arcPath.ts.
float fanShare(float t) {
  return 1.0 - smoothstep(0.0, 0.5, t);
}

// As dashPattern in look.ts.
vec2 pattern(float dash, float width) {
  if (dash == 1.0) return vec2(5.0 + width, 9.0 + 3.0 * width);
  if (dash == 2.0) return vec2(0.0, 3.0 + 1.6 * width);
  if (dash == 3.0) return vec2(16.0, 34.0);
  return vec2(0.0);
}

void main() {
  // What was there before lies faded below what grows over it, in a pass of its own.
  bool under = u_pass > 2.5;
  bool older = a_emphasis > 3.5;
  float emphasis = older ? (under ? 1.0 : 2.0) : a_emphasis;
  bool standsOut = emphasis > 1.5 && u_pass < 1.5;
  if (under ? !older : u_pass < 1.5 && standsOut != (u_pass == 1.0)) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  Arc arc;
  arc.from = nodeTexel(a_ends.x, 0).xyz;
  arc.fromFlat = nodeTexel(a_ends.x, 1).xy;
  vec3 to = nodeTexel(a_ends.y, 0).xyz;
  arc.toFlat = nodeTexel(a_ends.y, 1).xy;
  float cosine = clamp(dot(arc.from, to), -1.0, 1.0);
  vec3 towards = to - arc.from * cosine;
  float sine = length(towards);
  arc.onward = towards / max(sine, 1e-7);
  arc.angle = atan(sine, cosine);

  int index = gl_VertexID >> 1;
  int last = int(u_segments);
  float side = float(gl_VertexID & 1) * 2.0 - 1.0;
  float t = float(index) / u_segments;
  float ahead = index < last ? 1.0 : -1.0;
  vec4 clip = project(arc, t);
  vec2 here = pixels(clip);
  vec2 way = (pixels(project(arc, t + ahead / u_segments)) - here) * ahead;
  float stepLength = length(way);
  way = stepLength > 1e-6 ? way / stepLength : vec2(1.0, 0.0);

  float widen = emphasis > 2.5 && standsOut ? u_widen.y : standsOut ? u_widen.x : 1.0;
  bool isBand = a_style.y == 3.0;
  // What stands out is never slim.
  float width = a_style.z / 8.0 * (isBand || standsOut ? 1.0 : u_slimness) * widen;
  float halfWidth = 0.5 * width * u_scale;
  // A little more than the strand is wide, for its soft edge.
  float edge = halfWidth + u_soft;
  float shift = (a_shift.x * (isBand ? 1.0 : standsOut ? widen : u_slimness) + a_shift.y * fanShare(t) + a_shift.z * fanShare(1.0 - t)) / 8.0 * u_scale;
  float cap = index == 0 ? -edge : index == last ? edge : 0.0;
  vec2 pixel = here + vec2(-way.y, way.x) * (shift + side * edge) + way * cap;
  gl_Position = vec4(pixel / (0.5 * u_target) * clip.w, clip.zw);

  v_side = side * edge;
  v_half = halfWidth;
  v_beyond = cap != 0.0 ? edge : -stepLength;
  v_fraction = t;
  v_pattern = pattern(a_style.y, width) * u_scale;
  v_along = v_pattern.y > 0.0 ? lengthTo(arc, t) + cap : 0.0;

  float opacity = isBand ? u_opacity.y : u_opacity.x;
  if (emphasis == 1.0) opacity *= u_opacity.z;
  else if (standsOut) opacity = min(1.0, opacity * 1.34);
  v_colour = vec4(u_colours[int(a_style.x + 0.5)], opacity);
}
