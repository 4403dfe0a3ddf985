import { sameBytes } from '../base/byteHash';
import { FoldedTexts } from '../base/foldedTexts';
import { isId } from '../base/id';
import { IdTable } from '../base/idTable';
import { manySlots } from '../base/manySlots';
import { packPartialDate } from '../base/partialDate';
import { idsInOrder, OrderedIds, type IdLengths } from '../base/orderedIds';
import { textHashes } from '../base/textHashes';
import type { Texts } from '../base/texts';
import { CONFIDENCES, KINDS, STATUSES, TEXT_COLUMNS, type Agreements, type TextColumnName } from '../model/network';
import type { PackColumns } from './packColumns';
import { PackError } from './packError';
import type { PackHead } from './packNetwork';
import { readTexts } from './packTexts';

/** The agreements of a packed network, and where each stands by its id. */
export interface PackedAgreements {
  readonly agreements: Agreements;
  readonly ids: IdTable;
}

/** Agreements that are opened at most: as many rows as a table may have. */
const MOST = 2_000_000;
/** Parties of one agreement that are expected at most, taken over all agreements. */
const MOST_PARTIES = 16;

function require(sound: boolean): void {
  if (!sound) throw new PackError('broken', 'The columns do not fit together.');
}

/**
 * Reads the agreements of a packed network, and checks every number and text that the program relies on.
 * @param pause awaited between its columns
 * @throws PackError
 */
export async function agreementsOf(
  columns: PackColumns,
  { codes: words, records: { counts } }: Pick<PackHead, 'codes' | 'records'>,
  pause: () => Promise<void>
): Promise<PackedAgreements> {
  const count = columns.lengthOf('kind');
  require(count <= MOST);
  const numbers = (name: string, length = count): Uint32Array => {
    require(columns.lengthOf(name) === length);
    return columns.words(name);
  };
  const codes = (name: string, known: readonly string[], written: readonly string[]): Uint8Array => {
    require(columns.lengthOf(name) === count);
    return translated(columns.bytes(name, [0, written.length]), known, written);
  };
  require(columns.lengthOf('event') === count && columns.lengthOf('parties') <= Math.max(64, count) * MOST_PARTIES);
  const event = columns.signed('event', [-1, counts.events]);
  const partyOffsets = numbers('partyOffsets', count + 1);
  const parties = columns.words('parties');
  const arePaired = columns.stepOf('partyOffsets') === 2 && parties.length === 2 * count;
  require(arePaired ? arePairs(parties, counts.universities) : areParties(partyOffsets, parties, counts.universities));
  await pause();
  const dates = (name: string): Uint32Array => {
    const column = numbers(name);
    require(areDates(columns.isRepeated(name) ? column.subarray(0, 1) : column));
    return column;
  };
  const [signedOn, startedOn] = [dates('signedOn'), dates('startedOn')];
  const read: Partial<Record<TextColumnName, Texts>> = {};
  for (const name of TEXT_COLUMNS) {
    await pause();
    read[name] = readTexts(columns, name, count);
  }
  const texts = read as Record<TextColumnName, Texts>;
  await pause();
  require(areAddresses(texts.sourceUrl));
  await pause();
  const { ids, retrievedOn } = texts;
  const ordered = columns.stepOf('ids.codes') === 1 ? idsInOrder(ids) : null;
  const hashed = ordered ? null : textHashes(ids);
  require(areIds(ids, ordered ?? hashed!));
  await pause();
  for (let code = 0; code < distinctIn(retrievedOn); code++) require(packPartialDate(retrievedOn.distinct(code)) !== null);
  const table = hashed ? new IdTable(ids, manySlots(ids, hashed)) : new OrderedIds(ids);
  require(table.size === count);
  await pause();
  const agreements = {
    count,
    partyOffsets,
    parties,
    kind: codes('kind', KINDS, words.kind),
    status: codes('status', STATUSES, words.status),
    confidence: codes('confidence', CONFIDENCES, words.confidence),
    signedOn,
    startedOn,
    event,
    row: numbers('row'),
    ...texts
  };
  return { agreements, ids: table };
}

const distinctIn = (texts: Texts): number => (texts instanceof FoldedTexts ? texts.folded.heads : texts.ends).length;

// In loops over all agreements nothing is taken apart by patterns: code that never ran makes a list for each, and that is most of its time.

/** Whether every agreement has two parties or more of so many universities, and none twice. */
function areParties(offsets: Uint32Array, parties: Uint32Array, universities: number): boolean {
  if (offsets[0] !== 0 || offsets.at(-1) !== parties.length) return false;
  let end = 0;
  for (let agreement = 1; agreement < offsets.length; agreement++) {
    const start = end;
    end = offsets[agreement]!;
    if (end !== start + 2) {
      if (!(end > start && end <= parties.length) || !areDifferent(parties.subarray(start, end), universities)) return false;
      continue;
    }
    const one = parties[start]!;
    const other = parties[start + 1]!;
    if (one === other || one >= universities || other >= universities) return false;
  }
  return true;
}

/** The same of agreements that have two each. */
function arePairs(parties: Uint32Array, universities: number): boolean {
  for (let at = 0; at < parties.length; at += 2) {
    const one = parties[at]!;
    const other = parties[at + 1]!;
    if (one === other || one >= universities || other >= universities) return false;
  }
  return true;
}

const areDifferent = (parties: Uint32Array, universities: number): boolean =>
  parties.length > 1 && new Set(parties).size === parties.length && parties.every((party) => party < universities);

/** Codes as this program has them. A word that it does not know is of another version. */
function translated(column: Uint8Array, known: readonly string[], written: readonly string[]): Uint8Array {
  const codes = written.map((word) => known.indexOf(word));
  if (codes.includes(-1)) throw new PackError('version');
  return codes.every((code, index) => code === index) ? column : column.map((code) => codes[code]!);
}

/** 1 for what a date can have behind its year: month and day, a month, or nothing. */
const IN_YEAR = new Uint8Array(10_000);
IN_YEAR[0] = 1;
for (let month = 1; month <= 12; month++) IN_YEAR.fill(1, month * 100, month * 100 + 32);

function areDates(dates: Uint32Array): boolean {
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i]!;
    if (IN_YEAR[date % 10_000] === 0 || date >= 100_000_000 || (date < 10_000 && date > 0)) return false;
  }
  return true;
}

/** What a plain id does not have. */
const NO_ID_BYTE = /[^\w:.-]/;
/** What an address does not have: all but visible ASCII, and `\\`. */
const NO_ADDRESS_BYTE = /[^\x21-\x5b\x5d-\x7e]/;

/** Of bytes above 127 each becomes a letter of its own, none of them ASCII. */
const LATIN = new TextDecoder('latin1');

/** Whether none of the bytes is of a kind: the search of the browser needs no time to become fast. */
const haveNo = (kind: RegExp, bytes: Uint8Array): boolean => !kind.test(LATIN.decode(bytes));

/** Whether every entry is an id, as of `isId`. Of a million only those are decoded that are not plain. */
function areIds(ids: Texts, { shortest, longest }: IdLengths): boolean {
  const bytes = ids instanceof FoldedTexts ? ids.folded.rest : ids.bytes;
  if (shortest > 0 && longest <= 200 && haveNo(NO_ID_BYTE, bytes)) return true;
  for (let entry = 0; entry < ids.length; entry++) if (!isId(ids.at(entry))) return false;
  return true;
}

const [SLASH, AT] = [47, 64];

/** Whether every text is empty or an http or https address of visible ASCII, as the importer writes them, without a user's name. */
function areAddresses(texts: Texts): boolean {
  if (!(texts instanceof FoldedTexts)) {
    const { ends, bytes } = texts;
    if (!haveNo(NO_ADDRESS_BYTE, bytes)) return false;
    for (let code = 0, start = 0; code < ends.length; start = ends[code++]!) if (hostEnd(bytes, start, ends[code]!) < 0) return false;
    return true;
  }
  const { heads, rest } = texts.folded;
  if (!haveNo(NO_ADDRESS_BYTE, rest)) return false;
  // What begins as the one before it, as far as its host goes, is an address as that is.
  let host = Infinity;
  for (let code = 0; code < heads.length; code++) {
    if (heads[code]! >= host) continue;
    const text = texts.bytesOf(code);
    const end = hostEnd(text, 0, text.length);
    if (end < 0) return false;
    host = end === 0 ? Infinity : end;
  }
  return true;
}

const SCHEMES = ['https://', 'http://'].map((scheme) => new TextEncoder().encode(scheme));

/** Up to where an address is nobody else's: behind the first slash after its host. 0 where there is none, −1 where it is no such address. */
function hostEnd(bytes: Uint8Array, start: number, end: number): number {
  if (start === end) return 0;
  const scheme = SCHEMES.find((one) => end - start > one.length && sameBytes(bytes, start, one, 0, one.length));
  if (!scheme) return -1;
  for (let at = start + scheme.length; at < end; at++) {
    if (bytes[at] === SLASH) return at + 1 - start;
    if (bytes[at] === AT) return -1;
  }
  return Infinity;
}
