import { TABLE_NAMES } from './columns';
import { fileOf } from './tableFile';
import type { ImportedTable, ImportResult } from './importResult';
import { fileIssue } from './issue';
import { IdTable } from '../base/idTable';
import { manySlots } from '../base/manySlots';
import { Texts } from '../base/texts';
import { TEXT_COLUMNS, type Agreements, type Network } from '../model/network';
import { freezeNetwork } from '../model/postedNetwork';
import type { NamedFile } from './loadNetwork';

/**
 * Opens a packed network that a person gives. Of it nothing is asked and nothing chosen: that was done when it was packed.
 * @param id of the network that is made
 */
export async function importPack({ name, bytes }: NamedFile, id: string): Promise<ImportResult> {
  const nothing = { tables: [], questions: [], choosable: [] };
  const { openPack, PackError } = await import('./openPublished');
  try {
    const { network, issues, report } = await openPack(bytes);
    const tables = TABLE_NAMES.flatMap((table): ImportedTable[] => {
      const rows = report[table];
      return rows
        ? [{ file: `${name} › ${fileOf(table)}`, kind: table, encoding: '', delimiter: '', columns: [], sample: [], report: rows }]
        : [];
    });
    return { ...nothing, network: freezeNetwork(unfolded({ ...network, id })), tables, issues };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return { ...nothing, network: null, issues: [fileIssue(error.reason === 'version' ? 'pack-outdated' : 'file-broken', 'error', name)] };
  }
}

/** As an import has them: the page that gets them need not know how texts are folded. */
function unfolded(network: Network): Network {
  const { agreements: packed, index } = network;
  const texts = Object.fromEntries(TEXT_COLUMNS.map((name) => [name, new Texts(packed[name])]));
  const agreements: Agreements = { ...packed, ...texts };
  return { ...network, agreements, index: { ...index, agreement: new IdTable(agreements.ids, manySlots(agreements.ids)) } };
}
