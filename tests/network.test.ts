import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadNetwork, type LoadResult, type NamedFile } from '../src/load/loadNetwork';
import { CONFIDENCES, KINDS, STATUSES, type Network } from '../src/model/network';

/** What a case expects. Keys that are left out are not compared. */
interface Expected {
  readonly network?: null;
  readonly universities?: number;
  readonly cities?: number;
  readonly countries?: number;
  readonly agreements?: number;
  readonly events?: number;
  readonly mobility?: number;
  readonly unplacedCities?: number;
  readonly report: LoadResult['report'];
  /** All of them, in their order; a value of null is not compared, as where it is the words of the JavaScript engine. */
  readonly issues: readonly { readonly [key: string]: string | number | null }[];
  /** Some fields of every agreement. */
  readonly agreementRecords?: readonly Readonly<Record<string, unknown>>[];
  /** City id → longitude and latitude. */
  readonly places?: Readonly<Record<string, readonly [number, number]>>;
  /** University id → name. */
  readonly names?: Readonly<Record<string, string>>;
  /** University id → city id. */
  readonly cityOf?: Readonly<Record<string, string | null>>;
}

const CASES = join(import.meta.dirname, 'fixtures', 'networks');

function filesOf(folder: string): NamedFile[] {
  return readdirSync(folder)
    .filter((name) => name !== 'expected.json')
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
}

/** Agreement i as one object, references as ids. */
function agreementAt({ agreements: columns, universities, events }: Network, i: number): Readonly<Record<string, unknown>> {
  return {
    id: columns.ids.at(i),
    parties: Array.from(columns.parties.subarray(columns.partyOffsets[i], columns.partyOffsets[i + 1]), (party) => universities[party]!.id),
    kind: KINDS[columns.kind[i]!],
    status: STATUSES[columns.status[i]!],
    confidence: CONFIDENCES[columns.confidence[i]!],
    signedOn: columns.signedOn[i],
    startedOn: columns.startedOn[i],
    event: events[columns.event[i]!]?.id ?? null,
    row: columns.row[i],
    title: columns.title.at(i),
    occasion: columns.occasion.at(i),
    sourceUrl: columns.sourceUrl.at(i),
    retrievedOn: columns.retrievedOn.at(i),
    evidence: columns.evidence.at(i),
    kindAsWritten: columns.kindAsWritten.at(i)
  };
}

function summaryOf(network: Network): Readonly<Record<string, number>> {
  return {
    universities: network.universities.length,
    cities: network.cities.length,
    countries: network.countries.length,
    agreements: network.agreements.count,
    events: network.events.length,
    mobility: network.mobility.length,
    unplacedCities: network.cities.filter(({ place }) => place === null).length
  };
}

const cases = readdirSync(CASES, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

describe.each(cases)('%s', (name) => {
  const folder = join(CASES, name);
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
  const { network, issues, report } = loadNetwork(filesOf(folder), { id: name });

  test('issues', () => {
    const wanted = expected.issues.map((issue) => Object.fromEntries(Object.entries(issue).filter(([, value]) => value !== null)));
    expect(issues).toEqual(wanted.map((issue) => expect.objectContaining(issue)));
  });

  test('no row is lost', () => {
    expect(report).toEqual(expected.report);
    for (const { read, used, setAside } of Object.values(report)) expect(used + setAside).toBe(read);
  });

  test('network', () => {
    expect(network === null).toBe(expected.network === null);
    if (!network) return;
    const summary = summaryOf(network);
    const keys = Object.keys(summary).filter((key) => key in expected);
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) expect([key, summary[key]]).toEqual([key, expected[key as keyof Expected]]);

    const { agreementRecords, places = {}, names = {}, cityOf = {} } = expected;
    if (agreementRecords) {
      const records = agreementRecords.map((_, i) => agreementAt(network, i));
      expect(records).toEqual(agreementRecords.map((record) => expect.objectContaining(record)));
    }
    for (const [id, [longitude, latitude]] of Object.entries(places)) {
      expect([id, network.cities[network.index.city.get(id) ?? -1]?.place]).toEqual([id, { longitude, latitude }]);
    }
    const university = (id: string): Network['universities'][number] => network.universities[network.index.university.get(id)!]!;
    for (const [id, text] of Object.entries(names)) expect(university(id).names.name).toBe(text);
    for (const [id, city] of Object.entries(cityOf)) expect([id, network.cities[university(id).city]?.id ?? null]).toEqual([id, city]);
  });
});

describe('data/kazakhstan', () => {
  const { network, issues, report } = loadNetwork(filesOf(join(import.meta.dirname, '..', 'data', 'kazakhstan')), { id: 'kazakhstan' });

  test('is free of errors', () => {
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const { read, used } of Object.values(report)) expect(used).toBe(read);
  });

  test('is as large as promised', () => {
    expect(network!.agreements.count).toBeGreaterThanOrEqual(220);
    expect(network!.universities.length).toBeGreaterThanOrEqual(200);
    const connected = new Set([...network!.agreements.parties].map((party) => network!.universities[party]!.country));
    expect(connected.size).toBeGreaterThanOrEqual(30);
    expect(network!.countries.filter(({ home }) => home).map(({ id }) => id)).toEqual(['AZ', 'EE', 'KZ']);
  });

  test('says where and of when it is', () => {
    expect(network!.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(network!.updatedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(network!.title.name).not.toBe('kazakhstan');
    expect(network!.countries.filter(({ place }) => place === null)).toEqual([]);
  });

  test('holds the agreement of AlmaU and TalTech with its source', () => {
    const records = Array.from({ length: network!.agreements.count }, (_, i) => agreementAt(network!, i));
    const found = records.filter(
      ({ parties }) => (parties as string[]).includes('kz-almau') && (parties as string[]).includes('ee-taltech')
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ status: 'signed', sourceUrl: expect.stringMatching(/^https:\/\//) as string });
  });

  test('holds the second forum of Kazakhstan and Azerbaijan: 63 announced by 29 and 18 universities', () => {
    const forum = network!.events.find(({ announced }) => announced === 63)!;
    expect(forum.heldOn).toBe(20260406);
    expect([forum.universitiesA, forum.universitiesB].sort()).toEqual([18, 29]);
    const { from, to, students, universities } = network!.mobility.find(({ students: count }) => count === 333)!;
    expect([network!.countries[from]!.id, network!.countries[to]!.id, students, universities]).toEqual(['AZ', 'KZ', 333, 58]);
    expect(network!.mobility.some(({ students: count }) => count === 164)).toBe(true);
  });
});
