import { agreementList } from '../../share/agreementList';
import { bibTex, ris, type CitedView } from '../../share/citationFiles';
import { CSV, CSV_FOR_EXCEL, csvText, type CsvDialect } from '../../share/csvText';
import { DESCRIPTOR_FILE } from '../../load/descriptor';
import { fetchJson } from '../../load/fetchJson';
import { geoJson } from '../../share/geoJson';
import { gexf } from '../../share/gexf';
import { graphml } from '../../share/graphml';
import { networkFiles } from '../../share/networkFiles';
import { networkJson } from '../../share/networkJson';
import { workbook } from '../../share/workbook';
import { zipFiles } from '../../share/zipFiles';
import type { Session } from '../../state/session.svelte';
import { ownDataMark } from '../import/ownDataMark';
import { exportedGraph } from './exportGraph';
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

type Maker = (of: ExportOf) => Blob | Promise<Blob>;

const list =
  (dialect: CsvDialect): Maker =>
  ({ session, scope }) =>
    new Blob([csvText(agreementList(exportedNetwork(session, scope)), dialect)], { type: 'text/csv;charset=utf-8' });

const MAKERS: Readonly<Record<DataFormat, Maker>> = {
  csv: list(CSV),
  csvExcel: list(CSV_FOR_EXCEL),
  xlsx: ({ session, scope }) =>
    new Blob([workbook(exportedNetwork(session, scope), aboutExport(session, scope))], {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    }),
  package: async ({ session, scope }) => {
    const own = ownDataMark(session);
    const original = own ? { description: own } : await descriptorOf(session);
    return new Blob([zipFiles(networkFiles(exportedNetwork(session, scope), original))], { type: 'application/zip' });
  },
  geojson: ({ session, scope }) =>
    new Blob([geoJson(exportedNetwork(session, scope), aboutExport(session, scope))], { type: 'application/geo+json' }),
  gexf: async ({ session, scope, screen }) =>
    new Blob([gexf(await exportedGraph(session, scope, screen.graph), aboutExport(session, scope))], { type: 'application/gexf+xml' }),
  graphml: async ({ session, scope, screen }) =>
    new Blob([graphml(await exportedGraph(session, scope, screen.graph), aboutExport(session, scope))], {
      type: 'application/graphml+xml'
    }),
  json: ({ session, scope }) =>
    new Blob([networkJson(exportedNetwork(session, scope), aboutExport(session, scope))], { type: 'application/json' })
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

/** Makes a file of data. */
export const exportedData = async (format: DataFormat, of: ExportOf): Promise<Blob> => MAKERS[format](of);

/** The formats for reference managers. */
export const REFERENCE_FORMATS = {
  bibtex: { name: 'BibTeX', end: '.bib', write: bibTex, type: 'application/x-bibtex' },
  ris: { name: 'RIS', end: '.ris', write: ris, type: 'application/x-research-info-systems' }
} as const satisfies Readonly<Record<string, { name: string; end: string; write: (view: CitedView) => string; type: string }>>;
