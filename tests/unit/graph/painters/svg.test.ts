import { describe, expect, test } from 'vitest';
import { Composer } from '../../../../src/graph/composer';
import { graphEmphasis } from '../../../../src/graph/emphasis';
import { graphScene } from '../../../../src/graph/graphScene';
import { simulationInput } from '../../../../src/graph/layout';
import { graphSvg } from '../../../../src/graph/painters/svg';
import { settle } from '../../../../src/graph/layoutModel';
import { fit } from '../../../../src/graph/viewport';
import { THEMES } from '../../../../src/model/palette';
import type { Selection } from '../../../../src/model/viewState';
import { everyAgreement, everyUniversity, threeCountries } from '../exampleNetwork';

const network = threeCountries();
const groupLabels = ['A & B land', 'Beland', 'Celand'];
const { scene, links } = graphScene(network, everyAgreement(network), {
  language: 'en',
  nodeColour: 'country',
  universities: everyUniversity(network),
  groupLabels
});
const positions = settle(simulationInput(scene));
const width = (text: string, size: number) => text.length * size * 0.55;

function svg(selection: Selection | null, detail = 1): string {
  const size = { width: 800, height: 600 };
  const view = fit(positions, scene.radius, size, { left: 60, right: 60, top: 40, bottom: 40 });
  const emphasis = graphEmphasis(scene, links, network, selection, null);
  return graphSvg(
    new Composer({ sans: width, serif: width }).frame({
      ...size,
      scene,
      positions,
      goal: positions,
      moving: false,
      emphasis,
      view,
      theme: THEMES.light,
      detail,
      scale: 1,
      covered: []
    })
  );
}

describe('graphSvg', () => {
  test('a disc per node, a line per edge, a hull per country of three or more, all numbers finite', () => {
    const text = svg(null);
    expect(text.match(/<circle /g)).toHaveLength(scene.count);
    expect(text.match(/M[-\d.]+ [-\d.]+L/g)).toHaveLength(scene.edges);
    expect(text.match(/<polygon /g)).toHaveLength(3);
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('names are escaped and carry their language', () => {
    expect(svg(null)).toContain('>A &amp; B land</text>');
    expect(svg(null)).toMatch(/<text [^>]*xml:lang="en"[^>]*>(EU\d|Example University [^<]*)<\/text>/);
  });

  test('a selection fades the rest and names nobody who is faded', () => {
    const text = svg({ type: 'university', id: 'bb-south-2' });
    expect(text).toContain('stroke-opacity="0.06"');
    const names = [...text.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map((match) => match[1]);
    expect(names).toHaveLength(4);
    expect(names.slice(0, 2)).toEqual(['A &amp; B land', 'Beland']);
  });

  test('on the way from or to the map there are neither hulls nor words', () => {
    expect(svg(null, 0)).not.toMatch(/<polygon|<text/);
  });

  test('the same picture every time', () => {
    expect(svg(null)).toBe(svg(null));
  });
});
