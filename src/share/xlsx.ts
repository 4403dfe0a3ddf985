import { numberText, type Cell } from './csvText';
import type { TextFile } from './pieces';
import { zipPieces } from './zipFiles';

/**
 * A small writer of Office Open XML workbooks (ECMA-376): texts, numbers, a bold first row that stays in sight. Ready-made writers compress in
 * threads that they start from texts, which the page's policy on scripts forbids.
 */

/** A sheet of a workbook; the first row is its header. */
export interface XlsxSheet {
  /** Up to 31 characters, without `[]:*?/\`. */
  readonly name: string;
  readonly rows: Iterable<readonly Cell[]>;
}

/** Longest text that a cell of a workbook may hold, in characters. */
const MAX_TEXT = 32_767;
/** Width of a column at most, in characters, and the rows that are looked at for it. */
const WIDTH = { most: 48, least: 8, rows: 200 };

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Styles by index: as it comes, text, text in bold. Format 49 is "text": such a cell is no formula even after somebody has edited it. */
const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// What XML 1.0 has no place for; line breaks and tabs stay.
const FORBIDDEN = /[^\t\n\r\P{Cc}]|[\p{Cs}\ufffe\uffff]/gu;
const escaped = (text: string): string => text.replace(FORBIDDEN, ' ').replace(/[&<>"]/g, (letter) => ESCAPES[letter]!);

/** A, B, … Z, AA, …: the name of a column by its index. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** `A1` and so on. */
const reference = (column: number, row: number): string => `${columnName(column)}${row + 1}`;

function cellXml(cell: Cell, column: number, row: number): string {
  if (cell === '') return '';
  const at = reference(column, row);
  if (typeof cell === 'number') return `<c r="${at}"><v>${numberText(cell)}</v></c>`;
  const text = cell.length > MAX_TEXT ? `${cell.slice(0, MAX_TEXT - 1)}…` : cell;
  return `<c r="${at}" s="${row === 0 ? 2 : 1}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

function columnXml(rows: readonly (readonly Cell[])[], column: number): string {
  const longest = rows.reduce((most, row) => Math.max(most, String(row[column] ?? '').length), WIDTH.least);
  return `<col min="${column + 1}" max="${column + 1}" width="${Math.min(WIDTH.most, longest) + 2}" customWidth="1"/>`;
}

function firstRows(rows: XlsxSheet['rows']): readonly (readonly Cell[])[] {
  const first: (readonly Cell[])[] = [];
  for (const row of rows) if (first.push(row) === WIDTH.rows) break;
  return first;
}

function* sheetXml({ rows }: XlsxSheet): Generator<string> {
  const first = firstRows(rows);
  yield (
    `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${first[0]!.map((_, column) => columnXml(first, column)).join('')}</cols><sheetData>`
  );
  let index = 0;
  for (const row of rows) {
    yield `<row r="${index + 1}">${row.map((cell, column) => cellXml(cell, column, index)).join('')}</row>`;
    index++;
  }
  yield '</sheetData></worksheet>';
}

/** Sheets, at least one, each with a header, as an XLSX workbook, in pieces. The rows of each are gone through twice. */
export function xlsxPieces(sheets: readonly XlsxSheet[]): Generator<Uint8Array> {
  const each = (write: (sheet: XlsxSheet, number: number) => string): string =>
    sheets.map((sheet, index) => write(sheet, index + 1)).join('');
  const files: Record<string, string> = {
    '[Content_Types].xml':
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
      `${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels':
      `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>` +
      `${each(({ name }, n) => `<sheet name="${escaped(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${XML}<Relationships xmlns="${PACKAGE}/relationships">` +
      `${each((_, n) => `<Relationship Id="rId${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}` +
      `<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES
  };
  return zipPieces([
    ...Object.entries(files).map(([name, text]): TextFile => ({ name, pieces: [text] })),
    ...sheets.map((sheet, index): TextFile => ({ name: `xl/worksheets/sheet${index + 1}.xml`, pieces: sheetXml(sheet) }))
  ]);
}
