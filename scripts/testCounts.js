// @ts-check
// What the test runners' reports say, as counts that can be summed. Nothing that went wrong may end as "0 failed".

/**
 * Tests by how they ended.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** @type {Readonly<Counts>} */
export const NOTHING = Object.freeze({ passed: 0, failed: 0, skipped: 0 });

/**
 * The counts of a program that has no tests of its own (a check, a build): one, by its exit code.
 * @param {number} exitCode
 * @returns {Counts}
 */
export const ofExit = (exitCode) => ({ ...NOTHING, [exitCode === 0 ? 'passed' : 'failed']: 1 });

/**
 * The counts of vitest's JSON report. A file that could not be read is one failed test; so is a bad exit that no test explains, and a
 * report that is missing (null).
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] } | null} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function ofVitest(report, exitCode) {
  if (!report) return { ...NOTHING, failed: 1 };
  const unreadable = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return honest(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unreadable,
      skipped: report.numPendingTests + report.numTodoTests
    },
    exitCode
  );
}

/**
 * The counts of Playwright's JSON report; errors outside tests count as failed, a bad exit and a missing report as for vitest.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] } | null} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function ofPlaywright(report, exitCode) {
  if (!report) return { ...NOTHING, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return honest({ passed: expected, failed: unexpected + flaky + report.errors.length, skipped }, exitCode);
}

/**
 * @param {Counts} counts
 * @param {number} exitCode
 * @returns {Counts}
 */
const honest = (counts, exitCode) => (exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts);

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export const sum = (all) =>
  all.reduce(
    (total, counts) => ({
      passed: total.passed + counts.passed,
      failed: total.failed + counts.failed,
      skipped: total.skipped + counts.skipped
    }),
    NOTHING
  );

/**
 * "12 passed, 0 failed", and ", 1 skipped" when some were.
 * @param {Counts} counts
 */
export const inWords = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
