import { zipSync } from 'fflate';
import { ArchiveError, readEntry, type ArchiveEntry, type UnpackBudget } from './archive';
import { columnNumber, fillMerged, mergedBlocks, sheetPaths, type MergedBlock } from './mergedCells';

/** A sheet of a workbook as cells. */
export interface Sheet {
  readonly name: string;
  /** Row i is row i + 1 of the sheet; blank rows are there, all rows are equally long. [] for an empty sheet. */
  readonly rows: readonly (readonly string[])[];
  /** Whether the workbook hides it; its rows are not read then. */
  readonly hidden: boolean;
}

/** The parts of a workbook that hold its cells: all else (pictures, charts, printer settings) is left packed. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:(?!drawings|charts|media|pivot|theme|external|comments)[^/]+\/)?(?:_rels\/)?[^/]+\.(?:xml|rels))$/;

/** Whether an archive with these entries is an Excel workbook (.xlsx, .xlsm). */
export const isWorkbook = (entries: readonly ArchiveEntry[]): boolean => entries.some(({ name }) => name === 'xl/workbook.xml');

/** The last row and the last column of a sheet that hold something. A row far below makes the reader fill in all rows above it. */
function sizeOfSheet(xml: string): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [, row] of xml.matchAll(/<(?:\w+:)?row\b[^>]*?\sr="(\d+)"/g)) rows = Math.max(rows, Number(row));
  for (const [, letters] of xml.matchAll(/<(?:\w+:)?c\b[^>]*?\sr="([A-Z]+)\d+"[^>]*[^/]>/g))
    columns = Math.max(columns, columnNumber(letters!));
  return { rows, columns };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescapeXml = (text: string): string => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name]!);

/** The sheets that a workbook lists. */
function listedSheets(workbookXml: string): { readonly name: string; readonly relation: string; readonly hidden: boolean }[] {
  return [...workbookXml.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => ({
    name: unescapeXml(/\sname="([^"]*)"/.exec(tag)?.[1] ?? ''),
    relation: /\s\w+:id="([^"]*)"/.exec(tag)?.[1] ?? '',
    hidden: /\sstate="(?:hidden|veryHidden)"/.test(tag)
  }));
}

/**
 * A number of a workbook as a person sees it: plain, without an exponent, with the 15 digits that spreadsheets count with.
 * @param written as the file stores it, such as `0.30000000000000004` or `1E+21`
 */
export function plainNumber(written: string): string {
  const number = Number(written);
  if (/^-?\d{1,40}$/.test(written) || !Number.isFinite(number)) return written;
  const rounded = Number(number.toPrecision(15));
  if (Number.isInteger(rounded)) return BigInt(rounded).toString();
  const text = String(rounded);
  return text.includes('e') ? rounded.toFixed(20).replace(/\.?0+$/, '') : text;
}

/** A date of a workbook as ISO 8601; its time of day is dropped, and kept only where there is no day. */
function isoDate(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const iso = date.toISOString();
  return date.getUTCFullYear() < 1900 ? iso.slice(11, 16) : iso.slice(0, 10);
}

const asText = (value: unknown): string =>
  value === null ? '' : value instanceof Date ? isoDate(value) : String(value as string | boolean);

/**
 * Reads an Excel workbook: every sheet, dates as ISO 8601, numbers as plain text, empty and faulty cells as '', a cell that was merged over several
 * rows in each of them. The reader is loaded when the
 * first workbook comes. It gets the parts repacked, unpacked within the limits before.
 * @param entries of `archive`
 * @throws ArchiveError
 */
export async function readWorkbook(archive: Uint8Array, entries: readonly ArchiveEntry[], budget: UnpackBudget): Promise<Sheet[]> {
  const parts: Record<string, Uint8Array> = Object.create(null) as Record<string, Uint8Array>;
  const merged = new Map<string, readonly MergedBlock[]>();
  let blankRows = 0;
  for (const entry of entries) {
    if (!NEEDED.test(entry.name)) continue;
    const bytes = readEntry(archive, entry, budget);
    parts[entry.name] = bytes;
    if (!entry.name.startsWith('xl/worksheets/')) continue;
    const xml = new TextDecoder().decode(bytes);
    merged.set(entry.name, mergedBlocks(xml));
    const { rows, columns } = sizeOfSheet(xml);
    blankRows += rows;
    if (Math.max(rows * columns, blankRows) > budget.limits.cells) throw new ArchiveError('too-large', `${rows} × ${columns} cells`);
  }

  const { default: readXlsxFile } = await import('read-excel-file/universal');
  // Stored, not packed: the reader unpacks what is packed in a worker of its own, which the page's policy forbids.
  const repacked = zipSync(parts, { level: 0 });
  let sheets;
  try {
    sheets = await readXlsxFile(repacked.buffer, { parseNumber: plainNumber });
  } catch (error) {
    throw new ArchiveError('broken', error instanceof Error ? error.message : '');
  }
  const textOf = (part: string): string => new TextDecoder().decode(parts[part] ?? new Uint8Array());
  const listed = listedSheets(textOf('xl/workbook.xml'));
  const hidden = new Set(listed.flatMap((sheet) => (sheet.hidden ? [sheet.name] : [])));
  const paths = sheetPaths(listed, textOf('xl/_rels/workbook.xml.rels'));
  return sheets.map(({ sheet, data }): Sheet => {
    if (hidden.has(sheet)) return { name: sheet, rows: [], hidden: true };
    const cells = data.map((row) => row.map(asText));
    return { name: sheet, rows: fillMerged(cells, merged.get(paths.get(sheet) ?? '') ?? []), hidden: false };
  });
}
