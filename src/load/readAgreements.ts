import { AgreementColumns } from '../model/agreementColumns';
import { addAgreement } from '../model/buildNetwork';
import { CONFIDENCES, KINDS, STATUSES } from '../model/network';
import { AlikeAgreements } from './alikeAgreements';
import type { Ends } from './ends';
import type { readFast } from './fastAgreements';
import { KIND_SYNONYMS, STATUS_SYNONYMS } from './kindSynonyms';
import { isReadable, visitRows, type OpenTable } from './readRows';
import { sourceOf } from './records';
import type { References } from './references';
import { endOfParty, endsOfAgreement, type RowEnd } from './rowEnds';
import type { RowReader } from './rowReader';

/** From the id of an agreement to its parties as a table of parties has them: ids of universities. */
export type PartyLists = ReadonlyMap<string, readonly string[]>;

/** Id of the university that an end names; '' with an issue where there is none. */
function universityOf(row: RowReader, end: RowEnd, universities: Ends, severity: 'error' | 'warning'): string {
  const asked = { file: row.file, row: row.row, column: row.header(end.column) };
  const { id, code, suggestion } = universities.find(end.text, end.country, asked);
  if (end.faultyCountry) row.country(end.faultyCountry, id ? 'warning' : severity);
  if (!id && !(end.faultyCountry && code === 'country-missing')) row.report(code, severity, end.column, suggestion, end.text);
  return id;
}

/** Reads the tables of parties, a row for each party of an agreement. */
export function readParties(tables: readonly OpenTable[], universities: Ends, agreements: References): PartyLists {
  const lists = new Map<string, string[]>();
  for (const open of tables) {
    visitRows(open, (row) => {
      const agreement = row.required('agreement');
      const end = row.required('university') && endOfParty(row);
      const university = end ? universityOf(row, end, universities, 'error') : '';
      if (agreement && !agreements.has(agreement)) {
        row.report('reference-unknown', 'error', 'agreement', agreements.suggest(agreement));
        return false;
      }
      if (!agreement || !university) return false;
      const list = lists.get(agreement);
      if (!list) lists.set(agreement, [university]);
      else if (!list.includes(university)) list.push(university);
      return true;
    });
  }
  return lists;
}

/** The parties of an agreement, two or more, distinct and known; null where there are no such two. */
function partiesOf(row: RowReader, universities: Ends, apart: readonly string[]): readonly string[] | null {
  const ends = endsOfAgreement(row);
  if (row.text('parties') !== '' || apart.length > 0) {
    const known = new Set([...apart, ...ends.map((end) => universityOf(row, end, universities, 'warning')).filter(Boolean)]);
    if (known.size >= 2) return [...known];
    row.report(apart.length === 0 && ends.length < 2 ? 'party-same' : 'party-missing', 'error', row.has('parties') ? 'parties' : 'id');
    return null;
  }
  const sides = ['university_a', 'university_b'];
  const asked = sides.some((column) => row.has(column)) ? sides : [row.has('parties') ? 'parties' : 'id'];
  const missing = asked.filter((column) => column === 'id' || row.text(column) === '');
  missing.forEach((column) => row.report('party-missing', 'error', column));
  const parties = ends.map((end) => universityOf(row, end, universities, 'error'));
  if (missing.length > 0 || parties.length < 2 || parties.includes('')) return null;
  if (parties[0] !== parties[1]) return parties;
  row.report('party-same', 'error', 'university_b');
  return null;
}

/** What the rows of agreements refer to. */
export interface AgreementReferences {
  readonly ends: Ends;
  /** Indices of the universities by their ids. */
  readonly universities: ReadonlyMap<string, number>;
  readonly events: References;
  /** The parties that tables of parties have. */
  readonly apart: PartyLists;
  /** Reads large tables from their bytes; where it is not given they are read row by row. */
  readonly fast: typeof readFast | undefined;
}

/** Agreements. An event that is no row of a table of events is reported and kept as the occasion. */
export function readAgreements(
  tables: readonly OpenTable[],
  { ends, universities, events, apart, fast }: AgreementReferences
): { readonly columns: AgreementColumns; readonly readable: boolean } {
  const columns = new AgreementColumns(tables.reduce((sum, { table }) => sum + table.rows.count, 0));
  const { ids } = columns.texts;
  const alike = new AlikeAgreements(columns);

  const read = (row: RowReader): boolean => {
    const written = row.text('id');
    if (written !== '' && ids.has(written)) {
      row.report('id-duplicate', 'error', 'id');
      return false;
    }
    const id = row.id(true);
    const parties = partiesOf(row, ends, apart.get(written) ?? []);
    const kind = row.code('kind', KINDS, KIND_SYNONYMS);
    if (kind === null) row.report('kind-unknown', 'warning', 'kind');
    const status = row.code('status', STATUSES, STATUS_SYNONYMS);
    if (status === null) row.report('status-unknown', 'warning', 'status');
    const confidence = row.code('confidence', CONFIDENCES);
    if (confidence === null) row.report('value-unknown', 'warning', 'confidence');
    const eventText = row.text('event');
    const event = events.indexOf(eventText);
    if (eventText && event < 0) row.report('reference-unknown', 'warning', 'event', events.suggest(eventText));
    const source = sourceOf(row);
    const signedOn = row.date('signed_on');
    const startedOn = row.date('started_on');
    if (id === null || !parties) return false;
    if (id !== '' && ids.has(id)) {
      row.report('id-duplicate', 'error', 'id');
      return false;
    }
    const record = {
      id,
      kind: kind || 'other',
      kindAsWritten: kind === null ? row.text('kind') : '',
      status: status || 'unknown',
      confidence: confidence || 'unstated',
      signedOn,
      startedOn,
      row: row.row,
      title: row.text('title'),
      occasion: row.text('occasion') || (event < 0 ? eventText : ''),
      sourceUrl: source.url,
      sourceTitle: source.title,
      retrievedOn: source.retrievedOn,
      evidence: row.text('evidence')
    } as const;
    const agreement = addAgreement(
      columns,
      record,
      parties.map((party) => universities.get(party)!),
      event
    );
    const first = alike.firstOf(agreement, row.text('signed_on') || row.text('started_on'));
    if (first)
      row.report('agreement-repeated', 'warning', 'id', '', first.file === row.file ? String(first.row) : `${first.file}: ${first.row}`);
    return true;
  };

  for (const open of tables) {
    alike.begin(open.table.rows.file);
    const { plain } = open.table.rows;
    if (fast && plain && apart.size === 0 && isReadable(open)) fast(open, plain, { columns, alike, ends, universities, events, read });
    else visitRows(open, read);
  }
  const idsOfUniversities = [...universities.keys()];
  columns.nameUnnamed((parties) => Array.from(parties, (party) => idsOfUniversities[party]!).join('--'));
  return { columns, readable: tables.some(isReadable) };
}
