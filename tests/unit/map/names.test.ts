import { describe, expect, test } from 'vitest';
import { discsInView } from '../../../src/map/discs';
import { NameSetter } from '../../../src/map/letters';
import { litNames } from '../../../src/map/litNames';
import { BARE_NAMES_ZOOM } from '../../../src/map/look';
import { NamePlaces } from '../../../src/map/namePlaces';
import { nameLook, placeNames, pointOfName, textOfName } from '../../../src/map/names';
import type { NamePlacing, PlacedName } from '../../../src/map/names';
import { makeProjector } from '../../../src/map/projector';
import type { Projector } from '../../../src/map/projector';
import type { MapScene } from '../../../src/map/scene';
import { THEMES } from '../../../src/model/palette';
import type { Projection } from '../../../src/model/viewState';
import { exampleScene } from './exampleNetwork';

const SIZE = { width: 900, height: 600 };
const { scene } = exampleScene();

const look = (longitude = 60, latitude = 40, zoom = 2, projection: Projection = 'flat', size = SIZE): Projector =>
  makeProjector({ longitude, latitude, zoom }, size, projection);

const placed = (drawn: MapScene, projector: Projector, more: Partial<NamePlacing> = {}): PlacedName[] =>
  placeNames(drawn, projector, discsInView(drawn, projector), { setter: new NameSetter(), covered: [], ...more });

const texts = (drawn: MapScene, names: readonly PlacedName[], type: PlacedName['type']): string[] =>
  names.filter((name) => name.type === type).map((name) => textOfName(drawn, name).replace('Example ', ''));

/** Box of a placed name in pixels. */
function box(drawn: MapScene, name: PlacedName, projector: Projector) {
  const { x, y } = pointOfName(drawn, name, projector)!;
  const { width } = new NameSetter().set(name.lines.join(' '), name.letters, Infinity);
  const widest = name.lines.length > 1 ? width / 1.5 : width;
  const left = x + name.dx - (name.anchor === 'start' ? 0 : name.anchor === 'end' ? widest : widest / 2);
  return { left, right: left + widest, top: y + name.dy - 0.7 * name.letters.size, bottom: y + name.dy + 0.1 * name.letters.size };
}

describe('names on the map', () => {
  test.each([
    ['flat', 2],
    ['globe', 2.6]
  ] as const)('%s: cities, countries and bands are named, and no name lies on another', (projection, zoom) => {
    const projector = look(60, 40, zoom, projection);
    const names = placed(scene, projector);
    expect(texts(scene, names, 'mark')).toEqual(expect.arrayContaining(['hub', 'caspian', 'baltic', 'north']));
    expect(texts(scene, names, 'band')).toHaveLength(1);
    expect(texts(scene, names, 'country').length).toBeGreaterThan(2);
    const boxes = names.map((name) => box(scene, name, projector));
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(0, i)) expect(a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top).toBe(false);
    });
  });

  test('nothing is named on the far side of the globe', () => {
    const names = texts(scene, placed(scene, look(60, 40, 1, 'globe')), 'mark');
    expect(names).toContain('hub');
    expect(names).not.toContain('plains');
  });

  test('a place is named in every copy of the world that is seen', () => {
    const names = placed(scene, look(60, 40, 0, 'flat', { width: 1200, height: 500 }));
    const copies = names.filter((name) => name.type === 'mark' && textOfName(scene, name) === 'Example hub').map(({ copy }) => copy);
    expect(new Set(copies).size).toBe(copies.length);
    expect(copies.length).toBeGreaterThan(1);
  });

  test('dots of places without agreements are named from near by only', () => {
    const quiet = (zoom: number) => texts(scene, placed(scene, look(60, 47, zoom)), 'mark').includes('quiet');
    expect(quiet(BARE_NAMES_ZOOM - 0.1)).toBe(false);
    expect(quiet(BARE_NAMES_ZOOM)).toBe(true);
  });

  test('what is selected keeps its full strength, the rest is faint', () => {
    const focused = exampleScene(undefined, { selection: { type: 'university', id: 'u-baltic' } }).scene;
    const opacity = new Map(
      placed(focused, look()).map((name) => [textOfName(focused, name), nameLook(focused, name, THEMES.light).opacity])
    );
    expect(opacity.get('Example baltic')).toBe(1);
    expect(opacity.get('Example caspian')).toBeLessThan(0.5);
  });

  test('names that a stage leaves out take no room', () => {
    const focused = exampleScene(undefined, { selection: { type: 'university', id: 'u-baltic' } }).scene;
    const lit = litNames(focused);
    expect(texts(lit, placed(lit, look()), 'mark').toSorted()).toEqual(['baltic', 'hub']);
  });

  test('a long name of a country stands in several lines', () => {
    const long = {
      ...scene,
      countries: scene.countries.map((country) => ({ ...country, label: 'United Example Islands and Territories' }))
    };
    const country = placed(long, look()).find(({ type }) => type === 'country');
    expect(country!.lines.length).toBeGreaterThan(1);
    expect(country!.lines.join(' ')).toBe('United Example Islands and Territories');
  });
});

describe('names while the map moves', () => {
  const places = () => new NamePlaces(new NameSetter());
  const at = (kept: NamePlaces, drawn: MapScene, projector: Projector, atRest: boolean, covered: NamePlacing['covered'] = NONE) =>
    kept.of(drawn, projector, discsInView(drawn, projector), covered, atRest);
  const NONE: NamePlacing['covered'] = [];

  test('they go along without being placed anew, until the picture has changed enough or rests', () => {
    const kept = places();
    const first = at(kept, scene, look(60), false);
    expect(at(kept, scene, look(60.5), false)).toBe(first);
    expect(at(kept, scene, look(75), false)).not.toBe(first);
    const later = at(kept, scene, look(75), false);
    expect(at(kept, scene, look(75, 40, 2.2), false)).not.toBe(later);
    const rested = at(kept, scene, look(75, 40, 2.2), true);
    expect(at(kept, scene, look(75, 40, 2.2), true)).toBe(rested);
  });

  test('a name keeps its side as long as that is free, however often it is placed', () => {
    const kept = places();
    const before = new Map(at(kept, scene, look(60), true).map((name) => [`${name.type} ${name.index}`, name.side]));
    for (let step = 1; step <= 20; step++) at(kept, scene, look(60 + step / 4), false);
    const again = at(kept, scene, look(60), true);
    expect(new Map(again.map((name) => [`${name.type} ${name.index}`, name.side]))).toEqual(before);
  });

  test('at rest no name is cut by the edge, and none stands where something covers the picture', () => {
    const kept = places();
    const covered = [{ left: 0, top: 0, right: 450, bottom: 600 }];
    for (let step = 0; step < 30; step++) {
      const projector = look(40 + 3 * step, 40);
      for (const name of at(kept, scene, projector, true, covered)) {
        const { left, right } = box(scene, name, projector);
        expect(left).toBeGreaterThanOrEqual(449);
        expect(right).toBeLessThanOrEqual(900);
      }
    }
  });

  test('what the pointer passes moves no name, a selection does', () => {
    const kept = places();
    const still = at(kept, scene, look(), true);
    const hovered = { ...scene, markEmphasis: scene.markEmphasis.map((_, mark) => (mark === 0 ? 3 : 1)) };
    expect(at(kept, hovered, look(), true)).toBe(still);
    const focused = { ...hovered, focus: 'university u-baltic' };
    expect(at(kept, focused, look(), true)).not.toBe(still);
  });

  test('names of another language are placed anew', () => {
    const kept = places();
    const first = at(kept, scene, look(), true);
    const other = { ...scene, marks: { ...scene.marks, label: scene.marks.label.map((label) => `${label} upon the river`) } };
    const names = at(kept, other, look(), true);
    expect(names).not.toBe(first);
    expect(names.some(({ lines }) => lines.join(' ').endsWith('upon the river'))).toBe(true);
  });
});
