import type { PixelBox } from '../base/nudge';
import type { Theme } from '../model/palette';
import { hueColour } from '../model/palette';
import { arcLines, strandShape } from './arcPath';
import type { PixelLine } from './arcPath';
import { discLook } from './discs';
import type { Disc } from './discs';
import { LINE_HEIGHT } from './labels';
import { familyList, NameSetter } from './letters';
import { BAND_PATTERN, BAND_WIDTH, dashPattern, SERIF, strengthOf, widthFactor } from './look';
import { nameLook, placeNames, pointOfName } from './names';
import type { PlacedName } from './names';
import { bandShape } from './pickArc';
import type { Projector } from './projector';
import type { MapScene } from './scene';
import { px, svgNode } from '../base/svgTree';
import type { SvgNode } from '../base/svgTree';
import type { PixelPoint } from './view';

const pathOf = (lines: readonly PixelLine[]): string =>
  lines.map((line) => `M${line.map((value, i) => `${i === 0 ? '' : i % 2 ? ',' : 'L'}${px(value)}`).join('')}`).join('');

/** Draw order by emphasis: faded below, what stands out on top; else the order of the scene. */
function inOrder(emphasis: Uint8Array): number[] {
  const level = [1, 0, 2, 3];
  return Array.from(emphasis, (_, i) => i).sort((p, q) => level[emphasis[p]!]! - level[emphasis[q]!]! || p - q);
}

/** The bands of announced totals, under the arcs. */
export function svgBands(scene: MapScene, theme: Theme, projector: Projector): SvgNode[] {
  return inOrder(scene.bandEmphasis).flatMap((i) => {
    const d = pathOf(arcLines(bandShape(scene.bands[i]!), projector));
    if (!d) return [];
    const { mark, period } = BAND_PATTERN;
    return [
      svgNode('path', {
        d,
        stroke: theme.quiet,
        'stroke-width': BAND_WIDTH,
        'stroke-opacity': rounded(strengthOf(theme.opacity.band, scene.bandEmphasis[i]!)),
        'stroke-dasharray': `${mark} ${period - mark}`
      })
    ];
  });
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** The arcs, in draw order. */
export function svgArcs({ arcs, marks, arcEmphasis }: MapScene, theme: Theme, projector: Projector): SvgNode[] {
  return inOrder(arcEmphasis).flatMap((i) => {
    const widen = widthFactor(arcEmphasis[i]!, projector.zoom);
    const d = pathOf(arcLines(strandShape(arcs, marks, i, widen), projector));
    if (!d) return [];
    const width = arcs.width[i]! * widen;
    const { mark, period } = dashPattern(arcs.dash[i]!, width);
    return [
      svgNode('path', {
        d,
        stroke: hueColour(theme, arcs.hue[i]!),
        'stroke-width': px(width),
        'stroke-opacity': rounded(Math.min(1, strengthOf(theme.opacity.arc, arcEmphasis[i]!))),
        ...(period > 0 ? { 'stroke-dasharray': `${px(mark)} ${px(period - mark)}` } : {})
      })
    ];
  });
}

/** The discs of the places. */
export const svgCities = (scene: MapScene, theme: Theme, discs: readonly Disc[]): SvgNode[] =>
  discs.map(({ mark, x, y, radius }) => {
    const { fill, stroke, ring, opacity } = discLook(scene, theme, mark);
    return svgNode('circle', {
      cx: px(x),
      cy: px(y),
      r: px(radius),
      fill,
      stroke,
      'stroke-width': ring,
      ...(opacity < 1 ? { opacity } : {})
    });
  });

/** Names of countries, cities and bands, with a halo of the land's colour, beside what will cover the picture. */
export const svgLabels = (
  scene: MapScene,
  theme: Theme,
  projector: Projector,
  discs: readonly Disc[],
  covered: readonly PixelBox[]
): SvgNode[] =>
  placeNames(scene, projector, discs, { setter: new NameSetter(), covered }).flatMap((name) => {
    const point = pointOfName(scene, name, projector);
    return point ? svgName(scene, theme, name, point) : [];
  });

/** The lines of a name, each by itself: what stands between two lines of one text is a space to some programs. */
function svgName(scene: MapScene, theme: Theme, name: PlacedName, point: PixelPoint): SvgNode[] {
  const { lines, letters, anchor } = name;
  const { colour, opacity } = nameLook(scene, name, theme);
  const language = name.type === 'mark' ? scene.marks.labelLanguage[name.index] : '';
  return lines.map((line, i) =>
    svgNode(
      'text',
      {
        x: px(point.x + name.dx),
        y: px(point.y + name.dy + i * LINE_HEIGHT * letters.size),
        'text-anchor': anchor,
        'font-size': letters.size,
        'font-weight': letters.weight,
        fill: colour,
        ...(letters.family === 'serif' ? { 'font-family': familyList(SERIF) } : {}),
        ...(letters.spacing ? { 'letter-spacing': `${letters.spacing}em` } : {}),
        ...(letters.italic ? { 'font-style': 'italic' } : {}),
        ...(language ? { lang: language } : {}),
        ...(opacity < 1 ? { opacity } : {})
      },
      line
    )
  );
}
