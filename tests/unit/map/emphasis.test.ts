import { describe, expect, test } from 'vitest';
import { agreementsOfLink, endOf, LEVELS } from '../../../src/model/aggregate';
import { agreementsOfSelection } from '../../../src/model/neighborhood';
import { partiesOf } from '../../../src/model/parties';
import { endsOfSelection } from '../../../src/model/selectionEnds';
import type { Selection } from '../../../src/model/viewState';
import { strandMembers } from '../../../src/map/arcs';
import { withFocus } from '../../../src/map/mapScene';
import type { MapHit } from '../../../src/map/view';
import { all, exampleNetwork, exampleScene, SCENE_OPTIONS } from './exampleNetwork';

const { network, scene, links } = exampleScene();
const focus = (selection: Selection | null, hovered: MapHit | null = null) =>
  withFocus(scene, links, network, all(network), { ...SCENE_OPTIONS, selection, hovered });
const markOf = (id: string) => scene.marks.end.indexOf(network.index.city.get(id)!);
const citiesAt = (emphasis: Uint8Array, value: number) =>
  Array.from(emphasis, (v, i) => (v === value ? network.cities[scene.marks.end[i]!]!.id : ''))
    .filter(Boolean)
    .sort();

describe('emphasis', () => {
  test('nothing selected, nothing faded', () => {
    const { markEmphasis, arcEmphasis, bandEmphasis } = focus(null);
    for (const column of [markEmphasis, arcEmphasis, bandEmphasis]) expect([...column].every((value) => value === 0)).toBe(true);
  });

  test('a selection keeps its own and fades all else', () => {
    const { markEmphasis, arcEmphasis, bandEmphasis } = focus({ type: 'university', id: 'u-baltic' });
    expect(citiesAt(markEmphasis, 2)).toEqual(['baltic', 'hub']);
    expect(citiesAt(markEmphasis, 1)).toHaveLength(scene.marks.count - 2);
    const kept = Array.from(arcEmphasis, (value, i) => (value === 2 ? i : -1)).filter((i) => i >= 0);
    expect(kept).toHaveLength(1);
    expect([scene.arcs.from[kept[0]!], scene.arcs.to[kept[0]!]].sort()).toEqual([markOf('hub'), markOf('baltic')].sort());
    expect([...bandEmphasis]).toEqual([1]);
  });

  test('of an arc only the strand of the selected agreement stays', () => {
    const { arcEmphasis } = focus({ type: 'agreement', id: 'agreement-2' });
    const strands = Array.from(scene.arcs.link, (_, i) => i).filter((i) => arcEmphasis[i] === 2);
    expect(strands).toHaveLength(1);
    expect(scene.arcs.dash[strands[0]!]).toBe(1);
  });

  test('a strand that holds another agreement was there before the one that grows over it; one of a single agreement was not', () => {
    const strands = Array.from(network.agreements.ids, (id) => {
      const { arcEmphasis, arcOlder } = focus({ type: 'agreement', id });
      const strand = arcEmphasis.indexOf(2);
      return { strand, older: arcOlder[strand] };
    }).filter(({ strand }) => strand >= 0);
    const held = (strand: number) => strands.filter((other) => other.strand === strand).length;
    expect(strands.filter(({ strand }) => held(strand) > 1).length).toBeGreaterThan(1);
    expect(strands.filter(({ strand }) => held(strand) === 1).length).toBeGreaterThan(0);
    for (const { strand, older } of strands) expect(older).toBe(held(strand) > 1 ? 1 : 0);
    // Where all of a strand is selected there is nothing else in it.
    expect([...focus({ type: 'pair', id: 'caspian', other: 'hub' }).arcOlder]).not.toContain(1);
    expect([...focus(null).arcOlder]).not.toContain(1);
  });

  test('an event keeps its band, a country its cities and outline', () => {
    expect([...focus({ type: 'event', id: 'forum' }).bandEmphasis]).toEqual([2]);
    const country = focus({ type: 'country', id: 'EE' });
    expect(country.selectedCountry).toBe('EE');
    expect(citiesAt(country.markEmphasis, 2)).toContain('baltic');
    expect([...country.bandEmphasis]).toEqual([1]);
  });

  test('a pair keeps what is between its two ends only', () => {
    const { arcEmphasis } = focus({ type: 'pair', id: 'caspian', other: 'hub' });
    const kept = new Set(
      Array.from(arcEmphasis, (value, i) => (value === 2 ? scene.arcs.link[i] : undefined)).filter((link) => link !== undefined)
    );
    expect(kept.size).toBe(1);
  });

  test('a pair of cities is not mixed up with a university of the same id', () => {
    const plain = exampleNetwork();
    // The university of the far east has the id of a city that is part of the pair.
    const elsewhere = plain.index.university.get('u-east')!;
    const network = { ...plain, index: { ...plain.index, university: new Map([...plain.index.university, ['hub', elsewhere]]) } };
    const picture = exampleScene(network, { selection: { type: 'pair', id: 'caspian', other: 'hub' } });
    expect(citiesAt(picture.scene.markEmphasis, 2)).toEqual(['caspian', 'hub']);
    const university = exampleScene(network, { selection: { type: 'university', id: 'hub' } });
    expect(citiesAt(university.scene.markEmphasis, 2)).toContain('east');
  });

  test('agreements known already are taken as they are given', () => {
    const selection = { type: 'university', id: 'u-hub' } as const;
    const options = { ...SCENE_OPTIONS, selection };
    const known = agreementsOfSelection(network, all(network), selection);
    expect(withFocus(scene, links, network, all(network), { ...options, selectedAgreements: known })).toEqual(focus(selection));
    const fewer = withFocus(scene, links, network, all(network), { ...options, selectedAgreements: known.slice(0, 1) });
    expect(fewer.arcEmphasis).not.toEqual(focus(selection).arcEmphasis);
  });

  test('whatever is selected, at every level: an arc stays that holds one of its agreements, with the ends of all of them', () => {
    let kept = 0;
    for (const level of LEVELS) {
      const picture = exampleScene(network, { level });
      const { arcs, marks } = picture.scene;
      const selections: Selection[] = [
        ...network.universities.map(({ id }): Selection => ({ type: 'university', id })),
        ...network.cities.map(({ id }): Selection => ({ type: 'city', id })),
        ...network.countries.map(({ id }): Selection => ({ type: 'country', id })),
        ...Array.from(network.agreements.ids, (id): Selection => ({ type: 'agreement', id }))
      ];
      for (const selection of selections) {
        const own = agreementsOfSelection(network, all(network), selection);
        const { arcEmphasis, markEmphasis } = withFocus(picture.scene, picture.links, network, all(network), {
          ...SCENE_OPTIONS,
          selection
        });
        const isMember = strandMembers(network, arcs, SCENE_OPTIONS.arcColour);
        const strands = Array.from(arcs.link, (link, strand) =>
          agreementsOfLink(picture.links, link).some((agreement) => own.includes(agreement) && isMember(strand, agreement))
        );
        const ends = endsOfSelection(network, selection, level);
        for (const agreement of own) for (const party of partiesOf(network.agreements, agreement)) ends.add(endOf(network, party, level));
        const isDrawn = strands.includes(true) || Array.from(marks.end).some((end) => ends.has(end));
        const isBand = [...picture.scene.bands].length > 0 && selection.type === 'country';
        if (!isDrawn && !isBand) continue;
        expect(Array.from(arcEmphasis, (value) => value === 2)).toEqual(strands);
        expect(Array.from(markEmphasis, (value) => value === 2)).toEqual(Array.from(marks.end, (end) => ends.has(end)));
        kept += strands.filter(Boolean).length;
      }
    }
    expect(kept).toBeGreaterThan(10);
  });

  test('a selection that is not drawn fades nothing', () => {
    expect([...focus({ type: 'university', id: 'u-nowhere' }).arcEmphasis].every((value) => value === 0)).toBe(true);
  });

  test('a city under the pointer lights its arcs; an arc under it all strands of its link', () => {
    const city = focus(null, { type: 'mark', index: markOf('hub') });
    for (let i = 0; i < scene.arcs.count; i++) {
      expect(city.arcEmphasis[i]).toBe([scene.arcs.from[i], scene.arcs.to[i]].includes(markOf('hub')) ? 3 : 1);
    }
    const arc = focus(null, { type: 'arc', index: 0 });
    for (let i = 0; i < scene.arcs.count; i++) expect(arc.arcEmphasis[i]).toBe(scene.arcs.link[i] === scene.arcs.link[0] ? 3 : 0);
  });

  test('only emphasis changes: cities and arcs keep their columns', () => {
    const focused = focus({ type: 'city', id: 'hub' });
    expect(focused.marks).toBe(scene.marks);
    expect(focused.arcs).toBe(scene.arcs);
  });

  test('an opened city tells the selected university apart', () => {
    const opened = withFocus(scene, links, network, all(network), {
      ...SCENE_OPTIONS,
      selection: { type: 'university', id: 'u-hub-2' },
      openCity: 'hub'
    });
    const emphasis = Object.fromEntries(
      Array.from(opened.fan!.university, (u, i) => [network.universities[u]!.id, opened.fan!.emphasis[i]])
    );
    expect(emphasis).toEqual({ 'u-hub': 2, 'u-hub-2': 2 });
    expect(opened.fan!.mark).toBe(markOf('hub'));
  });
});
