import { missingPartners, similarUniversities } from '../../model/measures/similarUniversities';
import type { Likeness } from '../../state/reckoner';
import type { Session } from '../../state/session.svelte';
import { graphOf } from './measureText';

/** How many universities are named of each list. */
const TOP = 8;

/** The universities most like one among what is visible, and the partners it most likely lacks. @param university by its index */
export function likenessOf(shown: Pick<Session, 'network' | 'visible'>, university: number): Likeness {
  const graph = graphOf(shown);
  return {
    similar: similarUniversities(graph, university).slice(0, TOP),
    missing: missingPartners(graph, university).slice(0, TOP)
  };
}
