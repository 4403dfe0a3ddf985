import { expect, test } from 'vitest';
import { inWords, ofExit, ofPlaywright, ofVitest, sum } from '../../../scripts/testCounts.js';

const vitest = (report: Partial<NonNullable<Parameters<typeof ofVitest>[0]>>) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...report
});
const playwright = (stats: object, errors: unknown[] = []) => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors
});

test('what failed is counted, however it failed', () => {
  const failed = [
    ofExit(1),
    ofVitest(vitest({ numPassedTests: 3, numFailedTests: 1 }), 1),
    ofVitest(vitest({ numPassedTests: 3, testResults: [{ status: 'failed', assertionResults: [] }] }), 1),
    ofVitest(vitest({ numPassedTests: 3 }), 1),
    ofVitest(null, 0),
    ofPlaywright(playwright({ unexpected: 1 }), 1),
    ofPlaywright(playwright({ flaky: 1 }), 0),
    ofPlaywright(playwright({}, [new Error('No tests found')]), 1),
    ofPlaywright(playwright({ expected: 2 }), 1),
    ofPlaywright(null, 0)
  ];
  for (const counts of failed) expect(counts.failed).toBe(1);
});

test('what passed and what was skipped is counted', () => {
  const counts = sum([
    ofExit(0),
    ofVitest(
      vitest({ numPassedTests: 3, numPendingTests: 1, numTodoTests: 1, testResults: [{ status: 'passed', assertionResults: [] }] }),
      0
    ),
    ofPlaywright(playwright({ expected: 4, skipped: 2 }), 0)
  ]);
  expect(counts).toEqual({ passed: 8, failed: 0, skipped: 4 });
});

test('the last line', () => {
  expect(inWords(sum([]))).toBe('0 passed, 0 failed');
  expect(inWords({ passed: 12, failed: 1, skipped: 0 })).toBe('12 passed, 1 failed');
  expect(inWords({ passed: 12, failed: 0, skipped: 1 })).toBe('12 passed, 0 failed, 1 skipped');
});
