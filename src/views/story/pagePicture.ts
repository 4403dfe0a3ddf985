import type { Screen } from '../../story/legibility';
import { SCENE_PICTURE } from '../stage/sceneOnStage';
import { partId } from '../header/parts';

/** The element that holds the map of the page; null where there is none. */
export const pictureElement = (): HTMLElement | null => document.getElementById(partId('map'));

/** How large the map of the page is, in CSS pixels; where none is shown, as large as that of a stage. */
export function pictureSize(): Screen {
  const { clientWidth: width = 0, clientHeight: height = 0 } = pictureElement() ?? {};
  return width > 0 && height > 0 ? { width, height } : SCENE_PICTURE;
}
