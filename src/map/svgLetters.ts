import type { SvgNode } from '../base/svgTree';
import type { Theme } from '../model/palette';
import { HALO, SANS } from './look';

/** CSS list of families; names with digits need their quotes. */
export const familyList = (names: readonly string[]): string => names.map((name) => (/[\d ]/.test(name) ? `'${name}'` : name)).join(', ');

/** Attributes that letters on the picture share: sans serif, and paper around them. */
export const letterAttributes = (theme: Theme): SvgNode['attributes'] => ({
  'font-family': familyList(SANS),
  stroke: theme.land,
  'stroke-width': 2 * HALO,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke'
});
