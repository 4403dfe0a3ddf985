import { groundBox, MOST_LINKS } from '../../map/drawnLinks';
import type { DrawnOptions, GroundBox } from '../../map/drawnLinks';
import type { Camera } from '../../model/viewState';
import type { Session } from '../../state/session.svelte';

/** Whether there may be more links than a map draws: where not, neither camera nor selection has a say in its scene. */
const mayPick = ({ view, network }: Session): boolean => view.links === 'strongest' && network!.agreements.count > MOST_LINKS;

/** Where the map looks, as far as that decides which links it draws: a text, so that it is seen to be the same. */
export const pickedBox = (session: Session, camera: Camera | null, width: number, height: number): string =>
  JSON.stringify(mayPick(session) && camera ? groundBox(camera, width, height) : null);

/** Which links the map draws: the strongest where the camera looks, and all of the selection. @param box see pickedBox */
export const pickedLinks = (session: Session, box: string): DrawnOptions =>
  mayPick(session) ? { most: MOST_LINKS, box: JSON.parse(box) as GroundBox | null, always: session.selectedAgreements } : {};
