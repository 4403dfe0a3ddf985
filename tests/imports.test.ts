import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { isoPartialDate } from '../src/base/partialDate';
import { NO_CHOICES } from '../src/load/importChoices';
import { importNetwork } from '../src/load/importNetwork';
import type { ImportResult } from '../src/load/importResult';
import { unpackFiles } from '../src/load/unpackFiles';
import { KINDS } from '../src/model/network';

/** A folder is a test: its files are imported, and what comes of them is `expected.json`. UPDATE_IMPORTS=1 writes that file, to be read by a person. */
const ROOT = fileURLToPath(new URL('fixtures/imports', import.meta.url));
const EXPECTED = 'expected.json';

/** What a person sees of an import: tables, network, questions and issues. */
function seen({ tables, network, questions, issues }: ImportResult): unknown {
  const agreements = network?.agreements;
  const partiesOf = (index: number): string[] =>
    [...agreements!.parties.slice(agreements!.partyOffsets[index], agreements!.partyOffsets[index + 1])].map(
      (party) => network!.universities[party]!.id
    );
  return {
    tables: tables.map(({ file, kind, encoding, delimiter, columns, report }) => ({
      file,
      kind,
      encoding,
      delimiter,
      columns: columns.map(({ column }) => column).join(),
      report: `${report.read} = ${report.used} + ${report.setAside}`
    })),
    universities: network?.universities.map(({ id, names, country, city }) => {
      const at = network.cities[city];
      const place = at?.place ? `${at.place.latitude}, ${at.place.longitude}` : '';
      return [id, names.name, network.countries[country]?.id ?? '', at?.names.name ?? '', place];
    }),
    agreements:
      agreements &&
      Array.from({ length: agreements.count }, (_, index) => [
        partiesOf(index).join(),
        KINDS[agreements.kind[index]!],
        isoPartialDate(agreements.signedOn[index]!),
        agreements.row[index]
      ]),
    questions: questions.map(({ type, row, column, value }) => [type, row, column, value]),
    issues: issues.map(({ severity, code, file, row, column, value }) => [severity, code, file, row, column, value])
  };
}

describe.each(readdirSync(ROOT))('%s', (name) => {
  const folder = join(ROOT, name);
  let result: ImportResult;

  beforeAll(async () => {
    const names = readdirSync(folder).filter((file) => file !== EXPECTED);
    const files = names.sort().map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(join(folder, file))) }));
    const options = {
      id: 'example',
      title: 'Example',
      choices: NO_CHOICES,
      language: '',
      gazetteer: null,
      reference: [],
      referenceCities: []
    };
    result = importNetwork(await unpackFiles(files, { folder: true }), options);
  });

  test('gives the expected network and report', () => {
    const path = join(folder, EXPECTED);
    if (process.env['UPDATE_IMPORTS']) writeFileSync(path, `${JSON.stringify(seen(result), null, 2)}\n`);
    expect(existsSync(path)).toBe(true);
    expect(JSON.parse(JSON.stringify(seen(result)))).toEqual(JSON.parse(readFileSync(path, 'utf8')));
  });

  test('loses no row', () => {
    for (const { report } of result.tables) expect(report.used + report.setAside).toBe(report.read);
  });
});
