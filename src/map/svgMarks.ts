import type { PixelBox } from '../base/nudge';
import type { Theme } from '../model/palette';
import { hueColour } from '../model/palette';
import { arcLines, strandShape } from './arcPath';
import type { PixelLine } from './arcPath';
import { separationZooms } from './crowding';
import { placeLabels } from './labels';
import type { LabelWish, Obstacle } from './labels';
import {
  BARE_NAMES_ZOOM,
  BARE_RING,
  BAND_PATTERN,
  BAND_WIDTH,
  dashPattern,
  FADED,
  FADED_LABEL,
  LABEL_GAP,
  RING,
  SELECTED_RING,
  SERIF
} from './look';
import { HUBS, labelStyle, strengthOf, widthFactor } from './look';
import { bandShape } from './pickArc';
import type { Projector } from './projector';
import type { MapScene } from './scene';
import { familyList } from './svgLetters';
import { px, svgNode } from '../base/svgTree';
import type { SvgNode } from '../base/svgTree';

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

/** A city as it stands on the picture; a city can be seen in several copies of the world. */
interface Disc extends Obstacle {
  readonly mark: number;
}

/** The discs in view, largest first; those that would lie upon a larger one are left out (see crowding.ts) unless they stand out. */
export function discsInView({ marks, markEmphasis }: Pick<MapScene, 'marks' | 'markEmphasis'>, projector: Projector): Disc[] {
  const { width, height } = projector.size;
  const discs: Disc[] = [];
  const from = separationZooms(marks);
  for (let mark = 0; mark < marks.count; mark++) {
    if (from[mark]! > projector.zoom && markEmphasis[mark]! < 2) continue;
    for (const copy of projector.copies) {
      const { x, y, visible } = projector.project(marks.longitude[mark]! + copy, marks.latitude[mark]!);
      const radius = marks.radius[mark]!;
      if (visible && x > -radius && x < width + radius && y > -radius && y < height + radius) discs.push({ mark, x, y, radius });
    }
  }
  return discs;
}

/** The discs of the cities. */
export function svgCities({ marks, markEmphasis }: MapScene, theme: Theme, discs: readonly Disc[]): SvgNode[] {
  return discs.map(({ mark, x, y, radius }) => {
    const emphasis = markEmphasis[mark]!;
    const bare = marks.agreements[mark] === 0;
    return svgNode('circle', {
      cx: px(x),
      cy: px(y),
      r: px(radius),
      fill: theme.disc,
      stroke: bare && emphasis < 2 ? theme.quiet : theme.ink,
      'stroke-width': bare ? (emphasis >= 2 ? RING : BARE_RING) : emphasis >= 2 ? SELECTED_RING : RING,
      ...(emphasis === 1 ? { opacity: FADED * 2 } : {})
    });
  });
}

const SIDES = ['right', 'left', 'above', 'below'] as const;

/** Names of countries, cities and bands, with a halo of the land's colour, beside what will cover the picture. */
export function svgLabels(
  scene: MapScene,
  theme: Theme,
  projector: Projector,
  discs: readonly Disc[],
  covered: readonly PixelBox[]
): SvgNode[] {
  const { marks, markEmphasis, countries } = scene;
  const most = marks.agreements.reduce((a, b) => Math.max(a, b), 0);
  const visible = (longitude: number, latitude: number) =>
    projector.copies.map((copy) => projector.project(longitude + copy, latitude)).filter((point) => point.visible);

  const countryWish = (home: boolean): { wish: LabelWish; attributes: SvgNode['attributes'] }[] =>
    countries
      .filter((country) => country.home === home)
      .flatMap((country) =>
        visible(country.longitude, country.latitude).map(({ x, y }) => ({
          wish: {
            text: country.label,
            size: home ? 16 : 12,
            weight: 400,
            spacing: 0.08,
            x,
            y,
            radius: 0,
            sides: ['on', 'below', 'above', 'right', 'left'] as const
          },
          attributes: { fill: theme.quiet, 'font-family': familyList(SERIF), 'letter-spacing': '0.08em' }
        }))
      );
  const byTotal = scene.bands.map((_, i) => i).sort((p, q) => scene.bands[q]!.announced - scene.bands[p]!.announced || p - q);
  const bandWish = byTotal.flatMap((i) => {
    const band = scene.bands[i]!;
    const line = arcLines(bandShape(band), projector)[0];
    if (!line) return [];
    const middle = 2 * Math.floor(line.length / 4);
    const wish = {
      text: band.label,
      size: 12,
      weight: 500,
      x: line[middle]!,
      y: line[middle + 1]!,
      radius: 0,
      sides: ['below', 'above', 'on'] as const
    };
    return [
      { wish, attributes: { fill: theme.quiet, 'font-style': 'italic', ...(scene.bandEmphasis[i] === 1 ? { opacity: FADED_LABEL } : {}) } }
    ];
  });
  const named = discs.filter(({ mark }) => marks.agreements[mark]! > 0 || markEmphasis[mark]! >= 2 || projector.zoom >= BARE_NAMES_ZOOM);
  const cityWish = [...named]
    .sort(
      (p, q) =>
        Number(markEmphasis[q.mark]! >= 2) - Number(markEmphasis[p.mark]! >= 2) || marks.agreements[q.mark]! - marks.agreements[p.mark]!
    )
    .map(({ mark, x, y, radius }) => {
      const style = labelStyle(marks.agreements[mark]!, most, markEmphasis[mark]!);
      return {
        wish: { text: marks.label[mark]!, ...style, x, y, radius: radius + RING / 2, sides: SIDES, insists: mark < HUBS },
        attributes: {
          fill: marks.agreements[mark]! > 0 ? theme.text : theme.quiet,
          ...(marks.labelLanguage[mark] ? { lang: marks.labelLanguage[mark]! } : {}),
          ...(markEmphasis[mark] === 1 ? { opacity: FADED_LABEL } : {})
        }
      };
    });

  const isHub = ({ wish }: (typeof cityWish)[number]) => wish.insists;
  const all = [
    ...cityWish.filter(isHub),
    ...countryWish(true),
    ...bandWish,
    ...cityWish.filter((wish) => !isHub(wish)),
    ...countryWish(false)
  ];
  const placed = placeLabels(
    all.map(({ wish }) => wish),
    named,
    projector.size,
    LABEL_GAP,
    covered
  );
  return placed.map(({ index, x, y, anchor }) => {
    const { wish, attributes } = all[index]!;
    return svgNode(
      'text',
      { x: px(x), y: px(y), 'text-anchor': anchor, 'font-size': wish.size, 'font-weight': wish.weight, ...attributes },
      wish.text
    );
  });
}
