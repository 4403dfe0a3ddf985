import { describe, expect, test } from 'vitest';
import { COLUMN_NAMES, university } from './madeUniversities';
import { UniversityMatcher } from '../../../src/load/universityMatcher';
import writtenCsv from '../../fixtures/written-universities.csv?raw';
import universitiesCsv from '../../../data/kazakhstan/universities.csv?raw';
import { csvRows } from '../../csvRows';

const SHIPPED = csvRows(universitiesCsv).map((row) =>
  university(row['id']!, row['name']!, {
    country: row['country']!,
    names: { name: row['name']!, language: 'en', translations: Object.fromEntries(COLUMN_NAMES.map((tag) => [tag, row[`name@${tag}`]!])) },
    acronym: row['acronym']!.split(';')[0]!,
    aliases: [...row['acronym']!.split(';').slice(1), ...row['aliases']!.split(';')].filter(Boolean),
    ror: row['ror']!
  })
);
const shipped = new UniversityMatcher(SHIPPED);

describe('the universities of the shipped network are known', () => {
  test('by id, ROR address and ROR identifier', () => {
    for (const one of SHIPPED) {
      expect(shipped.find(one.id, '')?.id).toBe(one.id);
      expect(shipped.find(` ${one.id} `, one.country)?.id).toBe(one.id);
      if (one.ror === '') continue;
      const identifier = one.ror.replace('https://ror.org/', '');
      for (const form of [one.ror, identifier, identifier.toUpperCase(), `ror.org/${identifier}`, `http://ror.org/${identifier}/`])
        expect(shipped.find(form, '')?.id, form).toBe(one.id);
    }
  });

  test('by every name and alias in every language, unless it is that of two', () => {
    const named = SHIPPED.flatMap((one) =>
      [one.names.name, ...Object.values(one.names.translations), ...one.aliases].filter(Boolean).map((name) => [name, one] as const)
    );
    expect(named.length).toBeGreaterThan(900);
    const wrong = named.filter(([name, one]) => shipped.find(name, one.country)?.id !== one.id);
    // Universities of one country that share an acronym.
    expect(wrong.map(([name]) => name)).toEqual(['KSTU']);
    for (const [name, one] of named) expect([one.id, undefined], name).toContain(shipped.find(name, '')?.id);
  });

  test('by an acronym that only one of the country has', () => {
    for (const one of SHIPPED) {
      if (one.acronym === '') continue;
      const found = shipped.find(one.acronym, one.country);
      const sharing = SHIPPED.filter((other) => other.country === one.country && [other.acronym, ...other.aliases].includes(one.acronym));
      expect(found?.id, one.acronym).toBe(sharing.length === 1 ? one.id : undefined);
    }
  });

  test('and never one of another country', () => {
    for (const country of ['KZ', 'AZ', 'EE', 'TR', 'ZZ'])
      for (const one of SHIPPED)
        for (const name of [one.id, one.names.name, one.acronym, one.ror])
          for (const found of [shipped.find(name, country), ...shipped.near(name, country)].filter((each) => each !== null))
            expect(found.country).toBe(country);
  });
});

test.each(csvRows(writtenCsv).map(({ text, country, exact, near }) => [text!, country!, exact!, near!] as const))(
  '"%s" in "%s" is "%s", nearly "%s"',
  (text, country, exact, near) => {
    expect(shipped.find(text, country)?.id ?? '').toBe(exact);
    const offered = shipped.near(text, country).map(({ id }) => id);
    if (near !== '') expect(offered).toContain(near);
    else if (exact === '') expect(offered).toEqual([]);
    expect(offered.length).toBeLessThanOrEqual(3);
  }
);

describe('names that are nearly the same', () => {
  const nearly = (name: string, ...others: string[]): readonly string[] =>
    new UniversityMatcher(others.map((other, index) => university(`ee-${index}`, other))).near(name, '').map(({ names }) => names.name);

  test.each([
    ['Exampleton University', 'University of Exampleton'],
    ['Exampletown University', 'Exampleton University'],
    ['Exmapleton University', 'Exampleton University'],
    ['Университет Экземплярска', 'Universiteti Ekzempliarska'],
    ['LLP "Exampleton University named after E. Example"', 'Exampleton Example University'],
    ['E. Example atındağı Exampleton University', 'Exampleton Example University'],
    ['Exampleton State Technical University', 'Exampleton Technical University'],
    ['Exampleton University of Technology', 'Exampleton Technical University'],
    ['Exampleton ун-т', 'Exampleton University'],
    ['Университет Примера П.П.', 'Университет Примера'],
    ['Экземплярский государственный медицинский университет', 'Ekzempliar Medical University']
  ])('"%s" and "%s"', (name, other) => {
    expect(nearly(name, other, 'Sampleville Institute of Examples')).toEqual([other]);
    expect(nearly(other, name, 'Sampleville Institute of Examples')).toEqual([name]);
  });

  test.each([
    ['Example University A', 'Example University B'],
    ['Example University 1', 'Example University 2'],
    ['Example University', 'Example University 2'],
    ['Университет А', 'Университет Б'],
    ['Alpha University', 'Gamma University'],
    ['Beta University', 'Zeta University'],
    ['North Example University', 'South Example University'],
    ['Exampleton University', 'Exampleton University of Technology'],
    ['Exampleton Medical University', 'Exampleton Pedagogical University'],
    ['Exampleton State University', 'Sampleville State University'],
    ['University of Exampleton', 'University of Sampleville'],
    ['Университет Примера А', 'Университет Примера Б'],
    ['KTU', 'KSU'],
    ['EXU', 'Exampleton University']
  ])('but not "%s" and "%s"', (name, other) => {
    const both = [other, 'Third University of Elsewhere', 'Fourth College of Nowhere'];
    expect(nearly(name, ...both)).not.toContain(other);
    expect(nearly(other, name, ...both.slice(1))).not.toContain(name);
  });
});

test('what two universities share is neither', () => {
  const matcher = new UniversityMatcher([
    university('ee-one', 'Example University', { acronym: 'EXU', ror: 'https://ror.org/00example' }),
    university('kz-one', 'Example University', { acronym: 'EXU' }),
    university('kz-two', 'Sample University', { acronym: 'SU', aliases: ['Example Institute'] }),
    university('kz-three', 'Example Institute', { acronym: 'K.E.I.' })
  ]);
  expect([matcher.find('Example University', ''), matcher.find('EXU', ''), matcher.find('Example Institute', 'KZ')]).toEqual([
    null,
    null,
    null
  ]);
  expect([matcher.find('Example University', 'EE')?.id, matcher.find('exu', 'KZ')?.id]).toEqual(['ee-one', 'kz-one']);
  expect([matcher.find('KEI', '')?.id, matcher.find('SU (Sample University)', '')?.id]).toEqual(['kz-three', 'kz-two']);
  expect([matcher.find('Sample University (EXU)', ''), matcher.find('Sample University (Elsewhere)', '')]).toEqual([null, null]);
  expect(matcher.near('Example University', '').map(({ id }) => id)).toEqual(['ee-one', 'kz-one']);
});

test('with no universities, or a text that is none, there is nothing', () => {
  const empty = new UniversityMatcher([]);
  expect([empty.find('Example University', ''), empty.near('Example University', '')]).toEqual([null, []]);
  for (const text of ['', ' ', '—', 'constructor', 'x'.repeat(100_000), 'University '.repeat(10_000)]) {
    expect(shipped.find(text, '')).toBeNull();
    expect(shipped.near(text, '')).toEqual([]);
  }
});
