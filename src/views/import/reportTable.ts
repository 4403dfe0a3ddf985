import type { Words } from '../../i18n/words';
import type { ImportResult } from '../../load/importNetwork';
import { issueCause, issueRemedy } from '../data/issueText';

/** The report of an import as rows of text with a header, in the language of the page: what was read of each file, then every remark. */
export function reportTable(words: Words, { tables, issues }: Pick<ImportResult, 'tables' | 'issues'>): string[][] {
  const { t } = words;
  return [
    [t('import.field.file'), t('import.field.row'), t('import.field.column'), t('import.field.value'), t('import.severity')].concat(
      t('import.field.cause'),
      t('import.field.remedy')
    ),
    ...tables.map(({ file, report }) => [file, '', '', '', '', t('import.counted', { ...report }), '']),
    ...issues.map((issue) => [
      issue.file,
      issue.row ? String(issue.row) : '',
      issue.column,
      issue.value,
      t(`import.severity.${issue.severity}`),
      issueCause(words, issue),
      issueRemedy(words, issue)
    ])
  ];
}
