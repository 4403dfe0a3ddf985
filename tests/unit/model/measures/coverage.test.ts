import { describe, expect, test } from 'vitest';
import { TextsBuilder } from '../../../../src/base/textsBuilder';
import { compareCountries, compareEvents, compareUniversities } from '../../../../src/model/measures/compare';
import { countryPairCoverage, eventCoverage, networkCoverage, type Coverage } from '../../../../src/model/measures/coverage';
import { COVERAGE_RULES } from '../../../../src/model/measures/countRules';
import { partnerGraph } from '../../../../src/model/measures/partnerGraph';
import { universityMeasure } from '../../../../src/model/measures/universityMeasures';
import type { Network } from '../../../../src/model/network';
import { everyAgreement, everyUniversity, exampleNetwork } from '../../graph/exampleNetwork';

const [a, b, c, d] = ['aa-north-1', 'aa-south-2', 'bb-north-3', 'cc-north-4'];
const example = exampleNetwork(
  [a, b, c, d],
  [
    { parties: [a, c], event: 'example-forum' },
    { parties: [c, a], event: 'example-forum' },
    { parties: [b, c], event: 'example-forum' },
    { parties: [a, b] },
    { parties: [a, c, d], event: 'example-visit' }
  ]
);
const source = (retrievedOn: string) => ({ url: 'https://example.org', title: '', retrievedOn });
const network: Network = {
  ...example,
  agreements: {
    ...example.agreements,
    sourceUrl: TextsBuilder.of(['', 'https://example.org/1', '', '', '']),
    sourceTitle: TextsBuilder.of(['', '', '', 'Example newspaper', '']),
    signedOn: Uint32Array.of(20250304, 20250000, 0, 0, 0),
    startedOn: Uint32Array.of(0, 0, 20240100, 0, 0),
    confidence: Uint8Array.of(3, 3, 1, 0, 2),
    retrievedOn: TextsBuilder.of(['2026-01-02', '', '2025-12-31', '2026-03-01', ''])
  },
  events: example.events.map((event, index) =>
    index === 0
      ? { ...event, announced: 63, sideA: 1, sideB: 0, sources: [source('2026-01-01')], participants: [0, 2] }
      : { ...event, announced: 2, sideA: 0, sideB: 2, sources: [source('2026-02-02'), source('')] }
  )
};

const numbers = ({ announced, listed, sourced, rows, undated, unsourced }: Coverage) =>
  [announced, listed, sourced, rows, undated, unsourced].map(({ value }) => value);

describe('the coverage of an event', () => {
  const forum = eventCoverage(network)[0]!;
  const visit = eventCoverage(network)[1]!;

  test('counts pairs against the announced total, and rows without a date or source', () => {
    expect(numbers(forum)).toEqual([63, 2, 1, 3, 0, 2]);
    expect(numbers(visit)).toEqual([2, 1, 0, 1, 1, 1]);
  });

  test('counts the rows by confidence and tells the last check, be it of a row or of the event', () => {
    expect(forum.confidence.value).toEqual({ unstated: 0, low: 1, medium: 0, high: 2 });
    expect(forum.lastChecked.value).toBe('2026-01-02');
    expect(visit.lastChecked.value).toBe('2026-02-02');
  });
});

describe('the coverage of two countries', () => {
  const pairs = countryPairCoverage(network);

  test('is of all that share an agreement or an announced total, one country within itself among them', () => {
    expect(pairs.map((pair) => [pair.a, pair.b, ...numbers(pair)])).toEqual([
      [0, 0, null, 1, 1, 1, 1, 0],
      [0, 1, 63, 3, 1, 4, 1, 3],
      [0, 2, 2, 1, 0, 1, 1, 1],
      [1, 2, null, 1, 0, 1, 1, 1]
    ]);
    expect(pairs.map(({ announcingEvents }) => announcingEvents)).toEqual([[], [0], [1], []]);
  });

  test('takes totals of several events together, and stands where there is a total only', () => {
    const bare: Network = { ...exampleNetwork([a, c], []), events: [network.events[0]!, { ...network.events[0]!, announced: 5 }] };
    expect(countryPairCoverage(bare).map((pair) => [pair.announcingEvents, ...numbers(pair)])).toEqual([[[0, 1], 68, 0, 0, 0, 0, 0]]);
  });
});

test('every number says by which rule it was counted, and every rule counts something', () => {
  const used = new Set<string>();
  for (const coverage of [...eventCoverage(network), ...countryPairCoverage(network)]) {
    for (const part of Object.values(coverage) as unknown[]) {
      if (typeof part === 'object' && part !== null && 'rule' in part) used.add(String(part.rule));
    }
  }
  expect(used).toEqual(new Set(COVERAGE_RULES));
});

describe('side by side', () => {
  const graph = partnerGraph(network, { agreements: everyAgreement(network), universities: everyUniversity(network) });
  const asObject = (rows: readonly { measure: string; a: number | null; b: number | null }[]) =>
    Object.fromEntries(rows.map((row) => [row.measure, [row.a, row.b]]));

  test('two universities', () => {
    const rows = compareUniversities(graph, 0, 3);
    expect(asObject(rows)).toMatchObject({ partners: [3, 2], agreements: [4, 1], partnerCountries: [2, 2], component: [0, 0] });
    for (const { measure, a: first, b: second } of rows) {
      expect([first, second]).toEqual([0, 3].map((university) => universityMeasure(graph, measure).values[university]));
    }
  });

  test('a measure that a university has not is null', () => {
    const alone = exampleNetwork([a, c], []);
    const rows = compareUniversities(partnerGraph(alone, { agreements: new Uint32Array(), universities: Uint32Array.of(0) }), 0, 1);
    expect(asObject(rows)).toMatchObject({ partners: [0, null], meanDistance: [null, null] });
  });

  test('two countries', () => {
    expect(asObject(compareCountries(graph, 0, 1))).toMatchObject({
      universities: [2, 1],
      cities: [2, 1],
      agreements: [5, 4],
      agreementsInside: [1, 0],
      partnersAbroad: [2, 3],
      partnerCountries: [2, 2]
    });
    const lengths = asObject(compareCountries(graph, 0, 1))['meanDistance']!;
    for (const length of lengths) expect(length).toBeGreaterThan(0);
    const nothing = partnerGraph(network, { agreements: new Uint32Array(), universities: new Uint32Array() });
    expect(asObject(compareCountries(nothing, 0, 1))).toMatchObject({
      universities: [0, 0],
      agreements: [0, 0],
      meanDistance: [null, null]
    });
  });

  test('two events', () => {
    expect(asObject(compareEvents(graph, 0, 1))).toEqual({
      announced: [63, 2],
      listed: [2, 1],
      sourced: [1, 0],
      rows: [3, 1],
      undated: [0, 1],
      unsourced: [2, 1],
      participants: [2, 0]
    });
  });
});

test('of all the data: different pairs, rows and what they lack; announced totals have no sum', () => {
  const coverage = networkCoverage(network);
  expect(coverage).not.toHaveProperty('announced');
  expect([coverage.listed, coverage.sourced, coverage.rows, coverage.undated, coverage.unsourced].map(({ value }) => value)).toEqual([
    4, 2, 5, 2, 3
  ]);
  expect(coverage.confidence.value).toEqual({ unstated: 1, low: 1, medium: 1, high: 2 });
  expect(coverage.lastChecked.value).toBe('2026-03-01');
});
