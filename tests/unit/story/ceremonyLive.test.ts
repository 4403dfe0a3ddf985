import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/base/random';
import { countOf, nextRow, perform, runOf, startCeremony, type Ceremony, type CeremonyRow } from '../../../src/story/ceremony';
import { followRows, goneRows } from '../../../src/story/ceremonyLive';
import { markOf } from '../../../src/story/ceremonyRun';
import { resume, snapshot } from '../../../src/story/ceremonySnapshot';

const party = (name: string) => ({ university: '', names: { en: name } });
const row = (id: string): CeremonyRow => ({
  id,
  parties: [party(`Example University ${id}`), party('Example Academy')],
  kind: 'memorandum',
  date: 0,
  note: ''
});
const rowsOf = (ids: string) => [...ids].map(row);
const order = ({ rows }: Ceremony) => rows.map(({ id }) => id).join('');
const start = (ids = 'abcd') => startCeremony('example-forum', rowsOf(ids), 'signing', true);
const press = (ceremony: Ceremony, times: number) =>
  Array.from({ length: times }).reduce<Ceremony>((at, _, n) => perform(at, { type: 'press' }, 1000 * (n + 1)), ceremony);

describe('data that are followed', () => {
  test.each([
    ['a row at the end comes last', 'abcd', 'abcde', 'abcde'],
    ['a row between two stands between them', 'abcd', 'abxcd', 'abxcd'],
    ['a row before all is the first', 'abcd', 'xabcd', 'xabcd'],
    ['several keep their order', 'abcd', 'axybczd', 'axybczd'],
    ['a row that is not there any more goes', 'abcd', 'acd', 'acd'],
    ['another order in the data changes none here', 'abcd', 'dcba', 'abcd']
  ])('%s', (_, before, after, wanted) => expect(order(followRows(start(before), rowsOf(after)))).toBe(wanted));

  test('the same rows change nothing at all', () => {
    const ceremony = press(start(), 2);
    expect(followRows(ceremony, rowsOf('abcd'))).toBe(ceremony);
  });

  test('a row that the hall has seen stays, with its time; the row on screen and what comes next stay too', () => {
    const ceremony = press(start(), 2);
    const after = followRows(ceremony, rowsOf('cde'));
    expect([order(after), runOf(after).current, nextRow(after)!.id]).toEqual(['abcde', 'b', 'c']);
    expect(markOf(after.live, 'a')!.signedAt).toBe(1000);
    expect(goneRows(after).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(goneRows(followRows(after, rowsOf('abcde')))).toEqual([]);
  });

  test("what was taken out or added by hand, and the order of the room, are the room's", () => {
    const without = perform(start(), { type: 'remove', id: 'c' }, 0);
    expect(order(followRows(without, rowsOf('abcde')))).toBe('abde');
    const late = perform(start(), { type: 'add', row: row('z') }, 0);
    expect(order(followRows(late, rowsOf('abc')))).toBe('abcz');
    const moved = perform(start(), { type: 'move', id: 'd', to: 0 }, 0);
    expect(order(followRows(moved, rowsOf('abcde')))).toBe('dabce');
  });

  test('a table of its own follows nothing', () => {
    const own = startCeremony('example-forum', rowsOf('ab'));
    expect(followRows(own, rowsOf('abc'))).toBe(own);
  });
});

test('1,500 ceremonies of random presses and random data never lose what was revealed, skipped or recorded, and can be resumed', () => {
  const random = seededRandom(33);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  for (let n = 0; n < 1500; n++) {
    let data = [...'abcd'];
    let ceremony = start(data.join(''));
    /** As on paper: who was seen and when, who was left out. */
    const seen = new Map<string, number | null>();
    let skipped = new Set<string>();
    for (let step = 0; step < 25; step++) {
      const chance = random();
      if (chance < 0.4) {
        const next = nextRow(ceremony);
        ceremony = perform(ceremony, { type: 'press' }, step);
        if (next) seen.set(next.id, step);
      } else if (chance < 0.5) {
        const next = nextRow(ceremony);
        ceremony = perform(ceremony, { type: 'skip' }, step);
        if (next) skipped.add(next.id);
      } else {
        const fresh = pick([...'abcdefghij']);
        if (data.includes(fresh)) data = data.filter((id) => id !== fresh);
        else data.splice(Math.floor(random() * (data.length + 1)), 0, fresh);
        const before = ceremony;
        ceremony = followRows(ceremony, data.map(row));
        skipped = new Set([...skipped].filter((id) => data.includes(id)));
        expect(runOf(ceremony).current).toBe(runOf(before).current);
        // Those that stay keep their order.
        const stays = (id: string) => ceremony.rows.some((other) => other.id === id);
        const had = (id: string) => before.rows.some((other) => other.id === id);
        expect([...order(ceremony)].filter(had)).toEqual([...order(before)].filter(stays));
      }
      const wanted = new Set([...data, ...seen.keys()]);
      expect(new Set(order(ceremony))).toEqual(wanted);
      expect(countOf(ceremony)).toEqual({
        revealed: seen.size,
        total: wanted.size,
        skipped: [...skipped].filter((id) => !seen.has(id)).length
      });
      for (const [id, at] of seen) expect(markOf(ceremony.live, id)?.signedAt).toBe(at);
    }
    expect(resume(snapshot(ceremony))).toEqual(ceremony);
  }
});
