import { expect, test } from 'vitest';
import { THEME_NAMES, THEMES } from '../../../src/model/palette';
import { stageTheme } from '../../../src/model/stageTheme';
import { contrast } from './colourVision';

test.each(THEME_NAMES)('text on the stage reads at 7:1 wherever it stands, in the %s theme', (name) => {
  const theme = stageTheme(name);
  for (const ground of [theme.sea, theme.land, theme.home, theme.panel, theme.ground]) {
    for (const colour of [theme.text, theme.quiet]) expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(7);
  }
  // Painters see by identity that a theme is another.
  expect(stageTheme(name)).toBe(theme);
  expect({ ...theme, quiet: '' }).toEqual({ ...THEMES[name], quiet: '' });
});
