precision highp float;

// How much of an arc that stands out has grown from its two ends, 0…1.
uniform float u_growth;

in float v_side;
in float v_half;
in float v_along;
in float v_beyond;
in float v_fraction;
flat in vec2 v_pattern;
flat in vec4 v_colour;
out vec4 colour;

void main() {
  if (min(v_fraction, 1.0 - v_fraction) > 0.5 * u_growth) discard;
  // Distance from the middle line of the strand, or of its mark: ends come out round.
  float off = max(v_beyond, 0.0);
  if (v_pattern.y > 0.0) {
    float fromMark = abs(mod(v_along, v_pattern.y) - 0.5 * v_pattern.y) - 0.5 * v_pattern.x;
    off = max(off, max(fromMark, 0.0));
  }
  float alpha = v_colour.a * clamp(v_half + 0.5 - length(vec2(off, v_side)), 0.0, 1.0);
  colour = vec4(v_colour.rgb * alpha, alpha);
}
