import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadNetwork } from '../../../src/load/loadNetwork';

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The columns that the recipe of the README selects, in order: a name behind `as`, or the column itself. */
function columnsOfRecipe(): string[] {
  const [, selected = ''] = /```sql\ncopy \(\s*select ([\s\S]*?)\n\s*from /.exec(README) ?? [];
  // A comma within brackets divides no columns.
  return selected.split(/,(?![^()]*\))/).map((expression) => /(?:\bas\s+)?(\w+)\s*$/.exec(expression)![1]!);
}

test('what the recipe for large registers writes is read to the last row', () => {
  const columns = columnsOfRecipe();
  expect(columns).toEqual(['university_a', 'university_b', 'kind', 'signed_on', 'title']);
  const row: Readonly<Record<string, readonly string[]>> = {
    university_a: ['xx-alpha', 'xx-alpha', 'xx-beta'],
    university_b: ['xx-beta', 'xx-gamma', 'xx-gamma'],
    kind: ['exchange', 'double_degree', 'exchange'],
    signed_on: ['2019', '2020', '2001'],
    title: ['3 exchanges in the register', '1 exchanges in the register', '12 exchanges in the register']
  };
  const lines = [0, 1, 2].map((index) => columns.map((column) => row[column]![index]).join(','));
  const { network, issues, report } = loadNetwork(
    [
      { name: 'agreements.csv', bytes: bytes(`${columns.join(',')}\n${lines.join('\n')}\n`) },
      {
        name: 'universities.csv',
        bytes: bytes(
          `id,name,country\n${['alpha', 'beta', 'gamma'].map((name) => `xx-${name},Example University ${name},KZ`).join('\n')}\n`
        )
      }
    ],
    { id: 'register' }
  );
  expect(issues.filter(({ file, severity }) => file === 'agreements.csv' || severity === 'error')).toEqual([]);
  expect(report.agreements).toEqual({ read: 3, used: 3, setAside: 0 });
  expect([...network!.agreements.signedOn]).toEqual([20190000, 20200000, 20010000]);
  expect([...network!.agreements.title]).toEqual(row.title);
  // Rows without an id get one each.
  expect(new Set(network!.agreements.ids).size).toBe(3);
});
