import { eventCoverage } from './coverage';
import { COUNTRY_MEASURES, countryMeasures, type CountryMeasure } from './countryMeasures';
import type { PartnerGraph } from './partnerGraph';
import { UNIVERSITY_MEASURES, universityMeasure, type MeasureUnit, type UniversityMeasure } from './universityMeasures';

/** The measures of an event, as lists show them, and the unit of each. They are of the whole event, whatever is filtered. */
export const EVENT_MEASURES = {
  announced: 'count',
  listed: 'count',
  sourced: 'count',
  rows: 'count',
  undated: 'count',
  unsourced: 'count',
  /** Universities known by name to have taken part. */
  participants: 'count'
} as const satisfies Readonly<Record<string, MeasureUnit>>;
export type EventMeasure = keyof typeof EVENT_MEASURES;

/** One measure of two things. */
export interface ComparedMeasure<Measure extends string> {
  readonly measure: Measure;
  readonly unit: MeasureUnit;
  /** null where it is not known or there is none. */
  readonly a: number | null;
  readonly b: number | null;
  /** Where the values are estimated from some of the universities: from how many; else null. */
  readonly sampledFrom: number | null;
}

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] => Object.keys(record) as Key[];
const known = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);

/** Two universities (indices) side by side. */
export const compareUniversities = (graph: PartnerGraph, a: number, b: number): ComparedMeasure<UniversityMeasure>[] =>
  keysOf(UNIVERSITY_MEASURES).map((measure) => {
    const { values, sampledFrom } = universityMeasure(graph, measure);
    return { measure, unit: UNIVERSITY_MEASURES[measure], a: known(values[a]), b: known(values[b]), sampledFrom };
  });

/** Two countries (indices) side by side. */
export function compareCountries(graph: PartnerGraph, a: number, b: number): ComparedMeasure<CountryMeasure>[] {
  const [first, second] = [countryMeasures(graph, a), countryMeasures(graph, b)];
  return keysOf(COUNTRY_MEASURES).map((measure) => ({
    measure,
    unit: COUNTRY_MEASURES[measure],
    a: first[measure],
    b: second[measure],
    sampledFrom: null
  }));
}

/** Two events (indices) side by side. */
export function compareEvents({ network }: Pick<PartnerGraph, 'network'>, a: number, b: number): ComparedMeasure<EventMeasure>[] {
  const coverage = eventCoverage(network);
  const valueOf = (event: number, measure: EventMeasure): number | null =>
    measure === 'participants' ? network.events[event]!.participants.length : coverage[event]![measure].value;
  return keysOf(EVENT_MEASURES).map((measure) => ({
    measure,
    unit: EVENT_MEASURES[measure],
    a: valueOf(a, measure),
    b: valueOf(b, measure),
    sampledFrom: null
  }));
}
