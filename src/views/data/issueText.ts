import type { Words } from '../../i18n/words';
import type { Issue } from '../../load/issue';

/** Where an issue stands: file, row and column, as far as they are known. */
export function issuePlace({ t }: Words, { file, row, column }: Issue): string {
  if (row && column) return t('issues.place', { file, row: String(row), column });
  if (row) return t('issues.placeRow', { file, row: String(row) });
  return column ? t('issues.placeColumn', { file, column }) : t('issues.placeFile', { file });
}

/** What is wrong, in a sentence that names the value. */
export const issueCause = ({ t }: Words, { code, value }: Issue): string => t(`issue.${code}.cause`, { value });

/** What to do about it, with a near value where there is one. */
export function issueRemedy({ t }: Words, { code, suggestion }: Issue): string {
  const remedy = t(`issue.${code}.remedy`);
  return suggestion ? `${remedy} ${t('issues.suggestion', { value: suggestion })}` : remedy;
}
