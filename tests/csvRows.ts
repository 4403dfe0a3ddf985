import papaparse from 'papaparse';

/** Rows of a CSV text with a header, as they stand in the file. */
export const csvRows = (text: string): readonly Readonly<Record<string, string>>[] =>
  papaparse.parse<Record<string, string>>(text.trim(), { header: true }).data;
