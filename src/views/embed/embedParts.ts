import type { Part } from '../../i18n/dictionary';
import type { ViewState } from '../../model/viewState';

/** The words that an embed says beside those of its panes, which bring their own: of itself, and of the filter, which the page around can set. */
export const embedParts = ({ steps, students }: ViewState): readonly Part[] => [
  'page',
  'embed',
  'filter',
  ...(steps > 0 ? (['measure'] as const) : []),
  ...(students ? (['entry'] as const) : [])
];
