import { agreementList } from '../../share/agreementList';
import { bibTex, ris, type CitedView } from '../../share/citationFiles';
import { CSV, CSV_FOR_EXCEL, csvPieces, type CsvDialect } from '../../share/csvText';
import { DESCRIPTOR_FILE } from '../../load/descriptor';
import { fetchJson } from '../../load/fetchJson';
import { geoJsonPieces } from '../../share/geoJson';
import { gexfPieces } from '../../share/gexf';
import { graphmlPieces } from '../../share/graphml';
import { aggregate } from '../../model/aggregate';
import { packagePieces } from '../../share/networkFiles';
import { jsonPieces } from '../../share/networkJson';
import { workbookPieces } from '../../share/workbook';
import { reckonedOnce } from '../../state/reckoned.svelte';
import type { Session } from '../../state/session.svelte';
import { ownDataMark } from '../import/ownDataMark';
import { exportedGraph } from './exportGraph';
import { blobOf } from './blobOf';
import { aboutExport, exportedNetwork, type Scope } from './exportPart';
import type { OnScreen } from './exportPicture';

/** The formats of data, in the order of the dialog. */
export const TABLE_FORMATS = ['csv', 'csvExcel', 'xlsx', 'package'] as const;
export const PROGRAM_FORMATS = ['geojson', 'gexf', 'graphml', 'json'] as const;
export type DataFormat = (typeof TABLE_FORMATS)[number] | (typeof PROGRAM_FORMATS)[number];

/** How a format is called, the same in all languages, and how its files end, behind the date. */
export const FORMATS: Readonly<Record<DataFormat, { readonly name: string; readonly end: string }>> = {
  csv: { name: 'CSV', end: '.csv' },
  csvExcel: { name: 'CSV for Excel', end: '-excel.csv' },
  xlsx: { name: 'XLSX', end: '.xlsx' },
  package: { name: 'Data Package (ZIP)', end: '.zip' },
  geojson: { name: 'GeoJSON', end: '.geojson' },
  gexf: { name: 'GEXF', end: '.gexf' },
  graphml: { name: 'GraphML', end: '.graphml' },
  json: { name: 'JSON', end: '.json' }
};

/** What a format is made from. */
export interface ExportOf {
  readonly session: Session;
  readonly scope: Scope;
  readonly screen: OnScreen;
}

type Maker = (of: ExportOf) => Promise<Blob>;

const list =
  (dialect: CsvDialect): Maker =>
  ({ session, scope }) =>
    blobOf(csvPieces(agreementList(exportedNetwork(session, scope)), dialect), 'text/csv;charset=utf-8');

const MAKERS: Readonly<Record<DataFormat, Maker>> = {
  csv: list(CSV),
  csvExcel: list(CSV_FOR_EXCEL),
  xlsx: async ({ session, scope }) => {
    const part = exportedNetwork(session, scope);
    return blobOf(workbookPieces(part, aboutExport(session, scope)), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  },
  package: async ({ session, scope }) => {
    const part = exportedNetwork(session, scope);
    const own = ownDataMark(session);
    const original = own ? { description: own } : await descriptorOf(session);
    return blobOf(packagePieces(part, original), 'application/zip');
  },
  geojson: async ({ session, scope }) => {
    const part = exportedNetwork(session, scope);
    const about = aboutExport(session, scope);
    const { network, agreements } = part;
    const request = { level: 'university', whole: scope === 'all' } as const;
    const links = await reckonedOnce(session, 'links', request, () => aggregate(network, agreements, 'university'));
    return blobOf(geoJsonPieces(part, links, about), 'application/geo+json');
  },
  gexf: async ({ session, scope, screen }) => {
    const about = aboutExport(session, scope);
    return blobOf(gexfPieces(await exportedGraph(session, scope, screen.graph), about), 'application/gexf+xml');
  },
  graphml: async ({ session, scope, screen }) => {
    const about = aboutExport(session, scope);
    return blobOf(graphmlPieces(await exportedGraph(session, scope, screen.graph), about), 'application/graphml+xml');
  },
  json: ({ session, scope }) => blobOf(jsonPieces(exportedNetwork(session, scope), aboutExport(session, scope)), 'application/json')
};

/** The descriptor that the published network came with, for its licence and sources; null where there is none. */
async function descriptorOf({ dataset, network }: Session): Promise<unknown> {
  const entry = dataset.networks.networks.find(({ id }) => id === network!.id);
  try {
    return await fetchJson(new URL(`${entry?.path ?? `data/${network!.id}`}/${DESCRIPTOR_FILE}`, dataset.dataUrl).href);
  } catch {
    return null;
  }
}

/** Makes a file of data, of what is shown when it is asked for. @throws TooManyRows where a workbook cannot hold them */
export const exportedData = async (format: DataFormat, of: ExportOf): Promise<Blob> => MAKERS[format](of);

/** The formats for reference managers. */
export const REFERENCE_FORMATS = {
  bibtex: { name: 'BibTeX', end: '.bib', write: bibTex, type: 'application/x-bibtex' },
  ris: { name: 'RIS', end: '.ris', write: ris, type: 'application/x-research-info-systems' }
} as const satisfies Readonly<Record<string, { name: string; end: string; write: (view: CitedView) => string; type: string }>>;
