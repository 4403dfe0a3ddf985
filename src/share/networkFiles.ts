import { InPieces } from '../base/inPieces';
import { fileOf } from '../load/tableFile';
import { DESCRIPTOR_FILE } from '../load/descriptor';
import type { NamedFile } from '../load/loadNetwork';
import type { Network } from '../model/network';
import { CSV, csvPieces } from './csvText';
import { dataPackage } from './dataPackage';
import { wholeNetwork } from './networkPart';
import type { NetworkPart } from './networkPart';
import { tablesInPieces } from './networkTables';
import { atOnce, textOf } from './pieces';
import type { TextFile } from './pieces';
import { zipPieces } from './zipFiles';

/**
 * A part of a network as the files of a folder that the importer reads: its tables as CSV and `datapackage.json`. Written, read and written again they
 * are the same to the last byte.
 * @param original see `dataPackage`
 */
export function* filesInPieces(part: NetworkPart, original: unknown = null): Generator<void, TextFile[]> {
  const tables = yield* tablesInPieces(part);
  const descriptor = `${JSON.stringify(dataPackage(part.network, tables, original), null, 2)}\n`;
  return [
    { name: DESCRIPTOR_FILE, pieces: [descriptor] },
    ...tables.map(({ table, columns, rows }) => ({ name: fileOf(table), pieces: csvPieces(withHeader(columns, rows), CSV) }))
  ];
}

function* withHeader<Row>(columns: readonly { readonly name: string }[], rows: Iterable<Row>): Generator<readonly string[] | Row> {
  yield columns.map(({ name }) => name);
  yield* rows;
}

/** The same as a zip archive, in pieces. */
export function* packagePieces(part: NetworkPart, original: unknown = null): Generator<Uint8Array> {
  const making = new InPieces(filesInPieces(part, original));
  while (making.next()) yield new Uint8Array();
  yield* zipPieces(making.finish());
}

/** All of a network as such files, at once. */
export function networkFiles(network: Network, original: unknown = null): NamedFile[] {
  const encoder = new TextEncoder();
  const files = atOnce(filesInPieces(wholeNetwork(network), original));
  return files.map(({ name, pieces }) => ({ name, bytes: encoder.encode(textOf(pieces)) }));
}
