import { THEMES, type Theme, type ThemeName } from './palette';

/**
 * What stands back on a page is still to be read from the last row of a hall, at 7:1 on every ground it stands on, and lines and discs, which carry
 * meaning, are seen there at 4.5:1: so lines are not drawn through, and the lighter hues of paper are deeper.
 */
const STAGE: Readonly<Record<ThemeName, Pick<Theme, 'quiet' | 'hues'>>> = {
  light: { quiet: '#3A434F', hues: ['#22329F', '#087656', '#850E2B', '#9D5703', '#744ECE', '#4F213E'] },
  dark: { quiet: '#D3DAE2', hues: THEMES.dark.hues },
  contrast: { quiet: THEMES.contrast.quiet, hues: THEMES.contrast.hues }
};

/** A band is wide: it lets what crosses it shine through. */
const OPACITY = { arc: 1, band: 0.8, edge: 1 } as const;

const made = Object.fromEntries(
  Object.entries(THEMES).map(([name, theme]) => [name, { ...theme, ...STAGE[name as ThemeName], opacity: OPACITY }])
) as Record<ThemeName, Theme>;

/** The colours of a theme as pictures on a stage have them. Beamers and lit halls take contrast away; one theme is always the same object. */
export const stageTheme = (name: ThemeName): Theme => made[name];
