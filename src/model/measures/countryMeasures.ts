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
  const { parties, partyOffsets } = network.agreements;
  const countryOf = Uint32Array.from(network.universities, (university) => university.country);
  const own = graph.members.filter((university) => countryOf[university] === country);
  const cities = new Set([...own].map((university) => network.universities[university]!.city).filter((city) => city >= 0));

  // Plain loops: these run over all agreements and links.
  let [agreements, agreementsInside] = [0, 0];
  for (const agreement of graph.agreements) {
    let here = 0;
    for (let place = partyOffsets[agreement]!; place < partyOffsets[agreement + 1]!; place++) {
      if (countryOf[parties[place]!] === country) here++;
    }
    if (here > 0) agreements++;
    if (here > 1) agreementsInside++;
  }

  const abroad = new Set<number>();
  const lengths = linkDistances(graph);
  let [total, measured] = [0, 0];
  for (let link = 0; link < lengths.length; link++) {
    const source = links.source[link]!;
    const target = links.target[link]!;
    const startsHere = countryOf[source] === country;
    if (startsHere === (countryOf[target] === country)) continue;
    abroad.add(startsHere ? target : source);
    if (Number.isNaN(lengths[link])) continue;
    total += lengths[link]!;
    measured++;
  }
  return {
    universities: own.length,
    cities: cities.size,
    agreements,
    agreementsInside,
    partnersAbroad: abroad.size,
    partnerCountries: new Set([...abroad].map((university) => countryOf[university])).size,
    meanDistance: measured > 0 ? total / measured : null
  };
}
