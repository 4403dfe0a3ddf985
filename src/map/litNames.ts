import type { Emphasis, MapScene } from './scene';

const STANDS_BACK: Emphasis = 1;

/** The scene without the names of what stands back: on a stage they could not be read, and would cover those that can. */
export function litNames(scene: MapScene): MapScene {
  const { marks, markEmphasis, bands, bandEmphasis } = scene;
  return {
    ...scene,
    marks: { ...marks, label: marks.label.map((label, mark) => (markEmphasis[mark] === STANDS_BACK ? '' : label)) },
    bands: bands.map((band, index) => (bandEmphasis[index] === STANDS_BACK ? { ...band, label: '' } : band))
  };
}
