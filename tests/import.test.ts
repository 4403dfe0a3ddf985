import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importCase, outcomeOf } from './importCase';

const CASES = join(import.meta.dirname, 'fixtures', 'imports');

/** A folder is a case: files as a ministry may have them, what was chosen and answered (`options.json`), and what comes of it. */
const cases = readdirSync(CASES, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

test('there are at least 60 cases', () => expect(cases.length).toBeGreaterThanOrEqual(60));

describe.each(cases)('%s', (name) => {
  const folder = join(CASES, name);

  test('comes to what is written down, and no row is lost', async () => {
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as unknown;
    const result = await importCase(folder);
    expect(outcomeOf(result)).toEqual(expected);
    for (const { report } of result.tables) expect(report.used + report.setAside).toBe(report.read);
  });
});
