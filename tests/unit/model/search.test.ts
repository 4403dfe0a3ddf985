import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { foldings } from '../../../src/base/fold';
import { createSearchIndex, type SearchEntry } from '../../../src/model/search';
import agreementsCsv from '../../../data/kazakhstan/agreements.csv?raw';
import citiesCsv from '../../../data/kazakhstan/cities.csv?raw';
import universitiesCsv from '../../../data/kazakhstan/universities.csv?raw';
import pairsCsv from '../../fixtures/search-pairs.csv?raw';

const entry = (id: string, names: string[], more: Partial<SearchEntry> = {}): SearchEntry => ({
  type: 'university',
  id,
  names,
  acronyms: [],
  aliases: [],
  weight: 0,
  ...more
});

const ENTRIES: readonly SearchEntry[] = [
  entry('almaty-example', ['Almaty Example University', 'Алматы Үлгі университеті'], { acronyms: ['AEU'], weight: 9 }),
  entry('almaty', ['Almaty', 'Алматы', 'Almatı'], { type: 'city', aliases: ['Alma-Ata', 'Алма-Ата'], weight: 3 }),
  entry('ganja', ['Ganja', 'Gəncə', 'Гянджа'], { type: 'city', weight: 1 }),
  entry('farabi', ['Al-Farabi Example National University', 'Әл-Фараби атындағы үлгі университеті'], {
    acronyms: ['KazNU', 'КазНУ'],
    weight: 5
  }),
  entry('arts', ['Kaznut Example Academy'], { weight: 8 }),
  entry('astana', ['Astana', 'Астана'], { type: 'city', aliases: ['Nur-Sultan', 'Нұр-Сұлтан'], weight: 2 }),
  entry('astana-nur', ['Nur Sultan Example School'], { weight: 7 }),
  entry('au', ['Example A University'], { acronyms: ['AU'], weight: 1 }),
  entry('aau', ['Example B University'], { acronyms: ['AAU'], weight: 6 }),
  entry('kz', ['Kazakhstan', 'Қазақстан'], { type: 'country', weight: 50 }),
  entry('forum', ['Example Forum of Rectors', 'Форум ректоров'], { type: 'event' })
];
const index = createSearchIndex(ENTRIES);
const ids = (query: string, limit = 20): string[] => index.find(query, limit).map((hit) => hit.entry.id);

describe('ranking', () => {
  test.each([
    ['almaty', 'almaty', 'exact'],
    ['АЛМАТЫ', 'almaty', 'exact'],
    ['алмати', 'almaty', 'exact'],
    ['gence', 'ganja', 'exact'],
    ['Гәнжә', 'ganja', 'exact'],
    ['kaznu', 'farabi', 'exact'],
    ['КАЗНУ', 'farabi', 'exact'],
    ['al-farabi', 'farabi', 'prefix'],
    ['alfarabi', 'farabi', 'prefix'],
    ['nur-sultan', 'astana', 'alias'],
    ['нурсултан', 'astana', 'alias'],
    ['almaata', 'almaty', 'alias'],
    ['alma ata', 'almaty', 'alias'],
    ['farabi', 'farabi', 'word'],
    ['university farabi', 'farabi', 'words'],
    ['almati exampel university', 'almaty-example', 'near'],
    ['Almaty ülikool', 'almaty-example', 'words'],
    ['farabi ülik', 'farabi', 'words'],
    ['kaznut akadeemia', 'arts', 'words'],
    ['форум', 'forum', 'prefix'],
    ['rectors', 'forum', 'word'],
    ['kazakstan', 'kz', 'exact']
  ])('"%s" finds %s first (%s)', (query, id, match) => {
    expect(index.find(query, 3)[0]).toMatchObject({ entry: { id }, match });
  });

  test('goes from exact to alias, beginning, word and words, whatever the weights', () => {
    const entries = [
      entry('words', ['Example of a Sample'], { weight: 50 }),
      entry('word', ['Great Sample Example'], { weight: 40 }),
      entry('prefix', ['Sample Examples'], { weight: 30 }),
      entry('alias', ['Else'], { aliases: ['sample example'], weight: 20 }),
      entry('folded', ['Sámple Example'], { weight: 10 }),
      entry('exact', ['Sample Example'])
    ];
    expect(
      createSearchIndex(entries)
        .find('sample example', 9)
        .map(({ entry: { id }, match }) => [id, match])
    ).toEqual([
      ['exact', 'exact'],
      ['folded', 'exact'],
      ['alias', 'alias'],
      ['prefix', 'prefix'],
      ['word', 'word'],
      ['words', 'words']
    ]);
  });

  test('weight decides between equals, then the name', () => {
    const entries = [entry('c', ['Example C']), entry('b', ['Example B']), entry('heavy', ['Example Z'], { weight: 2 })];
    expect(
      createSearchIndex(entries)
        .find('example', 9)
        .map((hit) => hit.entry.id)
    ).toEqual(['heavy', 'b', 'c']);
  });

  test('an acronym as written comes before one that only sounds like it', () => {
    expect(ids('AU').slice(0, 2)).toEqual(['au', 'aau']);
    expect(ids('aau').slice(0, 2)).toEqual(['aau', 'au']);
  });
});

describe('what is found', () => {
  test('every name, acronym and alias finds its entry among the exact ones', () => {
    for (const { id, names, acronyms, aliases } of ENTRIES) {
      for (const text of [...names, ...acronyms, ...aliases]) {
        const exact = index.find(text, 20).filter(({ match }) => match === 'exact' || match === 'alias');
        expect(
          exact.map((hit) => hit.entry.id),
          text
        ).toContain(id);
      }
    }
  });

  test('typing on never brings up what fewer letters did not', () => {
    for (const { names } of ENTRIES) {
      const name = names[0]!.toLowerCase();
      // Letters of one sound (kh, zh) and doubled ones are exempt: half of them is another sound.
      if (/[ksz]h|(.)\1/.test(name)) continue;
      for (let length = 2; length <= name.length; length++) {
        const before = new Set(ids(name.slice(0, length - 1)));
        for (const id of ids(name.slice(0, length))) expect(before, name.slice(0, length)).toContain(id);
      }
    }
  });

  test('near spellings are sought only where nothing else is found', () => {
    expect(index.find('ganja', 20).every(({ match }) => match !== 'near')).toBe(true);
    expect(index.find('astama', 20)).toMatchObject([{ entry: { id: 'astana' }, match: 'near' }]);
  });

  test('of near spellings the one of like length comes first', () => {
    const entries = [entry('long', ['Example University of Applied Samples'], { weight: 9 }), entry('short', ['Example University'])];
    expect(
      createSearchIndex(entries)
        .find('Exampel Univesity', 9)
        .map((hit) => hit.entry.id)
    ).toEqual(['short', 'long']);
  });

  test('nothing for nothing', () => {
    for (const query of ['', '   ', '-', '«»', 'qqqq', 'zzzzzz', 'xyzzy plugh', 'almaty xyzzyplugh'])
      expect(index.find(query, 20), query).toEqual([]);
    expect(createSearchIndex([]).find('almaty', 20)).toEqual([]);
  });

  test('no more than asked for, and none twice', () => {
    expect(ids('example', 3)).toEqual(ids('example').slice(0, 3));
    expect(ids('example', 0)).toEqual([]);
    expect(new Set(ids('a')).size).toBe(ids('a').length);
  });

  test('survives names and queries made of anything', () => {
    const odd = createSearchIndex([entry('odd', ['__proto__', '', '(.*)', '\u0000', '😀', 'constructor'])]);
    expect(odd.find('constructor', 5).map((hit) => hit.entry.id)).toEqual(['odd']);
    for (const query of ['(.*)', '[', '\\', '__proto__', '\u0307', '😀', 'a'.repeat(5000)])
      expect(odd.find(query, 5).length).toBeLessThanOrEqual(1);
  });
});

describe('the reference pairs in one index', () => {
  const pairs = pairsCsv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',') as [string, string]);
  const all = createSearchIndex([...new Set(pairs.map(([name]) => name))].map((name) => entry(name, [name], { type: 'city' })));

  test('are found, all but the one that another name fits better', () => {
    const missed = pairs.filter(([name, query]) => !all.find(query, 10).some((hit) => hit.entry.id === name));
    expect(pairs.length).toBe(47);
    expect(missed).toEqual([['Қазақстан', 'Kazakhstan']]);
  });

  test('bring no false name first', () => {
    const synonyms = new Map([
      ['Казахстан', 'Қазақстан'],
      ['ISTANBUL', 'İstanbul']
    ]);
    const same = (name: string): string => synonyms.get(name) ?? name;
    for (const [name, query] of pairs) expect(same(all.find(query, 1)[0]!.entry.id), query).toBe(same(name));
  });
});

describe('the network of Kazakhstan', () => {
  const table = (csv: string): Record<string, string>[] =>
    Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
  const namesOf = (row: Record<string, string>): string[] => [
    ...new Set(['name', 'name@kk', 'name@ru', 'name@az', 'name@et'].map((column) => row[column] ?? '').filter(Boolean))
  ];
  const list = (text: string | undefined): string[] => (text ?? '').split(';').filter(Boolean);

  const parties = table(agreementsCsv).flatMap((row) => [row['university_a'], row['university_b']]);
  const universities = table(universitiesCsv).map((row) => ({
    ...entry(row['id']!, namesOf(row), { acronyms: list(row['acronym']), aliases: list(row['aliases']) }),
    weight: parties.filter((party) => party === row['id']).length
  }));
  const cities = table(citiesCsv).map((row) => entry(row['id']!, namesOf(row), { type: 'city', aliases: list(row['aliases']) }));
  const everything = [...universities, ...cities];
  const real = createSearchIndex(everything);

  test('every name brings a thing of that name first', () => {
    for (const { names } of everything) {
      for (const name of names) expect(real.find(name, 1)[0]!.entry.names, name).toContain(name);
    }
  });

  test('every acronym and alias brings a thing that is called so first', () => {
    for (const { acronyms, aliases } of everything) {
      for (const text of [...acronyms, ...aliases]) {
        const { entry: first } = real.find(text, 1)[0]!;
        const called = [...first.names, ...first.acronyms, ...first.aliases].flatMap(foldings);
        expect(
          foldings(text).some((folding) => called.includes(folding)),
          `${text} → ${first.id}`
        ).toBe(true);
      }
    }
  });

  test.each([
    ['kaznu', 'kz-kaznu'],
    ['казну', 'kz-kaznu'],
    ['almau', 'kz-almau'],
    ['almaty', 'kz-almaty'],
    ['Алматы', 'kz-almaty'],
    ['gence', 'az-ganja'],
    ['Баку', 'az-baku'],
    // Former names and those of another language.
    ['Нұр-Сұлтан', 'kz-astana'],
    ['Нур-Султан', 'kz-astana'],
    ['Целиноград', 'kz-astana'],
    ['Гянджа', 'az-ganja'],
    ['Кировабад', 'az-ganja'],
    ['Усть-Каменогорск', 'kz-oskemen'],
    ['Ust-Kamenogorsk', 'kz-oskemen'],
    ['Семипалатинск', 'kz-semey'],
    ['Алма-Ата', 'kz-almaty'],
    ['Дерпт', 'ee-tartu'],
    ['TalTech', 'ee-taltech']
  ])('"%s" brings %s first', (query, id) => {
    expect(real.find(query, 1)[0]!.entry.id).toBe(id);
  });
});
