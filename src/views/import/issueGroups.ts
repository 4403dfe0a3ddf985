import type { Issue, IssueCode } from '../../load/issue';

/** What remarks are about, as a person looks for them. */
export const ISSUE_GROUPS = ['files', 'columns', 'unmatched', 'duplicates', 'kinds', 'places', 'dates', 'values'] as const;
export type IssueGroup = (typeof ISSUE_GROUPS)[number];

const GROUP_OF: Partial<Record<IssueCode, IssueGroup>> = {
  'folder-missing': 'files',
  'table-unknown': 'files',
  'agreements-missing': 'files',
  'rows-too-many': 'files',
  'columns-too-many': 'files',
  'cell-too-long': 'files',
  'date-ambiguous': 'dates',
  'city-ambiguous': 'places',
  'country-missing': 'unmatched',
  'university-similar': 'unmatched',
  'file-unsupported': 'files',
  'file-encrypted': 'files',
  'file-broken': 'files',
  'file-foreign': 'files',
  'file-unlisted': 'files',
  'archive-unsafe': 'files',
  'archive-nested': 'files',
  'archive-too-large': 'files',
  'pack-outdated': 'files',
  'workbook-old': 'files',
  'sheet-hidden': 'files',
  'file-missing': 'files',
  'file-empty': 'files',
  'file-too-large': 'files',
  'file-not-text': 'files',
  'json-broken': 'files',
  'quote-unclosed': 'files',
  'column-missing': 'columns',
  'column-unknown': 'columns',
  'column-reserved': 'columns',
  'column-duplicate': 'columns',
  'reference-unknown': 'unmatched',
  'country-unknown': 'unmatched',
  'id-duplicate': 'duplicates',
  'agreement-repeated': 'duplicates',
  'party-same': 'duplicates',
  'kind-unknown': 'kinds',
  'status-unknown': 'kinds',
  'city-unplaced': 'places',
  'coordinate-invalid': 'places',
  'coordinate-swapped': 'places',
  'point-missing': 'places',
  'date-invalid': 'dates'
};

/** The group of a remark; what has none of its own is about a value. */
export const groupOf = ({ code }: Pick<Issue, 'code'>): IssueGroup => GROUP_OF[code] ?? 'values';
