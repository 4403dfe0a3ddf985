import type { Screen } from '../../story/legibility';
import { SCENE_PICTURE } from '../stage/sceneOnStage';

/** How large the map of the page is, in CSS pixels; where none is shown, as large as that of a stage. @param id of the element that holds it */
export function pictureSize(id: string): Screen {
  const { clientWidth: width = 0, clientHeight: height = 0 } = document.getElementById(id) ?? {};
  return width > 0 && height > 0 ? { width, height } : SCENE_PICTURE;
}
