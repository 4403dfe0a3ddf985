const channelsOf = (colour: string): [number, number, number] => {
  const value = parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

/** A colour between two, channel by channel: `share` 0 is the first, 1 the second. Colours are #rrggbb. */
export function mixColours(first: string, second: string, share: number): string {
  const to = channelsOf(second);
  const mixed = channelsOf(first).map((value, i) => Math.round(value + (to[i]! - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance of a #rrggbb colour, 0 black to 1 white (WCAG 2.2, "relative luminance"). */
export function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two #rrggbb colours, 1…21 (WCAG 2.2, "contrast ratio"). */
export function contrastRatio(first: string, second: string): number {
  const [dark, light] = [luminance(first), luminance(second)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The one of some colours that stands out most from a background. */
export const clearestOn = (background: string, candidates: readonly [string, ...string[]]): string =>
  candidates.reduce((best, colour) => (contrastRatio(colour, background) > contrastRatio(best, background) ? colour : best));
