/** A block of cells of a sheet that was made one cell; rows and columns from 0, both ends included. */
export interface MergedBlock {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

/** Blocks that are looked at in one sheet; nobody merges more by hand. */
const MOST = 100_000;

/** A number of a column as its letters are counted: A is 1, AA is 27. */
export const columnNumber = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** The blocks of a sheet that are higher than one row. */
export function mergedBlocks(sheetXml: string): MergedBlock[] {
  const blocks: MergedBlock[] = [];
  for (const [, column, top, bottom] of sheetXml.matchAll(
    /<(?:\w+:)?mergeCell\b[^>]*?\sref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g
  )) {
    if (Number(bottom) > Number(top) && blocks.length < MOST)
      blocks.push({ column: columnNumber(column!) - 1, top: Number(top) - 1, bottom: Number(bottom) - 1 });
  }
  return blocks;
}

/**
 * The rows of a sheet in which a cell that stands for several rows is in each of them that holds something else: one university beside all its
 * partners. Other rows of it stay blank.
 */
export function fillMerged(rows: readonly (readonly string[])[], blocks: readonly MergedBlock[]): readonly (readonly string[])[] {
  if (blocks.length === 0) return rows;
  const filled = rows.map((row) => [...row]);
  for (const { column, top, bottom } of blocks) {
    const text = rows[top]?.[column] ?? '';
    if (text === '') continue;
    for (let at = top + 1; at <= bottom && at < rows.length; at++) {
      if (rows[at]!.some((cell) => cell.trim() !== '') && filled[at]![column] === '') filled[at]![column] = text;
    }
  }
  return filled;
}

/** The path of each sheet of a workbook within it, by the sheet's name. */
export function sheetPaths(
  sheets: readonly { readonly name: string; readonly relation: string }[],
  relationsXml: string
): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const [tag] of relationsXml.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    const [id, target] = ['Id', 'Target'].map((name) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]);
    if (id !== undefined && target !== undefined) targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return new Map(sheets.map(({ name, relation }) => [name, targets.get(relation) ?? '']));
}
