import { expect, test } from 'vitest';
import { rehearseOpening } from '../../../src/load/rehearseOpening';

test('what is rehearsed is read to its end, as a packed network is', async () => {
  const { records, agreements } = await rehearseOpening(() => Promise.resolve());
  const { universities, cities } = records;
  expect(universities.at(-1)).toMatchObject({ id: 'u-63', names: { name: 'University 63' }, city: 63 });
  expect(cities[7]).toMatchObject({ id: 'c-7', place: { longitude: 7, latitude: -3.5 } });
  const { ids, sourceUrl, title, parties, count } = agreements.agreements;
  expect(sourceUrl.at(count - 1)).toBe('https://example.org/1255');
  expect([title.at(0), agreements.ids.get(ids.at(200)), Math.max(...parties)]).toEqual(['title', 200, 63]);
});
