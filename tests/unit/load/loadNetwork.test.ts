import { describe, expect, test } from 'vitest';
import { TABLE_NAMES } from '../../../src/load/columns';
import { loadNetwork, type NamedFile } from '../../../src/load/loadNetwork';
import type { Network } from '../../../src/model/network';

/** mulberry32: numbers 0…1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const HEADERS: Readonly<Record<string, readonly string[]>> = {
  cities: ['id', 'name', 'name@kk', 'aliases', 'country', 'latitude', 'longitude', 'population', '__proto__', 'surprise'],
  universities: ['id', 'name', 'country', 'city', 'lat', 'lon', 'website', 'founded', 'acronym', 'constructor', 'id'],
  events: ['id', 'name', 'held_on', 'city', 'country', 'side_a', 'side_b', 'announced', 'participants', 'reason', 'toString'],
  agreements: [
    'id',
    'university_a',
    'university_b',
    'parties',
    'type',
    'status',
    'signed_on',
    'event',
    'source_url',
    'evidence',
    'hasOwnProperty'
  ],
  mobility: ['id', 'from_country', 'to_country', 'students', 'kind', 'as_of', '']
};

/** What people, spreadsheets and attackers put into cells. */
const CELLS = [
  ...[
    '',
    '',
    ' ',
    'u-1',
    'u-2',
    'u-3',
    'c-1',
    'c-2',
    'e-1',
    'KZ',
    'EE',
    'uk',
    'XX',
    'Almaty',
    'Алматы',
    'Gəncə',
    '東京',
    'u-1;u-2',
    'u-1|u-9|u-3'
  ],
  ...['2024', '2024-11', '2025-02-30', '31.12.2024', '45000', '0', '-1', '43.25', '76,9', '1e309', '1 200', 'NaN', '181', '-91'],
  ...[
    'memorandum',
    'Double degree',
    'signed',
    'all',
    'https://example.edu/x',
    'javascript:alert(1)',
    '__proto__',
    'constructor',
    'toString'
  ],
  ...[
    '=HYPERLINK("x")',
    'a "quoted" word',
    '"',
    '""',
    'two\nlines',
    'two\r\nlines',
    ',;|\t',
    '\0',
    '\uFFFD',
    '\uD800',
    '?',
    'Ат?рау',
    'x'.repeat(300)
  ]
];

function randomTable(table: string, random: () => number): Uint8Array {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const delimiter = pick([',', ',', ';', '\t', '|']);
  const header = HEADERS[table]!.filter(() => random() < 0.97);
  const quote = (cell: string): string => {
    const needed = cell.includes(delimiter) || /["\r\n]/.test(cell);
    // Now and then as a careless program writes it.
    return needed && random() < 0.95 ? `"${cell.replaceAll('"', '""')}"` : cell;
  };
  const lines = Array.from({ length: Math.floor(random() * 30) }, (_, row) => {
    if (random() < 0.05) return '';
    const length = random() < 0.1 ? Math.floor(random() * 14) : header.length;
    return Array.from({ length }, (_cell, column) => {
      // Mostly plausible, so that most rows get past the first check.
      const plausible = new Map(
        Object.entries({
          id: `${table[0]}-${Math.floor(random() * 25)}`,
          name: `Example ${row}`,
          country: pick(['KZ', 'EE', 'AZ']),
          to_country: 'KZ',
          students: '12',
          university_a: `u-${Math.floor(random() * 25)}`,
          university_b: `u-${Math.floor(random() * 25)}`
        })
      );
      return quote(random() < 0.75 ? (plausible.get(header[column] ?? '') ?? pick(CELLS)) : pick(CELLS));
    }).join(delimiter);
  });
  const text = [header.join(delimiter), ...lines].reduce((sum, line) => sum + pick(['\n', '\n', '\r\n', '\r']) + line);
  const bytes = new TextEncoder().encode(text);
  // Now and then cut off, or with a byte that is no UTF-8.
  if (random() < 0.1) return bytes.subarray(0, Math.floor(random() * bytes.length));
  if (random() < 0.1 && bytes.length > 0) bytes[Math.floor(random() * bytes.length)] = 0xff;
  return bytes;
}

function expectSound(network: Network): void {
  const { agreements, universities, cities, countries, events, mobility } = network;
  const within = (index: number, list: readonly unknown[], least = 0): boolean => index >= least && index < list.length;
  expect(agreements.parties.length).toBe(agreements.partyOffsets[agreements.count]);
  for (let i = 0; i < agreements.count; i++) {
    const parties = [...agreements.parties.subarray(agreements.partyOffsets[i], agreements.partyOffsets[i + 1])];
    expect(parties.length).toBeGreaterThanOrEqual(2);
    expect(new Set(parties).size).toBe(parties.length);
    expect(parties.every((party) => within(party, universities))).toBe(true);
    expect(agreements.sourceUrl.at(i)).toMatch(/^(?:https?:\/\/.+)?$/);
  }
  expect(universities.every(({ country, city }) => within(country, countries) && within(city, cities, -1))).toBe(true);
  expect(cities.every(({ country }) => within(country, countries))).toBe(true);
  expect(cities.every(({ place }) => !place || (Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180))).toBe(true);
  expect(
    events.every(
      ({ city, country, participants }) =>
        within(city, cities, -1) && within(country, countries, -1) && participants.every((one) => within(one, universities))
    )
  ).toBe(true);
  expect(mobility.every(({ from, to }) => within(from, countries, -1) && within(to, countries))).toBe(true);
  for (const list of [universities, cities, events, mobility]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  expect(new Set(agreements.ids).size).toBe(agreements.count);
}

describe('any tables', () => {
  test('nothing is lost, nothing is thrown, no object is led astray', () => {
    const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
    const totals = { networks: 0, used: 0, setAside: 0 };
    for (let seed = 1; seed <= 400; seed++) {
      const random = seeded(seed);
      const files: NamedFile[] = TABLE_NAMES.map((table) => ({ name: `${table}.csv`, bytes: randomTable(table, random) }));
      const { network, issues, report } = loadNetwork(files, { id: 'random' });
      for (const table of TABLE_NAMES) {
        const { read, used, setAside } = report[table]!;
        expect([seed, table, used + setAside]).toEqual([seed, table, read]);
        const errors = issues.filter(({ file, severity }) => file === `${table}.csv` && severity === 'error');
        const rows = new Set(errors.filter(({ row }) => row > 1).map(({ row }) => row));
        // Each row set aside has its own error, unless the table as a whole has one.
        if (errors.every(({ row }) => row > 1)) expect([seed, table, rows.size]).toEqual([seed, table, setAside]);
        else expect(errors.length).toBeGreaterThan(0);
        totals.used += used;
        totals.setAside += setAside;
      }
      expect(issues.every(({ value, code }) => value.length <= 200 && code.length > 0)).toBe(true);
      if (network) {
        totals.networks++;
        expectSound(network);
      }
    }
    expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(prototype);
    // The tables are neither all good nor all bad.
    expect(totals.networks).toBeGreaterThan(100);
    expect(totals.used).toBeGreaterThan(1000);
    expect(totals.setAside).toBeGreaterThan(1000);
  });

  test('the same files give the same network', () => {
    const files = TABLE_NAMES.map((table) => ({ name: `${table}.csv`, bytes: randomTable(table, seeded(7)) }));
    expect(loadNetwork(files, { id: 'random' })).toEqual(loadNetwork(files, { id: 'random' }));
  });

  test('any bytes at all', () => {
    const random = seeded(11);
    for (let round = 0; round < 200; round++) {
      const bytes = Uint8Array.from({ length: Math.floor(random() * 400) }, () => random() * 256);
      const names = ['universities.csv', 'agreements.csv', 'cities.csv', 'datapackage.json'];
      expect(
        loadNetwork(
          names.map((name) => ({ name, bytes })),
          { id: 'noise' }
        ).network
      ).toBeNull();
    }
  });
});

describe('datapackage.json', () => {
  const universities = new TextEncoder().encode('id,name,country\nxx-alpha,Example University,KZ\n');
  const agreements = new TextEncoder().encode('university_a,university_b\n');
  const load = (descriptor: unknown): ReturnType<typeof loadNetwork> =>
    loadNetwork(
      [
        { name: 'universities.csv', bytes: universities },
        { name: 'agreements.csv', bytes: agreements },
        { name: 'datapackage.json', bytes: new TextEncoder().encode(JSON.stringify(descriptor)) }
      ],
      { id: 'example' }
    );
  const settingIssues = (descriptor: unknown): readonly string[] =>
    load(descriptor)
      .issues.filter(({ file }) => file === 'datapackage.json')
      .map(({ column }) => column);

  test('names, dates and home countries', () => {
    const { network } = load({
      title: 'Example',
      'title@kk': 'Үлгі',
      version: '1.2.3',
      updated: '2026-01',
      languages: ['en'],
      homeCountries: ['KZ', 'XK']
    });
    expect(network).toMatchObject({
      title: { name: 'Example', language: 'en', translations: { kk: 'Үлгі' } },
      version: '1.2.3',
      updatedOn: '2026-01',
      countries: [
        { id: 'KZ', home: true },
        { id: 'XK', home: true }
      ]
    });
    expect(network!.universities[0]!.names.language).toBe('en');
  });

  test('what is wrong is reported and left out', () => {
    const descriptor = { title: 7, version: '', updated: 'yesterday', homeCountries: ['KZ', 'Kazakhstan'], resources: 'all' };
    expect(settingIssues(descriptor)).toEqual(['title', 'version', 'updated', 'homeCountries']);
    expect(load(descriptor).network).toMatchObject({ title: { name: 'example', language: '' }, version: '', updatedOn: '' });
  });

  test('keys of a Data Package that concern others are not', () =>
    expect(settingIssues({ profile: 'x', licenses: [], keywords: [] })).toEqual([]));
});
