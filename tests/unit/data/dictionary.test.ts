import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { TABLE_NAMES, TABLES, type Column } from '../../../src/load/columns';
import { fileOf } from '../../../src/load/tableFile';
import { loadNetwork } from '../../../src/load/loadNetwork';

const text = readFileSync(fileURLToPath(new URL('../../../data/README.md', import.meta.url)), 'utf8');

/** The dictionary's lines on a table: cells by column name. */
function entriesOf(table: string): Map<string, string[]> {
  const [, section = ''] = text.split(`### ${table}\n`);
  const lines = section.split(/\n#/)[0]!.split('\n');
  const rows = lines.filter((line) => line.startsWith('| `')).map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));
  return new Map(rows.map((cells) => [cells[1]!.replaceAll('`', ''), cells]));
}

describe.each(TABLE_NAMES)('%s', (table) => {
  const entries = entriesOf(fileOf(table));
  const columns: readonly Column[] = TABLES[table];

  test('names every column that the importer reads', () => {
    expect(columns.map(({ name }) => name).filter((name) => !entries.has(name))).toEqual([]);
  });

  test('names no column that the importer does not read', () => {
    const known = new Set(columns.flatMap(({ name, translated }) => (translated ? [name, ...['kk', 'ru', 'az', 'et'].map((tag) => `${name}@${tag}`)] : [name])));
    expect([...entries.keys()].filter((name) => !known.has(name))).toEqual([]);
  });

  test('says of every column its type and what it means, and of every other than a translation gives an example', () => {
    for (const [name, [, , type, , meaning, , example]] of entries) {
      expect(type, name).not.toBe('');
      expect(meaning, name).not.toBe('');
      if (!name.includes('@')) expect(example, name).not.toBe('');
    }
  });

  test('marks the columns that a table must have', () => {
    const missing = columns.filter(({ required }) => required).filter(({ name }) => !entries.get(name)?.join().includes('**Required.**'));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});

test('the example of three rows is a network as it stands', () => {
  const blocks = [...text.matchAll(/^`(\w+\.csv)`[^\n]*\n\n```csv\n([\s\S]*?)```/gm)];
  const files = blocks.map(([, name, content]) => ({ name: name!, bytes: new TextEncoder().encode(content) }));
  const { network, issues } = loadNetwork(files, { id: 'example' });
  expect(issues).toEqual([]);
  expect(network).toMatchObject({ agreements: { count: 3 }, universities: { length: 3 } });
});
