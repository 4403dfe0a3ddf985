/** Text of which every record is well-formed CSV, and what had to be left out for it. */
export interface MendedText {
  /** Records divided by `\n`, the first one at the start; quoted cells are quoted properly. */
  readonly text: string;
  /** Records of the text, the header and blank ones included. */
  readonly records: number;
  /** Records (the first is 1) with a quote that is never closed, and what stands behind it. They are blank records in the text. Ascending. */
  readonly unclosed: readonly { readonly record: number; readonly text: string }[];
}

/** A quoted cell longer than this is taken for one whose closing quote is missing. */
const MAX_QUOTED = 20_000;

/**
 * The quoted cell whose quote stands at `open`, quoted properly, and where the text goes on behind it. A quote within the cell that is not
 * doubled stands for itself, as long as the cell has no line break: behind one it is the opening quote of another row, so ours is not closed.
 */
function quotedCell(text: string, open: number, delimiter: string): { readonly cell: string; readonly next: number } | null {
  let inner = '';
  let from = open + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0 || quote - open > MAX_QUOTED) return null;
    inner += text.slice(from, quote);
    if (text[quote + 1] === '"') {
      inner += '""';
      from = quote + 2;
      continue;
    }
    let next = quote + 1;
    while (text[next] === ' ') next++;
    const after = text[next];
    if (after === undefined || after === delimiter || after === '\n' || after === '\r') {
      return { cell: `"${inner.replace(/\r\n?/g, '\n')}"`, next };
    }
    if (/[\r\n]/.test(inner)) return null;
    inner += '""';
    from = quote + 1;
  }
}

/**
 * Prepares CSV for a parser that is strict: line ends of all three kinds become `\n`, and a row with an unclosed quote, which would swallow the
 * rows behind it, becomes a blank one. Record n of the answer is row n as a spreadsheet counts, where a quoted line break starts no row.
 * @param delimiter one character
 */
export function mendQuotes(text: string, delimiter: string): MendedText {
  const records: string[] = [];
  const unclosed: { record: number; text: string }[] = [];
  let record = '';
  let copied = 0;
  let atCell = true;
  let at = 0;
  const lineBreak = /\r\n?|\n/g;
  while (at < text.length) {
    const character = text[at]!;
    if (character === '"' && atCell) {
      const quoted = quotedCell(text, at, delimiter);
      if (quoted) {
        record += text.slice(copied, at) + quoted.cell;
        at = copied = quoted.next;
      } else {
        // The row ends with its line. Further quotes in it are not looked at.
        records.push('');
        lineBreak.lastIndex = at;
        const end = lineBreak.exec(text);
        unclosed.push({ record: records.length, text: text.slice(at, end?.index) });
        at = copied = end ? lineBreak.lastIndex : text.length;
        record = '';
        continue;
      }
      atCell = false;
    } else if (character === '\n' || character === '\r') {
      records.push(record + text.slice(copied, at));
      at = copied = at + (text.startsWith('\r\n', at) ? 2 : 1);
      record = '';
      atCell = true;
    } else {
      atCell = character === delimiter;
      at++;
    }
  }
  records.push(record + text.slice(copied));
  return { text: records.join('\n'), records: records.length, unclosed };
}
