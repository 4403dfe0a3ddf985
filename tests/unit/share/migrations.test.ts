import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_VIEW, NO_FILTER } from '../../../src/model/viewState';
import type { Filter, ViewState } from '../../../src/model/viewState';
import { decodeView, encodeView } from '../../../src/share/address';
import { MIGRATIONS } from '../../../src/share/migrations';

/** An address that somebody may have kept, and what of the view it says other than the default. */
interface KeptAddress {
  readonly address: string;
  readonly means: Partial<Omit<ViewState, 'filter'>> & { readonly filter?: Partial<Filter> };
}

const KEPT = JSON.parse(readFileSync('tests/fixtures/addresses.json', 'utf8')) as readonly KeptAddress[];

test.each(KEPT)('$address means what it always meant', ({ address, means }) => {
  expect(decodeView(address)).toEqual({ ...DEFAULT_VIEW, ...means, filter: { ...NO_FILTER, ...means.filter } });
});

test('no migration touches an address that is written today', () => {
  const renamed = new Set(MIGRATIONS.flatMap(({ renamed: keys }) => Object.keys(keys)));
  const everything: ViewState = {
    network: 'example',
    snapshot: '2026-11-22',
    view: 'graph',
    selection: { type: 'city', id: 'a' },
    camera: { longitude: 1, latitude: 2, zoom: 3 },
    projection: 'globe',
    arcColour: 'pair',
    nodeColour: 'community',
    measure: 'betweenness',
    level: 'city',
    links: 'all',
    matrixOrder: 'name',
    matrixForm: 'chord',
    steps: 1,
    table: 'events',
    find: 'b',
    compare: 'e',
    students: 'all',
    page: 'list',
    rule: 'listedPairs',
    language: 'et',
    theme: 'dark',
    filter: {
      unconnected: false,
      countries: ['KZ'],
      cities: ['c'],
      universities: ['u'],
      between: { first: [{ type: 'country', id: 'KZ' }], second: [{ type: 'country', id: 'EE' }] },
      kinds: ['exchange'],
      statuses: ['signed'],
      events: ['e'],
      evidence: ['online'],
      confidences: ['high'],
      from: 20240000,
      to: 20250000,
      timeMode: 'cumulative',
      undated: false,
      text: 'a'
    }
  };
  const keys = [...new URLSearchParams(encodeView(everything)).keys()];
  expect(decodeView(encodeView(everything))).toEqual(everything);
  expect(keys).toEqual(
    expect.arrayContaining(['country', 'city', 'university', 'kind', 'status', 'event', 'from', 'to', 'undated', 'level', 'q'])
  );
  expect(keys.filter((key) => renamed.has(key))).toEqual([]);
});
