import { describe, expect, test } from 'vitest';
import { THEMES, THEME_NAMES } from '../../../src/model/palette';
import { contrast, difference, SIGHTS } from './colourVision';

describe.each(THEME_NAMES)('the palette of the %s theme', (name) => {
  const theme = THEMES[name];
  const grounds = [theme.sea, theme.land, theme.home, theme.panel];
  const marks = [...theme.hues, theme.neutral];

  test.each(grounds)('text reads at 4.5:1 on %s', (ground) => {
    for (const text of [theme.text, theme.quiet, theme.accent])
      expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.onAccent, theme.accent)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(grounds)('lines and discs are seen at 3:1 on %s', (ground) => {
    for (const mark of [...marks, theme.ink, theme.selection])
      expect(contrast(mark, ground), `${mark} on ${ground}`).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.keys(SIGHTS) as (keyof typeof SIGHTS)[])('hues differ for %s eyes by at least 10 (CIEDE2000)', (sight) => {
    marks.forEach((one, i) =>
      marks.slice(0, i).forEach((other) => expect(difference(one, other, sight), `${one} ${other}`).toBeGreaterThanOrEqual(10))
    );
  });
});

test('the measure of difference is 0 for one colour and 100 from black to white', () => {
  expect(difference('#FFFFFF', '#FFFFFF', 'normal')).toBe(0);
  expect(difference('#FFFFFF', '#000000', 'normal')).toBeCloseTo(100, 0);
});
