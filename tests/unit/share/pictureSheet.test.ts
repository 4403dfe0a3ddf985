import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { svgText } from '../../../src/base/svgTree';
import { graphEmphasis } from '../../../src/graph/emphasis';
import { graphPlate } from '../../../src/graph/graphPlate';
import { graphScene } from '../../../src/graph/graphScene';
import { svgMapTree } from '../../../src/map/svgMap';
import { THEMES } from '../../../src/model/palette';
import { pictureSheet, wrapped, type SheetWords } from '../../../src/share/pictureSheet';
import { everyAgreement, everyUniversity, threeCountries } from '../graph/exampleNetwork';
import { exampleScene } from '../map/exampleNetwork';

const width = (text: string, size: number) => text.length * size * 0.55;
const widths = { sans: width, serif: width };
const SIZE = { width: 1600, height: 900 };
const WORDS: SheetWords = {
  language: 'kk',
  title: 'Example title & <sign>',
  subtitle: 'Example network, Қазақстан',
  ownData: 'Own data, not official: example.csv',
  counts: 'Shown: 12 agreements, 7 universities and 3 countries. Filters: example.',
  legend: [
    { type: 'line', hue: 0, dash: 'solid', label: 'Example solid' },
    { type: 'line', hue: -1, dash: 'dotted', label: 'Example dotted' },
    { type: 'line', hue: -1, dash: 'dashed', wide: true, label: 'Example band' },
    { type: 'disc', hue: 1, label: 'Example disc' },
    { type: 'shades', least: '1', most: '9', label: '' },
    { type: 'words', label: 'Example words' }
  ],
  notes: ['Data 1.0.0 · 2026-11-23 · https://example.org/', 'Example source, CC BY 4.0', 'Example remark on boundaries. '.repeat(12)]
};

const map = pictureSheet(WORDS, SIZE, THEMES.light, widths, (size) =>
  svgMapTree(exampleScene().scene, {
    ...size,
    camera: { longitude: 40, latitude: 45, zoom: 2 },
    projection: 'flat',
    theme: THEMES.light,
    outlines: {
      countries: { type: 'FeatureCollection', features: [] },
      sphericalCountries: { type: 'FeatureCollection', features: [] },
      borders: { type: 'FeatureCollection', features: [] },
      coastlines: { type: 'FeatureCollection', features: [] },
      lakes: { type: 'FeatureCollection', features: [] }
    },
    title: 'Example map'
  })
);

const network = threeCountries();
const { scene, links } = graphScene(network, everyAgreement(network), {
  language: 'en',
  nodeColour: 'country',
  universities: everyUniversity(network),
  groupLabels: ['A & B land', 'Beland', 'Celand']
});
const graph = pictureSheet(WORDS, SIZE, THEMES.dark, widths, (size) =>
  graphPlate(
    // Places that are the same on every machine: a settled layout is not, to the last digit.
    { scene, positions: scene.start, emphasis: graphEmphasis(scene, links, network, null, null), theme: THEMES.dark, widths },
    size
  )
);

describe.each([
  ['map', map],
  ['graph', graph]
])('a picture of the %s', (name, sheet) => {
  const text = svgText(sheet);

  test('is the one that was looked at', () => {
    const file = fileURLToPath(new URL(`../../pictures/export-${name}.svg`, import.meta.url));
    // UPDATE_PICTURES=1 npx vitest run writes them anew, to be looked at.
    if (process.env['UPDATE_PICTURES']) writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });

  test('holds the mark, the title, the counts, the legend and the notes in its language', () => {
    const texts = [...text.matchAll(/<text [^>]*>([^<]*)</g)].map(([, words]) => words!).join(' ');
    for (const words of [
      WORDS.ownData,
      'Example title &amp; &lt;sign&gt;',
      WORDS.subtitle,
      WORDS.counts,
      ...WORDS.notes.map((note) => note.trim())
    ])
      expect(texts).toContain(words);
    for (const sign of WORDS.legend) expect(texts).toContain(sign.label);
    expect(sheet.attributes).toMatchObject({ 'xml:lang': 'kk', width: 1600, height: 900 });
  });

  test('nothing of it lies beside the sheet', () => {
    const plate = sheet.children!.find(({ name: element }) => element === 'svg')!;
    expect(Number(plate.attributes['y']) + Number(plate.attributes['height'])).toBeLessThan(900);
    const notes = sheet.children!.at(-1)!;
    const down = Number(/ ([\d.]+)\)/.exec(String(notes.attributes['transform']))![1]);
    expect(down + Math.max(...notes.children!.map(({ attributes }) => Number(attributes['y'])))).toBeLessThan(900);
  });
});

test('a long word is broken, a text of words only between them', () => {
  const by = (text: string) => text.length;
  expect(wrapped('one two  three', 7, by)).toEqual(['one two', 'three']);
  expect(wrapped('abcdefghij k', 4, by)).toEqual(['abcd', 'efgh', 'ij k']);
  expect(wrapped('', 4, by)).toEqual([]);
});
