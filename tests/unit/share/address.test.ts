import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/base/language';
import { seededRandom } from '../../../src/base/random';
import { pairSelection } from '../../../src/model/selection';
import { EVIDENCE_LEVELS } from '../../../src/model/evidence';
import { COUNT_RULES } from '../../../src/model/measures/countRules';
import { CONFIDENCES, KINDS, MOBILITY_KINDS, STATUSES } from '../../../src/model/network';
import {
  ARC_COLOURS,
  DEFAULT_VIEW,
  EGO_STEPS,
  LEVEL_CHOICES,
  LINK_CHOICES,
  MATRIX_FORMS,
  MATRIX_ORDERS,
  MAX_FILTER_VALUES,
  MEMBER_TYPES,
  NODE_COLOURS,
  NO_FILTER,
  PAGES,
  PROJECTIONS,
  SIZE_MEASURES,
  TABLES,
  THEMES,
  TIME_MODES,
  VIEWS
} from '../../../src/model/viewState';
import type { Filter, GroupMember, Selection, ViewState } from '../../../src/model/viewState';
import { decodeView, encodeView, roundCamera } from '../../../src/share/address';

const random = seededRandom(20261122);
const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
const orNull = <T>(value: T): T | null => (random() < 0.4 ? null : value);
const IDS = ['ee-example', 'kz-example-2', 'KZ', 'wd-001', 'a.b_c', 'мысал-1', 'ülikool'];

function randomSelection(): Selection {
  if (random() < 0.25) return pairSelection('kz-example-1', pick(IDS));
  return { type: pick(['university', 'city', 'country', 'agreement', 'event'] as const), id: pick(IDS) };
}

const COUNTRIES = ['KZ', 'EE', 'AZ', 'XK', 'FR'];
/** Up to four distinct values, mostly none. */
const some = <T>(values: readonly T[]): T[] => (random() < 0.6 ? [] : values.filter(() => random() < 0.5).slice(0, 4));

const randomMember = (type: GroupMember['type']): GroupMember => ({ type, id: pick(type === 'country' ? COUNTRIES : IDS) });
const randomGroup = (): GroupMember[] => MEMBER_TYPES.filter((type, index) => index === 0 || random() < 0.5).map(randomMember);

const randomFilter = (): Filter => ({
  unconnected: random() < 0.5,
  countries: some(COUNTRIES),
  cities: some(IDS),
  universities: some(IDS),
  between: random() < 0.7 ? null : { first: randomGroup(), second: randomGroup() },
  kinds: some(KINDS),
  statuses: some(STATUSES),
  events: some(IDS),
  evidence: some(EVIDENCE_LEVELS),
  confidences: some(CONFIDENCES),
  from: pick([0, 0, 20240000, 19991200, 20250304]),
  to: pick([0, 0, 20260000, 20261100, 20261122]),
  timeMode: pick(TIME_MODES),
  undated: random() < 0.5,
  text: pick(['', 'Гянджа', 'a&b=c #?+ %', '"quoted"', 'a,b:c~d'])
});

const randomView = (): ViewState => ({
  network: pick(['', 'kazakhstan', 'example-2']),
  snapshot: pick(['', '', '2026-11-22', '2026-11-22-b']),
  view: pick(VIEWS),
  table: pick(TABLES),
  selection: orNull(randomSelection()),
  camera: orNull(roundCamera({ longitude: random() * 360 - 180, latitude: random() * 170 - 85, zoom: random() * 22 })),
  projection: pick(PROJECTIONS),
  arcColour: pick(ARC_COLOURS),
  nodeColour: pick(NODE_COLOURS),
  measure: pick(SIZE_MEASURES),
  level: pick(LEVEL_CHOICES),
  links: pick(LINK_CHOICES),
  matrixOrder: pick(MATRIX_ORDERS),
  matrixForm: pick(MATRIX_FORMS),
  steps: pick(EGO_STEPS),
  filter: randomFilter(),
  find: pick(['', 'Баку', 'a&b']),
  compare: pick(['', ...IDS]),
  students: orNull(pick(MOBILITY_KINDS)),
  page: orNull(pick(PAGES)),
  rule: orNull(pick(COUNT_RULES)),
  language: orNull(pick(LANGUAGES)),
  theme: orNull(pick(THEMES))
});

describe('the address of a view', () => {
  test('gives the same view back, for thousands of views', () => {
    for (let i = 0; i < 5000; i++) {
      const view = randomView();
      expect(decodeView(encodeView(view)), encodeView(view)).toEqual(view);
    }
  });

  test('is empty for the default view and readable for the usual one', () => {
    expect(encodeView(DEFAULT_VIEW)).toBe('');
    const view: ViewState = { ...DEFAULT_VIEW, view: 'graph', selection: { type: 'university', id: 'ee-example' }, language: 'et' };
    expect(encodeView(view)).toBe('view=graph&select=university:ee-example&lang=et');
    expect(encodeView({ ...DEFAULT_VIEW, view: 'table', table: 'students' })).toBe('view=table&table=students');
  });

  test('names the values of a filter with keys that people can read', () => {
    const filter: Filter = {
      ...NO_FILTER,
      countries: ['KZ', 'EE'],
      between: { first: [{ type: 'country', id: 'KZ' }], second: [{ type: 'university', id: 'ee-example' }] },
      kinds: ['double_degree'],
      from: 20240000,
      to: 20261122,
      undated: false
    };
    expect(encodeView({ ...DEFAULT_VIEW, level: 'country', steps: 2, filter })).toBe(
      'level=country&steps=2&country=KZ,EE&between=country:KZ~university:ee-example&kind=double_degree&from=2024&to=2026-11-22&undated=0'
    );
  });

  test('a list keeps what can be a value, each once, and no more than a list may have', () => {
    expect(decodeView('country=KZ,kz,Estonia,EE,,KZ&kind=exchange,party&status=signed&event=a,b,a').filter).toEqual({
      ...NO_FILTER,
      countries: ['KZ', 'EE'],
      kinds: ['exchange'],
      statuses: ['signed'],
      events: ['a', 'b']
    });
    expect(decodeView('country=KZ&country=EE,%20AZ&event=a&events=b').filter).toMatchObject({
      countries: ['KZ', 'EE', 'AZ'],
      events: ['a']
    });
    const many = Array.from({ length: MAX_FILTER_VALUES + 1 }, (_, index) => `u-${index}`);
    expect(decodeView(`university=${many.join(',')}`).filter.universities).toEqual(many.slice(0, MAX_FILTER_VALUES));
  });

  test.each([
    ['?view=map', 'view=map'],
    ['country=kz', 'country=KZ'],
    ['between=country:KZ,planet:mars~city:a', 'between=country:KZ~city:a'],
    ['undated=1', ''],
    ['q=a+b', 'q=a%20b'],
    ['view=map&view=graph', 'view=map'],
    ['select=pair%3Aa%2Cb', 'select=pair:a,b']
  ])('%s means the same as %s', (one, other) => expect(decodeView(one)).toEqual(decodeView(other)));

  test.each([
    'view=everything',
    'table=chairs',
    'select=university',
    'select=planet:mars',
    'select=pair:a',
    'select=pair:a,a',
    'select=pair:a,b,c',
    'select=university:<b>',
    'camera=1,2',
    'camera=500,0,3',
    'camera=0,91,3',
    'camera=0,0,99',
    'camera=a,b,c',
    'lang=xx',
    'theme=pink',
    'projection=cube',
    'country=Kazakhstan',
    'city=<b>',
    'kind=party',
    'status=,',
    'evidence=rumour',
    'from=2025-13',
    'to=yesterday',
    'time=travel',
    'undated=maybe',
    'level=planet',
    'links=most',
    'steps=4',
    'between=country:KZ',
    'between=country:KZ~',
    'between=country:KZ~country:EE~country:AZ',
    'between=planet:mars~country:EE',
    'network=../secret',
    'network=https://example.org',
    'constructor=1&__proto__=2',
    '%E0%A4%A'
  ])('a wrong address falls back to the default: %s', (query) => expect(decodeView(query)).toEqual(DEFAULT_VIEW));
});

test('a camera is kept within one turn of the world and to four decimals', () => {
  expect(roundCamera({ longitude: 543.21, latitude: 12.345678, zoom: 3.14159 })).toEqual({
    longitude: -176.79,
    latitude: 12.3457,
    zoom: 3.14
  });
});

test('students are head counts where an address names no kind, and a page or rule that is not known is none', () => {
  expect(decodeView('students=1').students).toBe('all');
  expect(decodeView('students=exchange').students).toBe('exchange');
  expect(decodeView('students=everyone&page=elsewhere&rule=none')).toMatchObject({ students: null, page: null, rule: null });
  expect(decodeView('page=coverage&rule=listedPairs')).toMatchObject({ page: 'coverage', rule: 'listedPairs' });
});
