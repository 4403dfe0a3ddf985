import { isId } from '../base/id';
import { isoPartialDate } from '../base/partialDate';
import { safeUrl } from '../base/safeUrl';
import type { AgreementColumns } from '../model/agreementColumns';
import { CONFIDENCES, KINDS, STATUSES } from '../model/network';
import type { AlikeAgreements } from './alikeAgreements';
import { ByteRows, type PlainTable } from './byteRows';
import { CellValues, UNKNOWN } from './cellValues';
import { csvRecords, isBlank, type TableRecord } from './csv';
import type { Ends } from './ends';
import { KIND_SYNONYMS, STATUS_SYNONYMS } from './kindSynonyms';
import { isPlainAddress } from './plainAddress';
import type { OpenTable } from './readRows';
import type { References } from './references';
import { endsOfAgreement } from './rowEnds';
import { RowReader } from './rowReader';
import { cleanCell, isDestroyed, readRow } from './table';

/** A cell that has to be read with care: something is to be said of it, or to be asked. */
const CARE = -1;
/** Longest cell in bytes that is read without looking how many characters it has. */
const MAX_CELL = 32_767;
/** Rows between two reports of progress. */
const STEP = 10_000;

/** What reads agreements with care, and what they refer to. */
export interface FastReading {
  readonly columns: AgreementColumns;
  readonly alike: AlikeAgreements;
  readonly ends: Ends;
  readonly universities: ReadonlyMap<string, number>;
  readonly events: References;
  /** Reads a row with care and says whether it is used. */
  readonly read: (row: RowReader) => boolean;
}

/**
 * Reads a large table of agreements from its bytes into columns, many times sooner than row by row: what the cells of a column mean is found out once
 * for all rows that write the same, by the very methods that read single rows. A row of which anything is to be said or asked goes to `read`, as
 * all rows do otherwise, so that network, issues and questions are the same.
 */
export function readFast(open: OpenTable, plain: PlainTable, reading: FastReading): void {
  const { table } = open;
  const { header, rows, headerRow } = table;
  const bytes = new ByteRows(plain, header.length + 1);
  const fast = new FastRows(open, bytes, reading);
  let [total, used, passed] = [0, 0, 0];
  const withCare = (record: TableRecord): void => {
    if (record.number <= headerRow || (record.broken === '' && isBlank(record.cells))) return;
    total++;
    const { number, cells } = readRow(record, header, rows, table.issues);
    if (cells && reading.read(new RowReader(open, table.map!, cells, number))) used++;
  };
  const takeRows = (): void => {
    while (bytes.next()) {
      if (++passed % STEP === 0) rows.passed(STEP);
      if (bytes.number <= headerRow) continue;
      const outcome = fast.take();
      if (outcome === 'care') withCare({ number: bytes.number, cells: bytes.texts(), broken: '' });
      else if (outcome === 'used') {
        total++;
        used++;
      }
    }
  };
  for (const piece of plain.pieces.read()) {
    bytes.feed(piece);
    takeRows();
  }
  bytes.finish();
  takeRows();
  if (bytes.broken) {
    const rest = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.rest);
    for (const record of csvRecords(rest, plain.delimiter)) withCare({ ...record, number: bytes.number + record.number });
  }
  rows.passed(passed % STEP);
  open.report = { read: total, used, setAside: total - used };
}

/** Takes rows of one table into columns. */
class FastRows {
  readonly #open: OpenTable;
  readonly #rows: ByteRows;
  readonly #reading: FastReading;
  readonly #width: number;
  /** Positions of the columns of texts, −1 where the table has none. */
  readonly #at: Readonly<Record<'id' | 'title' | 'occasion' | 'url' | 'sourceTitle' | 'evidence' | 'parties', number>>;
  readonly #a: Resolver;
  readonly #b: Resolver;
  readonly #kind: Resolver;
  readonly #status: Resolver;
  readonly #confidence: Resolver;
  readonly #event: Resolver;
  readonly #retrieved: Resolver;
  readonly #signed: Resolver;
  readonly #started: Resolver;
  readonly #dateCodes = new Map<number, number>();

  constructor(open: OpenTable, rows: ByteRows, reading: FastReading) {
    this.#open = open;
    this.#rows = rows;
    this.#reading = reading;
    this.#width = open.table.header.length;
    const { ends, universities, events } = reading;
    const position = (column: string): number => open.table.map!.columns.get(column)?.position ?? -1;
    this.#at = {
      id: position('id'),
      title: position('title'),
      occasion: position('occasion'),
      url: position('source_url'),
      sourceTitle: position('source_title'),
      evidence: position('evidence'),
      parties: position('parties')
    };
    const resolver = (columns: readonly string[], absent: number, read: (row: RowReader) => number): Resolver =>
      new Resolver(
        columns.map(position).filter((place) => place >= 0),
        absent,
        (cells) => this.#probe(cells, read)
      );
    const side = (mark: 'a' | 'b'): Resolver =>
      resolver([`university_${mark}`, `country_${mark}`, `latitude_${mark}`, `longitude_${mark}`], CARE, (row) => {
        const [end, ...others] = endsOfAgreement(row);
        if (!end || others.length > 0 || end.faultyCountry) return CARE;
        return universities.get(ends.sure(end.text, end.country)) ?? CARE;
      });
    [this.#a, this.#b] = [side('a'), side('b')];
    const code = <T extends string>(column: string, list: readonly T[], empty: T, synonyms?: ReadonlyMap<string, T>): Resolver =>
      resolver([column], list.indexOf(empty), (row) => {
        const word = row.code(column, list, synonyms);
        return word === null ? CARE : list.indexOf(word || empty);
      });
    this.#kind = code('kind', KINDS, 'other', KIND_SYNONYMS);
    this.#status = code('status', STATUSES, 'unknown', STATUS_SYNONYMS);
    this.#confidence = code('confidence', CONFIDENCES, 'unstated');
    this.#event = resolver(['event'], 0, (row) => (row.text('event') === '' ? 0 : events.indexOf(row.text('event')) + 1 || CARE));
    const date = (column: string): Resolver => resolver([column], 0, (row) => row.date(column));
    [this.#retrieved, this.#signed, this.#started] = [date('retrieved_on'), date('signed_on'), date('started_on')];
  }

  /** Takes the row at hand: it is used, blank, or nothing was done and it has to be read with care. */
  take(): 'used' | 'blank' | 'care' {
    const rows = this.#rows;
    const at = this.#at;
    if (rows.count !== this.#width) return this.#isBlank() ? 'blank' : 'care';
    for (let cell = 0; cell < this.#width; cell++) {
      if (rows.ends[cell]! - rows.starts[cell]! > MAX_CELL || (rows.doubtful[cell] === 1 && this.#isChanged(cell))) return 'care';
    }
    if (at.parties >= 0 && !this.#isEmpty(at.parties)) return 'care';
    const { columns, alike } = this.#reading;
    const { texts } = columns;
    const idCode = this.#isNewId();
    if (!idCode) return this.#isBlank() ? 'blank' : 'care';
    const a = this.#a.of(rows);
    const b = this.#b.of(rows);
    if (a < 0 || b < 0 || a === b) return this.#isBlank() ? 'blank' : 'care';
    const kind = this.#kind.of(rows);
    const status = this.#status.of(rows);
    const confidence = this.#confidence.of(rows);
    const event = this.#event.of(rows);
    const url = this.#url();
    if (kind < 0 || status < 0 || confidence < 0 || event < 0 || url === null) return 'care';
    const retrieved = this.#retrieved.of(rows);
    const signedOn = this.#signed.of(rows);
    const startedOn = this.#started.of(rows);
    if (retrieved < 0 || signedOn < 0 || startedOn < 0) return 'care';

    columns.addParty(a);
    columns.addParty(b);
    this.#push('ids', at.id);
    this.#push('title', at.title);
    this.#push('occasion', at.occasion);
    if (url === true) this.#push('sourceUrl', at.url);
    else texts.sourceUrl.push(texts.sourceUrl.code(url));
    this.#push('sourceTitle', at.sourceTitle);
    texts.retrievedOn.push(this.#dateCode(retrieved));
    this.#push('evidence', at.evidence);
    texts.kindAsWritten.push(texts.kindAsWritten.code(''));
    const agreement = columns.complete({ kind, status, confidence, signedOn, startedOn, event: event - 1, row: rows.number });
    const first = alike.firstOf(agreement, '');
    if (first) {
      const { file } = this.#open.table.rows;
      const place = first.file === file ? String(first.row) : `${first.file}: ${first.row}`;
      new RowReader(this.#open, this.#open.table.map!, [], rows.number).report('agreement-repeated', 'warning', 'id', '', place);
    }
    return 'used';
  }

  #isEmpty(cell: number): boolean {
    return this.#rows.starts[cell] === this.#rows.ends[cell];
  }

  #isBlank(): boolean {
    for (let cell = 0; cell < Math.min(this.#rows.count, this.#width); cell++) if (!this.#isEmpty(cell)) return false;
    return this.#rows.count <= this.#width;
  }

  /** Whether a cell is read otherwise than it is written, or letters of it are lost. */
  #isChanged(cell: number): boolean {
    const text = this.#rows.text(cell);
    return cleanCell(text) !== text || isDestroyed(text);
  }

  /** Whether the id is one and no row before has it, or the row has none. */
  #isNewId(): boolean {
    const { id } = this.#at;
    if (id < 0 || this.#isEmpty(id)) return true;
    const [start, end] = [this.#rows.starts[id]!, this.#rows.ends[id]!];
    const source = this.#rows.sourceOf(id);
    let plain = end - start <= 200;
    for (let at = start; plain && at < end; at++) plain = ID_BYTE[source[at]!] === 1;
    if (!plain && !isId(this.#rows.text(id))) return false;
    return !this.#reading.columns.texts.ids.hasBytes(source, start, end, this.#rows.hashes[id]!);
  }

  /** The address as it is taken: true where it is that of the cell, null where it has to be read with care. */
  #url(): string | true | null {
    const { url } = this.#at;
    if (url < 0 || this.#isEmpty(url)) return '';
    return isPlainAddress(this.#rows.sourceOf(url), this.#rows.starts[url]!, this.#rows.ends[url]!) || safeUrl(this.#rows.text(url));
  }

  #push(name: 'ids' | 'title' | 'occasion' | 'sourceUrl' | 'sourceTitle' | 'evidence', cell: number): void {
    const rows = this.#rows;
    const texts = this.#reading.columns.texts[name];
    texts.push(
      cell < 0 ? texts.code('') : texts.codeOfBytes(rows.sourceOf(cell), rows.starts[cell]!, rows.ends[cell]!, rows.hashes[cell]!)
    );
  }

  #dateCode(date: number): number {
    let code = this.#dateCodes.get(date);
    if (code === undefined) {
      code = this.#reading.columns.texts.retrievedOn.code(isoPartialDate(date));
      this.#dateCodes.set(date, code);
    }
    return code;
  }

  /** Reads some cells as a row that has no others; CARE where anything would be said of them. */
  #probe(cells: readonly number[], read: (row: RowReader) => number): number {
    const { table } = this.#open;
    const texts = new Array<string>(this.#width).fill('');
    for (const cell of cells) texts[cell] = this.#rows.text(cell);
    const open = { ...this.#open, table: { ...table, issues: [] } };
    const value = read(new RowReader(open, table.map!, texts, this.#rows.number));
    return open.table.issues.length > 0 ? CARE : value;
  }
}

/** Finds out what the cells of some columns mean, once for equal ones. */
class Resolver {
  readonly #cells: readonly number[];
  readonly #absent: number;
  readonly #read: (cells: readonly number[]) => number;
  readonly #known: CellValues;

  /** @param absent what a table without these columns means */
  constructor(cells: readonly number[], absent: number, read: (cells: readonly number[]) => number) {
    this.#cells = cells;
    this.#absent = absent;
    this.#read = read;
    this.#known = new CellValues(cells);
  }

  of(rows: ByteRows): number {
    if (this.#cells.length === 0) return this.#absent;
    let value = this.#known.get(rows);
    if (value === UNKNOWN) this.#known.set(rows, (value = this.#read(this.#cells)));
    return value;
  }
}

/** 1 for the bytes of ASCII letters, digits and the signs that an id may have. */
const ID_BYTE = new Uint8Array(256);
for (const sign of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.:-') ID_BYTE[sign.charCodeAt(0)] = 1;
