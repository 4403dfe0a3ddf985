import { describe, expect, test } from 'vitest';
import { flowArrows, pickFlow } from '../../../src/map/flowArrows';
import { flows } from '../../../src/map/flows';
import { makeProjector } from '../../../src/map/projector';
import { svgFlows } from '../../../src/map/svgFlows';
import type { Mobility, Network } from '../../../src/model/network';
import { THEMES } from '../../../src/model/palette';
import { exampleNetwork } from './exampleNetwork';

const example = exampleNetwork();
const names = { name: '', language: '', translations: {} };
const figure = (id: string, from: number, to: number, students: number, more: Partial<Mobility> = {}): Mobility => ({
  id,
  from,
  to,
  students,
  qualifier: '',
  kind: 'all',
  universities: null,
  institution: '',
  asOf: '2025',
  source: { url: '', title: 'Example newspaper', retrievedOn: '' },
  note: names,
  ...more
});
const network: Network = {
  ...example,
  mobility: [
    figure('older', 0, 1, 400, { asOf: '2023' }),
    figure('there', 0, 1, 100),
    figure('back', 1, 0, 25),
    figure('exchange', 0, 1, 7, { kind: 'exchange' }),
    figure('of-one', 0, 1, 3, { institution: 'Example University' }),
    figure('everyone', -1, 1, 900),
    figure('other', 2, 1, 64)
  ]
};
const id = (country: number) => network.countries[country]!.id;
const labels = (selection: Parameters<typeof flows>[2]) => flows(network, 'all', selection, (one) => one.id).map(({ label }) => label);

describe('arrows of students', () => {
  test('are of the newest figure of each direction, of whole countries, and of one kind', () => {
    expect(labels(null)).toEqual(['there', 'other', 'back']);
    expect(flows(network, 'exchange', null, (one) => one.id).map(({ label }) => label)).toEqual(['exchange']);
    expect(flows(network, 'quota', null, (one) => one.id)).toEqual([]);
  });

  test('of a selected country are those from and to it, of two countries those between them', () => {
    expect(labels({ type: 'country', id: id(0) })).toEqual(['there', 'back']);
    expect(labels({ type: 'pair', id: id(1), other: id(2) })).toEqual(['other']);
    expect(labels({ type: 'university', id: network.universities[0]!.id })).toHaveLength(3);
  });

  test('are wider where more students went, and point where they went', () => {
    const [there, , back] = flows(network, 'all', null, () => '');
    expect(there!.width).toBeGreaterThan(back!.width);
    expect([there!.from, there!.to]).toEqual([back!.to, back!.from]);
  });

  test('are drawn beside each other, each with its number, hollow', () => {
    const both = flows(network, 'all', { type: 'pair', id: id(0), other: id(1) }, (one) => String(one.students));
    const [[west, south], [east, north]] = [both[0]!.from, both[0]!.to];
    const camera = { longitude: (west + east) / 2, latitude: (south + north) / 2, zoom: 3.5 };
    const [shapes, texts] = svgFlows(both, THEMES.light, makeProjector(camera, { width: 1200, height: 900 }, 'flat'));
    expect(shapes!.attributes['fill']).toBe(THEMES.light.land);
    const paths = shapes!.children!.map((child) => (typeof child === 'string' ? '' : String(child.attributes['d'])));
    expect(paths).toHaveLength(2);
    expect(paths[0]).not.toBe(paths[1]);
    expect(paths.join()).not.toContain('NaN');
    // Each is found where it is drawn, and lit there.
    const projector = makeProjector(camera, { width: 1200, height: 900 }, 'flat');
    for (const { index, spine } of flowArrows(both, projector)) {
      for (const point of [spine[3]!, spine.at(-2)!]) expect(pickFlow(both, projector, point, 3)).toBe(index);
    }
    expect(pickFlow(both, projector, { x: 5, y: 5 }, 3)).toBe(-1);
    const [lit] = svgFlows([both[0]!, { ...both[1]!, emphasis: 3 }], THEMES.light, projector);
    const widths = lit!.children!.map((child) => (typeof child === 'string' ? '' : child.attributes['stroke-width']));
    expect(widths).toEqual([undefined, 3]);
    expect(JSON.stringify(texts)).toMatch(/"100".*"25"|"25".*"100"/);
  });
});
