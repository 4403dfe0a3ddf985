import type { GraphScene } from '../../graph/scene';
import type { EventMeasure } from '../../model/measures/compare';
import type { CountryMeasure } from '../../model/measures/countryMeasures';
import { partnerGraphOf, type PartnerGraph } from '../../model/measures/partnerGraph';
import {
  UNIVERSITY_MEASURES,
  universityMeasure,
  type MeasureUnit,
  type MeasureValues,
  type UniversityMeasure
} from '../../model/measures/universityMeasures';
import type { SizeMeasure } from '../../model/viewState';
import type { Session } from '../../state/session.svelte';

/** Any measure that has a name and a sentence in the dictionary: `measure.<name>` and `measure.<name>.means`. */
export type NamedMeasure = UniversityMeasure | CountryMeasure | EventMeasure;

/** The key of the sentence that says what a measure means here. */
export const meaningOf = (measure: NamedMeasure): `measure.${NamedMeasure}.means` => `measure.${measure}.means`;

/** A value in words; a dash where it is not known. The number of a group counts from 1. */
export function measureText({ format }: Session['words'], unit: MeasureUnit, value: number | null): string {
  if (value === null || Number.isNaN(value)) return '–';
  switch (unit) {
    case 'share':
      return format.percent(value, 1);
    case 'km':
      return format.distanceKm(value);
    case 'group':
      return format.number(value + 1);
    default:
      return format.number(value);
  }
}

/** The partner graph of what the session shows. */
export const graphOf = ({ network, visible }: Pick<Session, 'network' | 'visible'>): PartnerGraph => partnerGraphOf(network!, visible!);

/** The values that discs are sized by; null while that is the usual number of agreements or partners. */
export const sizeValues = (session: Pick<Session, 'network' | 'visible'>, measure: SizeMeasure): MeasureValues | null =>
  measure === 'none' ? null : universityMeasure(graphOf(session), measure);

/** The least and the greatest value among the nodes of the graph, in words: the ends of the shades. */
export function measureScale(session: Session, { value }: Pick<GraphScene, 'value'>): { readonly least: string; readonly most: string } {
  const { measure } = session.view;
  const values = [...value].filter((one) => !Number.isNaN(one));
  const unit = measure === 'none' ? 'count' : UNIVERSITY_MEASURES[measure];
  const end = (pick: (a: number, b: number) => number) => measureText(session.words, unit, values.length ? values.reduce(pick) : null);
  return { least: end((a, b) => Math.min(a, b)), most: end((a, b) => Math.max(a, b)) };
}
