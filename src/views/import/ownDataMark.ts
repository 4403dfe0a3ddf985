import type { Session } from '../../state/session.svelte';

/** Names that the mark lists before it says how many more there are. */
const NAMED = 3;

/** The sentence that every place says which shows a person's own files: that they are not official, and which they are; '' for published data. */
export function ownDataMark({ dataset, words }: Pick<Session, 'dataset' | 'words'>): string {
  const { ownData } = dataset;
  if (!ownData) return '';
  const { fileNames } = ownData;
  const named = fileNames.slice(0, NAMED).join(', ');
  const more = fileNames.length - NAMED;
  return words.t('own.mark', { file: more > 0 ? `${named} ${words.t('table.more', { count: more })}` : named });
}
