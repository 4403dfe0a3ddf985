import { describe, expect, test } from 'vitest';
import { en } from '../../../../src/i18n/en';
import { loadWords } from '../../../../src/i18n/words';
import type { Issue, IssueCode } from '../../../../src/load/issue';
import { columnChoices, TABLE_KINDS } from '../../../../src/views/import/columnChoices';
import { groupOf, ISSUE_GROUPS } from '../../../../src/views/import/issueGroups';
import { ownDataMark } from '../../../../src/views/import/ownDataMark';
import { pastedFile } from '../../../../src/views/import/pastedFile';
import { reportTable } from '../../../../src/views/import/reportTable';
import { TEMPLATE_FILES, templateFile } from '../../../../src/views/import/templates';
import { csvRows } from '../../../csvRows';
import type { Session } from '../../../../src/state/session.svelte';

const words = await loadWords('en');
const ISSUE: Issue = {
  code: 'reference-unknown',
  severity: 'error',
  file: 'example.csv',
  row: 3,
  column: 'ВУЗ',
  value: '=1+1',
  suggestion: ''
};

describe('what a header can mean', () => {
  test.each(TABLE_KINDS)('%s: every column has words, and stands once', (kind) => {
    const choices = columnChoices(kind);
    for (const { name } of choices) expect(Object.keys(en)).toContain(`column.${name}`);
    expect(new Set(choices.map(({ column }) => column)).size).toBe(choices.length);
  });

  test('an agreement has ends that a table without universities names', () => {
    const columns = columnChoices('agreements').map(({ column }) => column);
    for (const column of ['university_a', 'university_b', 'country_a', 'city_b', 'parties', 'kind']) expect(columns).toContain(column);
    expect(columnChoices('none')).toEqual([]);
    expect(columnChoices('universities').map(({ column }) => column)).toContain('name@kk');
  });
});

test('every remark belongs to a group', () => {
  const codes = Object.keys(en).flatMap((key) => (/^issue\.(.*)\.cause$/.exec(key)?.[1] ?? []) as IssueCode[]);
  expect(codes.length).toBeGreaterThan(30);
  const groups = new Set(codes.map((code) => groupOf({ code })));
  for (const group of ISSUE_GROUPS) expect(groups).toContain(group);
  expect(groupOf({ code: 'city-unplaced' })).toBe('places');
  expect(groupOf({ code: 'agreement-repeated' })).toBe('duplicates');
});

test('the report says of each table what became of its rows, then every remark', () => {
  const report = { read: 3, used: 2, setAside: 1 };
  const table = { file: 'example.csv', kind: 'agreements', encoding: 'utf-8', delimiter: ',', columns: [], sample: [], report } as const;
  const rows = reportTable(words, { tables: [table], issues: [ISSUE] });
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  expect(rows[1]).toContain('3 rows read, 2 used, 1 set aside');
  expect(rows[2]).toEqual([
    'example.csv',
    '3',
    'ВУЗ',
    '=1+1',
    'Error',
    words.t('issue.reference-unknown.cause', { value: '=1+1' }),
    words.t('issue.reference-unknown.remedy')
  ]);
});

test('what is pasted takes a name that is free', () => {
  const first = pastedFile('a\tb', [], words.t);
  expect(first.name).not.toBe('');
  expect(pastedFile('a\tb', [first], words.t).name).not.toBe(first.name);
});

test.each(TEMPLATE_FILES)('the example %s has three rows as wide as its header', async (name) => {
  const text = await templateFile(name).text();
  const rows = csvRows(text);
  expect(rows).toHaveLength(3);
  for (const row of rows) expect(Object.values(row).every((cell) => typeof cell === 'string' && cell !== '')).toBe(true);
  expect(text).toContain('Example University');
});

test('the mark names the files, the first of many', () => {
  const mark = (...fileNames: string[]) => ownDataMark({ words, dataset: { ownData: { fileNames } } } as unknown as Session);
  expect(mark('a.csv')).toBe('Own data, not official: a.csv');
  expect(mark('a.csv', 'b.csv', 'c.csv', 'd.csv', 'e.csv')).toBe('Own data, not official: a.csv, b.csv, c.csv and 2 more');
  expect(ownDataMark({ words, dataset: { ownData: null } } as unknown as Session)).toBe('');
});
