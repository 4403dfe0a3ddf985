import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DerivedEnds } from '../src/load/derivedEnds';
import { Gazetteer } from '../src/load/gazetteer';
import { packGazetteer, type GazetteerCity } from '../src/load/gazetteerData';
import { NO_CHOICES, type ImportChoices } from '../src/load/importChoices';
import { CountryNames } from '../src/load/countryNames';
import { importNetwork, type ImportOptions, type ImportResult } from '../src/load/importNetwork';
import { unpackFiles } from '../src/load/unpackFiles';
import type { CityRecord, UniversityRecord } from '../src/model/buildNetwork';
import { KINDS, STATUSES } from '../src/model/network';

/** `options.json` of a case; everything may be left out. */
interface CaseOptions {
  readonly language?: string;
  readonly choices?: ImportChoices;
  /** Whether the small gazetteer below is known. */
  readonly gazetteer?: boolean;
  /** Whether the made-up universities below are known. */
  readonly reference?: boolean;
}

const city = (
  id: string,
  name: string,
  region: string,
  place: [number, number],
  population: number,
  ...aliases: string[]
): GazetteerCity => ({
  id,
  name,
  country: id.slice(0, 2).toUpperCase(),
  region,
  place: { longitude: place[0], latitude: place[1] },
  names: {},
  aliases,
  population
});
const GAZETTEER = new Gazetteer(
  packGazetteer([
    { ...city('kz-almaty', 'Almaty', '', [76.93, 43.25], 2_000_000, 'Alma-Ata', 'Алма-Ата'), names: { kk: 'Алматы', ru: 'Алматы' } },
    city('ee-tartu', 'Tartu', '', [26.73, 58.38], 91_000, 'Dorpat'),
    city('ee-tallinn', 'Tallinn', '', [24.75, 59.44], 394_000, 'Reval'),
    city('es-valencia', 'Valencia', '', [-0.38, 39.47], 792_000, 'València'),
    city('ve-valencia', 'Valencia', '', [-68, 10.17], 1_385_000),
    city('us-springfield', 'Springfield', 'Missouri', [-93.29, 37.22], 166_000),
    city('us-springfield-il', 'Springfield', 'Illinois', [-89.64, 39.8], 114_000)
  ])
);

const REFERENCE_CITIES: readonly CityRecord[] = [
  {
    id: 'kz-steppetown',
    names: { name: 'Steppetown', language: 'en', translations: {} },
    aliases: [],
    country: 'KZ',
    place: { longitude: 70, latitude: 48 }
  }
];
const university = (id: string, name: string, more: Partial<UniversityRecord>): UniversityRecord => ({
  id,
  names: { name, language: 'en', translations: {} },
  acronym: '',
  aliases: [],
  country: 'KZ',
  city: '',
  status: '',
  kind: 'university',
  ror: '',
  website: '',
  founded: 0,
  note: '',
  ...more
});
const REFERENCE: readonly UniversityRecord[] = [
  university('ref-steppe', 'Reference University of Steppe', {
    names: { name: 'Reference University of Steppe', language: 'en', translations: { ru: 'Эталонный университет степи' } },
    acronym: 'RUS',
    city: 'kz-steppetown'
  }),
  university('ref-sea', 'Reference Academy by the Sea', { country: 'EE' })
];

const NOT_DATA = ['expected.json', 'options.json'];

/** Runs the import of a case: a folder with files as a ministry may have them. */
export async function importCase(folder: string): Promise<ImportResult> {
  const names = readdirSync(folder).sort();
  const own = names.includes('options.json') ? (JSON.parse(readFileSync(join(folder, 'options.json'), 'utf8')) as CaseOptions) : {};
  const files = names
    .filter((name) => !NOT_DATA.includes(name))
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
  const options: ImportOptions = {
    id: 'case',
    title: 'Case',
    choices: own.choices ?? NO_CHOICES,
    language: own.language ?? '',
    countries: () => new CountryNames(),
    derive: DerivedEnds,
    gazetteer: own.gazetteer ? GAZETTEER : null,
    reference: own.reference ? REFERENCE : [],
    referenceCities: own.reference ? REFERENCE_CITIES : []
  };
  return importNetwork(await unpackFiles(files), options);
}

/** What an import came to, in the form in which the cases write it down. */
export function outcomeOf({ network, tables, questions, issues }: ImportResult): Readonly<Record<string, unknown>> {
  const agreements = network?.agreements;
  return {
    report: Object.fromEntries(
      tables.map(({ file, kind, encoding, delimiter, report: { read, used, setAside } }) => [
        file,
        `${kind} ${encoding} ${JSON.stringify(delimiter)}: ${read} = ${used} + ${setAside}`
      ])
    ),
    universities:
      network &&
      network.universities.map(({ id, names, country, city: at }) => {
        const { names: cityNames, place } = network.cities[at] ?? {};
        const translated = Object.entries(names.translations).map(([language, name]) => ` @${language} ${name}`);
        const where = place ? ` ${place.latitude}, ${place.longitude}` : '';
        return `${id}: ${names.name}${translated.join('')} (${network.countries[country]!.id}) ${cityNames?.name ?? '-'}${where}`;
      }),
    agreements:
      agreements &&
      Array.from({ length: agreements.count }, (_, i) => {
        const parties = [...agreements.parties.subarray(agreements.partyOffsets[i], agreements.partyOffsets[i + 1])];
        const [kind, status] = [KINDS[agreements.kind[i]!]!, STATUSES[agreements.status[i]!]!];
        const dates = [agreements.signedOn[i], agreements.startedOn[i]].join(' ');
        const texts = [agreements.kindAsWritten, agreements.title, agreements.sourceUrl, agreements.evidence].map((column) => column.at(i));
        const ends = parties.map((party) => network.universities[party]!.id).join(' + ');
        return [`${agreements.row[i]} ${agreements.ids.at(i)}: ${ends}`, kind, status, dates, ...texts]
          .join(' | ')
          .replace(/(?: \| )+$/, '');
      }),
    questions: questions.map(
      ({ type, key, file, row, column, value, rows, options }) =>
        `${type} ${file} ${row} ${column} "${value}" ×${rows}: ${options.map(({ id }) => id).join(', ')} [${key}]`
    ),
    issues: issues.map(
      ({ code, severity, file, row, column, value, suggestion }) =>
        `${severity} ${code} ${file} ${row} ${column}: ${value.slice(0, 60)}${suggestion ? ` → ${suggestion}` : ''}`
    )
  };
}
