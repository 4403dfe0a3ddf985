import { TABLE_NAMES } from './columns';
import { fileOf } from './tableFile';
import type { ImportedTable, ImportResult } from './importResult';
import { fileIssue } from './issue';
import type { NamedFile } from './loadNetwork';
import { openPack } from './openPack';
import { PackError } from './packError';

/**
 * Opens a packed network that a person gives. Of it nothing is asked and nothing chosen: that was done when it was packed.
 * @param id of the network that is made
 */
export async function importPack({ name, bytes }: NamedFile, id: string): Promise<ImportResult> {
  const nothing = { tables: [], questions: [], choosable: [] };
  try {
    const { network, issues, report } = await openPack(bytes);
    const tables = TABLE_NAMES.flatMap((table): ImportedTable[] => {
      const rows = report[table];
      return rows
        ? [{ file: `${name} › ${fileOf(table)}`, kind: table, encoding: '', delimiter: '', columns: [], sample: [], report: rows }]
        : [];
    });
    return { ...nothing, network: Object.freeze({ ...network, id }), tables, issues };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return { ...nothing, network: null, issues: [fileIssue(error.reason === 'version' ? 'pack-outdated' : 'file-broken', 'error', name)] };
  }
}
