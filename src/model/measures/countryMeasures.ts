import { partiesOf } from '../parties';
import { linkDistances } from './partnerDistances';
import type { PartnerGraph } from './partnerGraph';
import type { MeasureUnit } from './universityMeasures';

/** The measures of a country, as lists show them, and the unit of each. */
export const COUNTRY_MEASURES = {
  /** Visible universities of the country. */
  universities: 'count',
  /** Cities with such a university. */
  cities: 'count',
  /** Visible agreements with a party in the country; one counts once. */
  agreements: 'count',
  /** Those with two parties or more in it. */
  agreementsInside: 'count',
  /** Universities of other countries that are partners of one of its own. */
  partnersAbroad: 'count',
  /** Countries of those. */
  partnerCountries: 'count',
  /** Mean length of the links that leave the country, each pair of universities once. */
  meanDistance: 'km'
} as const satisfies Readonly<Record<string, MeasureUnit>>;
export type CountryMeasure = keyof typeof COUNTRY_MEASURES;

/** All measures of one country (index); null where there is none. */
export function countryMeasures(graph: PartnerGraph, country: number): Readonly<Record<CountryMeasure, number | null>> {
  const { network, links } = graph;
  const countryOf = (university: number) => network.universities[university]!.country;
  const own = [...graph.members].filter((university) => countryOf(university) === country);
  const cities = new Set(own.map((university) => network.universities[university]!.city).filter((city) => city >= 0));

  let [agreements, agreementsInside] = [0, 0];
  for (const agreement of graph.agreements) {
    let here = 0;
    for (const party of partiesOf(network.agreements, agreement)) if (countryOf(party) === country) here++;
    if (here > 0) agreements++;
    if (here > 1) agreementsInside++;
  }

  const abroad = new Set<number>();
  const distances: number[] = [];
  const lengths = linkDistances(graph);
  links.source.forEach((source, link) => {
    const target = links.target[link]!;
    if ((countryOf(source) === country) === (countryOf(target) === country)) return;
    abroad.add(countryOf(source) === country ? target : source);
    if (!Number.isNaN(lengths[link])) distances.push(lengths[link]!);
  });
  return {
    universities: own.length,
    cities: cities.size,
    agreements,
    agreementsInside,
    partnersAbroad: abroad.size,
    partnerCountries: new Set([...abroad].map(countryOf)).size,
    meanDistance: distances.length > 0 ? distances.reduce((sum, distance) => sum + distance, 0) / distances.length : null
  };
}
