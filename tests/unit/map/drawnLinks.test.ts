import { describe, expect, test } from 'vitest';
import { arcStrands } from '../../../src/map/arcs';
import { drawnLinks, marksOfEnds } from '../../../src/map/drawnLinks';
import type { DrawnOptions } from '../../../src/map/drawnLinks';
import { exampleScene } from './exampleNetwork';

const { network, scene, links } = exampleScene();
const { marks } = scene;
const markOf = marksOfEnds(links, marks);
const drawn = (options: DrawnOptions) => drawnLinks(links, marks, markOf, options);
const names = (list: Uint32Array) =>
  Array.from(list, (link) => [links.a[link]!, links.b[link]!].map((city) => network.cities[city]!.id).join(' '));

describe('drawnLinks', () => {
  test('all links between two places, where there are not too many', () => {
    const { links: list, possible } = drawn({});
    expect(list).toHaveLength(possible);
    expect([...list]).toEqual([...new Set(scene.arcs.link)].sort((p, q) => p - q));
    expect(drawn({ most: possible })).toEqual(drawn({}));
    expect([scene.arcs.links, scene.arcs.possible]).toEqual([possible, possible]);
  });

  test('of too many the strongest; of equally strong ones those of larger places', () => {
    expect(names(drawn({ most: 1 }).links)).toEqual(['hub caspian']);
    const { possible } = drawn({});
    for (let most = 1; most <= possible; most++) {
      const some = drawn({ most });
      expect([some.links.length, some.possible]).toEqual([most, possible]);
      expect([...some.links]).toEqual([...some.links].sort((p, q) => p - q));
      for (const link of some.links) expect(drawn({ most: most + 1 }).links).toContain(link);
    }
    expect(names(drawn({ most: possible - 1 }).links)).not.toContain('east bering');
  });

  test('what ends in view comes before what does not, across 180° too', () => {
    const overEast = { west: 170, south: 50, east: -160, north: 70 };
    expect(names(drawn({ most: 1, box: overEast }).links)).toEqual(['east bering']);
    expect(names(drawn({ most: 1, box: { west: 20, south: 50, east: 30, north: 60 } }).links)).toEqual(['hub baltic']);
    expect(names(drawn({ most: 2, box: overEast }).links)).toEqual(['hub caspian', 'east bering']);
  });

  test('what is selected is drawn in any case', () => {
    const always = Uint32Array.of(8);
    expect(names(drawn({ most: 1, always }).links)).toEqual(['east bering']);
    const many = Uint32Array.of(3, 4, 8);
    expect(drawn({ most: 2, always: many }).links).toHaveLength(3);
  });

  test('arcs say how many links they show, and of how many', () => {
    const arcs = arcStrands(network, links, marks, { arcColour: 'kind', most: 2 });
    expect([arcs.links, arcs.possible]).toEqual([2, scene.arcs.possible]);
    expect(new Set(arcs.link).size).toBe(2);
    // The widths are those of the whole network.
    const link = arcs.link[0]!;
    expect(arcs.width[0]).toBe(scene.arcs.width[scene.arcs.link.indexOf(link)]);
  });
});
