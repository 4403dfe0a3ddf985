import { TABLE_NAMES } from '../../src/load/columns';
import type { Issue } from '../../src/load/issue';
import type { Words } from '../../src/i18n/words';
import { issueCause, issuePlace, issueRemedy } from '../../src/views/data/issueText';
import { rowsOf, type Check } from './checkFolder';

/** Text for a terminal: what a table holds cannot command it. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');

function issueLines(words: Words, issues: readonly Issue[]): string[] {
  return issues.flatMap((issue) => [
    `  ${printable(issuePlace(words, issue))}`,
    `    ${printable(issueCause(words, issue))}`,
    `    → ${printable(issueRemedy(words, issue))}`
  ]);
}

/** The report for people: what was read of every table, then every issue, then whether the data can be published. */
export function textReport(check: Check, words: Words): string {
  const { t } = words;
  const errors = check.issues.filter(({ severity }) => severity === 'error');
  const warnings = check.issues.filter(({ severity }) => severity !== 'error');
  const universities = rowsOf(check, 'universities').used;
  const agreements = rowsOf(check, 'agreements').used;
  const verdict = !check.passed ? 'check.bad' : warnings.length > 0 ? 'check.fair' : 'check.good';
  const lines = [
    ...check.tables.map(({ file, report }) => printable(t('issues.report', { file, ...report }))),
    ...(check.derived > 0 ? [t('check.derived', { count: check.derived })] : []),
    ...(errors.length > 0 ? ['', t('check.errors', { count: errors.length }), ...issueLines(words, errors)] : []),
    ...(warnings.length > 0 ? ['', t('check.warnings', { count: warnings.length }), ...issueLines(words, warnings)] : []),
    '',
    t('check.totals', { universities, agreements }),
    t(verdict)
  ];
  return `${lines.join('\n').trimStart()}\n`;
}

/** The report for machines: rows of every kind of table that was found, universities and agreements always, and the issues in words. */
export function jsonReport(check: Check, words: Words): string {
  const kinds = TABLE_NAMES.filter((kind) => kind !== 'universities' && kind !== 'agreements');
  const found = kinds.filter((kind) => check.tables.some((table) => table.kind === kind));
  const report = {
    universities: rowsOf(check, 'universities'),
    agreements: rowsOf(check, 'agreements'),
    ...Object.fromEntries(found.map((kind) => [kind, rowsOf(check, kind)])),
    issues: check.issues.map((issue) => ({
      file: issue.file,
      row: issue.row,
      column: issue.column,
      value: issue.value,
      cause: issueCause(words, issue),
      remedy: issueRemedy(words, issue),
      severity: issue.severity,
      suggestion: issue.suggestion
    }))
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
