import { describe, expect, test } from 'vitest';
import {
  buildNetwork,
  type AgreementRecord,
  type CityRecord,
  type NetworkRecords,
  type UniversityRecord
} from '../../../src/model/buildNetwork';
import { freezeNetwork, revived, transferables } from '../../../src/model/postedNetwork';
import { KINDS, STATUSES, type Names } from '../../../src/model/network';

const names = (name: string): Names => ({ name, language: 'en', translations: {} });
const city = (id: string, country: string): CityRecord => ({
  id,
  names: names(id),
  aliases: [],
  country,
  place: { longitude: 10, latitude: 50 }
});
const university = (id: string, country: string, inCity: string): UniversityRecord => ({
  id,
  names: names(`Example University ${id}`),
  acronym: '',
  aliases: [],
  country,
  city: inCity,
  kind: 'university',
  status: '',
  ror: '',
  website: '',
  founded: 0,
  note: ''
});
const agreement = (id: string, parties: readonly string[], more: Partial<AgreementRecord> = {}): AgreementRecord => ({
  id,
  parties,
  kind: 'memorandum',
  kindAsWritten: '',
  status: 'signed',
  confidence: 'high',
  signedOn: 20240000,
  startedOn: 0,
  event: '',
  row: 2,
  title: '',
  occasion: '',
  sourceUrl: '',
  sourceTitle: '',
  retrievedOn: '',
  evidence: '',
  ...more
});

const DESCRIPTION = { id: 'example', title: names('Example network'), version: '1.0.0', updatedOn: '2026-01-31', homeCountries: ['KZ'] };
const RECORDS: NetworkRecords = {
  cities: [city('kz-a', 'KZ'), city('ee-b', 'EE')],
  universities: [university('u1', 'KZ', 'kz-a'), university('u2', 'EE', 'ee-b'), university('u3', 'XK', '')],
  agreements: [
    agreement('a1', ['u2', 'u1'], { kind: 'exchange', status: 'in_force', event: 'e1', row: 7 }),
    agreement('a2', ['u1', 'u2', 'u3'], { signedOn: 20250304, startedOn: 20250400 })
  ],
  events: [
    {
      id: 'e1',
      names: names('Example forum'),
      heldOn: 20240506,
      heldUntil: 0,
      place: '',
      city: 'kz-a',
      country: 'KZ',
      sideA: 'KZ',
      sideB: 'EE',
      announced: 3,
      universitiesA: null,
      universitiesB: null,
      participants: ['u1'],
      reason: names(''),
      sources: [],
      note: ''
    }
  ],
  mobility: [
    {
      id: 'm1',
      from: '',
      to: 'JP',
      students: 12,
      qualifier: '',
      kind: 'all',
      universities: null,
      institution: '',
      asOf: '2025',
      source: { url: '', title: '', retrievedOn: '' },
      note: names('')
    }
  ]
};

describe('buildNetwork', () => {
  const network = buildNetwork(RECORDS, DESCRIPTION);

  test('countries are all that are named anywhere, in the order of their codes', () => {
    expect(network.countries.map(({ id, home }) => [id, home])).toEqual([
      ['EE', false],
      ['JP', false],
      ['KZ', true],
      ['XK', false]
    ]);
    expect(network.countries[2]!.place).not.toBeNull();
  });

  test('references are indices, −1 for none', () => {
    expect(network.universities.map(({ country, city: at }) => [network.countries[country]!.id, at])).toEqual([
      ['KZ', 0],
      ['EE', 1],
      ['XK', -1]
    ]);
    expect(network.events[0]).toMatchObject({ city: 0, country: 2, sideA: 2, sideB: 0, participants: [0] });
    expect(network.mobility[0]).toMatchObject({ from: -1, to: 1 });
  });

  test('agreements are columns', () => {
    const { agreements } = network;
    expect([...agreements.partyOffsets]).toEqual([0, 2, 5]);
    expect([...agreements.parties]).toEqual([1, 0, 0, 1, 2]);
    expect([...agreements.kind].map((kind) => KINDS[kind])).toEqual(['exchange', 'memorandum']);
    expect([...agreements.status].map((status) => STATUSES[status])).toEqual(['in_force', 'signed']);
    expect([...agreements.event]).toEqual([0, -1]);
    expect([...agreements.signedOn]).toEqual([20240000, 20250304]);
    expect([...agreements.row]).toEqual([7, 2]);
    for (const column of Object.values(agreements)) {
      if (column === agreements.parties || column === agreements.partyOffsets || typeof column === 'number') continue;
      expect(column).toHaveLength(agreements.count);
    }
  });

  test('every id leads to its own record', () => {
    const { index } = network;
    const lists = { country: network.countries, city: network.cities, university: network.universities, event: network.events };
    for (const [kind, list] of Object.entries(lists)) {
      expect([...index[kind as keyof typeof lists]]).toEqual(list.map(({ id }, i) => [id, i]));
    }
    expect(Array.from(network.agreements.ids, (id) => index.agreement.get(id))).toEqual([...network.agreements.row.keys()]);
  });

  test('is frozen to its last object, again after it was posted', () => {
    const isDeepFrozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      ArrayBuffer.isView(value) ||
      value instanceof Map ||
      (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen));
    expect(isDeepFrozen(network)).toBe(true);
    const posted = structuredClone(network);
    expect(isDeepFrozen(posted)).toBe(false);
    expect(isDeepFrozen(freezeNetwork(posted))).toBe(true);
    expect(posted).toEqual(network);
  });

  test('its columns of numbers and the table of its ids can be handed over without a copy', () => {
    const own = buildNetwork(RECORDS, DESCRIPTION);
    const buffers = transferables(own);
    expect(buffers).toHaveLength(34);
    expect(revived(structuredClone(own, { transfer: buffers }))).toEqual(network);
    expect(buffers.every(({ byteLength }) => byteLength === 0)).toBe(true);
  });

  test('records that were not checked are refused', () => {
    expect(() => buildNetwork({ ...RECORDS, agreements: [agreement('a1', ['u1', 'nobody'])] }, DESCRIPTION)).toThrow(RangeError);
    expect(() => buildNetwork({ ...RECORDS, cities: [city('kz-a', 'KZ'), city('kz-a', 'KZ'), city('ee-b', 'EE')] }, DESCRIPTION)).toThrow(
      RangeError
    );
  });
});
