import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/base/language';
import { seededRandom } from '../../../src/graph/random';
import { pairSelection } from '../../../src/model/selection';
import { ARC_COLOURS, DEFAULT_VIEW, NODE_COLOURS, PROJECTIONS, TABLES, THEMES, VIEWS } from '../../../src/model/viewState';
import type { Selection, ViewState } from '../../../src/model/viewState';
import { decodeView, encodeView, roundCamera } from '../../../src/share/address';

const random = seededRandom(20261122);
const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
const orNull = <T>(value: T): T | null => (random() < 0.4 ? null : value);
const IDS = ['ee-example', 'kz-example-2', 'KZ', 'wd-001', 'a.b_c', 'мысал-1', 'ülikool'];

function randomSelection(): Selection {
  if (random() < 0.25) return pairSelection('kz-example-1', pick(IDS));
  return { type: pick(['university', 'city', 'country', 'agreement', 'event'] as const), id: pick(IDS) };
}

const randomView = (): ViewState => ({
  network: pick(['', 'kazakhstan', 'example-2']),
  view: pick(VIEWS),
  table: pick(TABLES),
  selection: orNull(randomSelection()),
  camera: orNull(roundCamera({ longitude: random() * 360 - 180, latitude: random() * 170 - 85, zoom: random() * 22 })),
  projection: pick(PROJECTIONS),
  arcColour: pick(ARC_COLOURS),
  nodeColour: pick(NODE_COLOURS),
  filter: { unconnected: random() < 0.5, text: pick(['', 'Гянджа', 'a&b=c #?+ %', '"quoted"']) },
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

  test.each([
    ['?view=map', 'view=map'],
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
