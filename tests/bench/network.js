// @ts-check
// Made-up networks of any size for the bench: the same files for the same number and seed. Nothing in them is real but the country codes,
// which the loader checks; a code stands somewhere on the globe, not where its country lies.

/** Countries of the made-up world, the home countries first. */
const COUNTRIES =
  'KZ AZ EE AR AU BR CA CL CN CO CZ DE EG ES FI FR GE GR HU ID IN IT JP KE KR LV MA MN MX MY NG NO NZ PE PL PT RO TR US VN'.split(' ');
const HOME = ['KZ', 'AZ', 'EE'];
const KINDS = ['memorandum', 'memorandum', 'cooperation_agreement', 'cooperation_agreement', 'exchange', 'double_degree', 'no_document'];
const STATUSES = ['signed', 'signed', 'in_force', 'announced', 'listed', 'reported'];
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * A made-up network. `universities`, `cities`, `agreements`: their numbers. `files`: text by file name.
 * @typedef {{ universities: number, cities: number, agreements: number, files: Readonly<Record<string, string>> }} BenchNetwork
 */

/**
 * Universities that a network of a number of agreements has here: about 60 for 100, 2,000 for 10,000, 3,000 for 90,000 (the size of the Erasmus
 * network), 5,000 for 100,000, 25,000 for a million.
 */
const universitiesFor = (/** @type {number} */ agreements) =>
  agreements >= 1_000_000
    ? 25_000
    : agreements >= 100_000
      ? 5_000
      : agreements >= 90_000
        ? 3_000
        : agreements >= 10_000
          ? 2_000
          : Math.max(2, Math.ceil(0.6 * agreements));

/**
 * Makes a network. Few universities have many agreements, most have few, as in real ones.
 * @param {number} agreements how many, 1 or more
 * @param {number} [seed] any integer
 * @returns {BenchNetwork}
 */
export function benchNetwork(agreements, seed = 1) {
  const random = seededRandom(seed);
  const universities = universitiesFor(agreements);
  const cities = Math.ceil(universities * 0.4);
  const countryOfCity = (/** @type {number} */ city) => city % COUNTRIES.length;
  const cityOf = Array.from({ length: universities }, (_, index) => (index < cities ? index : skewed(random, cities)));

  const cityRows = Array.from({ length: cities }, (_, city) => {
    const [longitude, latitude] = placeOf(countryOfCity(city), random);
    return [
      `c-${city}`,
      `Example City ${city}`,
      `Beispielstadt ${city}`,
      COUNTRIES[countryOfCity(city)],
      latitude.toFixed(5),
      longitude.toFixed(5)
    ];
  });
  const universityRows = Array.from({ length: universities }, (_, index) => {
    const city = /** @type {number} */ (cityOf[index]);
    const acronym = index % 3 === 0 ? `EXU${index}` : '';
    return [
      `u-${index}`,
      `Example University ${index}`,
      `Beispieluniversität ${index}`,
      acronym,
      COUNTRIES[countryOfCity(city)],
      `c-${city}`
    ];
  });
  const agreementRows = Array.from({ length: agreements }, (_, index) => {
    const a = skewed(random, universities);
    const b = (a + 1 + skewed(random, universities - 1)) % universities;
    const day = 1 + Math.floor(random() * 28);
    const date = `${1995 + Math.floor(random() * 30)}-${pad(1 + Math.floor(random() * 12))}-${pad(day)}`;
    return [
      `a-${index}`,
      `u-${a}`,
      `u-${b}`,
      pick(KINDS, random),
      pick(STATUSES, random),
      // Dates keep their precision: some have a day, some only a month or year, some none.
      date.slice(0, [10, 10, 7, 4, 0][index % 5]),
      index % 4 === 0 ? `Example agreement ${index}, on exchange of students` : `Example agreement ${index}`,
      `https://example.org/agreements/${index}`,
      `Example source ${index % 500}`,
      '2026-01-31',
      `A made-up sentence that stands for what the source of "agreement ${index}" says.`,
      pick(['low', 'medium', 'high'], random)
    ];
  });

  return {
    universities,
    cities,
    agreements,
    files: {
      'datapackage.json': JSON.stringify({
        name: `bench-${agreements}`,
        title: `Made-up network of ${agreements} agreements`,
        version: '1.0.0',
        updated: '2026-01-31',
        languages: ['en'],
        homeCountries: HOME,
        resources: ['cities.csv', 'universities.csv', 'agreements.csv'].map((path) => ({ name: path.replace('.csv', ''), path }))
      }),
      'cities.csv': csv(['id', 'name', 'name@de', 'country', 'latitude', 'longitude'], cityRows),
      'universities.csv': csv(['id', 'name', 'name@de', 'acronym', 'country', 'city'], universityRows),
      'agreements.csv': csv(
        [
          'id',
          'university_a',
          'university_b',
          'kind',
          'status',
          'signed_on',
          'title',
          'source_url',
          'source_title',
          'retrieved_on',
          'evidence',
          'confidence'
        ],
        agreementRows
      )
    }
  };
}

/**
 * A seeded source of numbers in [0, 1) (mulberry32 by Tommy Ettinger, public domain).
 * @param {number} seed
 */
export function seededRandom(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** An index below `count`, low ones far more often. */
export const skewed = (/** @type {() => number} */ random, /** @type {number} */ count) => Math.floor(random() ** 2.2 * count);

/** One of a list. */
export const pick = (/** @type {readonly string[]} */ list, /** @type {() => number} */ random) => list[Math.floor(random() * list.length)];

const pad = (/** @type {number} */ number) => String(number).padStart(2, '0');

/**
 * A place near the middle of a made-up country; the middles are spread over the globe on a spiral between 60° south and 70° north.
 * @param {number} country
 * @param {() => number} random
 * @returns {[longitude: number, latitude: number]}
 */
function placeOf(country, random) {
  const sine =
    Math.sin((-60 * Math.PI) / 180) * (1 - country / COUNTRIES.length) + (Math.sin((70 * Math.PI) / 180) * country) / COUNTRIES.length;
  const latitude = (Math.asin(sine) * 180) / Math.PI + (random() - 0.5) * 14;
  const longitude = ((((country * GOLDEN_ANGLE * 180) / Math.PI + (random() - 0.5) * 22) % 360) + 360) % 360;
  return [longitude > 180 ? longitude - 360 : longitude, latitude];
}

/**
 * @param {readonly string[]} header
 * @param {readonly (readonly (string | undefined)[])[]} rows
 */
function csv(header, rows) {
  const cell = (text = '') => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [header, ...rows].map((row) => row.map(cell).join(',')).join('\n') + '\n';
}
