import type { Flow, MapScene } from './scene';

/** Id of a source of what changes with the scene. */
export type SceneSource = 'city-points' | 'country-points' | 'band-points';

/** What a painter that keeps things must set anew for another scene. */
export interface SceneChanges {
  /** Sources whose data change. */
  readonly sources: readonly SceneSource[];
  /** Indices of cities whose emphasis changes. */
  readonly markStates: readonly number[];
  /** Whether the home or the selected countries change. */
  readonly countries: boolean;
  /** Whether arrows of students lie elsewhere; one under the pointer does not. */
  readonly arrows: boolean;
}

const sameArrows = (one: readonly Flow[] = [], other: readonly Flow[] = []): boolean =>
  one.length === other.length && one.every(({ figure, width }, i) => figure === other[i]!.figure && width === other[i]!.width);

/** What differs between two scenes; columns that are the same object are the same. @param before null = nothing is drawn yet */
export function sceneChanges(before: MapScene | null, scene: MapScene): SceneChanges {
  const sameCities = before?.marks === scene.marks;
  // Names of cities that stand out with the selection are placed first, which is a matter of data, not of paint.
  const sameOrder = sameCities && before.focus === scene.focus;
  const sameBands = before?.bands === scene.bands && before.bandEmphasis.every((value, i) => value === scene.bandEmphasis[i]);
  return {
    sources: [
      ...(sameOrder ? [] : (['city-points'] as const)),
      ...(before?.countries === scene.countries ? [] : (['country-points'] as const)),
      ...(sameBands ? [] : (['band-points'] as const))
    ],
    markStates: Array.from(scene.markEmphasis.keys()).filter((i) => !sameCities || before.markEmphasis[i] !== scene.markEmphasis[i]),
    countries: before?.selectedCountry !== scene.selectedCountry || before.homeCountries.join() !== scene.homeCountries.join(),
    arrows: !sameArrows(before?.flows, scene.flows)
  };
}
