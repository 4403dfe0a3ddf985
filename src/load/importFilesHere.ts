import { TABLE_NAMES, mapHeader, type TableName } from './columns';
import { readCsv } from './csv';
import { decodeText } from './decode';
import type { LoadProgress } from './fetchNetwork';
import type { ImportedTable, ImportOptions, ImportResult } from './importNetwork';
import { loadNetwork } from './loadNetwork';

/** Stand-in until the importer is there. */
export async function importFiles(
  files: readonly File[],
  options: Omit<ImportOptions, 'gazetteer' | 'reference' | 'referenceCities'> & { readonly referenceFolders?: readonly string[] },
  calls: { readonly signal?: AbortSignal; readonly onProgress?: (progress: LoadProgress) => void }
): Promise<ImportResult> {
  const tables: ImportedTable[] = [];
  const named: { name: string; bytes: Uint8Array }[] = [];
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    calls.signal?.throwIfAborted();
    const decoded = decodeText(bytes);
    const csv = readCsv(decoded?.text ?? '', file.name, { rows: 1000, columns: 100 });
    const kind: TableName | undefined = (['agreements', 'universities', ...TABLE_NAMES] as const).find((name) => mapHeader(name, csv.header).complete);
    const map = kind ? mapHeader(kind, csv.header) : null;
    if (kind) named.push({ name: `${kind}.csv`, bytes });
    tables.push({
      file: file.name,
      kind: kind ?? 'none',
      encoding: decoded?.encoding ?? '',
      delimiter: csv.delimiter,
      columns: csv.header.map((header, i) => {
        const column = [...(map?.columns ?? [])].find(([, { position }]) => position === i)?.[0] ?? '';
        return { header, column, by: column ? ('name' as const) : ('none' as const) };
      }),
      sample: csv.rows.slice(0, 5),
      report: { read: csv.rows.length, used: csv.rows.length, setAside: 0 }
    });
  }
  const result = loadNetwork(named, { id: options.id });
  return {
    network: result.network,
    tables,
    questions: [
      {
        type: 'university',
        key: 'u1',
        file: files[0]!.name,
        row: 2,
        column: 'university_a',
        value: 'Exmple University',
        rows: 3,
        options: [{ id: 'ex', label: 'Example University', hint: 'Astana, KZ' }]
      },
      {
        type: 'city',
        key: 'c1',
        file: files[0]!.name,
        row: 4,
        column: 'city_a',
        value: 'Valencia',
        rows: 2,
        options: [
          { id: 'es', label: 'Valencia', hint: 'Spain' },
          { id: 've', label: 'Valencia', hint: 'Venezuela, Carabobo' }
        ]
      },
      {
        type: 'date-order',
        key: 'd1',
        file: files[0]!.name,
        row: 4,
        column: 'Date',
        value: '03/04/2025',
        rows: 2,
        options: [
          { id: 'day-first', label: '', hint: '' },
          { id: 'month-first', label: '', hint: '' }
        ]
      }
    ],
    issues: result.issues
  };
}
