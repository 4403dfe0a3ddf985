import { describe, expect, test } from 'vitest';
import { isId } from '../../../src/base/id';
import { loadNetwork, type LoadResult } from '../../../src/load/loadNetwork';

const UNIVERSITIES = 'id,name,country\nu-1,Example University,KZ\nu-2,Example Academy,EE\n';
const load = (tables: Readonly<Record<string, string>>): LoadResult =>
  loadNetwork(
    Object.entries({ universities: UNIVERSITIES, agreements: 'university_a,university_b\nu-1,u-2\n', ...tables }).map(([table, text]) => ({
      name: `${table}.csv`,
      bytes: new TextEncoder().encode(text)
    })),
    { id: 'example' }
  );
const issuesOf = ({ issues }: LoadResult, code: string) => issues.filter((issue) => issue.code === code);

describe('the qualifier of a student figure', () => {
  const figures = ['', 'about', 'more_than', 'nearly', 'More than', 'roughly', 'constructor'];
  const loaded = load({
    mobility: ['id,from_country,to_country,students,qualifier,as_of', ...figures.map((word, i) => `m-${i},KZ,EE,12,${word},2025/26`)].join(
      '\n'
    )
  });

  test('is one of a list, or kept as it is written', () => {
    const read = ['', 'about', 'more_than', 'nearly', 'more_than', 'roughly', 'constructor'];
    expect(loaded.network!.mobility.map(({ qualifier }) => qualifier)).toEqual(read);
    expect(loaded.network!.mobility.every(({ asOf }) => asOf === '2025/26')).toBe(true);
  });

  test('is reported where it is another word', () => {
    expect(issuesOf(loaded, 'value-unknown').map(({ severity, row, column, value }) => [severity, row, column, value])).toEqual([
      ['warning', 7, 'qualifier', 'roughly'],
      ['warning', 8, 'qualifier', 'constructor']
    ]);
  });
});

describe('ids', () => {
  test('that an address could not hold set their row aside', () => {
    const loaded = load({
      universities: `${UNIVERSITIES}u/3,Example College,EE\nүлгі-4,Example School,KZ\n${'x'.repeat(201)},Example Institute,KZ\n`
    });
    expect(loaded.network!.universities.map(({ id }) => id)).toEqual(['u-1', 'u-2', 'үлгі-4']);
    expect(issuesOf(loaded, 'id-invalid').map(({ severity, row }) => [severity, row])).toEqual([
      ['error', 4],
      ['error', 6]
    ]);
  });

  test('that are made of others are ids too, however long those are', () => {
    const [long, longer] = ['a'.repeat(200), 'b'.repeat(200)];
    const { network } = load({
      universities: `id,name,country,city\n${long},Example University,KZ,${'Example '.repeat(40)}\n${longer},Example Academy,EE,東京 (Example)\n`,
      agreements: `university_a,university_b\n${long},${longer}\n${longer},${long}\n${long},${longer}\n`
    });
    const ids = [...network!.agreements.ids, ...network!.cities.map(({ id }) => id)];
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(5);
    expect(ids.filter((id) => !isId(id))).toEqual([]);
  });
});

test('an event keeps its last day and its place, a university what is said of it', () => {
  const result = load({
    universities: 'id,name,country,status\nu-1,Example University,KZ,closed\nu-2,Example Academy,EE,\n',
    events: 'id,name,held_on,held_until,place\ne-1,Example forum,2025-10-29,2025-10-31,Example Hall\n'
  });
  if (!result.network) throw new Error('Nothing was loaded.');
  expect(result.network.events[0]).toMatchObject({ heldOn: 20251029, heldUntil: 20251031, place: 'Example Hall' });
  expect(result.network.universities.map(({ status }) => status)).toEqual(['closed', '']);
});
