import { MAX_ZOOM, MIN_ZOOM } from '../../map/camera';
import type { ViewState } from '../../model/viewState';
import { decodeView } from '../../share/address';
import { stageZoom, type Screen } from '../../story/legibility';

/**
 * What a stage shows of the view of a scene: the same part of the world as on the screen that scenes are made for, as a map or as a graph. Network,
 * language and theme stay the stage's.
 * @param query the view as a scene keeps it
 */
export function sceneOnStage(query: string, { network, snapshot, language, theme }: ViewState, screen: Screen): ViewState {
  const view = decodeView(query);
  const camera = view.camera && {
    ...view.camera,
    zoom: Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, stageZoom(view.camera.zoom, screen)))
  };
  return { ...view, view: view.view === 'graph' ? 'graph' : 'map', camera, page: null, rule: null, network, snapshot, language, theme };
}
