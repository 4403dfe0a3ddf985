import { flows } from '../../map/flows';
import type { Flow } from '../../map/scene';
import type { Session } from '../../state/session.svelte';
import { asOfText, studentsText } from '../mobilityText';

/** The students that the map shows: of the kind that was chosen, of the selected countries if there are any; none where none was chosen. */
export function studentFlows(session: Session): readonly Flow[] {
  const { network, view, selection } = session;
  if (!network || !view.students) return [];
  // Among the arrows of all countries there is room for numbers only; their times are in the table and in the entries.
  const isFew = selection?.type === 'country' || selection?.type === 'pair';
  return flows(network, view.students, selection, (figure) =>
    isFew ? `${studentsText(session, figure)} (${asOfText(session, figure)})` : studentsText(session, figure)
  );
}
