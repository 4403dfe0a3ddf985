import { expect, test } from 'vitest';
import { shownAnnouncements } from '../../../src/model/announcements';
import { visibleOf } from '../../../src/model/filter';
import type { Filter } from '../../../src/model/viewState';
import { exampleNetwork, FORUM } from '../map/exampleNetwork';

const network = exampleNetwork(undefined, undefined, [FORUM]);
const [forum] = network.events;
const shown = (filter: Partial<Filter>) => [...shownAnnouncements(visibleOf(network, filter))];
const sides = [forum!.sideA, forum!.sideB].map((side) => network.countries[side]!.id);

test('an announced total is shown where nothing is asked for, and with its country, event or date', () => {
  expect(shown({})).toEqual([0]);
  expect(shown({ countries: [sides[0]!] })).toEqual([0]);
  expect(shown({ events: [forum!.id] })).toEqual([0]);
  expect(shown({ between: { first: [{ type: 'country', id: sides[1]! }], second: [{ type: 'country', id: sides[0]! }] } })).toEqual([0]);
});

test('it is not shown with other countries, groups or dates, nor with a condition that it can say nothing to', () => {
  const other = network.countries.find(({ id }) => !sides.includes(id))!.id;
  expect(shown({ countries: [other] })).toEqual([]);
  expect(shown({ between: { first: [{ type: 'country', id: other }], second: [{ type: 'country', id: sides[0]! }] } })).toEqual([]);
  expect(shown({ kinds: ['exchange'] })).toEqual([]);
  expect(shown({ cities: [network.cities[0]!.id] })).toEqual([]);
  // The forum of the example has no date.
  expect(shown({ undated: false })).toEqual([]);
  expect(shown({ from: 20240000, to: 20250000 })).toEqual([0]);
});
