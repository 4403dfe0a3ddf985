import { flows } from '../../map/flows';
import type { Flow } from '../../map/scene';
import type { MapHit } from '../../map/view';
import type { Session } from '../../state/session.svelte';
import { asOfText, studentsText } from '../mobilityText';

/**
 * The students that the map shows: of the kind that was chosen, of the selected countries if there are any; none where none was chosen.
 * @param dated whether the number of few arrows has its date beside it
 */
export function studentFlows(session: Session, dated = true): readonly Flow[] {
  const { network, view, selection } = session;
  if (!network || !view.students) return [];
  // Among the arrows of all countries there is room for numbers only; their times are in the table and in the entries.
  const isFew = dated && (selection?.type === 'country' || selection?.type === 'pair');
  return flows(network, view.students, selection, (figure) =>
    isFew ? `${studentsText(session, figure)} (${asOfText(session, figure)})` : studentsText(session, figure)
  );
}

/** The same arrows with those lit that lie under the pointer, here or, as the pair of two countries, in another view. */
export function litFlows({ network, hovered }: Session, arrows: readonly Flow[], under: MapHit | null): readonly Flow[] {
  const pair = hovered?.type === 'pair' ? [hovered.id, hovered.other] : [];
  const isLit = ({ figure }: Flow, index: number): boolean => {
    const { from, to } = network!.mobility[figure]!;
    const isHovered = [from, to].every((country) => pair.includes(network!.countries[country]!.id));
    return (under?.type === 'flow' && under.index === index) || isHovered;
  };
  return arrows.map((flow, index) => (isLit(flow, index) ? { ...flow, emphasis: 3 } : flow));
}
