import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/base/language';
import { Gazetteer } from '../../../src/load/gazetteer';
import { surePlace } from '../../../src/load/surePlace';
import { packGazetteer, unpackGazetteer, type GazetteerCity } from '../../../src/load/gazetteerData';
import { loadGazetteer } from '../../../src/load/loadGazetteer';
import citiesCsv from '../../../data/kazakhstan/cities.csv?raw';
import writtenCsv from '../../fixtures/written-cities.csv?raw';
import { csvRows } from '../../csvRows';

const city = (id: string, name: string, more: Partial<GazetteerCity> = {}): GazetteerCity => ({
  ...{ id, name, country: id.slice(0, 2).toUpperCase(), region: '', place: { longitude: id.length, latitude: id.charCodeAt(0) - 100 } },
  ...{ names: {}, aliases: [], population: 1000, ...more }
});
const ids = (cities: readonly GazetteerCity[]): readonly string[] => cities.map(({ id }) => id);

describe('a small gazetteer', () => {
  const EXAMPLES = [
    city('ee-exampleton', 'Exampleton', { names: { ru: 'Примерск', et: 'Näidislinn' }, aliases: ['Oldton'], population: 500_000 }),
    city('ee-exampleton-west', 'Exampleton', { region: 'Westport', population: 3000, place: { longitude: -1.5, latitude: 58.25 } }),
    city('ee-westport', 'Westport', { population: 9000 }),
    city('kz-exampleton', 'Exampleton', { population: 20_000 }),
    city('us-exampleton', 'Exampleton', { region: 'MA', population: 40_000 }),
    city('us-exampleton-ga', 'Exampleton', { region: 'GA', population: 30_000 }),
    city('lu-luxembourg', 'Luxembourg'),
    city('xx-nowhere', 'Nowhere; or = not', { aliases: ['A;B', 'C\nD'] })
  ];
  const gazetteer = new Gazetteer(packGazetteer(EXAMPLES));

  test('packs and unpacks to the same cities', () => {
    const { ranges, city: cityAt } = unpackGazetteer(packGazetteer(EXAMPLES));
    const cities = [...ranges.values()].flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => cityAt(from + i)));
    const byId = (a: GazetteerCity, b: GazetteerCity) => (a.id < b.id ? -1 : 1);
    const expected = EXAMPLES.map((one) => (one.id === 'xx-nowhere' ? { ...one, name: 'Nowhere or not', aliases: ['A B', 'C D'] } : one));
    expect(cities.toSorted(byId)).toEqual(expected.toSorted(byId));
  });

  test('an empty one finds nothing', () => {
    const empty = new Gazetteer(packGazetteer([]));
    expect([empty.find('Exampleton', ''), empty.find('', 'EE'), empty.suggest('Exampleton', '')]).toEqual([[], [], '']);
  });

  test('finds by every name, the most populous first', () => {
    for (const name of ['Exampleton', 'EXAMPLETON', ' exampleton ', 'Примерск', 'naidislinn', 'Oldton'])
      expect(gazetteer.find(name, '')[0]?.id, name).toBe('ee-exampleton');
    expect(ids(gazetteer.find('Exampleton', ''))).toEqual([
      ...['ee-exampleton', 'us-exampleton', 'us-exampleton-ga', 'kz-exampleton', 'ee-exampleton-west']
    ]);
  });

  test.each([
    ['Exampleton', 'KZ', 'kz-exampleton'],
    ['г. Примерск', 'EE', 'ee-exampleton'],
    ['г.Примерск', '', 'ee-exampleton'],
    ['город Примерск', '', 'ee-exampleton'],
    ['City of Oldton', '', 'ee-exampleton'],
    ['Oldton city', '', 'ee-exampleton'],
    ['Oldton қ.', '', 'ee-exampleton'],
    ['Oldton şəhəri', '', 'ee-exampleton'],
    ['Oldtoni linn', '', 'ee-exampleton'],
    ['Exampleton, Kazakhstan', '', 'kz-exampleton'],
    ['Қазақстан, Exampleton', '', 'kz-exampleton'],
    ['Exampleton (KZ)', '', 'kz-exampleton'],
    ['Exampleton, GA', '', 'us-exampleton-ga'],
    ['Exampleton, Georgia, USA', '', 'us-exampleton-ga'],
    ['Exampleton, Massachusetts', 'US', 'us-exampleton'],
    ['Exampleton, Westport', 'EE', 'ee-exampleton-west'],
    ['Oldton / Примерск', '', 'ee-exampleton'],
    ['Oldton, Example district, Example street 5', '', 'ee-exampleton'],
    ['Luxembourg, Luxembourg', '', 'lu-luxembourg'],
    ['Exampleton, Spain', 'EE', ''],
    ['Oldton, Westport', 'EE', ''],
    ['Exampleton', 'FR', ''],
    ['Exampletn', 'EE', ''],
    ['', '', ''],
    [',', '', ''],
    ['г.', '', ''],
    ['__proto__', '', '']
  ])('"%s" in "%s" is %s', (text, country, id) => {
    expect(gazetteer.find(text, country)[0]?.id ?? '').toBe(id);
  });

  test('a text far too long for a name is none', () => {
    expect([gazetteer.find('Exampleton '.repeat(10_000), ''), gazetteer.suggest('Exampleton '.repeat(10_000), '')]).toEqual([[], '']);
  });

  test('a name with a slip is a suggestion, of the country', () => {
    expect([gazetteer.suggest('Exampletn', 'KZ'), gazetteer.suggest('г. Примрск', 'EE'), gazetteer.suggest('Oldtown', 'EE')]).toEqual([
      ...['Exampleton', 'Exampleton', 'Exampleton']
    ]);
    expect([gazetteer.suggest('Exampletn', 'FR'), gazetteer.suggest('Somewhere', ''), gazetteer.suggest('', 'EE')]).toEqual(['', '', '']);
  });
});

describe('the gazetteer of the page', () => {
  let gazetteer: Gazetteer;
  beforeAll(async () => {
    gazetteer = await loadGazetteer();
  }, 120_000);

  test('knows every city of the shipped network by all its names, with its id', () => {
    const missing = csvRows(citiesCsv).flatMap((row) => {
      const names = [row['name'], ...LANGUAGES.map((language) => row[`name@${language}`]), ...(row['aliases'] ?? '').split(';')];
      return names
        .filter((name): name is string => !!name)
        .filter((name) => !gazetteer.find(name, row['country']!).some(({ id }) => id === row['id']))
        .map((name) => `${row['id']} ${name}`);
    });
    expect(missing).toEqual([]);
  });

  test.each(csvRows(writtenCsv).map(({ text, country, city: id }) => [text!, country!, id!] as const))(
    '"%s" in "%s" is surely %s',
    (text, country, id) => {
      expect(surePlace(gazetteer.find(text, country))?.id ?? '').toBe(id);
    }
  );

  test('asks which one where several countries have a city of the name', () => {
    for (const name of ['Valencia', 'Cambridge', 'Birmingham', 'Tripoli', 'Santiago', 'San José']) {
      const found = gazetteer.find(name, '');
      expect(new Set(found.map(({ country }) => country)).size, name).toBeGreaterThan(1);
      expect(found.map(({ population }) => population)).toEqual(found.map(({ population }) => population).toSorted((a, b) => b - a));
      expect(surePlace(found), name).toBeNull();
    }
  });

  test('never answers with a city of another country', () => {
    const names = csvRows(citiesCsv).map(({ name }) => name!);
    for (const country of ['KZ', 'AZ', 'EE', 'US', 'GB', 'ES', 'CN', 'ZZ'])
      for (const name of [...names, 'Valencia', 'Tripoli', 'Valencia, Spain', 'Baku, Azerbaijan'])
        expect(gazetteer.find(name, country).filter((found) => found.country !== country)).toEqual([]);
  });

  test('places are places, and what is shown of them is not empty', () => {
    for (const name of ['Almaty', 'Bakı', 'Tartu', 'Springfield', 'San José', 'Alexandria', 'Santa Cruz', 'La Paz'])
      for (const { id, name: shown, place, country, population } of gazetteer.find(name, '')) {
        expect(id.startsWith(country.toLowerCase())).toBe(true);
        expect([Math.abs(place.longitude) <= 180, Math.abs(place.latitude) <= 90, population > 0, shown !== '']).toEqual(
          Array(4).fill(true)
        );
      }
    const springfields = gazetteer.find('Springfield', 'US').map(({ region }) => region);
    expect(new Set(springfields).size).toBe(springfields.length);
  });
});

test('the only city is sure, and one twenty times as large as the next of its country', () => {
  const large = city('ee-large', 'Large', { population: 20_000 });
  const small = city('ee-small', 'Small', { population: 1000 });
  const middle = city('ee-middle', 'Middle', { population: 1001 });
  const abroad = city('fi-small', 'Small', { population: 10 });
  expect([[], [small], [large, small], [large, middle], [large, abroad], [large, small, abroad]].map(surePlace)).toEqual([
    ...[null, small, large, null, null, null]
  ]);
  const unknown = city('ee-unknown', 'Unknown', { population: 0 });
  expect(surePlace([unknown, { ...unknown, id: 'ee-other' }])).toBeNull();
});
