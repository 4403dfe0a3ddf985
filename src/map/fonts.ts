import { SANS, SERIF } from './look';
import type { MapScene } from './scene';

/**
 * Loads the parts of our fonts that the names of a scene need. A web font comes in parts by script, and a canvas waits for none of them: names
 * that are measured before theirs is there have the width of another font.
 * @param before scene whose fonts are there already
 */
export async function loadFonts(fonts: Pick<FontFaceSet, 'load'>, scene: MapScene, before: MapScene | null): Promise<void> {
  if (before && before.marks.label === scene.marks.label && before.countries === scene.countries && before.bands === scene.bands) return;
  const sans = [...scene.marks.label, ...scene.bands.map(({ label }) => label)].join('');
  const serif = scene.countries.map(({ label }) => label).join('');
  // A font that is not there is no reason to show nothing: the next of the family is taken.
  await Promise.allSettled([
    ...[500, 600].map((weight) => fonts.load(`${weight} 24px "${SANS[0]}"`, sans)),
    fonts.load(`24px "${SERIF[0]}"`, serif)
  ]);
}
