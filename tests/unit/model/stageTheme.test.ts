import { expect, test } from 'vitest';
import { mixColours } from '../../../src/base/colour';
import { THEME_NAMES, THEMES } from '../../../src/model/palette';
import { stageTheme } from '../../../src/model/stageTheme';
import { contrast, difference, SIGHTS } from './colourVision';

test.each(THEME_NAMES)('text on the stage reads at 7:1 wherever it stands, in the %s theme', (name) => {
  const theme = stageTheme(name);
  for (const ground of [theme.sea, theme.land, theme.home, theme.panel, theme.ground]) {
    for (const colour of [theme.text, theme.quiet]) expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(7);
  }
  // Painters see by identity that a theme is another.
  expect(stageTheme(name)).toBe(theme);
  const { quiet, hues, opacity } = THEMES[name];
  expect({ ...theme, quiet, hues, opacity }).toEqual(THEMES[name]);
});

test.each(THEME_NAMES)(
  'lines and discs on the stage stand out at 4.5:1 wherever they are, and colour-blind eyes tell them apart, in the %s theme',
  (name) => {
    const theme = stageTheme(name);
    const marks = [...theme.hues, theme.neutral];
    expect([theme.opacity.arc, theme.opacity.edge]).toEqual([1, 1]);
    for (const ground of [theme.sea, theme.land, theme.home, theme.ground]) {
      const band = mixColours(ground, theme.quiet, theme.opacity.band);
      for (const colour of [...marks, theme.ink, band])
        expect(contrast(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
    for (const sight of Object.keys(SIGHTS) as (keyof typeof SIGHTS)[]) {
      marks.forEach((one, i) =>
        marks.slice(0, i).forEach((other) => expect(difference(one, other, sight), `${sight}: ${one} ${other}`).toBeGreaterThanOrEqual(12))
      );
    }
  }
);
