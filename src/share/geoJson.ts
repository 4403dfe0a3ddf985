import type { Feature, Geometry } from 'geojson';
import { isoPartialDate } from '../base/partialDate';
import type { LngLat } from '../base/sphere';
import type { Links } from '../model/aggregate';
import { KINDS, STATUSES, type Network, type Place } from '../model/network';
import type { ExportAbout } from './exportAbout';
import { geoArc } from './geoArc';
import { linkFacts } from './linkFacts';
import type { NetworkPart } from './networkPart';

const point = (place: Place | null | undefined): Geometry | null =>
  place ? { type: 'Point', coordinates: [place.longitude, place.latitude] } : null;

/** A thing without a place stays in the list, with no geometry (RFC 7946, 3.2). */
const feature = (id: string, geometry: Geometry | null, properties: Readonly<Record<string, unknown>>): Feature<Geometry | null> => ({
  type: 'Feature',
  id,
  geometry,
  properties: Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== ''))
});

function line(from: Place | null | undefined, to: Place | null | undefined): Geometry | null {
  if (!from || !to) return null;
  const at = ({ longitude, latitude }: Place): LngLat => [longitude, latitude];
  const lines = geoArc(at(from), at(to)).map((part) => part.map(([longitude, latitude]) => [longitude, latitude]));
  if (lines.length === 0) return point(from);
  return lines.length === 1 ? { type: 'LineString', coordinates: lines[0]! } : { type: 'MultiLineString', coordinates: lines };
}

function linkFeature(network: Network, links: Links, link: number): Feature<Geometry | null> {
  const [a, b] = [network.universities[links.a[link]!]!, network.universities[links.b[link]!]!];
  const facts = linkFacts(network, links, link);
  const { agreements: columns } = network;
  return feature(`${a.id}--${b.id}`, line(network.cities[a.city]?.place, network.cities[b.city]?.place), {
    type: 'link',
    university_a: a.id,
    university_a_name: a.names.name,
    university_b: b.id,
    university_b_name: b.names.name,
    agreements: facts.agreements.length,
    kinds: facts.kinds.join(';'),
    statuses: facts.statuses.join(';'),
    first_date: isoPartialDate(facts.firstDate),
    last_date: isoPartialDate(facts.lastDate),
    undated: facts.undated,
    sources: facts.sources,
    list: Array.from(facts.agreements, (agreement) => ({
      id: columns.ids.at(agreement),
      kind: columns.kindAsWritten.at(agreement) || KINDS[columns.kind[agreement]!],
      status: STATUSES[columns.status[agreement]!],
      signed_on: isoPartialDate(columns.signedOn[agreement]!),
      started_on: isoPartialDate(columns.startedOn[agreement]!),
      title: columns.title.at(agreement),
      source_url: columns.sourceUrl.at(agreement),
      source_title: columns.sourceTitle.at(agreement)
    }))
  });
}

function* features({ network, cities, universities }: NetworkPart, links: Links): Generator<Feature<Geometry | null>> {
  const country = (index: number): string => network.countries[index]!.id;
  for (const index of cities) {
    const city = network.cities[index]!;
    yield feature(`city:${city.id}`, point(city.place), { type: 'city', name: city.names.name, country: country(city.country) });
  }
  for (const index of universities) {
    const university = network.universities[index]!;
    const city = network.cities[university.city];
    yield feature(university.id, point(city?.place), {
      type: 'university',
      name: university.names.name,
      acronym: university.acronym,
      country: country(university.country),
      city: city?.names.name ?? '',
      kind: university.kind,
      status: university.status,
      founded: university.founded || '',
      ror: university.ror,
      website: university.website
    });
  }
  for (let link = 0; link < links.count; link++) yield linkFeature(network, links, link);
}

/**
 * A part of a network as GeoJSON (RFC 7946), in pieces: cities and universities as points, universities at the place of their city, and every linked
 * pair as a great circle, cut at the 180th meridian; two universities of one city are a point. `properties.type` is `city`, `university` or `link`.
 * @param links between the universities of the part
 */
export function* geoJsonPieces(part: NetworkPart, links: Links, about: ExportAbout): Generator<string> {
  let before = `{"type":"FeatureCollection","about":${JSON.stringify(about)},"features":[`;
  for (const one of features(part, links)) {
    yield before + JSON.stringify(one);
    before = ',';
  }
  yield before === ',' ? ']}\n' : `${before}]}\n`;
}
