import { describe, expect, test } from 'vitest';
import { contrastRatio } from '../../../src/base/colour';
import { gridFor } from '../../../src/matrix/grid';
import { NO_EMPHASIS } from '../../../src/matrix/scene';
import type { MatrixScene } from '../../../src/matrix/scene';
import { cellColour, matrixShapes } from '../../../src/matrix/shapes';
import { THEMES } from '../../../src/model/palette';

/** Three example countries: A–B 9, A–C 1, C–C 4. */
const scene: MatrixScene = {
  rows: 3,
  label: ['A-land', 'B-land', 'C-land'],
  labelLanguage: ['en', 'en', 'en'],
  group: null,
  row: Uint32Array.of(0, 0, 2),
  column: Uint32Array.of(1, 2, 2),
  value: Uint32Array.of(9, 1, 4),
  text: ['9', '1', '4']
};
const picture = { width: 600, height: 400 };
const grid = gridFor(3, 60, picture);
const NONE = { x: 0, y: 0 };
const texts = (emphasis = NO_EMPHASIS, of = scene) =>
  matrixShapes(of, grid, NONE, picture, emphasis, THEMES.light).filter((shape) => shape.type === 'text');

describe('matrixShapes', () => {
  test('a pair is drawn on both sides of the diagonal, what lies within a place once', () => {
    const shown = texts().map(({ text }) => text);
    expect(shown.filter((text) => text === '9')).toHaveLength(2);
    expect(shown.filter((text) => text === '1')).toHaveLength(2);
    expect(shown.filter((text) => text === '4')).toHaveLength(1);
  });

  test('every row and column is named once', () => {
    for (const label of scene.label) {
      const named = texts().filter(({ text }) => text === label);
      expect(named.map(({ upward }) => upward).toSorted()).toEqual([false, true]);
    }
  });

  test('selected rows are named in bold and keep their strength, other cells fade', () => {
    const emphasis = { ...NO_EMPHASIS, rows: new Set([2]) };
    const bold = texts(emphasis).filter(({ bold }) => bold);
    expect(new Set(bold.map(({ text }) => text))).toEqual(new Set(['C-land']));
    const fills = matrixShapes(scene, grid, NONE, picture, emphasis, THEMES.light).flatMap((shape) =>
      shape.type === 'rectangle' && shape.fill ? [shape.fill] : []
    );
    expect(fills).toContain(cellColour(THEMES.light, 4, 9));
    expect(fills).toContain(cellColour(THEMES.light, 9, 9, true));
    expect(fills).not.toContain(cellColour(THEMES.light, 9, 9));
  });

  test('only what is in view is drawn, and names do not run over the other names', () => {
    const many = {
      ...scene,
      rows: 400,
      label: Array.from({ length: 400 }, (_, i) => `Example ${i}`),
      labelLanguage: Array<string>(400).fill('en')
    };
    const large = gridFor(400, 100, picture);
    const scroll = { x: 1000, y: 2000 };
    const shapes = matrixShapes(many, large, scroll, picture, NO_EMPHASIS, THEMES.light);
    const names = shapes.filter((shape) => shape.type === 'text');
    expect(names.length).toBeLessThan(2 * Math.ceil(600 / large.cell) + 4);
    for (const name of names) if (!name.upward) expect(name.y).toBeGreaterThan(large.top);
  });
});

describe('cellColour', () => {
  test.each(Object.values(THEMES))('more agreements are never fainter ($name), and a number on it can be read', (theme) => {
    let before = 1;
    for (const value of [1, 2, 5, 20, 60, 100]) {
      const colour = cellColour(theme, value, 100);
      const strength = contrastRatio(colour, theme.panel);
      expect(strength).toBeGreaterThanOrEqual(before);
      before = strength;
      const numbers = [theme.text, theme.onAccent, theme.panel].map((ink) => contrastRatio(ink, colour));
      expect(Math.max(...numbers)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
