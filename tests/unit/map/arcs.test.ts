import { describe, expect, test } from 'vitest';
import { distanceKm } from '../../../src/base/sphere';
import { arcStrands, arcWidth, linkHues, NEUTRAL_HUE } from '../../../src/map/arcs';
import { marksOf } from '../../../src/map/marks';
import { countryPairs } from '../../../src/map/countryPairs';
import { DASHES } from '../../../src/map/scene';
import { KIND_HUES } from '../../../src/model/palette';
import { all, cityLinks, everyone, exampleNetwork, exampleScene } from './exampleNetwork';

const { network, scene, links } = exampleScene();
const { arcs, marks } = scene;
const strandsOf = (a: string, b: string) =>
  Array.from({ length: arcs.count }, (_, i) => i).filter((i) => {
    const ids = [arcs.from[i]!, arcs.to[i]!].map((mark) => network.cities[marks.end[mark]!]!.id);
    return ids.includes(a) && ids.includes(b);
  });

describe('arcStrands', () => {
  test('every link between two placed cities is one arc that ends on its cities; a link within a city is none', () => {
    const drawn = new Set(arcs.link);
    for (let link = 0; link < links.count; link++) expect(drawn.has(link)).toBe(links.a[link] !== links.b[link]);
    for (let i = 0; i < arcs.count; i++) {
      expect(marks.end[arcs.from[i]!]).toBe(links.a[arcs.link[i]!]);
      expect(marks.end[arcs.to[i]!]).toBe(links.b[arcs.link[i]!]);
    }
  });

  test('strands of a link share its ends and fan, lie side by side, and are as wide together as the link', () => {
    const strands = strandsOf('hub', 'caspian');
    expect(strands).toHaveLength(2);
    const [first, second] = strands as [number, number];
    expect(second).toBe(first + 1);
    for (const column of [arcs.from, arcs.to, arcs.link, arcs.fanFrom, arcs.fanTo]) expect(column[first]).toBe(column[second]);
    expect(arcs.width[first]! + arcs.width[second]!).toBeCloseTo(arcWidth(3, 3), 1);
    expect(arcs.offset[first]! - arcs.offset[second]!).toBeCloseTo((arcs.width[first]! + arcs.width[second]!) / 2, 5);
    expect(arcs.offset[first]! + arcs.width[first]! / 2).toBeCloseTo(-(arcs.offset[second]! - arcs.width[second]! / 2), 5);
  });

  test('no strand is thinner than 1.1 px, and a single one lies on its great circle', () => {
    for (const width of arcs.width) expect(width).toBeGreaterThanOrEqual(Math.fround(1.1));
    const [only] = strandsOf('hub', 'west');
    expect(arcs.offset[only!]).toBe(0);
    expect(arcs.width[only!]).toBeCloseTo(1.8, 5);
  });

  test('an arc widens with its agreements, and the busiest one has a limit however busy it is', () => {
    for (const most of [1, 30, 200, 2_000, 1_000_000]) {
      const counts = [1, 2, 10, 200, 5_000, 1_000_000].filter((count) => count <= most);
      const widths = counts.map((count) => arcWidth(count, most));
      expect(widths).toEqual([...widths].sort((p, q) => p - q));
      expect(Math.max(...widths)).toBeLessThanOrEqual(14);
    }
    expect(arcWidth(4, 100)).toBeCloseTo(2.7, 5);
    const busy = exampleScene(
      exampleNetwork(
        undefined,
        [...Array(900)].map(() => ['hub', 'west'] as const)
      )
    ).scene.arcs;
    expect(busy.count).toBe(1);
    expect(busy.width[0]).toBeCloseTo(14, 5);
  });

  test('long arcs come first', () => {
    const length = (i: number) =>
      distanceKm(
        [marks.longitude[arcs.from[i]!]!, marks.latitude[arcs.from[i]!]!],
        [marks.longitude[arcs.to[i]!]!, marks.latitude[arcs.to[i]!]!]
      );
    for (let i = 1; i < arcs.count; i++) expect(length(i)).toBeLessThanOrEqual(length(i - 1) + 1e-9);
  });

  test('hue tells the kind, dash how surely it stands', () => {
    const look = (a: string, b: string) => strandsOf(a, b).map((i) => [arcs.hue[i], DASHES[arcs.dash[i]!]]);
    expect(look('hub', 'caspian')).toEqual([
      [KIND_HUES.memorandum, 'solid'],
      [KIND_HUES.double_degree, 'dashed']
    ]);
    expect(look('hub', 'baltic')).toEqual([[NEUTRAL_HUE, 'dotted']]);
    expect(look('east', 'bering')).toEqual([[KIND_HUES.cooperation_agreement, 'dashed']]);
  });

  test('a city without a place makes no arc', () => {
    const unplaced = exampleNetwork(
      [
        ['hub', 'KZ', 77, 43],
        ['lost', 'FR', NaN, NaN]
      ],
      [['hub', 'lost']],
      []
    );
    const marks = marksOf(unplaced, all(unplaced), {
      level: 'city',
      language: 'en',
      universities: everyone(unplaced),
      countryName: (id) => id
    });
    expect(arcStrands(unplaced, cityLinks(unplaced), marks, { arcColour: 'kind' }).count).toBe(0);
  });
});

describe('country pairs', () => {
  const many = ['FR', 'JP', 'US', 'DE', 'IT', 'ES', 'PT', 'SE'];
  const network = exampleNetwork(
    [['hub', 'KZ', 77, 43], ...many.map((id, i) => [id.toLowerCase(), id, i, 45] as const)],
    many.flatMap((id, i) => Array.from({ length: 9 - i }, () => ['hub', id.toLowerCase()] as const)),
    []
  );
  const links = cityLinks(network);

  test('the six with most agreements have a hue, most first; the rest is neutral', () => {
    const pairs = countryPairs(network, links);
    expect(pairs.map(({ b, agreements }) => [network.countries[b]!.id, agreements])).toEqual(many.slice(0, 6).map((id, i) => [id, 9 - i]));
    expect([...linkHues(network, links, 'pair')!]).toEqual([0, 1, 2, 3, 4, 5, NEUTRAL_HUE, NEUTRAL_HUE]);
    expect(linkHues(network, links, 'kind')).toBeNull();
    expect(linkHues(network, links, 'pair')).toBe(linkHues(network, links, 'pair'));
    expect(linkHues(network, cityLinks(network), 'pair')).not.toBe(linkHues(network, links, 'pair'));
  });
});
