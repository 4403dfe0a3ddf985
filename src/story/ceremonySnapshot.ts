import { isId } from '../base/id';
import { KINDS } from '../model/network';
import type { Ceremony, CeremonyParty, CeremonyRow } from './ceremony';
import type { Change, Mark, Run } from './ceremonyRun';
import { BLANKS } from './player';

/** A ceremony as a text, to be stored at every change. */
export const snapshot = (ceremony: Ceremony): string => JSON.stringify(ceremony);

/** The ceremony of a stored text, just as it was; null where the text holds none. */
export function resume(text: string): Ceremony | null {
  try {
    return readCeremony(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Reads a ceremony that was stored or sent as JSON; null where it is none, or where its parts do not belong together. */
export function readCeremony(value: unknown): Ceremony | null {
  if (!isObject(value) || value['version'] !== 1) return null;
  // One that an older version stored says nothing of what was listed.
  const { event, purpose, rows, listed = null, blank, live, rehearsal } = value;
  const known = BLANKS.find((candidate) => candidate === blank);
  if (typeof event !== 'string' || (purpose !== 'signing' && purpose !== 'replay') || !known) return null;
  if (!Array.isArray(rows) || !rows.every(isCeremonyRow)) return null;
  if (!(listed === null || (Array.isArray(listed) && listed.every(isText)))) return null;
  const ids = new Set(rows.map(({ id }) => id));
  if (ids.size !== rows.length || !isRun(live, ids) || !(rehearsal === null || isRun(rehearsal, ids))) return null;
  return { version: 1, event, purpose, rows, listed, blank: known, live, rehearsal };
}

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isMoment = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);

const isParty = (value: unknown): value is CeremonyParty =>
  isObject(value) && isText(value['university']) && isObject(value['names']) && Object.values(value['names']).every(isText);

/** Whether a value that was stored or sent is a row of a running order. */
export const isCeremonyRow = (value: unknown): value is CeremonyRow =>
  isObject(value) &&
  isText(value['id']) &&
  isId(value['id']) &&
  Array.isArray(value['parties']) &&
  value['parties'].length >= 2 &&
  value['parties'].every(isParty) &&
  (KINDS as readonly unknown[]).includes(value['kind']) &&
  Number.isInteger(value['date']) &&
  isText(value['note']);

const isMark = (value: unknown): value is Mark =>
  isObject(value) &&
  (value['state'] === 'revealed' || value['state'] === 'skipped') &&
  (value['signedAt'] === null || isMoment(value['signedAt']));

function isRun(value: unknown, ids: ReadonlySet<string>): value is Run {
  if (!isObject(value)) return false;
  const { marks, current, moving, past, future } = value;
  const isRowId = (id: unknown): boolean => isText(id) && ids.has(id);
  const isCurrent = (id: unknown): boolean => id === null || isRowId(id);
  const isPair = (pair: unknown, is: (side: unknown) => boolean): boolean => Array.isArray(pair) && pair.length === 2 && pair.every(is);
  const isChange = (change: unknown): change is Change =>
    isObject(change) &&
    isPair(change['current'], isCurrent) &&
    isObject(change['marks']) &&
    Object.entries(change['marks']).every(([id, sides]) => isRowId(id) && isPair(sides, (mark) => mark === null || isMark(mark)));
  return (
    isObject(marks) &&
    Object.entries(marks).every(([id, mark]) => isRowId(id) && isMark(mark)) &&
    isCurrent(current) &&
    typeof moving === 'boolean' &&
    [past, future].every((changes) => Array.isArray(changes) && changes.every(isChange))
  );
}
