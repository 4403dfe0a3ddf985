import { IdTable } from '../../../src/base/idTable';
import { TextsBuilder } from '../../../src/base/textsBuilder';
import { KINDS, STATUSES, type Kind, type Network, type Status } from '../../../src/model/network';

/** An agreement between made-up universities by their ids. */
export interface ExampleAgreement {
  readonly parties: readonly string[];
  readonly kind?: Kind;
  readonly status?: Status;
  readonly event?: string;
}

/** A made-up network: a university is written "country-city-name" (`aa-north-1`), its country and city come from that; country AA is home. */
export function exampleNetwork(ids: readonly string[], agreements: readonly ExampleAgreement[]): Network {
  const countryIds = [...new Set(ids.map((id) => id.split('-')[0]!.toUpperCase()))].sort();
  const cityIds = [...new Set(ids.map((id) => id.split('-').slice(0, 2).join('-')))].sort();
  const indexOf = (list: readonly string[]) => new Map(list.map((id, index) => [id, index]));
  const agreementIds = TextsBuilder.of(agreements.map((_, i) => `agreement-${i}`));
  const index = {
    country: indexOf(countryIds),
    city: indexOf(cityIds),
    university: indexOf(ids),
    agreement: new IdTable(agreementIds),
    event: indexOf([...new Set(agreements.flatMap(({ event }) => event ?? []))])
  };
  const names = (name: string) => ({ name, language: 'en', translations: {} });
  const blank = TextsBuilder.of(agreements.map(() => ''));
  const parties = agreements.map((agreement) => agreement.parties.map((id) => index.university.get(id)!));
  return {
    id: 'example',
    title: names('Example network'),
    version: '1.0.0',
    updatedOn: '2026-01-01',
    countries: countryIds.map((id, i) => ({ id, place: { longitude: 10 * i, latitude: 40 + 3 * i }, home: id === 'AA' })),
    cities: cityIds.map((id, i) => ({
      id,
      names: names(`Example City ${id}`),
      aliases: [],
      country: index.country.get(id.split('-')[0]!.toUpperCase())!,
      place: { longitude: 7 * i, latitude: 50 - 2 * i }
    })),
    universities: ids.map((id) => ({
      id,
      names: names(`Example University ${id}`),
      acronym: `EU${id.at(-1)}`,
      aliases: [],
      country: index.country.get(id.split('-')[0]!.toUpperCase())!,
      city: index.city.get(id.split('-').slice(0, 2).join('-'))!,
      kind: 'university',
      status: '',
      ror: '',
      website: '',
      founded: 0,
      note: ''
    })),
    agreements: {
      count: agreements.length,
      ids: agreementIds,
      partyOffsets: Uint32Array.from([0, ...parties.map((_, i) => parties.slice(0, i + 1).flat().length)]),
      parties: Uint32Array.from(parties.flat()),
      kind: Uint8Array.from(agreements, ({ kind = 'memorandum' }) => KINDS.indexOf(kind)),
      status: Uint8Array.from(agreements, ({ status = 'signed' }) => STATUSES.indexOf(status)),
      confidence: new Uint8Array(agreements.length),
      signedOn: new Uint32Array(agreements.length),
      startedOn: new Uint32Array(agreements.length),
      event: Int32Array.from(agreements, ({ event }) => (event ? index.event.get(event)! : -1)),
      row: Uint32Array.from(agreements, (_, i) => i + 2),
      title: blank,
      occasion: blank,
      sourceUrl: blank,
      sourceTitle: blank,
      retrievedOn: blank,
      evidence: blank,
      kindAsWritten: blank
    },
    events: [...index.event.keys()].map((id) => ({
      id,
      names: names(`Example event ${id}`),
      heldOn: 20260000,
      heldUntil: 0,
      place: '',
      city: -1,
      country: -1,
      sideA: -1,
      sideB: -1,
      announced: null,
      universitiesA: null,
      universitiesB: null,
      participants: [],
      reason: names(''),
      sources: [],
      note: ''
    })),
    mobility: [],
    index
  };
}

/** Every university of a network. */
export const everyUniversity = (network: Network): Uint32Array => Uint32Array.from(network.universities.keys());

/** Every agreement of a network. */
export const everyAgreement = (network: Network): Uint32Array => Uint32Array.from({ length: network.agreements.count }, (_, i) => i);

/** Three made-up countries of four universities, ring-shaped at home with spokes abroad, and two universities without any agreement. */
export function threeCountries(): Network {
  const of = (country: string, city: string) => [1, 2, 3, 4].map((n) => `${country}-${city}-${n}`);
  const [home, near, far] = [of('aa', 'north'), of('bb', 'south'), of('cc', 'west')];
  const pairs: ExampleAgreement[] = [
    ...home.map((id, i) => ({ parties: [id, home[(i + 1) % 4]!] })),
    ...near.map((id, i) => ({ parties: [home[i % 2]!, id], kind: 'double_degree' as const })),
    ...far.map((id) => ({ parties: [home[0]!, id], status: 'announced' as const })),
    { parties: [home[0]!, near[0]!, far[0]!], kind: 'no_document', event: 'example-forum' },
    { parties: [home[3]!, far[3]!], kind: 'no_document' }
  ];
  return exampleNetwork([...home, ...near, ...far, 'aa-north-8', 'bb-south-9'], pairs);
}
