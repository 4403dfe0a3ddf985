import { perform, type Ceremony, type CeremonyRow } from './ceremony';
import { markOf } from './ceremonyRun';

/**
 * A ceremony after the data it follows were read anew. What has happened to a row stays, and so do the place of every row, the row on screen and the
 * times of signing. A new row stands behind the one that it follows in the data, so that one at the end of the file comes last; a row that the data
 * no longer have goes, unless the hall has seen it; one that was taken out by hand does not come back.
 * @param rows what the data list now, in their order
 * @returns the same object where nothing changes, and where the ceremony follows no data
 */
export function followRows(ceremony: Ceremony, rows: readonly CeremonyRow[]): Ceremony {
  const { listed } = ceremony;
  if (!listed) return ceremony;
  const known = new Set(listed);
  const now = new Set(rows.map(({ id }) => id));
  const gone = ceremony.rows.filter(({ id }) => known.has(id) && !now.has(id));
  // A row that was revealed is not removed by this command.
  let next = gone.reduce((after, { id }) => perform(after, { type: 'remove', id }, 0), ceremony);
  rows.forEach((row, index) => {
    if (known.has(row.id) || next.rows.some(({ id }) => id === row.id)) return;
    const before = rows.slice(0, index).map(({ id }) => id);
    const at = next.rows.findLastIndex(({ id }) => before.includes(id)) + 1;
    // Of the rows that it follows none may be left: then it is as late as those of the room.
    next = perform(next, { type: 'add', row, at: before.length > 0 && at === 0 ? next.rows.length : at }, 0);
  });
  const order = rows.map(({ id }) => id);
  const isSame = next === ceremony && order.length === listed.length && order.every((id, index) => id === listed[index]);
  return isSame ? ceremony : { ...next, listed: order };
}

/** The rows that the data no longer have and the hall has seen. */
export const goneRows = ({ rows, listed, live, rehearsal }: Ceremony): CeremonyRow[] => {
  const now = new Set(listed ?? []);
  return listed ? rows.filter(({ id }) => !now.has(id) && (markOf(live, id) ?? (rehearsal && markOf(rehearsal, id)))) : [];
};
