import type { ImportResult } from '../../load/importNetwork';
import type { TableReport } from '../../load/tableReport';

/** Rows of all tables together: `read = used + setAside`. */
export function importSums({ tables }: Pick<ImportResult, 'tables'>): TableReport {
  const sum = (part: keyof TableReport) => tables.reduce((total, { report }) => total + report[part], 0);
  return { read: sum('read'), used: sum('used'), setAside: sum('setAside') };
}
