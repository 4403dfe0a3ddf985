import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { TABLE_NAMES, TABLES, type Column, type TableName } from '../../../src/load/columns';
import { fileOf } from '../../../src/load/tableFile';
import { csvRecords, guessDelimiter } from '../../../src/load/csv';
import { CONFIDENCES, KINDS, MOBILITY_KINDS, STATUSES } from '../../../src/model/network';
import { HEADER_WORDS } from '../../../src/load/headerWords';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly delimiter?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
  readonly categories?: readonly { readonly value: string }[];
}
interface DataPackage {
  readonly languages: readonly string[];
  readonly resources: readonly {
    readonly name: TableName;
    readonly path: string;
    readonly schema: {
      readonly fields: readonly Field[];
      readonly foreignKeys?: readonly {
        readonly fields: readonly string[];
        readonly reference: { readonly resource: TableName; readonly fields: readonly string[] };
      }[];
    };
  }[];
}

const ROOT = join(import.meta.dirname, '..', '..', '..');
const networks = readdirSync(join(ROOT, 'data'), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

const ajv = new Ajv({ allErrors: true, strictTypes: false });
addFormats.default(ajv);
const isDataPackage = ajv.compile(JSON.parse(readFileSync(join(ROOT, 'tests', 'fixtures', 'dataPackage.schema.json'), 'utf8')) as object);

/** Words our own tables may hold in columns that are code lists. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  'agreements.kind': KINDS,
  'agreements.status': STATUSES,
  'agreements.confidence': CONFIDENCES,
  'mobility.kind': MOBILITY_KINDS
};

describe.each(networks)('data/%s', (network) => {
  const folder = join(ROOT, 'data', network);
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const descriptor = JSON.parse(text('datapackage.json')) as DataPackage;
  const tables = new Map(
    descriptor.resources.map(({ name, path }) => {
      const [header, ...rows] = [...csvRecords(text(path), ',')].map(({ cells }) => cells);
      return [name, { header: header!, rows }];
    })
  );
  const valuesOf = (table: TableName, field: string): readonly string[] => {
    const { header, rows } = tables.get(table)!;
    return rows.map((cells) => cells[header.indexOf(field)]!);
  };

  test('datapackage.json is a Data Package of ours', () => {
    isDataPackage(descriptor);
    expect(isDataPackage.errors ?? []).toEqual([]);
    expect(descriptor.resources.map(({ name }) => name).sort()).toEqual([...TABLE_NAMES].sort());
  });

  describe.each(descriptor.resources.map(({ name }) => name))('%s', (name) => {
    const { path, schema } = descriptor.resources.find((resource) => resource.name === name)!;
    const { header, rows } = tables.get(name)!;

    test('the file has the columns that are described, in their order', () => {
      expect(path).toBe(fileOf(name));
      expect(header).toEqual(schema.fields.map((field) => field.name));
      expect(guessDelimiter(text(path), HEADER_WORDS.isColumn)).toBe(',');
      expect(rows.filter(({ length }) => length !== header.length)).toEqual([]);
    });

    test('the importer knows every column and asks for no other', () => {
      const known: readonly Column[] = TABLES[name];
      for (const { name: field, constraints } of schema.fields) {
        const [base, language] = field.split('@');
        const column = known.find((one) => one.name === base)!;
        expect([field, column?.name]).toEqual([field, base]);
        if (language !== undefined) {
          expect([field, column.translated]).toEqual([field, true]);
          expect(descriptor.languages).toContain(language);
        } else if (column.required) expect([field, constraints?.required]).toEqual([field, true]);
      }
      const missing = known.filter(({ name: column, required }) => required && !header.includes(column));
      expect(missing).toEqual([]);
    });

    test.each(schema.fields.map((field) => field.name))('%s: every value is as described', (fieldName) => {
      const { type, constraints = {}, categories, delimiter: divider = ',' } = schema.fields.find((field) => field.name === fieldName)!;
      const values = valuesOf(name, fieldName);
      const filled = values.filter((value) => value !== '');
      if (constraints.required) expect(values.filter((value) => value === '')).toEqual([]);
      if (constraints.unique) expect(new Set(filled).size).toBe(filled.length);
      if (constraints.pattern) {
        const pattern = new RegExp(constraints.pattern, 'u');
        expect(filled.filter((value) => !pattern.test(value))).toEqual([]);
      }
      if (categories) {
        const allowed = categories.map(({ value }) => value);
        expect(filled.filter((value) => !allowed.includes(value))).toEqual([]);
        const codes = CODES[`${name}.${fieldName}`];
        if (codes) expect(allowed.filter((value) => !codes.includes(value))).toEqual([]);
      }
      if (type === 'integer' || type === 'year') expect(filled.filter((value) => !/^-?\d+$/.test(value))).toEqual([]);
      if (type === 'number') expect(filled.filter((value) => !/^-?\d+(?:\.\d+)?$/.test(value))).toEqual([]);
      if (type === 'list') expect(filled.filter((value) => value.split(divider).some((part) => part.trim() === ''))).toEqual([]);
      const { minimum = -Infinity, maximum = Infinity } = constraints;
      if (type === 'integer' || type === 'number')
        expect(filled.filter((value) => Number(value) < minimum || Number(value) > maximum)).toEqual([]);
    });

    test('what it refers to is there', () => {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const ids = new Set(valuesOf(reference.resource, reference.fields[0]!));
        const isList = schema.fields.find((field) => field.name === fields[0])!.type === 'list';
        const asked = valuesOf(name, fields[0]!).flatMap((value) => (isList ? value.split(';') : [value]));
        expect(asked.filter((value) => value !== '' && !ids.has(value))).toEqual([]);
      }
    });
  });
});
