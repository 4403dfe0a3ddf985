import { fold } from '../../base/fold';
import type { CeremonyParty } from '../../story/ceremony';

/** Whether somebody is named. */
export const isParty = ({ university, names }: CeremonyParty): boolean => university !== '' || Object.keys(names).length > 0;

/** Whether both are the same, by what they are called where they are not in the network. */
export function sameParty(a: CeremonyParty, b: CeremonyParty): boolean {
  if (a.university !== '' || b.university !== '') return a.university === b.university;
  const called = new Set(Object.values(a.names).map(fold));
  return Object.values(b.names).some((name) => called.has(fold(name)));
}

/** An id for a row that is added in the room: one of a kind also among those that another window adds. */
export const newRowId = (): string => `late-${[...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('')}`;
