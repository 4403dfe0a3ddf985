import { describe, expect, test } from 'vitest';
import { distanceKm } from '../../../src/base/sphere';
import { universityPlaces } from '../../../src/map/universityPlaces';
import { agreementsOfSelection } from '../../../src/model/neighborhood';
import { LEVELS } from '../../../src/model/aggregate';
import type { Selection } from '../../../src/model/viewState';
import { all, exampleNetwork, exampleScene } from './exampleNetwork';

describe('the map at every level', () => {
  test.each(LEVELS)('%s: arcs join marks of the level and none is counted twice', (level) => {
    const { scene, links } = exampleScene(undefined, { level });
    expect(scene.marks.level).toBe(level);
    expect(links.level).toBe(level);
    for (let i = 0; i < scene.arcs.count; i++) {
      expect(scene.marks.end[scene.arcs.from[i]!]).toBe(links.a[scene.arcs.link[i]!]);
      expect(scene.marks.end[scene.arcs.to[i]!]).toBe(links.b[scene.arcs.link[i]!]);
    }
    const drawn = new Set(
      Array.from(scene.arcs.link).flatMap((link) => [...links.agreements.subarray(links.offsets[link], links.offsets[link + 1])])
    );
    expect(drawn.size).toBeLessThanOrEqual(all(exampleNetwork()).length);
  });

  test('a coarser level has no more marks and no more arcs, and draws every agreement that leaves its places', () => {
    const [country, city, university] = LEVELS.map((level) => exampleScene(undefined, { level }));
    expect(country!.scene.marks.count).toBeLessThanOrEqual(city!.scene.marks.count);
    expect(city!.scene.marks.count).toBeLessThanOrEqual(university!.scene.marks.count);
    expect(new Set(country!.scene.arcs.link).size).toBeLessThanOrEqual(new Set(city!.scene.arcs.link).size);
    expect(new Set(city!.scene.arcs.link).size).toBeLessThanOrEqual(new Set(university!.scene.arcs.link).size);
  });

  test('discs of countries bear the names of countries, which are then not written again', () => {
    const { scene } = exampleScene(undefined, { level: 'country' });
    expect(scene.countries).toEqual([]);
    expect(scene.marks.label).toContain('Country KZ');
  });

  test.each(LEVELS)('%s: what is selected stands out, the rest fades, and columns stay the same', (level) => {
    const network = exampleNetwork();
    const selections: Selection[] = [
      { type: 'city', id: 'hub' },
      { type: 'country', id: 'KZ' },
      { type: 'university', id: network.universities[0]!.id }
    ];
    for (const selection of selections) {
      const { scene } = exampleScene(network, { level, selection });
      const own = Array.from(scene.markEmphasis.keys()).filter((mark) => scene.markEmphasis[mark] === 2);
      expect(own.length).toBeGreaterThan(0);
      const agreements = agreementsOfSelection(network, all(network), selection);
      const selected = Array.from(scene.arcEmphasis).filter((value) => value === 2).length;
      if (agreements.length === 0) expect(selected).toBe(0);
    }
  });
});

describe('universityPlaces', () => {
  const network = exampleNetwork();
  const places = universityPlaces(network);

  test('every university of a placed city has a place of its own near the city, the first on its point', () => {
    const seen = new Set<string>();
    const first = new Set<number>();
    network.universities.forEach(({ city }, index) => {
      const center = network.cities[city]?.place;
      const place = places[index];
      if (!center) return expect(place).toBeNull();
      expect(distanceKm([place!.longitude, place!.latitude], [center.longitude, center.latitude])).toBeLessThan(30);
      if (!first.has(city)) expect(place).toEqual(center);
      first.add(city);
      const key = `${place!.longitude},${place!.latitude}`;
      expect(seen.has(key)).toBe(false);
      seen.add(key);
    });
  });

  test('beyond 180° and near a pole coordinates stay on Earth', () => {
    const edge = exampleNetwork(
      [
        ['date-line', 'KZ', 179.999, 10],
        ['pole', 'KZ', 20, 89.9]
      ],
      [['date-line', 'pole']],
      []
    );
    for (const place of universityPlaces(edge)) {
      expect(Math.abs(place!.longitude)).toBeLessThanOrEqual(180);
      expect(Math.abs(place!.latitude)).toBeLessThanOrEqual(90);
    }
  });
});
