/** Text of which every record is well-formed CSV, and what had to be left out for it. */
export interface MendedText {
  /** Records divided by `\n`, the first one at the start; quoted cells are quoted properly. */
  readonly text: string;
  /** Records of the text, the header and blank ones included. */
  readonly records: number;
  /** Records (the first is 1) with a quote that is never closed, and what stands behind it. They are blank records in the text. Ascending. */
  readonly unclosed: readonly { readonly record: number; readonly text: string }[];
  /** Where the record behind these begins in the text that was given; its length at the end. */
  readonly next: number;
}

/** A quoted cell of several lines that is longer than this, the longest that Excel has, is taken for one whose closing quote is missing. */
const MAX_QUOTED = 32_767;

/**
 * The quoted cell whose quote stands at `open`, quoted properly, and where the text goes on behind it. A quote within the cell that is not
 * doubled stands for itself, as long as the cell has no line break: behind one it is the opening quote of another row, so ours is not closed.
 */
function quotedCell(text: string, open: number, delimiter: string): { readonly cell: string; readonly next: number } | null {
  let inner = '';
  let broken = false;
  let from = open + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return null;
    const part = text.slice(from, quote);
    broken ||= /[\r\n]/.test(part);
    if (broken && quote - open > MAX_QUOTED) return null;
    inner += part;
    if (text[quote + 1] === '"') {
      inner += '""';
      from = quote + 2;
      continue;
    }
    let next = quote + 1;
    while (text[next] === ' ') next++;
    const after = text[next];
    if (after === undefined || after === delimiter || after === '\n' || after === '\r') {
      return { cell: `"${broken ? inner.replace(/\r\n?/g, '\n') : inner}"`, next };
    }
    if (broken) return null;
    inner += '""';
    from = quote + 1;
  }
}

/**
 * Prepares CSV for a parser that is strict: line ends of all three kinds become `\n`, and a row with an unclosed quote, which would swallow the
 * rows behind it, becomes a blank one. Record n of the answer is row n as a spreadsheet counts, where a quoted line break starts no row.
 * @param delimiter one character
 * @param from where a record begins
 * @param size characters after which no further record is begun; a record is never divided
 */
export function mendQuotes(text: string, delimiter: string, from = 0, size = Infinity): MendedText {
  const plain = unquoted(text, from, size);
  if (plain) return plain;
  const records: string[] = [];
  const unclosed: { record: number; text: string }[] = [];
  let record = '';
  let copied = from;
  let at = from;
  const special = /["\r\n]/g;
  while (at < text.length) {
    special.lastIndex = at;
    const found = special.exec(text);
    if (!found) break;
    at = found.index;
    if (found[0] === '"') {
      // A quote within a cell stands for itself.
      const atCell = (at === copied && record === '') || text[at - 1] === delimiter;
      if (!atCell) {
        at++;
        continue;
      }
      const quoted = quotedCell(text, at, delimiter);
      if (quoted) {
        record += text.slice(copied, at) + quoted.cell;
        at = copied = quoted.next;
        continue;
      }
      // The row ends with its line. Further quotes in it are not looked at.
      const end = /\r\n?|\n/g;
      end.lastIndex = at;
      const lineBreak = end.exec(text);
      records.push('');
      unclosed.push({ record: records.length, text: text.slice(at, lineBreak?.index) });
      at = copied = lineBreak ? end.lastIndex : text.length;
    } else {
      records.push(record + text.slice(copied, at));
      at = copied = at + (text.startsWith('\r\n', at) ? 2 : 1);
    }
    record = '';
    if (at - from >= size) return { text: records.join('\n'), records: records.length, unclosed, next: at };
  }
  records.push(record + text.slice(copied));
  return { text: records.join('\n'), records: records.length, unclosed, next: text.length };
}

/** The same for a part of the text that has no quotes, as most have; null where it has some. */
function unquoted(text: string, from: number, size: number): MendedText | null {
  const end = from + size < text.length ? text.indexOf('\n', from + size) : -1;
  const next = end < 0 ? text.length : end + 1;
  const part = text.slice(from, end < 0 ? next : end);
  if (part.includes('"')) return null;
  const lines = part.includes('\r') ? part.replace(/\r$/, '').replace(/\r\n?/g, '\n') : part;
  let records = 1;
  for (let at = lines.indexOf('\n'); at >= 0; at = lines.indexOf('\n', at + 1)) records++;
  return { text: lines, records, unclosed: [], next };
}
