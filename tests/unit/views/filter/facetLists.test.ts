import { expect, test } from 'vitest';
import { loadWords } from '../../../../src/i18n/words';
import { facetCounts } from '../../../../src/model/facets';
import { visibleOf } from '../../../../src/model/filter';
import { NO_FILTER } from '../../../../src/model/viewState';
import type { Filter } from '../../../../src/model/viewState';
import { FACET_LISTS, facetRows, withValue } from '../../../../src/views/filter/facetLists';
import { datedNetwork } from '../../model/randomNetwork';

const words = await loadWords('en');
const network = datedNetwork(
  ['kz-almaty-1', 'kz-astana-2', 'az-baku-3', 'ee-tartu-4', 'fr-paris-5'],
  [
    { parties: ['kz-almaty-1', 'az-baku-3'], kind: 'memorandum' },
    { parties: ['kz-astana-2', 'az-baku-3'], kind: 'exchange' },
    { parties: ['kz-almaty-1', 'ee-tartu-4'], kind: 'memorandum' }
  ]
);
const listOf = (facet: string) => FACET_LISTS.find((list) => list.facet === facet)!;

function rows(facet: string, wanted: Partial<Filter> = {}) {
  const filtered = visibleOf(network, wanted);
  const ever = facetCounts(visibleOf(network, {}));
  return facetRows(
    listOf(facet),
    { network, words },
    {
      counts: facetCounts(filtered),
      ever,
      chosen: filtered.filter[listOf(facet).key]
    }
  ).rows.map(({ name, count, chosen }) => `${name.text} ${count}${chosen ? ' chosen' : ''}`);
}

test('most agreements come first, then the alphabet; what never occurs is left out', () => {
  expect(rows('country')).toEqual(['Kazakhstan 3', 'Azerbaijan 2', 'Estonia 1']);
  expect(rows('kind')).toEqual(['Memorandum 2', 'Exchange 1']);
});

test('the counts follow the other conditions, not those of the same list', () => {
  expect(rows('country', { kinds: ['exchange'] })).toEqual(['Azerbaijan 1', 'Kazakhstan 1', 'Estonia 0']);
  expect(rows('kind', { kinds: ['exchange'] })).toEqual(['Memorandum 2', 'Exchange 1 chosen']);
});

test('what is chosen stays in the list, even where it never occurs', () => {
  expect(rows('country', { countries: ['FR'] })).toEqual(['Kazakhstan 3', 'Azerbaijan 2', 'Estonia 1', 'France 0 chosen']);
});

test('a value more and the same value fewer is what it was', () => {
  const filter: Filter = { ...NO_FILTER, kinds: ['memorandum'] };
  const more = withValue(listOf('kind'), filter, 'exchange', true);
  expect(more).toEqual({ kinds: ['memorandum', 'exchange'] });
  expect(withValue(listOf('kind'), { ...filter, ...more }, 'exchange', false)).toEqual({ kinds: ['memorandum'] });
});

test('the first rows, and those that are chosen, are the same where no others are wanted', () => {
  const list = listOf('university');
  for (const wanted of [
    {},
    { kinds: ['exchange'] },
    { kinds: ['double_degree'] },
    { universities: ['ee-tartu-4', 'fr-paris-5'] }
  ] as const) {
    const filtered = visibleOf(network, wanted);
    const given = { counts: facetCounts(filtered), ever: facetCounts(visibleOf(network, {})), chosen: filtered.filter[list.key] };
    const whole = facetRows(list, { network, words }, given);
    expect(whole.total).toBe(whole.rows.length);
    for (const first of [1, 2, 3, 10]) {
      const some = facetRows(list, { network, words }, { ...given, first });
      expect(some.rows).toEqual(whole.rows.filter((row, place) => place < first || row.chosen));
      expect(some.total).toBe(whole.total);
    }
  }
});
