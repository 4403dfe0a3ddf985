import type { SvgNode } from '../../base/svgTree';
import { THEMES } from '../../model/palette';
import type { Session } from '../../state/session.svelte';
import { detailAt, loadGround } from '../map/ground';
import { paperCamera, printedMap, printedScene } from '../print/printedMap';
import { sceneOnStage } from '../stage/sceneOnStage';

/** Pixels that a miniature is drawn in; it is shown at whatever size there is room for. */
const PLATE = { width: 640, height: 360 };

/**
 * A still picture of the map of a scene, in the theme and language of the page; null where the scene is a graph, for which the layout of the
 * stage would have to be made once more.
 * @param session of a page that shows no map itself: its view is made that of the scene
 * @param query the view as the scene keeps it
 * @throws LoadError where the outlines cannot be had
 */
export async function sceneMiniature(session: Session, query: string): Promise<SvgNode | null> {
  const open = () => session.view.restore(sceneOnStage(query, session.view.state, PLATE));
  open();
  if (session.view.shown === 'graph') return null;
  const { zoom } = paperCamera(session, null, PLATE);
  const ground = await loadGround(document.baseURI, session.dataset.deployment, detailAt(zoom));
  // Another scene may have been opened meanwhile; from here on nothing waits.
  open();
  return printedMap(session, printedScene(session), ground, paperCamera(session, null, PLATE), PLATE, THEMES[session.theme]);
}
