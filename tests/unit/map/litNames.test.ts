import { expect, test } from 'vitest';
import { litNames } from '../../../src/map/litNames';
import { exampleScene } from './exampleNetwork';

test('what stands back behind a selection has no name, what is drawn as usual or stands out keeps it', () => {
  const { scene } = exampleScene();
  const emphasis = scene.markEmphasis.map((_, mark) => mark % 3);
  const { marks, markEmphasis, arcs } = litNames({ ...scene, markEmphasis: emphasis });
  expect(marks.label).toEqual(scene.marks.label.map((label, mark) => (mark % 3 === 1 ? '' : label)));
  expect(marks.label.some((label) => label === '') && marks.label.some((label) => label !== '')).toBe(true);
  expect([markEmphasis, arcs]).toEqual([emphasis, scene.arcs]);
});
