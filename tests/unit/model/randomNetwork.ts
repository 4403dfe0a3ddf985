import { TextsBuilder } from '../../../src/base/textsBuilder';
import { seededRandom } from '../../../src/base/random';
import type { AgreementWords } from '../../../src/model/agreementText';
import { CONFIDENCES, KINDS, STATUSES } from '../../../src/model/network';
import type { Agreements, Network } from '../../../src/model/network';
import { NO_FILTER } from '../../../src/model/viewState';
import type { Filter } from '../../../src/model/viewState';
import { exampleNetwork } from '../graph/exampleNetwork';
import type { ExampleAgreement } from '../graph/exampleNetwork';

/** An example agreement with what filters look at. */
export interface DatedAgreement extends ExampleAgreement {
  readonly signedOn?: number;
  readonly startedOn?: number;
  readonly sourceUrl?: string;
  readonly sourceTitle?: string;
  readonly confidence?: number;
  readonly title?: string;
}

/** The example network with dates, sources and titles. */
export function datedNetwork(ids: readonly string[], rows: readonly DatedAgreement[]): Network {
  const network = exampleNetwork(ids, rows);
  const agreements: Agreements = {
    ...network.agreements,
    signedOn: Uint32Array.from(rows, ({ signedOn = 0 }) => signedOn),
    startedOn: Uint32Array.from(rows, ({ startedOn = 0 }) => startedOn),
    confidence: Uint8Array.from(rows, ({ confidence = 0 }) => confidence),
    sourceUrl: TextsBuilder.of(rows.map(({ sourceUrl = '' }) => sourceUrl)),
    sourceTitle: TextsBuilder.of(rows.map(({ sourceTitle = '' }) => sourceTitle)),
    title: TextsBuilder.of(rows.map(({ title = '' }) => title))
  };
  return { ...network, agreements };
}

/** Words of an agreement in a made-up language that is English. */
export const WORDS: AgreementWords = {
  kind: (kind, asWritten) => asWritten || kind.replaceAll('_', ' '),
  status: (status) => status.replaceAll('_', ' '),
  date: (date) => (date === 0 ? '' : `day ${date}`),
  country: (code) => [`Land of ${code}`]
};

/** Random networks and filters that fit them; the same for the same seed. */
export function randomCase(seed: number): { readonly network: Network; filter(): Filter } {
  const random = seededRandom(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  const dates = [0, 0, 20240000, 20250000, 20240700, 20241200, 20250102, 20251231, 20260500];
  const ids = ['aa', 'bb', 'cc'].flatMap((country) =>
    ['north', 'south'].flatMap((city) => [1, 2, 3].map((n) => `${country}-${city}-${n}`))
  );
  const rows = Array.from({ length: 60 }, (): DatedAgreement => {
    // The last two universities have no agreement.
    const parties = new Set([pick(ids.slice(0, -2)), pick(ids.slice(0, -2))]);
    while (parties.size < 2 || random() < 0.15) parties.add(pick(ids.slice(0, -2)));
    const event = pick([undefined, undefined, 'forum', 'visit']);
    return {
      parties: [...parties],
      kind: pick(KINDS.slice(0, 4)),
      status: pick(STATUSES.slice(0, 4)),
      ...(event ? { event } : {}),
      signedOn: pick(dates),
      startedOn: random() < 0.3 ? pick(dates) : 0,
      sourceUrl: random() < 0.5 ? 'https://example.org/' : '',
      sourceTitle: random() < 0.5 ? 'Example Gazette' : '',
      confidence: Math.floor(random() * CONFIDENCES.length),
      title: pick(['', 'On bees', 'On beetles and bees', 'Plan for 2025'])
    };
  });
  const network = datedNetwork(ids, rows);
  const some = <T>(values: readonly T[]): T[] => (random() < 0.65 ? [] : values.filter(() => random() < 0.5));
  const group = () => [
    { type: 'country' as const, id: pick(['AA', 'BB', 'CC']) },
    ...(random() < 0.5 ? [{ type: 'university' as const, id: pick(ids) }] : [])
  ];
  return {
    network,
    filter: () => ({
      ...NO_FILTER,
      unconnected: random() < 0.5,
      countries: some(['AA', 'BB', 'CC']),
      cities: some(network.cities.map(({ id }) => id)),
      universities: some(ids),
      between: random() < 0.8 ? null : { first: group(), second: group() },
      kinds: some(KINDS),
      statuses: some(STATUSES),
      events: some(network.events.map(({ id }) => id)),
      evidence: some(['online', 'printed', 'none']),
      confidences: some(CONFIDENCES),
      from: pick([0, 0, 20240900, 20250000]),
      to: pick([0, 0, 20241130, 20250000]),
      timeMode: pick(['window', 'window', 'cumulative']),
      undated: random() < 0.7,
      text: pick(['', '', '', 'bees', 'north bee', '2025', 'aa exchange'])
    })
  };
}
