import { fileOf } from '../load/tableFile';
import { DESCRIPTOR_FILE } from '../load/descriptor';
import type { NamedFile } from '../load/loadNetwork';
import type { Network } from '../model/network';
import { CSV, csvText } from './csvText';
import { dataPackage } from './dataPackage';
import { networkTables } from './networkTables';

/**
 * A network as the files of a folder that the importer reads: its tables as CSV and `datapackage.json`. Written, read and written again they are
 * the same to the last byte.
 * @param original see `dataPackage`
 */
export function networkFiles(network: Network, original: unknown = null): NamedFile[] {
  const encoder = new TextEncoder();
  const tables = networkTables(network);
  const descriptor = `${JSON.stringify(dataPackage(network, tables, original), null, 2)}\n`;
  return [
    { name: DESCRIPTOR_FILE, bytes: encoder.encode(descriptor) },
    ...tables.map(({ table, columns, rows }) => ({
      name: fileOf(table),
      bytes: encoder.encode(csvText([columns.map(({ name }) => name), ...rows], CSV))
    }))
  ];
}
