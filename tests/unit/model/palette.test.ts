import { describe, expect, test } from 'vitest';
import { HULL_OPACITY } from '../../../src/graph/style';
import { FIRST_SHADE, hueColour, KIND_HUES, THEMES, THEME_NAMES } from '../../../src/model/palette';
import type { Theme } from '../../../src/model/palette';
import { contrast, difference, SIGHTS } from './colourVision';

/** A colour over another at an opacity, as #rrggbb. */
function over(colour: string, ground: string, opacity: number): string {
  const channel = (hex: string, at: number) => parseInt(hex.slice(at, at + 2), 16);
  return `#${[1, 3, 5]
    .map((at) => Math.round(channel(colour, at) * opacity + channel(ground, at) * (1 - opacity)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

type Named = Readonly<Record<string, string>>;
const pick = <Role extends keyof Theme>(theme: Theme, ...roles: Role[]): Record<Role, Theme[Role]> =>
  Object.fromEntries(roles.map((role) => [role, theme[role]])) as Record<Role, Theme[Role]>;
const marksOf = (theme: Theme): Named => ({
  ...Object.fromEntries(theme.hues.map((colour, hue) => [`hue ${hue}`, colour])),
  neutral: theme.neutral
});

/** A selected row of a table: `VirtualTable.svelte` mixes it so. */
const selectedRow = (theme: Theme) => over(theme.accent, theme.panel, 0.12);

describe.each(THEME_NAMES)('the palette of the %s theme', (name) => {
  const theme = THEMES[name];
  const map: Named = pick(theme, 'sea', 'land', 'home');
  const page: Named = { ...pick(theme, 'panel', 'ground', 'sea', 'hover'), 'selected row': selectedRow(theme) };
  const hulls: Named = {
    ground: theme.ground,
    ...Object.fromEntries([...theme.hues, theme.neutral].map((hue, i) => [`hull ${i}`, over(hue, theme.ground, HULL_OPACITY[0])]))
  };
  const marks = marksOf(theme);
  const shades: Named = Object.fromEntries(theme.shades.map((colour, shade) => [`shade ${shade}`, colour]));

  /** All pairs of a list of colours and a list of grounds that fall short; a colour may lie on its ground with an opacity. */
  function tooFaint(colours: Named, grounds: Named, least: number, opacity = 1): string[] {
    return Object.entries(colours).flatMap(([role, colour]) =>
      Object.entries(grounds).flatMap(([on, ground]) => {
        const reached = contrast(over(colour, ground, opacity), ground);
        return reached < least ? [`${role} on ${on}: ${reached.toFixed(2)}`] : [];
      })
    );
  }

  const reading = name === 'contrast' ? 7 : 4.5;
  const seeing = name === 'contrast' ? 7 : 3;

  test(`text reads at ${reading}:1 wherever it stands`, () => {
    expect(tooFaint(pick(theme, 'text', 'quiet', 'accent'), { ...map, ...page }, reading)).toEqual([]);
    expect(tooFaint({ 'text on the accent': theme.onAccent }, { accent: theme.accent }, reading)).toEqual([]);
    expect(tooFaint({ 'text on the dark button': theme.panel }, { text: theme.text }, reading)).toEqual([]);
    expect(tooFaint(pick(theme, 'quiet'), hulls, reading)).toEqual([]);
  });

  test(`arcs and bands are seen at ${seeing}:1 on the map, as faint as they are drawn`, () => {
    expect(tooFaint(marks, map, seeing, theme.opacity.arc)).toEqual([]);
    expect(tooFaint({ band: theme.quiet }, map, seeing, theme.opacity.band)).toEqual([]);
    expect(tooFaint({ 'band in the legend': theme.neutral }, { panel: theme.panel }, seeing, theme.opacity.band)).toEqual([]);
  });

  test(`edges are seen at ${seeing}:1 on the graph and its hulls, nodes too`, () => {
    expect(tooFaint(marks, hulls, seeing, theme.opacity.edge)).toEqual([]);
    expect(tooFaint(marks, hulls, seeing)).toEqual([]);
    expect(tooFaint(shades, hulls, seeing)).toEqual([]);
  });

  test(`samples of lines are seen at ${seeing}:1 in lists, rows and legends`, () => {
    expect(tooFaint(marks, page, seeing)).toEqual([]);
    expect(tooFaint(shades, { panel: theme.panel }, seeing)).toEqual([]);
  });

  test(`discs are told from the map by their rings at ${seeing}:1`, () => {
    expect(tooFaint(pick(theme, 'ink', 'quiet', 'selection'), { ...map, disc: theme.disc }, seeing)).toEqual([]);
  });

  test('outlines of controls, of what is chosen and of the focus stand out at 3:1', () => {
    expect(tooFaint(pick(theme, 'control'), pick(theme, 'panel', 'ground', 'sea', 'land', 'home', 'hover'), 3)).toEqual([]);
    expect(tooFaint({ chosen: theme.text }, page, 3)).toEqual([]);
    expect(tooFaint({ focus: theme.accent }, { ...map, ...page }, 3)).toEqual([]);
  });

  test('shades go one way, each against the ground more than the one before', () => {
    const steps = theme.shades.map((shade) => contrast(shade, theme.ground));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(hueColour(theme, FIRST_SHADE + 4)).toBe(theme.shades[4]);
  });

  if (name === 'contrast')
    test('borders and hairlines too are seen at 3:1', () => {
      expect(tooFaint(pick(theme, 'border', 'rule'), { ...map, ...page }, 3)).toEqual([]);
    });

  test.each(Object.keys(SIGHTS) as (keyof typeof SIGHTS)[])('hues differ for %s eyes by at least 12 (CIEDE2000)', (sight) => {
    const colours = Object.values(marks);
    colours.forEach((one, i) =>
      colours.slice(0, i).forEach((other) => expect(difference(one, other, sight), `${one} ${other}`).toBeGreaterThanOrEqual(12))
    );
  });
});

test('every kind with a hue has one of its own; what has none is neutral', () => {
  const hues = Object.values(KIND_HUES).filter((hue) => hue >= 0);
  expect(new Set(hues).size).toBe(hues.length);
  expect(hueColour(THEMES.contrast, -1)).toBe(THEMES.contrast.neutral);
});

test('the measure of difference is 0 for one colour and 100 from black to white', () => {
  expect(difference('#FFFFFF', '#FFFFFF', 'normal')).toBe(0);
  expect(difference('#FFFFFF', '#000000', 'normal')).toBeCloseTo(100, 0);
});

test('a colour over a ground is mixed channel by channel', () => {
  expect(over('#FFFFFF', '#000000', 0.5)).toBe('#808080');
});
