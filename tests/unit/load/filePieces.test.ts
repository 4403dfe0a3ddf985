import { afterEach, expect, test, vi } from 'vitest';
import { piecesOfFile } from '../../../src/load/filePieces';
import { NO_CHOICES } from '../../../src/load/importChoices';
import { importHere } from '../../../src/load/importHere';
import type { ImportResult } from '../../../src/load/importResult';

vi.mock('../../../src/load/loadGazetteer', () => ({ loadGazetteer: () => Promise.reject(new Error('no connection')) }));

/** A file that can be read at once, as in a worker of a browser. */
class WorkerFile extends File {
  readonly own: Uint8Array<ArrayBuffer>;
  constructor(own: Uint8Array<ArrayBuffer>, name: string) {
    super([own], name);
    this.own = own;
  }
  override slice(start: number, end: number): WorkerFile {
    return new WorkerFile(this.own.slice(start, end), this.name);
  }
}

/** Stands for the browser's; `lasts` is how many pieces can be read before the file is gone. */
function withReader(lasts = Infinity): { read: number } {
  const seen = { read: 0 };
  vi.stubGlobal(
    'FileReaderSync',
    class {
      readAsArrayBuffer({ own }: WorkerFile): ArrayBuffer {
        if (++seen.read > lasts) throw new DOMException('gone', 'NotFoundError');
        return own.buffer;
      }
    }
  );
  return seen;
}

afterEach(() => vi.unstubAllGlobals());

const UNIVERSITIES = new File(['id,name,country\nu-1,Example University,KZ\nu-2,Näidisülikool,EE\n'], 'universities.csv');
const options = { id: 'own', title: 'Own', choices: NO_CHOICES, language: 'en' };
const importOf = (file: File): Promise<ImportResult> => importHere({ files: [UNIVERSITIES, file], options });
const summary = ({ network, issues, tables }: ImportResult): unknown => ({
  titles: network && [0, 1, 49_999].map((row) => network.agreements.title.at(row)),
  count: network?.agreements.count,
  issues: issues.map(({ code, file, row }) => [code, file, row]),
  tables: tables.map(({ encoding, delimiter, report, sample }) => [encoding, delimiter, report, sample])
});

/** Rows whose letters take one to four bytes, so that an edge of pieces falls anywhere; more than four megabytes. */
const TEXT = `id;university_a;university_b;title\r\n${Array.from(
  { length: 50_000 },
  (_, row) => `a-${row};u-1;u-${row % 999 === 0 ? 9 : 2};"Үлгі ""${row}"", ${'ə'.repeat(row % 40)} 🎓\r\nÕ"\r\n`
).join('')}`;

test('a large table of a person comes to the same in pieces as at once', async () => {
  const bytes = new TextEncoder().encode(TEXT);
  const whole = summary(await importOf(new File([bytes], 'agreements.csv')));
  const seen = withReader();
  expect(summary(await importOf(new WorkerFile(bytes, 'agreements.csv')))).toEqual(whole);
  expect(seen.read).toBeGreaterThan(1);
  expect(whole).toMatchObject({ count: 49_949 });
}, 60_000);

test('a large table in another encoding is read as well', async () => {
  const text = `id;university_a;university_b;title\n${'a;u-1;u-2;ТЕКСТ\n'.repeat(300_000)}`;
  const bytes = Uint8Array.from(text, (letter) => (letter > '\x7f' ? letter.charCodeAt(0) - 0x0410 + 0xc0 : letter.charCodeAt(0)));
  withReader();
  const { network, tables } = await importOf(new WorkerFile(bytes, 'agreements.csv'));
  expect(tables[1]).toMatchObject({ encoding: 'windows-1251' });
  expect(network?.agreements.title.at(0)).toBe('ТЕКСТ');
}, 60_000);

test('a file that is gone while it is read is told, and the others are read', async () => {
  withReader(2);
  const { issues, tables } = await importOf(new WorkerFile(new TextEncoder().encode(TEXT), 'agreements.csv'));
  expect(issues.map(({ code, file }) => `${code} ${file}`)).toContain('file-broken agreements.csv');
  expect(tables.map(({ file, report }) => [file, report.used])).toEqual([['universities.csv', 2]]);
}, 60_000);

test('where a thread cannot wait for files there are no pieces', () => {
  expect(piecesOfFile(UNIVERSITIES, 'universities.csv')).toBeNull();
});
