import type { Theme } from '../model/palette';
import type { Obstacle } from './labels';
import { BARE_RING, FADED, RING, SELECTED_RING } from './look';
import type { Projector } from './projector';
import type { MapScene } from './scene';

/** A place as it stands on the picture; it can be seen in several copies of the world. */
export interface Disc extends Obstacle {
  /** Index into the marks. */
  readonly mark: number;
  /** Degrees of longitude from the place to the copy that is seen. */
  readonly copy: number;
}

/** The discs in view, largest first; those that would lie upon a larger one are left out (see crowding.ts) unless they stand out. */
export function discsInView({ marks, markEmphasis }: Pick<MapScene, 'marks' | 'markEmphasis'>, projector: Projector): Disc[] {
  const { width, height } = projector.size;
  const discs: Disc[] = [];
  for (let mark = 0; mark < marks.count; mark++) {
    if (marks.fromZoom[mark]! > projector.zoom && markEmphasis[mark]! < 2) continue;
    for (const copy of projector.copies) {
      const { x, y, visible } = projector.project(marks.longitude[mark]! + copy, marks.latitude[mark]!);
      const radius = marks.radius[mark]!;
      if (visible && x > -radius && x < width + radius && y > -radius && y < height + radius) discs.push({ mark, copy, x, y, radius });
    }
  }
  return discs;
}

/** How a disc is drawn; width of its ring in pixels. */
export interface DiscLook {
  readonly fill: string;
  readonly stroke: string;
  readonly ring: number;
  readonly opacity: number;
}

/** How the disc of a place is drawn: a place without agreements is slighter, what a selection leaves aside pale. */
export function discLook({ marks, markEmphasis }: Pick<MapScene, 'marks' | 'markEmphasis'>, theme: Theme, mark: number): DiscLook {
  const emphasis = markEmphasis[mark]!;
  const bare = marks.agreements[mark] === 0;
  const standsOut = emphasis >= 2;
  return {
    fill: theme.disc,
    stroke: bare && !standsOut ? theme.quiet : theme.ink,
    ring: bare ? (standsOut ? RING : BARE_RING) : standsOut ? SELECTED_RING : RING,
    opacity: emphasis === 1 ? FADED * 2 : 1
  };
}
