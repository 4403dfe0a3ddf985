import { expect, test } from 'vitest';
import { createTextColumn } from '../../../src/base/textColumn';

test.each<[string, number[] | null]>([
  ['a', [1, 1, 0, 0, 1]],
  ['b', [1, 0, 0, 1, 0]],
  ['ab', [1, 0, 0, 0, 0]],
  ['bb', [0, 0, 0, 1, 0]],
  ['ba', null],
  ['c', null]
])('%s stands in %j', (word, expected) => {
  const hits = createTextColumn(['ab', 'aaa', '', 'bb', 'a']).hits(word);
  expect(hits && [...hits]).toEqual(expected);
});

test('a column without texts has no hits', () => expect(createTextColumn([]).hits('a')).toBeNull());
