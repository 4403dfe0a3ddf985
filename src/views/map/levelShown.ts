import type { Level } from '../../model/aggregate';
import { levelAtZoom } from '../../model/levels';
import type { Camera } from '../../model/viewState';
import type { Session } from '../../state/session.svelte';

/** What a map that has just been opened shows at first, before its zoom is known. */
const FIRST: Level = 'city';

/**
 * What a disc of the map stands for: what was chosen by hand, else what fits the zoom.
 * @param camera where the map looks; null = not known yet
 * @param current the level shown so far, see `levelAtZoom`
 */
export function levelShown({ view }: Session, camera: Camera | null, current: Level | null = null): Level {
  if (view.level !== 'auto') return view.level;
  return camera ? levelAtZoom(camera.zoom, current) : (current ?? FIRST);
}
