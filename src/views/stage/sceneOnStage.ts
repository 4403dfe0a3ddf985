import { MAX_ZOOM, MIN_ZOOM } from '../../map/camera';
import type { ViewState } from '../../model/viewState';
import { decodeView, encodeView } from '../../share/address';
import { SCENE_SCREEN, stageType, stageZoom, type Screen } from '../../story/legibility';
import { sceneView } from '../../story/story';

const { wordsPx, marginY } = stageType(SCENE_SCREEN);
/** The picture above the words of the screen that scenes are made for. */
export const SCENE_PICTURE: Screen = { width: SCENE_SCREEN.width, height: SCENE_SCREEN.height - wordsPx - marginY };

/**
 * What a stage shows of the view of a scene, as a map or as a graph: at least the part of the world that is seen where the scene was made. Network,
 * language and theme stay the stage's.
 * @param query the view as a scene keeps it
 * @param picture the part of the screen that has no words
 */
export function sceneOnStage(query: string, { network, snapshot, language, theme }: ViewState, picture: Screen): ViewState {
  const view = decodeView(query);
  const camera = view.camera && {
    ...view.camera,
    zoom: Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, stageZoom(view.camera.zoom, asScreen(picture))))
  };
  return { ...view, view: view.view === 'graph' ? 'graph' : 'map', camera, page: null, rule: null, network, snapshot, language, theme };
}

/** In the measure of whole screens, whose words take the share that they take there. */
const asScreen = ({ width, height }: Screen): Screen => ({ width, height: (height / SCENE_PICTURE.height) * SCENE_SCREEN.height });

/**
 * The scene of what a page shows: the inverse of `sceneOnStage`. Of a page that is taller or wider than the picture of a stage it is the middle,
 * which an outline shows.
 * @param picture the size of the map on the page
 */
export function sceneOfPage(state: ViewState, picture: Screen): string {
  const zoom = state.camera && state.camera.zoom - stageZoom(0, asScreen(picture));
  const camera = state.camera && { ...state.camera, zoom: Math.max(0, Math.min(MAX_ZOOM, zoom!)) };
  return sceneView(encodeView({ ...state, view: state.view === 'graph' ? 'graph' : 'map', camera }));
}

/** The largest part of a picture that has the shape of a stage's, in the middle of it. */
export function stageOutline({ width, height }: Screen): Screen {
  const scale = Math.min(width / SCENE_PICTURE.width, height / SCENE_PICTURE.height);
  return { width: SCENE_PICTURE.width * scale, height: SCENE_PICTURE.height * scale };
}
