// @ts-check
// A made-up export of a million agreements, as a ministry would have it: about 100 bytes a row. Nothing in it is real but the country codes.
import { closeSync, mkdirSync, openSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { pick, seededRandom, skewed } from './network.js';

const COUNTRIES = 'KZ AZ EE DE FI FR GB IT JP KR LV PL RU TR US CN'.split(' ');
const KINDS = ['memorandum', 'cooperation_agreement', 'exchange', 'double_degree'];
const STATUSES = ['signed', 'in_force', 'expired'];
/** Rows that are written at once. */
const PIECE = 20_000;

/** Paths of the files, and the size in bytes of each table of agreements. @typedef {{ listed: string[], derived: string[], bytes: Record<'listed' | 'derived', number> }} ImportFiles */

/**
 * Writes the files: `listed`, a table of universities with coordinates and one of agreements that names their ids; `derived`, a single table of
 * agreements with names, countries and cities in it.
 * @param {string} folder
 * @param {number} rows of agreements
 * @param {number} seed
 * @returns {ImportFiles}
 */
export function writeImportFiles(folder, rows, seed) {
  mkdirSync(folder, { recursive: true });
  const random = seededRandom(seed);
  const count = Math.max(4, Math.min(25_000, Math.ceil(rows / 40)));
  const universities = Array.from({ length: count }, (_, index) => ({
    id: `u-${index}`,
    name: `Example University ${index}`,
    country: /** @type {string} */ (COUNTRIES[index % COUNTRIES.length]),
    city: `Example City ${index % 2000}`,
    place: `${(random() * 60).toFixed(4)},${(random() * 100).toFixed(4)}`
  }));
  const [places, listed, derived] = [join(folder, 'universities.csv'), join(folder, 'agreements.csv'), join(folder, 'names.csv')];
  const lines = universities.map(({ id, name, country, city, place }) => `${id},${name},${country},${city},${place}\n`);
  writeFileSync(places, `id,name,country,city,latitude,longitude\n${lines.join('')}`);
  const files = [openSync(listed, 'w'), openSync(derived, 'w')];
  let [ids, names] = [
    'id,university_a,university_b,kind,status,signed_on,title,source_url\n',
    'university_a,country_a,city_a,university_b,country_b,city_b,kind,signed_on\n'
  ];
  for (let row = 0; row < rows; row++) {
    const first = skewed(random, count);
    const [a, b] = [universities[first], universities[(first + 1 + skewed(random, count - 1)) % count]];
    if (!a || !b) throw new RangeError('There is no such university.');
    const [kind, status] = [pick(KINDS, random), pick(STATUSES, random)];
    const date = `${1995 + Math.floor(random() * 30)}-${pad(1 + Math.floor(random() * 12))}-${pad(1 + Math.floor(random() * 28))}`;
    const title = row % 10 === 0 ? `"Example agreement ${row}, on exchange"` : `Example agreement ${row}`;
    ids += `a-${row},${a.id},${b.id},${kind},${status},${date},${title},https://example.org/${row}\n`;
    names += `${a.name},${a.country},${a.city},${b.name},${b.country},${b.city},${kind},${date}\n`;
    if ((row + 1) % PIECE !== 0 && row + 1 !== rows) continue;
    writeSync(/** @type {number} */ (files[0]), ids);
    writeSync(/** @type {number} */ (files[1]), names);
    ids = names = '';
  }
  files.forEach((file) => closeSync(file));
  return {
    listed: [places, listed],
    derived: [derived],
    bytes: { listed: statSync(listed).size, derived: statSync(derived).size }
  };
}

/** @param {number} number */
const pad = (number) => String(number).padStart(2, '0');
