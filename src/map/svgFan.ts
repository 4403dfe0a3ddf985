import type { Theme } from '../model/palette';
import { placeLabels } from './labels';
import type { LabelWish } from './labels';
import { LABEL_GAP, RING, SELECTED_RING } from './look';
import type { Projector, Size } from './projector';
import type { CityFan, Marks } from './scene';
import { letterAttributes } from './svgLetters';
import { px, svgNode } from '../base/svgTree';
import type { SvgNode } from '../base/svgTree';
import type { PixelPoint } from './view';

/** Room for names around an opened city, in pixels: there the map recedes. */
const NAME_ROOM = 230;
const VEIL = 'map-veil';

/**
 * An opened city: threads from its point to its universities, their discs, and the names that find room.
 * @param size of the picture, and the place of the city's point on it
 */
export function svgFan(fan: CityFan, theme: Theme, point: PixelPoint, size: Size, core: number): SvgNode[] {
  const count = fan.university.length;
  const indices = Array.from({ length: count }, (_, i) => i);
  const discs = indices.map((i) => ({ x: point.x + fan.dx[i]!, y: point.y + fan.dy[i]!, radius: fan.radius[i]! }));
  const reach = indices.reduce((most, i) => Math.max(most, Math.hypot(fan.dx[i]!, fan.dy[i]!) + fan.radius[i]!), 0) + 6;
  const order = [...indices].sort((p, q) => Number(fan.emphasis[q]! >= 2) - Number(fan.emphasis[p]! >= 2) || p - q);
  const wishes = order.map((i): LabelWish => {
    const sides = fan.dx[i]! >= 0 ? (['right', 'left', 'above', 'below'] as const) : (['left', 'right', 'above', 'below'] as const);
    return { lines: [fan.label[i]!], size: 12, weight: 500, ...discs[i]!, sides, insists: fan.emphasis[i]! >= 2 };
  });
  const placed = placeLabels(wishes, [{ ...point, radius: core }, ...discs], size, LABEL_GAP);
  const opacity = (i: number) => (fan.emphasis[i] === 1 ? { opacity: 0.35 } : {});
  return [
    ...veil(theme, point, reach),
    svgNode(
      'g',
      { stroke: theme.quiet, 'stroke-opacity': 0.5, 'stroke-width': 0.8 },
      discs.map(({ x, y }) => svgNode('line', { x1: px(point.x), y1: px(point.y), x2: px(x), y2: px(y) }))
    ),
    svgNode('circle', {
      cx: px(point.x),
      cy: px(point.y),
      r: px(core),
      fill: theme.disc,
      stroke: theme.ink,
      'stroke-width': SELECTED_RING
    }),
    ...discs.map(({ x, y, radius }, i) =>
      svgNode('circle', {
        cx: px(x),
        cy: px(y),
        r: px(radius),
        fill: theme.disc,
        stroke: theme.ink,
        'stroke-width': fan.emphasis[i]! >= 2 ? SELECTED_RING : RING,
        ...opacity(i)
      })
    ),
    svgNode(
      'g',
      letterAttributes(theme),
      placed.map(({ index, x, y, anchor }) => {
        const { lines, size: letters, weight } = wishes[index]!;
        return svgNode(
          'text',
          {
            x: px(x),
            y: px(y),
            'text-anchor': anchor,
            'font-size': letters,
            'font-weight': weight,
            fill: theme.text,
            ...opacity(order[index]!)
          },
          lines[0]!
        );
      })
    )
  ];
}

/** Paper over the map around an opened city, so that its names do not mix with the map's; fades out where names end. */
function veil(theme: Theme, point: PixelPoint, reach: number): SvgNode[] {
  const radius = reach + NAME_ROOM;
  const stop = (offset: number, opacity: number) =>
    svgNode('stop', { offset: px(offset * 100) / 100, 'stop-color': theme.land, 'stop-opacity': opacity });
  return [
    svgNode('defs', {}, [
      svgNode('radialGradient', { id: VEIL }, [stop(0, 0.94), stop(reach / radius, 0.9), stop(0.75, 0.72), stop(1, 0)])
    ]),
    svgNode('circle', { cx: px(point.x), cy: px(point.y), r: px(radius), fill: `url(#${VEIL})` })
  ];
}

/** The opened city in every copy of the world in view. */
export function fansInView(fan: CityFan, marks: Marks, theme: Theme, projector: Projector): SvgNode[] {
  return projector.copies.flatMap((copy) => {
    const point = projector.project(marks.longitude[fan.mark]! + copy, marks.latitude[fan.mark]!);
    return point.visible ? svgFan(fan, theme, point, projector.size, marks.radius[fan.mark]!) : [];
  });
}
