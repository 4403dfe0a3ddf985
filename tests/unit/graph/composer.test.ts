import { describe, expect, test } from 'vitest';
import { Composer, type FrameParts } from '../../../src/graph/composer';
import { scaleFor } from '../../../src/graph/frame';
import { graphScene } from '../../../src/graph/graphScene';
import { simulationInput } from '../../../src/graph/layout';
import { settle } from '../../../src/graph/layoutModel';
import { fit } from '../../../src/graph/viewport';
import { THEMES } from '../../../src/model/palette';
import { everyAgreement, everyUniversity, threeCountries } from './exampleNetwork';

const network = threeCountries();
const options = {
  language: 'en',
  nodeColour: 'country',
  universities: everyUniversity(network),
  groupLabels: ['Aland', 'Beland', 'Celand']
} as const;
const { scene } = graphScene(network, everyAgreement(network), options);
const positions = settle(simulationInput(scene));
const size = { width: 900, height: 700 };
const width = (text: string, fontSize: number) => text.length * fontSize * 0.55;

const parts: FrameParts = {
  ...size,
  scene,
  positions,
  goal: positions,
  moving: false,
  emphasis: { node: new Uint8Array(scene.count), edge: new Uint8Array(scene.edges) },
  view: fit(positions, scene.radius, size, { left: 80, right: 80, top: 40, bottom: 40 }),
  theme: THEMES.light,
  detail: 1,
  scale: 1,
  covered: []
};

describe('Composer', () => {
  const composer = new Composer({ sans: width, serif: width });
  const { words } = composer.frame(parts);

  test('names countries and universities', () => {
    expect(words.groups.map(({ text }) => text).sort()).toEqual(['Aland', 'Beland', 'Celand']);
    expect(words.nodes.length).toBeGreaterThan(5);
  });

  test('panning a little keeps the words as they are', () => {
    expect(composer.frame({ ...parts, view: { ...parts.view, x: parts.view.x + 0.1 } }).words).toBe(words);
  });

  test('on the way words go along with their nodes', () => {
    const elsewhere = positions.map((value, i) => value + (i % 2 === 0 ? 40 : -25));
    const { words: moved } = composer.frame({ ...parts, positions: elsewhere });
    words.nodes.forEach((label, i) => {
      expect(moved.nodes[i]!.x - label.x).toBeCloseTo(40 * parts.view.zoom, 3);
      expect(moved.nodes[i]!.y - label.y).toBeCloseTo(-25 * parts.view.zoom, 3);
    });
    words.groups.forEach((label, i) => expect(moved.groups[i]!.x - label.x).toBeCloseTo(40 * parts.view.zoom, 3));
  });

  test('while the layout moves no word is exchanged for another', () => {
    const stirred = positions.map((value, i) => value * (1 + 0.2 * Math.sin(i)));
    const { words: moving } = composer.frame({ ...parts, positions: stirred, goal: stirred, moving: true });
    expect(moving.nodes.map(({ text }) => text)).toEqual(words.nodes.map(({ text }) => text));
  });

  test('a selection names only the countries it reaches', () => {
    const node = Uint8Array.from(scene.group, (group) => (group === 1 ? 2 : 1));
    const frame = composer.frame({ ...parts, emphasis: { ...parts.emphasis, node } });
    expect(frame.words.groups.map(({ text }) => text)).toEqual(['Beland']);
    expect(frame.words.nodes.every(({ index }) => scene.group[index] === 1)).toBe(true);
  });
});

test('words are larger on large screens only, and never smaller', () => {
  expect([scaleFor(320, 500), scaleFor(1280, 800), scaleFor(1920, 1080)]).toEqual([1, 1, 1.08]);
  expect(scaleFor(3840, 2160)).toBe(2);
  expect(scaleFor(9000, 6000)).toBe(2);
});
