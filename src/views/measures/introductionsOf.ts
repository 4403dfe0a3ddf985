import { introductions } from '../../model/measures/introductions';
import type { Introductions } from '../../model/measures/introductions';
import type { Session } from '../../state/session.svelte';
import { graphOf } from './measureText';

/** How many are named of those who could introduce. */
const TOP = 8;

/** Who could introduce two universities to each other among what is visible, the strongest alone. */
export function introductionsOf(
  shown: Pick<Session, 'network' | 'visible'>,
  { first, second }: { readonly first: number; readonly second: number }
): Introductions {
  const found = introductions(graphOf(shown), first, second);
  return { ...found, introducers: found.introducers.slice(0, TOP) };
}
