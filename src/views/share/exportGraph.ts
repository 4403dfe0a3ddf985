import { graphEmphasis } from '../../graph/emphasis';
import { createLayout } from '../../graph/layout';
import { sameGraph, type GraphEmphasis, type GraphScene } from '../../graph/scene';
import type { GraphView } from '../../graph/view';
import type { LineSigns } from '../../model/dash';
import { THEMES } from '../../model/palette';
import type { DrawnGraph } from '../../share/drawnGraph';
import type { Session } from '../../state/session.svelte';
import { reckonedOnce } from '../../state/reckoned.svelte';
import { graphPicture } from '../graph/graphPicture';
import { exportedPart, type Scope } from './exportPart';

/** The graph on the screen, where there is one. */
export interface ScreenGraph {
  readonly view: GraphView;
  readonly scene: GraphScene;
}

/**
 * The graph of a scope: with the places it has on the screen where it is the same one, else laid out anew, in a worker.
 * @param screen null where no graph is shown
 */
export async function exportedGraph(
  session: Session,
  scope: Scope,
  screen: ScreenGraph | null
): Promise<DrawnGraph & { readonly emphasis: GraphEmphasis; readonly signs: LineSigns }> {
  const { view, words } = session;
  const network = session.network!;
  const { visible, selection } = exportedPart(session, scope);
  const request = {
    level: 'university',
    nodeColour: view.nodeColour,
    measure: view.measure,
    tag: words.tag,
    whole: scope === 'all'
  } as const;
  const { scene, links, signs } = await reckonedOnce(session, 'graph', request, () => graphPicture({ network, words, visible }, request));
  const placed = screen && sameGraph(screen.scene, scene) ? screen.view.placed() : null;
  const positions = placed?.length === 2 * scene.count ? placed.slice() : await settled(scene);
  const emphasis = graphEmphasis(scene, links, network, selection, null);
  return { network, scene, links, positions, theme: THEMES[session.theme], emphasis, signs };
}

/** The places of a graph at rest. */
const settled = (scene: GraphScene): Promise<Float32Array> =>
  new Promise((resolve) => {
    let places = scene.start;
    const layout = createLayout(scene, {
      settleFirst: true,
      still: true,
      onPositions: (positions) => (places = positions),
      onSettled: () => {
        layout.stop();
        resolve(places);
      }
    });
  });
