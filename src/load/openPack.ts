import { sameBytes } from '../base/byteHash';
import { isId } from '../base/id';
import { IdTable } from '../base/idTable';
import { monthOf, packPartialDate, type PartialDate } from '../base/partialDate';
import type { Texts } from '../base/texts';
import { CONFIDENCES, KINDS, STATUSES, TEXT_COLUMNS, type Agreements, type Network, type TextColumnName } from '../model/network';
import { freezeNetwork } from '../model/postedNetwork';
import { PackError } from './packError';
import { readPack, type PackContent } from './packFile';
import { readThings, type PackedThings } from './packedThings';
import type { PackOrigin } from './packNetwork';
import { readTexts } from './packTexts';
import type { LoadResult } from './readPublished';
import { OWN_TABLES } from './tableLimits';

/** An opened packed network: what its tables came to, and which they were. */
export interface OpenedPack extends LoadResult {
  readonly network: Network;
  readonly origin: PackOrigin;
}

/** Parties of one agreement that are expected at most, taken over all agreements. */
const MOST_PARTIES = 16;

/**
 * Opens a packed network and freezes it. Every number and text that the program relies on is checked, for the file may come from anywhere.
 * @throws PackError
 */
export async function openPack(file: Uint8Array): Promise<OpenedPack> {
  const opened = await readPacked(file);
  return { ...opened, network: freezeNetwork(opened.network) };
}

/**
 * What `openPack` gives, but for that nothing is frozen: for a thread that only posts it.
 * @throws PackError
 */
export async function readPacked(file: Uint8Array): Promise<OpenedPack> {
  const content = await readPack(file);
  const things = readThings(content.json);
  const agreements = agreementsOf(content, things);
  const index = {
    country: lookUp(things.countries),
    city: lookUp(things.cities),
    university: lookUp(things.universities),
    agreement: new IdTable(agreements.ids),
    event: lookUp(things.events)
  };
  require(index.agreement.size === agreements.count);
  const { id, title, version, updatedOn, countries, cities, universities, events, mobility, origin, issues, report } = things;
  const network = { id, title, version, updatedOn, countries, cities, universities, agreements, events, mobility, index };
  return { network, issues, report, origin };
}

function require(sound: boolean): void {
  if (!sound) throw new PackError('broken', 'The columns do not fit together.');
}

function lookUp(things: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  const places = new Map(things.map(({ id }, place) => [id, place]));
  require(places.size === things.length);
  return places;
}

function agreementsOf(content: PackContent, things: PackedThings): Agreements {
  const count = content.lengthOf('kind');
  require(count <= OWN_TABLES.rows);
  const numbers = (name: string, length = count): Uint32Array => {
    require(content.lengthOf(name) === length);
    return content.column(name, (size) => new Uint32Array(size));
  };
  const codes = (name: string, known: readonly string[], written: readonly string[]): Uint8Array => {
    require(content.lengthOf(name) === count);
    return translated(
      content.column(name, (size) => new Uint8Array(size), [0, written.length]),
      known,
      written
    );
  };
  require(content.lengthOf('event') === count && content.lengthOf('parties') <= Math.max(64, count) * MOST_PARTIES);
  const event = content.column('event', (size) => new Int32Array(size), [-1, things.events.length]);
  const partyOffsets = numbers('partyOffsets', count + 1);
  const parties = numbers('parties', content.lengthOf('parties'));
  checkParties(partyOffsets, parties, things.universities.length);
  const [signedOn, startedOn] = [numbers('signedOn'), numbers('startedOn')];
  require(areDates(signedOn) && areDates(startedOn));
  const texts = Object.fromEntries(TEXT_COLUMNS.map((name) => [name, readTexts(content, name, count)])) as Record<TextColumnName, Texts>;
  require(areIds(texts.ids) && areAddresses(texts.sourceUrl));
  for (let code = 0; code < texts.retrievedOn.ends.length; code++) require(packPartialDate(texts.retrievedOn.distinct(code)) !== null);
  return {
    count,
    partyOffsets,
    parties,
    kind: codes('kind', KINDS, things.codes.kind),
    status: codes('status', STATUSES, things.codes.status),
    confidence: codes('confidence', CONFIDENCES, things.codes.confidence),
    signedOn,
    startedOn,
    event,
    row: numbers('row'),
    ...texts
  };
}

function checkParties(offsets: Uint32Array, parties: Uint32Array, universities: number): void {
  require(offsets[0] === 0 && offsets.at(-1) === parties.length);
  // For every university the last agreement that it was found in, so that none is a party twice.
  const last = new Uint32Array(universities);
  let sound = true;
  for (let agreement = 1; agreement < offsets.length; agreement++) {
    const [start, end] = [offsets[agreement - 1]!, offsets[agreement]!];
    sound &&= end >= start + 2 && end <= parties.length;
    for (let i = start; sound && i < end; i++) {
      sound = parties[i]! < universities && last[parties[i]!] !== agreement;
      last[parties[i]!] = agreement;
    }
  }
  require(sound);
}

/** Codes as this program has them. A word that it does not know is of another version. */
function translated(column: Uint8Array, known: readonly string[], written: readonly string[]): Uint8Array {
  const codes = written.map((word) => known.indexOf(word));
  if (codes.includes(-1)) throw new PackError('version');
  return codes.every((code, index) => code === index) ? column : column.map((code) => codes[code]!);
}

function areDates(dates: Uint32Array): boolean {
  let before = 0;
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i]!;
    if (date !== before && !isDate(date)) return false;
    before = date;
  }
  return true;
}

function isDate(date: PartialDate): boolean {
  const day = date % 100;
  return date < 100_000_000 && monthOf(date) <= 12 && day <= 31 && (day === 0 || monthOf(date) > 0) && (date === 0 || date >= 10_000);
}

/** Whether every entry is an id, as of `isId`. Of a million only those are decoded that are not plain. */
function areIds(ids: Texts): boolean {
  const { codes, ends, bytes } = ids;
  for (let entry = 0; entry < codes.length; entry++) {
    const code = codes[entry]!;
    const [start, end] = [code === 0 ? 0 : ends[code - 1]!, ends[code]!];
    let plain = end > start && end - start <= 200;
    for (let at = start; plain && at < end; at++) plain = isIdByte(bytes[at]!);
    if (!plain && !isId(ids.at(entry))) return false;
  }
  return true;
}

const isIdByte = (byte: number): boolean =>
  (byte >= 97 && byte <= 122) || (byte >= 48 && byte <= 58) || (byte >= 65 && byte <= 90) || byte === 45 || byte === 46 || byte === 95;

const [SLASH, AT] = [47, 64];
/** 1 for the bytes that an address may have: visible ASCII but `\\`. */
const ADDRESS_BYTE = Uint8Array.from({ length: 256 }, (_, byte) => (byte > 32 && byte < 127 && byte !== 92 ? 1 : 0));

/** Whether every text is empty or an http or https address of visible ASCII, as the importer writes them, without a user's name. */
function areAddresses({ ends, bytes }: Texts): boolean {
  for (let at = 0; at < bytes.length; at++) if (ADDRESS_BYTE[bytes[at]!] === 0) return false;
  for (let code = 0, start = 0; code < ends.length; code++) {
    const end = ends[code]!;
    let at = start;
    start = end;
    if (at === end) continue;
    at = schemeEnd(bytes, at);
    if (at === 0 || at >= end) return false;
    for (; at < end && bytes[at] !== SLASH; at++) if (bytes[at] === AT) return false;
  }
  return true;
}

const SCHEMES = ['https://', 'http://'].map((scheme) => new TextEncoder().encode(scheme));

/** Where the host begins; 0 where the scheme is another. */
function schemeEnd(bytes: Uint8Array, start: number): number {
  for (const scheme of SCHEMES) if (sameBytes(bytes, start, scheme, 0, scheme.length)) return start + scheme.length;
  return 0;
}
