import { describe, expect, test } from 'vitest';
import { TextsBuilder } from '../../../../src/base/textsBuilder';
import { seededRandom } from '../../../../src/base/random';
import { loadWords } from '../../../../src/i18n/words';
import { loadRegionNames } from '../../../../src/i18n/regionNames';
import { createAgreementTexts } from '../../../../src/model/agreementText';
import { egoNetwork, universitiesOfSelection } from '../../../../src/model/egoNetwork';
import { facetCounts } from '../../../../src/model/facets';
import { visibleOf } from '../../../../src/model/filter';
import type { Visible } from '../../../../src/model/filter';
import { agreementsOfSelection, selectionExists } from '../../../../src/model/neighborhood';
import type { Network } from '../../../../src/model/network';
import { agreementCounts } from '../../../../src/model/parties';
import { networkCopy } from '../../../../src/model/networkCopy';
import type { Lane } from '../../../../src/model/networkCopy';
import { revived, transferables } from '../../../../src/model/postedNetwork';
import { summaryOf } from '../../../../src/model/summary';
import { timeline, yearRange } from '../../../../src/model/timeline';
import type { EgoSteps, Selection } from '../../../../src/model/viewState';
import { agreementWords } from '../../../../src/state/agreementWords';
import type { Choice, ReckoningName, Reckonings } from '../../../../src/state/reckoner';
import { UNIVERSITY_MEASURES } from '../../../../src/model/measures/universityMeasures';
import type { UniversityMeasure } from '../../../../src/model/measures/universityMeasures';
import { mostOf } from '../../../../src/views/measures/mostOf';
import { aggregate, LEVELS } from '../../../../src/model/aggregate';
import { coverageOf } from '../../../../src/model/measures/coverage';
import { networkMeasures } from '../../../../src/model/measures/networkMeasures';
import { partnerGraphOf } from '../../../../src/model/measures/partnerGraph';
import { graphPicture } from '../../../../src/views/graph/graphPicture';
import { mapPicture } from '../../../../src/views/map/mapPicture';
import { matrixPicture } from '../../../../src/views/matrix/matrixPicture';
import { introductionsOf } from '../../../../src/views/measures/introductionsOf';
import { likenessOf } from '../../../../src/views/measures/likenessOf';
import { NO_FILTER, TABLES } from '../../../../src/model/viewState';
import type { TableName } from '../../../../src/model/viewState';
import { gathered } from '../../../../src/views/table/gathered';
import { rowsInOrder } from '../../../../src/views/table/rowOrder';
import { rowsMatching } from '../../../../src/views/table/rowSearch';
import { createSearchTexts } from '../../../../src/views/table/searchTexts';
import type { Table } from '../../../../src/views/table/table';
import { makeTable } from '../../../../src/views/table/tables';
import { fromPosted } from '../../../../src/model/postedVisible';
import { Calculator, columnsIn } from '../../../../src/views/reckon/calculator';
import { randomCase } from '../../model/randomNetwork';

/** A calculator as a thread has it: its network and its answers are given away with their memory. */
function thread(network: Network, lane: Lane) {
  const copy = networkCopy(network, lane);
  const columns = [...new Set(transferables(copy))].filter(({ byteLength }) => byteLength > 0);
  const calculator = new Calculator(revived(structuredClone(copy, { transfer: columns })));
  return async <Name extends ReckoningName>(name: Name, request: Reckonings[Name][0], visible: Visible | null = null) => {
    const answer = await calculator.answer(name, structuredClone(request), structuredClone(visible));
    return structuredClone(answer, { transfer: [...columnsIn(answer)] });
  };
}

describe('what is reckoned beside the page is what the page would reckon', () => {
  test.each([1, 2, 3, 4, 5, 6])('counts, facets and time of network %i', async (seed) => {
    const { network, filter } = randomCase(seed);
    const random = seededRandom(seed);
    const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
    const selections: readonly (Selection | null)[] = [
      null,
      { type: 'university', id: 'aa-north-1' },
      { type: 'city', id: network.cities[0]!.id },
      { type: 'country', id: 'BB' },
      { type: 'event', id: network.events[0]!.id },
      { type: 'agreement', id: network.agreements.ids.at(3) },
      { type: 'pair', id: 'AA', other: 'CC' },
      { type: 'university', id: 'nobody' }
    ];
    const words = await loadWords('en', ['table']);
    const texts = createAgreementTexts(network, agreementWords(words, await loadRegionNames()));
    const ask = thread(network, 'counts');
    let [filtered, visible]: (Visible | null)[] = [null, null];
    let perUniversity: Uint32Array | null = null;
    let [shown, empty] = [0, 0];
    for (let turn = 0; turn < 30; turn++) {
      // Everybody comes back to all now and then.
      const wanted = turn % 4 === 3 ? NO_FILTER : filter();
      const choice: Choice = {
        filter: wanted,
        words: wanted.text ? { tag: 'en', allCountryNames: true } : null,
        selection: pick(selections),
        steps: pick<EgoSteps>([0, 0, 1, 2])
      };
      // A second question with the same filter is answered with less.
      for (const steps of [choice.steps, pick<EgoSteps>([0, 1])]) {
        const answer = await ask('counts', { ...choice, steps });
        filtered = answer.filtered ? fromPosted(network, answer.filtered) : filtered;
        visible = answer.visible === 'filtered' ? filtered : answer.visible ? fromPosted(network, answer.visible) : visible;
        const expected = visibleOf(network, wanted, wanted.text ? texts : null);
        const { selection: chosen } = choice;
        const selection = chosen && selectionExists(network, chosen) ? chosen : null;
        const expectedVisible =
          selection && steps > 0
            ? egoNetwork(network, expected, universitiesOfSelection(network, expected.agreements, selection), steps)
            : expected;
        expect([...filtered!.agreements]).toEqual([...expected.agreements]);
        expect([...filtered!.universities]).toEqual([...expected.universities]);
        expect([...visible!.agreements]).toEqual([...expectedVisible.agreements]);
        expect([...visible!.universities]).toEqual([...expectedVisible.universities]);
        perUniversity = answer.perUniversity ?? perUniversity;
        expect(perUniversity).toEqual(agreementCounts(network, expectedVisible.agreements));
        expect(answer.summary).toEqual(summaryOf(network, expectedVisible));
        expect(answer.selectedAgreements).toEqual(selection && agreementsOfSelection(network, expectedVisible.agreements, selection));
        if (expected.agreements.length) shown++;
        else empty++;
      }
      const { filter: sameFilter, words: sameWords } = choice;
      const request = { filter: sameFilter, words: sameWords };
      const judged = visibleOf(network, wanted, wanted.text ? texts : null);
      expect(await ask('facets', request)).toEqual({ now: facetCounts(judged), ever: facetCounts(visibleOf(network, {})) });
      for (const grain of ['year', 'month'] as const) expect(await ask('timeline', { ...request, grain })).toEqual(timeline(judged, grain));
    }
    expect(Math.min(shown, empty)).toBeGreaterThan(0);
  });

  test.each([1, 2])('rows of every table of network %i by every column', async (seed) => {
    const { network, filter } = randomCase(seed);
    const [words, countryNames] = [await loadWords('en', ['table']), await loadRegionNames()];
    const ask = thread(network, 'pictures');
    for (const name of TABLES) {
      const visible = visibleOf(network, { ...filter(), text: '' });
      const texts = createSearchTexts(network, countryNames);
      const made = makeTable(name, { network, visible, words, texts, level: 'city' });
      const table: Table = made;
      const measures = table.columns.flatMap(({ id, measure }) => (measure ? [id] : []));
      for (const { id: by, sortValue } of table.columns) {
        for (const [descending, query] of [
          [true, ''],
          [false, 'north']
        ] as const) {
          const request = {
            table: name,
            level: 'city',
            by,
            descending,
            query,
            words: { tag: 'en', allCountryNames: true },
            measures
          } as const;
          const rows = rowsInOrder(rowsMatching(table, query), { sortValue, descending, compare: words.compare });
          const answer = await ask('order', request, visible);
          expect(answer).toEqual({
            table: name,
            level: 'city',
            rows,
            links: name === 'pairs' ? aggregate(network, visible.agreements, 'city') : null,
            parts: made.name === 'universities' || made.name === 'countries' ? expect.objectContaining(made.parts) : null
          });
          // What the page makes of it says the same of every row.
          const source = { network, visible, words, texts, level: 'city' } as const;
          const told = makeTable(name, { ...source, ...gathered(network, request, answer) });
          for (const [place, column] of told.columns.entries())
            for (const row of rows) expect(column.sortValue(row)).toEqual(table.columns[place]!.sortValue(row));
          if (made.name === 'universities' && told.name === 'universities')
            for (const row of rows) {
              expect(told.partnersOf(row)).toEqual(made.partnersOf(row));
              expect(told.partnerCountriesOf(row)).toEqual(made.partnerCountriesOf(row));
            }
        }
      }
    }
  });

  test.each([1, 2])('the first universities of network %i by every measure, twice', async (seed) => {
    const { network, filter } = randomCase(seed);
    const words = await loadWords('en', ['table']);
    const ask = thread(network, 'pictures');
    for (const measure of Object.keys(UNIVERSITY_MEASURES) as UniversityMeasure[]) {
      const visible = visibleOf(network, { ...filter(), text: '' });
      const expected = mostOf({ network, words, visible }, measure, 5);
      for (let time = 0; time < 2; time++) expect(await ask('ranking', { measure, top: 5, tag: 'en' }, visible)).toEqual(expected);
    }
  });

  test.each([1, 2, 3])('pictures and measures of network %i, twice', async (seed) => {
    const { network, filter } = randomCase(seed);
    const words = await loadWords('en', ['picture', 'table']);
    const ask = thread(network, 'pictures');
    expect(await ask('years', null)).toEqual(yearRange(network));
    for (const level of LEVELS) {
      const visible = visibleOf(network, { ...filter(), text: '' });
      const source = { network, words, visible };
      const shared = { level, tag: 'en', measure: level === 'city' ? 'none' : 'partners' } as const;
      const map = { ...shared, drawn: { most: 5, box: null, always: null }, arcColour: 'pair', announced: null } as const;
      const graph = { ...shared, nodeColour: level === 'city' ? 'community' : 'country' } as const;
      const matrix = { level, order: level === 'city' ? 'community' : 'size', limit: 3, tag: 'en' } as const;
      for (let time = 0; time < 2; time++) {
        expect(await ask('map', map, visible)).toEqual(mapPicture(source, map));
        expect(await ask('graph', graph, visible)).toEqual(graphPicture(source, graph));
        expect(await ask('matrix', matrix, visible)).toEqual(matrixPicture(source, matrix));
        expect(await ask('likeness', { university: 0 }, visible)).toEqual(likenessOf(source, 0));
        const pair = { first: 0, second: 7 };
        expect(await ask('introductions', pair, visible)).toEqual(introductionsOf(source, pair));
        expect(await ask('figures', null, visible)).toEqual(networkMeasures(partnerGraphOf(network, visible)));
      }
    }
  });

  test.each([1, 2])('the coverage of network %i, twice', async (seed) => {
    const { network } = randomCase(seed);
    const { ids } = network.agreements;
    const days = ['', '2025-01-02', '2026-03-04'];
    const dated: Network = {
      ...network,
      agreements: { ...network.agreements, retrievedOn: TextsBuilder.of([...ids].map((_, row) => days[row % days.length]!)) }
    };
    const ask = thread(dated, 'pictures');
    for (let time = 0; time < 2; time++) expect(await ask('coverage', null)).toEqual(coverageOf(dated));
  });

  test('a thread answers again and again of what is visible, which it keeps', async () => {
    const { network } = randomCase(2);
    const calculator = new Calculator(networkCopy(network, 'pictures'));
    const { universities } = visibleOf(calculator.network, {});
    const visible = fromPosted(calculator.network, { agreements: null, universities });
    const [all, count] = [visible.agreements.length, universities.length];
    const level = 'university' as const;
    const shared = { level, tag: 'en', measure: 'partners' } as const;
    const spoken = { tag: 'en', allCountryNames: false } as const;
    const words = await loadWords('en', ['table']);
    const texts = createSearchTexts(network, () => []);
    const firstColumn = (table: TableName) => makeTable(table, { network, visible, words, texts, level }).columns[0]!.id;
    const order = { level, descending: false, query: '', words: spoken, measures: [] };
    const orders = TABLES.map((table) => ['order', { ...order, table, by: firstColumn(table) }] as const);
    const requests: readonly (readonly [ReckoningName, object | null])[] = [
      ['map', { ...shared, drawn: { most: 5, box: null, always: null }, arcColour: 'pair', announced: null }],
      ['graph', { ...shared, nodeColour: 'country' }],
      ['matrix', { level, order: 'size', limit: 3, tag: 'en' }],
      ...orders,
      ['links', { level, whole: false }],
      ['ranking', { measure: 'partners', top: 5, tag: 'en' }],
      ['likeness', { university: 0 }],
      ['coverage', null],
      ['figures', null]
    ];
    for (const [name, request] of requests)
      for (let time = 0; time < 2; time++) {
        const answer = await calculator.answer(name, request as never, visible);
        structuredClone(answer, { transfer: [...columnsIn(answer)] });
        expect([visible.agreements.length, universities.length], name).toEqual([all, count]);
      }
  });

  test.each([1, 2, 3])('what was prepared of network %i, all or a part, changes no answer', async (seed) => {
    const { network, filter } = randomCase(seed);
    const fresh = () => new Calculator(networkCopy(network, 'counts'));
    const [plain, prepared, halfPrepared] = [fresh(), fresh(), fresh()];
    let isMore = true;
    while (isMore) isMore = await prepared.prepare('en');
    for (let turn = 0; turn < 20; turn++) {
      await halfPrepared.prepare('en');
      const wanted = { ...filter(), text: turn % 2 ? 'north bee' : '' };
      const request = { filter: wanted, words: wanted.text ? ({ tag: 'en', allCountryNames: turn % 3 === 0 } as const) : null };
      const choice = { ...request, selection: null, steps: 0 } as const;
      const expected = await plain.answer('counts', choice);
      expect(await prepared.answer('counts', choice)).toEqual(expected);
      expect(await halfPrepared.answer('counts', choice)).toEqual(expected);
      expect(await prepared.answer('facets', request)).toEqual(await plain.answer('facets', request));
    }
  });

  test('what goes wrong is told to who asked', async () => {
    const { network, filter } = randomCase(1);
    const ask = thread(network, 'counts');
    const broken = { filter: { ...filter(), kinds: null }, words: null, grain: 'year' } as never;
    await expect(ask('timeline', broken)).rejects.toThrow();
  });
});
