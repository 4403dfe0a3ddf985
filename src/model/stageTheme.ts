import { THEMES, type Theme, type ThemeName } from './palette';

/** What stands back on a page is still to be read from the last row of a hall: 7:1 on every ground it stands on. */
const QUIET: Readonly<Record<ThemeName, string>> = { light: '#3A434F', dark: '#D3DAE2', contrast: THEMES.contrast.quiet };

const made = Object.fromEntries(
  Object.entries(THEMES).map(([name, theme]) => [name, { ...theme, quiet: QUIET[name as ThemeName] }])
) as Record<ThemeName, Theme>;

/** The colours of a theme as pictures on a stage have them. Beamers and lit halls take contrast away; one theme is always the same object. */
export const stageTheme = (name: ThemeName): Theme => made[name];
