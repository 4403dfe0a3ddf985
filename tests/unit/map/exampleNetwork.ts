import { IdTable } from '../../../src/base/idTable';
import { TextsBuilder } from '../../../src/base/textsBuilder';
import { aggregate } from '../../../src/model/aggregate';
import type { Kind, Network, NetworkEvent, Status } from '../../../src/model/network';
import { KINDS, STATUSES } from '../../../src/model/network';
import { mapScene } from '../../../src/map/mapScene';
import type { MapSceneOptions } from '../../../src/map/mapScene';

type CityRow = readonly [id: string, country: string, longitude: number, latitude: number];
type AgreementRow = readonly [from: string, to: string, kind?: Kind, status?: Status];

/** Made-up cities at places that are good for tests: a hub, neighbours, both sides of 180°, the far side of the globe. */
export const CITIES: readonly CityRow[] = [
  ['hub', 'KZ', 77, 43],
  ['north', 'KZ', 71, 51],
  ['caspian', 'AZ', 50, 40],
  ['baltic', 'EE', 25, 59],
  ['west', 'FR', 2, 49],
  ['east', 'JP', 140, 36],
  ['bering', 'US', -165, 60],
  ['plains', 'US', -100, 40],
  ['quiet', 'KZ', 60, 47]
];

/** One made-up university a city, with the city's id; `hub` has a second one, `hub-2`. */
export const AGREEMENTS: readonly AgreementRow[] = [
  ['hub', 'caspian', 'memorandum', 'signed'],
  ['hub', 'caspian', 'memorandum', 'in_force'],
  ['hub', 'caspian', 'double_degree', 'announced'],
  ['hub', 'baltic', 'no_document', 'reported'],
  ['hub', 'west', 'exchange', 'signed'],
  ['hub', 'north', 'memorandum', 'signed'],
  ['hub', 'hub-2', 'memorandum', 'signed'],
  ['north', 'caspian', 'joint_centre', 'signed'],
  ['east', 'bering', 'cooperation_agreement', 'listed'],
  ['hub', 'plains', 'branch_campus', 'in_force']
];

/** A forum of the first and third country of CITIES that announced more than is listed. */
export const FORUM: Pick<NetworkEvent, 'id' | 'sideA' | 'sideB' | 'announced'> = { id: 'forum', sideA: 0, sideB: 1, announced: 12 };

/** A small made-up network, put together by hand. */
export function exampleNetwork(
  cities: readonly CityRow[] = CITIES,
  agreements: readonly AgreementRow[] = AGREEMENTS,
  events: readonly Pick<NetworkEvent, 'id' | 'sideA' | 'sideB' | 'announced'>[] = [FORUM]
): Network {
  const names = (name: string) => ({ name, language: 'en', translations: {} });
  const codes = [...new Set(cities.map(([, country]) => country))];
  const anchors: Record<string, readonly [number, number]> = { KZ: [67, 48], AZ: [48, 40.3], EE: [25.5, 58.7] };
  const universities = [
    ...cities.map(([id]) => [id, id] as const),
    ...(cities.some(([id]) => id === 'hub') ? [['hub-2', 'hub'] as const] : [])
  ];
  const cityIndex = new Map(cities.map(([id], index) => [id, index]));
  const universityIndex = new Map(universities.map(([id], index) => [`u-${id}`, index]));
  const blank = TextsBuilder.of(agreements.map(() => ''));
  const network: Omit<Network, 'index'> = {
    id: 'example',
    title: names('Example network'),
    version: '1.0.0',
    updatedOn: '2026-01-01',
    countries: codes.map((id) => {
      const anchor = anchors[id];
      return { id, place: anchor ? { longitude: anchor[0], latitude: anchor[1] } : null, home: ['KZ', 'AZ', 'EE'].includes(id) };
    }),
    cities: cities.map(([id, country, longitude, latitude]) => ({
      id,
      names: names(`Example ${id}`),
      aliases: [],
      country: codes.indexOf(country),
      place: Number.isFinite(longitude) ? { longitude, latitude } : null
    })),
    universities: universities.map(([id, city]) => ({
      id: `u-${id}`,
      names: names(`Example University of ${id}`),
      acronym: '',
      aliases: [],
      country: codes.indexOf(cities[cityIndex.get(city)!]![1]),
      city: cityIndex.get(city)!,
      kind: 'university',
      status: '',
      ror: '',
      website: '',
      founded: 0,
      note: ''
    })),
    agreements: {
      count: agreements.length,
      ids: TextsBuilder.of(agreements.map((_, i) => `agreement-${i}`)),
      partyOffsets: Uint32Array.from({ length: agreements.length + 1 }, (_, i) => 2 * i),
      parties: Uint32Array.from(agreements.flatMap(([from, to]) => [universityIndex.get(`u-${from}`)!, universityIndex.get(`u-${to}`)!])),
      kind: Uint8Array.from(agreements, ([, , kind]) => KINDS.indexOf(kind ?? 'memorandum')),
      status: Uint8Array.from(agreements, ([, , , status]) => STATUSES.indexOf(status ?? 'signed')),
      confidence: new Uint8Array(agreements.length),
      signedOn: new Uint32Array(agreements.length),
      startedOn: new Uint32Array(agreements.length),
      event: new Int32Array(agreements.length).fill(-1),
      row: Uint32Array.from(agreements, (_, i) => i + 2),
      title: blank,
      occasion: blank,
      sourceUrl: blank,
      sourceTitle: blank,
      retrievedOn: blank,
      evidence: blank,
      kindAsWritten: blank
    },
    events: events.map((event) => ({
      names: names('Example forum'),
      heldOn: 0,
      heldUntil: 0,
      place: '',
      city: -1,
      country: -1,
      universitiesA: null,
      universitiesB: null,
      participants: [],
      reason: names(''),
      sources: [],
      note: '',
      ...event
    })),
    mobility: []
  };
  const byId = (list: readonly { readonly id: string }[]) => new Map(list.map(({ id }, index) => [id, index]));
  return {
    ...network,
    index: {
      country: byId(network.countries),
      city: byId(network.cities),
      university: byId(network.universities),
      agreement: new IdTable(network.agreements.ids),
      event: byId(network.events)
    }
  };
}

/** Indices of all agreements. */
export const all = (network: Network): Uint32Array => Uint32Array.from({ length: network.agreements.count }, (_, i) => i);

export const SCENE_OPTIONS: MapSceneOptions = {
  level: 'city',
  language: 'en',
  arcColour: 'kind',
  universities: null,
  selection: null,
  hovered: null,
  openCity: '',
  announcements: null,
  countryName: (id) => `Country ${id}`,
  bandLabel: ({ event, counts }) => `${event.announced} announced, ${counts.listed} listed`
};

/** All universities of a network, as indices. */
export const everyone = (network: Network): Uint32Array => Uint32Array.from(network.universities.keys());

/** The scene of a network, with everything chosen. */
export const exampleScene = (network: Network = exampleNetwork(), options: Partial<MapSceneOptions> = {}) => ({
  network,
  ...mapScene(network, all(network), { ...SCENE_OPTIONS, universities: everyone(network), ...options })
});

export const cityLinks = (network: Network) => aggregate(network, all(network), 'city');
