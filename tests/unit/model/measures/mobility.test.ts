import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadNetwork } from '../../../../src/load/loadNetwork';
import { changesOf, mobilityChange } from '../../../../src/model/measures/mobilityChange';
import { mobilityFlows, mobilitySeries } from '../../../../src/model/measures/mobilityFlows';
import { reciprocities, reciprocityOf } from '../../../../src/model/measures/reciprocity';
import { statedPeriod } from '../../../../src/model/measures/statedPeriod';
import { MOBILITY_KINDS, type Mobility, type Network } from '../../../../src/model/network';
import { exampleNetwork } from '../../graph/exampleNetwork';

const WEB = { url: 'https://www.example.org/students', title: 'Example statistics', retrievedOn: '2026-01-31' };
const PRINT = { url: '', title: 'Example press text', retrievedOn: '2026-01-31' };

const figure = (changes: Partial<Mobility> = {}): Mobility => ({
  id: 'example',
  from: 0,
  to: 1,
  students: 100,
  qualifier: '',
  kind: 'all',
  universities: null,
  institution: '',
  asOf: '2024/25',
  source: WEB,
  note: { name: '', language: '', translations: {} },
  ...changes
});

const withMobility = (...mobility: Mobility[]): Network => ({
  ...exampleNetwork(['aa-north-1', 'bb-north-2', 'cc-north-3'], []),
  mobility
});

describe('the time of a figure', () => {
  test.each([
    ['2025-03-04', 'day', 20250304],
    ['2023-12', 'month', 20231200],
    ['2025', 'year', 20250000],
    ['2024/25', 'academicYear', 20240900],
    ['1999/00', 'academicYear', 19990900],
    ['2024/2025', 'academicYear', 20240900],
    ['2015-2019', 'years', 20150000]
  ] as const)('%s is a %s', (asOf, type, order) => expect(statedPeriod(asOf)).toEqual({ type, order }));

  test.each(['', 'autumn 2024', '2024/26', '2024/2026', '2019-2015', '2025-13', '2025/', '24/25'])('"%s" cannot be read', (asOf) => {
    expect(statedPeriod(asOf)).toBeNull();
  });
});

describe('the series of a network', () => {
  const network = withMobility(
    figure({ asOf: '2024/25' }),
    figure({ asOf: '2022/23', students: 90 }),
    figure({ kind: 'exchange', students: 7 }),
    figure({ institution: 'Example University', students: 5 }),
    figure({ from: 1, to: 0, students: 40 }),
    figure({ from: -1, students: 1000 }),
    figure({ asOf: 'some day', students: 1 })
  );

  test('hold figures of one direction, kind and group by time; they are never added up', () => {
    expect(
      mobilitySeries(network).map(({ from, to, kind, institution, figures }) => [
        from,
        to,
        kind,
        institution,
        figures.map((one) => one.students)
      ])
    ).toEqual([
      [-1, 1, 'all', '', [1000]],
      [0, 1, 'all', '', [90, 100, 1]],
      [0, 1, 'all', 'Example University', [5]],
      [0, 1, 'exchange', '', [7]],
      [1, 0, 'all', '', [40]]
    ]);
  });

  test('hold every figure once', () => {
    const figures = mobilitySeries(network).flatMap((series) => series.figures);
    expect(new Set(figures)).toEqual(new Set(network.mobility));
    expect(figures).toHaveLength(network.mobility.length);
  });

  test('give the flows of a kind: the newest that can be dated, of whole countries, without totals of all', () => {
    expect(mobilityFlows(network, 'all').map(({ from, to, figure: one }) => [from, to, one.students])).toEqual([
      [0, 1, 100],
      [1, 0, 40]
    ]);
    expect(mobilityFlows(network, 'quota')).toEqual([]);
  });
});

describe('two figures', () => {
  test('of one kind and type of source have a difference, whichever is given first', () => {
    const [before, after] = [figure({ asOf: '2022/23', students: 90 }), figure()];
    const expected = { earlier: before, later: after, difference: 10, obstacles: [], cautions: [] };
    expect(mobilityChange(before, after)).toEqual(expected);
    expect(mobilityChange(after, before)).toEqual(expected);
  });

  test.each([
    ['direction', { from: 1, to: 0 }],
    ['direction', { to: 2 }],
    ['kind', { kind: 'exchange' }],
    ['institution', { institution: 'Example University' }],
    ['sourceType', { source: PRINT }],
    ['period', { asOf: '2024/25' }],
    ['period', { asOf: '2022-12-31' }],
    ['period', { asOf: '' }]
  ] as const)('have none for the %s', (obstacle, changes) => {
    expect(mobilityChange(figure(), figure({ asOf: '2022/23', ...changes }))).toMatchObject({
      difference: null,
      obstacles: [obstacle],
      cautions: []
    });
  });

  test('without a source have none, and all reasons are given', () => {
    const none = { url: '', title: '', retrievedOn: '' };
    expect(mobilityChange(figure({ source: none }), figure({ asOf: '2022/23', source: none })).obstacles).toEqual(['sourceType']);
    expect(mobilityChange(figure(), figure({ from: 1, to: 0, kind: 'quota', source: PRINT })).obstacles).toEqual([
      'direction',
      'kind',
      'period',
      'sourceType'
    ]);
  });

  test('of another publisher, or said to be about so many, have a difference with a caution', () => {
    const other = { ...WEB, url: 'https://example.com/x' };
    expect(mobilityChange(figure(), figure({ asOf: '2022/23', source: other, qualifier: 'about' }))).toMatchObject({
      difference: 0,
      cautions: ['publisher', 'inexact']
    });
    const same = { ...WEB, url: 'https://example.org/other' };
    expect(mobilityChange(figure(), figure({ asOf: '2022/23', source: same })).cautions).toEqual([]);
  });
});

describe('the reciprocity of two flows', () => {
  const back = (changes: Partial<Mobility> = {}) => figure({ from: 1, to: 0, students: 50, ...changes });

  test('is the share that is balanced: 100 against 50 are two thirds', () => {
    expect(reciprocityOf(figure(), back())).toBeCloseTo(2 / 3, 12);
    expect(reciprocityOf(figure(), back({ students: 100 }))).toBe(1);
    expect(reciprocityOf(figure(), back({ students: 0 }))).toBe(0);
  });

  test.each([
    { kind: 'exchange' },
    { asOf: '2023/24' },
    { institution: 'Example University' },
    { source: PRINT },
    { source: { ...WEB, title: 'Another page' } },
    { from: 2 },
    { from: 0, to: 1 }
  ] as const)('is not told for %o', (changes) => expect(reciprocityOf(figure(), back(changes))).toBeNull());

  test('is not told without students, a time or a source', () => {
    expect(reciprocityOf(figure({ students: 0 }), back({ students: 0 }))).toBeNull();
    expect(reciprocityOf(figure({ asOf: '' }), back({ asOf: '' }))).toBeNull();
    const none = { url: '', title: '', retrievedOn: '' };
    expect(reciprocityOf(figure({ source: none }), back({ source: none }))).toBeNull();
    expect(reciprocityOf(figure({ from: -1 }), back({ to: -1 }))).toBeNull();
  });

  test('is found newest first, and says whether it is exact; both countries see the same', () => {
    const old = { asOf: '2019/20' };
    const network = withMobility(figure(old), back(old), figure(), back({ qualifier: 'about' }), figure({ kind: 'quota' }));
    const found = reciprocities(network, 0, 1);
    expect(found.map(({ there, exact }) => [there.asOf, exact])).toEqual([
      ['2024/25', false],
      ['2019/20', true]
    ]);
    expect(reciprocities(network, 1, 0).map(({ value }) => value)).toEqual(found.map(({ value }) => value));
    expect(reciprocities(network, 0, 2)).toEqual([]);
  });
});

describe('the shipped data', () => {
  const folder = join(import.meta.dirname, '../../../../data/kazakhstan');
  const files = readdirSync(folder).map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
  const network = loadNetwork(files, { id: 'kazakhstan' }).network!;
  const country = (id: string) => network.index.country.get(id)!;

  test('have Azerbaijani students in Kazakhstan twice, which do not compare: one is from a page, one from a press text', () => {
    const series = mobilitySeries(network).find(({ from, to, kind }) => from === country('AZ') && to === country('KZ') && kind === 'all')!;
    expect(series.figures.map(({ asOf, students }) => [asOf, students])).toEqual([
      ['2025-03-04', 222],
      ['2025-12-31', 333]
    ]);
    expect(changesOf(series)).toMatchObject([{ difference: null, obstacles: ['sourceType'] }]);
  });

  test('tell the reciprocity of Azerbaijan and Kazakhstan for both days', () => {
    expect(
      reciprocities(network, country('AZ'), country('KZ'))
        .filter(({ there }) => there.kind === 'all')
        .map(({ there, value, exact }) => [there.asOf, value, exact])
    ).toEqual([
      ['2025-12-31', (2 * 164) / (333 + 164), true],
      ['2025-03-04', (2 * 80) / (222 + 80), false]
    ]);
  });

  test('have a time that can be read for every figure, and every figure in one series', () => {
    for (const { id, asOf } of network.mobility) expect([id, statedPeriod(asOf)]).not.toEqual([id, null]);
    expect(mobilitySeries(network).flatMap(({ figures }) => figures)).toHaveLength(network.mobility.length);
    const flows = MOBILITY_KINDS.flatMap((kind) => mobilityFlows(network, kind));
    expect(flows.length).toBeGreaterThan(20);
    for (const { figure: one } of flows) expect(one.institution).toBe('');
  });
});
