import { yearRange } from '../../model/timeline';
import type { YearRange } from '../../model/timeline';
import type { Session } from '../../state/session.svelte';

/** The years that an axis of time of the open network has to hold, whatever is filtered. */
export const yearsOf = ({ reckoner, network }: Session): YearRange => (reckoner ? reckoner.years : yearRange(network!));
