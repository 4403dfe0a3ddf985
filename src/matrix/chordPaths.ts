/** A stretch of the circle's rim in radians, clockwise from the top. */
interface RimArc {
  readonly start: number;
  readonly end: number;
}

/** Point on a circle around 0, 0, with x to the right and y down. @param angle radians, clockwise from the top */
export const pointOnRim = (angle: number, radius: number): readonly [number, number] => [
  radius * Math.sin(angle),
  -radius * Math.cos(angle)
];

const number = (value: number): string => String(Math.round(value * 100) / 100);
const point = (angle: number, radius: number): string => pointOnRim(angle, radius).map(number).join(' ');
/** An arc along the circle to an angle. */
const along = (from: number, to: number, radius: number): string =>
  `A${number(radius)} ${number(radius)} 0 ${Math.abs(to - from) > Math.PI ? 1 : 0} ${to > from ? 1 : 0} ${point(to, radius)}`;

/** A part of a ring as the `d` of an SVG path. */
export const ringPath = ({ start, end }: RimArc, inner: number, outer: number): string =>
  `M${point(start, outer)}${along(start, end, outer)}L${point(end, inner)}${along(end, start, inner)}Z`;

/** A band between two stretches of the rim as the `d` of an SVG path; its sides bend towards the middle. A band to itself is a bulge. */
export function ribbonPath(source: RimArc, target: RimArc, radius: number): string {
  const isSame = source.start === target.start && source.end === target.end;
  const head = `M${point(source.start, radius)}${along(source.start, source.end, radius)}`;
  if (isSame) return `${head}Q0 0 ${point(source.start, radius)}Z`;
  return `${head}Q0 0 ${point(target.start, radius)}${along(target.start, target.end, radius)}Q0 0 ${point(source.start, radius)}Z`;
}
