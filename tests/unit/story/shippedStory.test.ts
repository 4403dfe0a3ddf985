import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/base/language';
import { packPartialDate } from '../../../src/base/partialDate';
import { az } from '../../../src/i18n/cldr/az';
import { en } from '../../../src/i18n/cldr/en';
import { et } from '../../../src/i18n/cldr/et';
import { kk } from '../../../src/i18n/cldr/kk';
import { ru } from '../../../src/i18n/cldr/ru';
import { createFormat } from '../../../src/i18n/format';
import { csvRecords, isBlank } from '../../../src/load/csv';
import { loadNetwork } from '../../../src/load/loadNetwork';
import { decodeView, encodeView } from '../../../src/share/address';
import { checkStory } from '../../../src/story/checkStory';
import { figureOf, type FigureSource } from '../../../src/story/figures';
import { fillFigures, plainText } from '../../../src/story/figureText';
import { STAGE_SCREENS } from '../../../src/story/legibility';
import { partsOf, SCENE_TEXTS, stepsOf, type Scene } from '../../../src/story/story';
import { readStory, STORY_FILE, writeStory } from '../../../src/story/storyFile';
import { fitsStage } from '../../../src/story/textFit';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'data', 'kazakhstan');
const file = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const bytes = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) });
const network = loadNetwork(readdirSync(FOLDER).map(bytes), { id: 'kazakhstan' }).network!;
const CLDR = { kk, ru, az, et, en };
const sources: FigureSource[] = LANGUAGES.map((language) => ({ network, language, format: createFormat(CLDR[language]) }));
const sourceOf = (language: Language): FigureSource => sources.find((source) => source.language === language)!;

const text = file(STORY_FILE);
const { story, issues } = readStory(text);
const scenes = story?.scenes ?? [];

/** The rows of a table as the file has them, apart from the program's own way from file to network. */
function rowsOf(table: string): Readonly<Record<string, string>>[] {
  const [header, ...rows] = [...csvRecords(file(`${table}.csv`), ',')].map(({ cells }) => cells).filter((cells) => !isBlank(cells));
  return rows.map((cells) => Object.fromEntries(header!.map((column, index) => [column, cells[index]!])));
}
const universities = new Map(rowsOf('universities').map((row) => [row['id']!, row]));
const agreements = rowsOf('agreements');
const events = new Map(rowsOf('events').map((row) => [row['id']!, row]));
const mobility = new Map(rowsOf('mobility').map((row) => [row['id']!, row]));

type Row = Readonly<Record<string, string>>;
const partiesOf = (row: Row): string[] => [row['university_a']!, row['university_b']!];
const isIn = (place: string, id: string): boolean => {
  const [type, name] = place.split(':');
  const university = universities.get(id)!;
  return type === 'university' ? id === name : university[type!] === name;
};
const within = (scope: string): Row[] => {
  const [a, b] = scope.split('~');
  return agreements.filter((row) => {
    const [one, other] = partiesOf(row) as [string, string];
    if (!a) return true;
    if (!b) return isIn(a, one) || isIn(a, other);
    return (isIn(a, one) && isIn(b, other)) || (isIn(a, other) && isIn(b, one));
  });
};
const distinct = (values: readonly string[]): number => new Set(values).size;
const pairsIn = (rows: readonly Row[]): number => distinct(rows.map((row) => partiesOf(row).sort().join()));
const partnersOf = (place: string): string[] => within(place).flatMap((row) => partiesOf(row).filter((id) => !isIn(place, id)));
const homeOf = (place: string): string => [...universities.values()].find(({ id }) => isIn(place, id!))!['country']!;
const isAt = (event: string) => (row: Row) => row['event'] === event;

/** Each figure computed from the CSV files, by other means than the program's. */
const COMPUTED: Readonly<Record<string, (argument: string) => number>> = {
  agreements: (scope) => within(scope).length,
  documents: (scope) => within(scope).filter((row) => row['kind'] !== 'no_document').length,
  undated: (scope) => within(scope).filter((row) => !row['signed_on'] && !row['started_on']).length,
  pairs: (scope) => pairsIn(within(scope)),
  countries: () => distinct(agreements.flatMap(partiesOf).map((id) => universities.get(id)!['country']!)),
  universities: (place) => [...universities.keys()].filter((id) => !place || isIn(place, id)).length,
  connected: (place) => distinct(agreements.flatMap(partiesOf).filter((id) => !place || isIn(place, id))),
  partners: (place) => distinct(partnersOf(place)),
  partnerCountries: (place) =>
    distinct(
      partnersOf(place)
        .map((id) => universities.get(id)!['country']!)
        .filter((country) => country !== homeOf(place))
    ),
  announced: (event) => Number(events.get(event)!['announced']),
  listed: (event) => pairsIn(agreements.filter(isAt(event))),
  unlisted: (event) => Number(events.get(event)!['announced']) - pairsIn(agreements.filter(isAt(event))),
  announcedUniversities: (argument) => {
    const [id, country] = argument.split(',');
    const event = events.get(id!)!;
    return Number(event['side_a'] === country ? event['universities_a'] : event['universities_b']);
  },
  students: (id) => Number(mobility.get(id)!['students']),
  studentUniversities: (id) => Number(mobility.get(id)!['universities'])
};

/** Names and dates as the files have them, in English. */
const QUOTED: Readonly<Record<string, (argument: string) => string>> = {
  university: (id) => universities.get(id)!['name']!,
  acronym: (id) => universities.get(id)!['acronym']!.split(';')[0]!,
  city: (id) => rowsOf('cities').find((row) => row['id'] === id)!['name']!,
  event: (id) => events.get(id)!['name']!,
  country: (code) => ({ KZ: 'Kazakhstan', AZ: 'Azerbaijan', EE: 'Estonia' })[code]!,
  signed: (id) => dateText(agreements.find((row) => row['id'] === id)!['signed_on']!),
  held: (id) => dateText(events.get(id)!['held_on']!),
  asOf: (id) => dateText(mobility.get(id)!['as_of']!),
  updated: () => dateText((JSON.parse(file('datapackage.json')) as { updated: string }).updated)
};
const dateText = (iso: string): string => sourceOf('en').format.date(packPartialDate(iso)!);

const written = (scene: Scene): string[] => SCENE_TEXTS.flatMap((key) => Object.values(scene[key]));
const expressionsOf = (texts: readonly string[]): string[] =>
  texts.flatMap((one) => [...one.matchAll(/\{([^}|]*)/g)].map((match) => match[1]!));
const expressions = [...new Set(expressionsOf(scenes.flatMap(written)))].sort();

describe('the file', () => {
  test('is read without a remark', () => expect(issues).toEqual([]));
  test('is as the program writes it', () => expect(writeStory(story!)).toBe(text));
  test('has 8 to 12 scenes, with ids of their own', () => {
    expect(scenes.length).toBeGreaterThanOrEqual(8);
    expect(scenes.length).toBeLessThanOrEqual(12);
    expect(distinct(scenes.map(({ id }) => id))).toBe(scenes.length);
  });
  test('is whole in five languages, shows what exists, and is shown without loss', () => {
    expect(checkStory(story!, network, { decode: decodeView, encode: encodeView }, sources)).toEqual([]);
    for (const { view } of scenes) expect(encodeView(decodeView(view))).toBe(view);
  });
  test('shows students, a forum, both hubs, the link with Estonia, map and graph', () => {
    const shown = new URLSearchParams(scenes.map(({ view }) => view).join('&'));
    expect(shown.getAll('select')).toEqual(
      expect.arrayContaining(['city:kz-almaty', 'city:az-baku', 'university:ee-taltech', 'event:kz-az-rectors-forum-2026'])
    );
    expect(shown.getAll('students')).toEqual(['all']);
    expect(new Set(shown.getAll('view'))).toEqual(new Set(['map', 'graph']));
  });
});

describe('every figure is of the data', () => {
  test('no digit is typed', () => {
    const typed = scenes.flatMap(written).map((one) => one.replace(/\{[^}]*\}/g, (place) => place.replace(/^\{[^|}]*/, '')));
    expect(typed.filter((one) => /\p{N}/u.test(one))).toEqual([]);
  });

  test('no name of a university, city or event is typed', () => {
    const tables = ['universities', 'cities', 'events'].flatMap(rowsOf);
    const names = new Set(
      tables.flatMap((row) => Object.keys(row).flatMap((key) => (/^name(@|$)/.test(key) && row[key] ? [row[key]!] : [])))
    );
    const typed = scenes.flatMap(written).map((one) => one.replace(/\{[^}]*\}/g, '{}'));
    // Only whole words: Van is a city, and a part of many words.
    const found = [...names].filter((name) =>
      typed.some(
        (one) =>
          one
            .split(/[^\p{L}\p{M}’'-]+/u)
            .join(' ')
            .split(' ')
            .includes(name) ||
          (name.includes(' ') && one.includes(name))
      )
    );
    expect(found).toEqual([]);
  });

  test('each is told in every language', () => {
    for (const scene of scenes) {
      for (const key of SCENE_TEXTS) {
        const told = LANGUAGES.map((language) => expressionsOf([scene[key][language]!]).sort());
        for (const other of told) expect(other).toEqual(told[0]);
      }
    }
  });

  test.each(expressions)('%s', (expression) => {
    const [name, argument] = [expression.replace(/:.*/, ''), expression.includes(':') ? expression.replace(/^[^:]*:/, '') : ''];
    const figure = figureOf(sourceOf('en'), expression);
    if (COMPUTED[name]) expect(figure).toEqual({ number: COMPUTED[name](argument) });
    else expect(figure).toMatchObject({ text: QUOTED[name]!(argument) });
  });
});

describe('what the speaker says of the data is so', () => {
  const estonian = agreements.filter((row) => partiesOf(row).some((id) => isIn('country:EE', id)));
  const partyIn = (country: string) => (row: Row) => partiesOf(row).some((id) => isIn(`country:${country}`, id));
  const countOf = (id: string): number => within(`university:${id}`).length;

  test('every row names its source', () => expect(agreements.filter((row) => !row['source_url'] && !row['source_title'])).toEqual([]));
  test('the first link is the earliest dated one with Estonia', () => {
    const dated = estonian.filter((row) => row['signed_on'] || row['started_on']);
    const [first] = dated.sort((a, b) => ((a['signed_on'] || a['started_on'])! < (b['signed_on'] || b['started_on'])! ? -1 : 1));
    expect(first!['id']).toBe('wd-003');
  });
  test('the second is the only one of Kazakhstan with a document named', () => {
    const documents = estonian.filter(partyIn('KZ')).filter((row) => row['kind'] !== 'no_document');
    expect(documents.map((row) => row['id'])).toEqual(['wd-002']);
  });
  test('and the third has none', () => {
    const others = within('university:kz-kaznu~university:ee-taltech');
    expect(others.map((row) => row['kind'])).toEqual(['no_document']);
  });
  test.each([
    ['kz-almaty', 'kz-kaznu'],
    ['az-baku', 'az-bsu']
  ])('of %s the best connected is %s', (city, best) => {
    const others = [...universities.keys()].filter((id) => isIn(`city:${city}`, id) && id !== best);
    expect(Math.max(...others.map(countOf))).toBeLessThan(countOf(best));
  });
  test('one partner between the two countries is an academy', () => {
    const ids = within('country:KZ~country:AZ').flatMap(partiesOf);
    expect(ids.filter((id) => universities.get(id)!['kind'] === 'academy_of_sciences')).toEqual(['az-anas']);
  });
  test('the numbers of students that are given as exact are exact, and the other is not', () => {
    const qualifiers = ['az-kz-2025-12-31-all', 'kz-az-2025-12-31-all', 'az-kz-2025-03-04-all', 'kz-az-2025-03-04-all'];
    expect(qualifiers.map((id) => mobility.get(id)!['qualifier'])).toEqual(['', '', '', 'about']);
  });
});

describe('the words have room on every screen of the stage', () => {
  const wordsOf = (scene: Scene, step: number, language: Language) => {
    const fill = (one: string): string => plainText(fillFigures(one, language, sourceOf(language)).runs);
    return { title: fill(scene.title[language]!), text: fill(partsOf(scene.text[language]!)[step]!) };
  };
  const steps = scenes.flatMap((scene) =>
    Array.from({ length: stepsOf(scene) }, (_, step) => ({ scene, step, name: `${scene.id} ${step + 1}` }))
  );

  test.each(STAGE_SCREENS)('$width × $height, in one language and in two', (screen) => {
    const long = steps.flatMap(({ scene, step, name }) =>
      LANGUAGES.flatMap((language, index) => {
        const words = wordsOf(scene, step, language);
        const others = LANGUAGES.slice(index + 1).filter((other) => !fitsStage([words, wordsOf(scene, step, other)], screen));
        return [...(fitsStage([words], screen) ? [] : [`${name} ${language}`]), ...others.map((other) => `${name} ${language}+${other}`)];
      })
    );
    expect(long).toEqual([]);
  });
});

test('read aloud in English and in Russian', () => {
  const read = (language: Language, index: number): string[] =>
    partsOf(scenes[index]!.text[language]!).map((part) => plainText(fillFigures(part, language, sourceOf(language)).runs));
  expect(read('en', 1)).toEqual(['Azerbaijan → Kazakhstan: 333 students at 58 universities', 'Kazakhstan → Azerbaijan: 164 students']);
  expect(read('ru', 1)).toEqual(['Азербайджан → Казахстан: 333 студента в 58 вузах', 'Казахстан → Азербайджан: 164 студента']);
  expect(read('en', 10)).toEqual(['Second forum of rectors: 63 memoranda announced', 'Documented so far: 0 pairs']);
});
