import type { SvgNode } from '../base/svgTree';
import type { Theme } from '../model/palette';
import { familyList } from './letters';
import { HALO, SANS } from './look';

/** Attributes that letters on the picture share: sans serif, and paper around them. */
export const letterAttributes = (theme: Theme): SvgNode['attributes'] => ({
  'font-family': familyList(SANS),
  stroke: theme.land,
  'stroke-width': 2 * HALO,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke'
});
