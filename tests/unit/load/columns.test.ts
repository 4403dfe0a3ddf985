import { describe, expect, test } from 'vitest';
import { TABLE_NAMES, TABLES, type Column, type SchemaName } from '../../../src/load/columns';
import { CountryNames } from '../../../src/load/countryNames';
import { mapHeader as mapped, type HeaderMap } from '../../../src/load/headerMap';

const mapHeader = (schema: SchemaName, header: readonly string[]): HeaderMap =>
  mapped(schema, header, { file: 'example.csv', countries: new CountryNames() });

describe('mapHeader', () => {
  test('finds columns in any order, by name or synonym, whatever the case', () => {
    const { columns, complete, issues } = mapHeader('agreements', ['Type', 'UNIVERSITY B', 'university-a', 'Status']);
    expect([...columns].map(([name, { position }]) => [name, position])).toEqual([
      ['kind', 0],
      ['university_b', 1],
      ['university_a', 2],
      ['status', 3]
    ]);
    expect({ complete, issues }).toEqual({ complete: true, issues: [] });
  });

  test('a synonym gives way to the name itself', () => {
    const { columns, issues } = mapHeader('agreements', ['parties', 'type', 'kind']);
    expect(columns.get('kind')).toEqual({ position: 2, header: 'kind', by: 'name' });
    expect(issues.map(({ code, column }) => [code, column])).toEqual([['column-unknown', 'type']]);
  });

  test('translations of translated columns only, their tags in the usual case', () => {
    const { translations, issues } = mapHeader('events', [
      'id',
      'name',
      'name@kk',
      'reason@zh-hans',
      'name@pt_br',
      'place@kk',
      'name@__proto__'
    ]);
    expect(translations).toEqual([
      { column: 'name', language: 'kk', position: 2 },
      { column: 'reason', language: 'zh-Hans', position: 3 },
      { column: 'name', language: 'pt-BR', position: 4 }
    ]);
    expect(issues.map(({ column }) => column)).toEqual(['place@kk', 'name@__proto__']);
  });

  test('two universities or a list of parties', () => {
    expect(mapHeader('agreements', ['university_a', 'university_b']).complete).toBe(true);
    expect(mapHeader('agreements', ['parties']).complete).toBe(true);
    expect(mapHeader('agreements', ['university_a']).issues.map(({ code, value }) => [code, value])).toEqual([
      ['column-missing', 'university_b']
    ]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf'])('%s is reserved', (name) => {
    const { columns, issues } = mapHeader('cities', ['id', 'name', 'country', name]);
    expect([...columns.keys()]).toEqual(['id', 'name', 'country']);
    expect(issues.map(({ code }) => code)).toEqual(['column-reserved']);
  });
});

test('no name or synonym stands for two columns of a table', () => {
  for (const table of TABLE_NAMES) {
    const names = TABLES[table].flatMap(({ name, synonyms }: Column) => [name, ...synonyms]);
    expect(new Set(names).size).toBe(names.length);
  }
});
