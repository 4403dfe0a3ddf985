import type { ArcStrands } from '../../map/scene';
import type { Session } from '../../state/session.svelte';

/** How many links are drawn, and of how many. */
export const strongestText = ({ words: { t, format } }: Session, { links, possible }: Pick<ArcStrands, 'links' | 'possible'>): string =>
  t('legend.strongest', { drawn: format.number(links), possible: format.number(possible) });
