import { MAX_ZOOM, MIN_ZOOM } from '../../map/camera';
import type { ViewState } from '../../model/viewState';
import { decodeView } from '../../share/address';
import { SCENE_SCREEN, stageType, stageZoom, type Screen } from '../../story/legibility';

/** The picture above the words of the screen that scenes are made for. */
const { wordsPx, marginY } = stageType(SCENE_SCREEN);
const SCENE_PICTURE: Screen = { width: SCENE_SCREEN.width, height: SCENE_SCREEN.height - wordsPx - marginY };

/**
 * What a stage shows of the view of a scene, as a map or as a graph: at least the part of the world that is seen where the scene was made. Network,
 * language and theme stay the stage's.
 * @param query the view as a scene keeps it
 * @param picture the part of the screen that has no words
 */
export function sceneOnStage(query: string, { network, snapshot, language, theme }: ViewState, picture: Screen): ViewState {
  const view = decodeView(query);
  // In the measure of whole screens, whose words take the share that they take there.
  const screen: Screen = { width: picture.width, height: (picture.height / SCENE_PICTURE.height) * SCENE_SCREEN.height };
  const camera = view.camera && {
    ...view.camera,
    zoom: Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, stageZoom(view.camera.zoom, screen)))
  };
  return { ...view, view: view.view === 'graph' ? 'graph' : 'map', camera, page: null, rule: null, network, snapshot, language, theme };
}
