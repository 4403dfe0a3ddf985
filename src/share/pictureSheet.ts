import { svgNode, type SvgNode } from '../base/svgTree';
import { hueColour, type Theme } from '../model/palette';
import { SANS, SERIF } from '../graph/style';
import type { TextWidths } from '../graph/frame';
import type { LegendSign } from './legendSign';

/** Width and height in pixels of the sheet; it is drawn at any size. */
export interface SheetSize {
  readonly width: number;
  readonly height: number;
}

/** What stands around a picture, in the language of the page. */
export interface SheetWords {
  /** BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  /** That the data is somebody's own, with the file's name; '' for published data. */
  readonly ownData: string;
  /** How much is shown, and under which conditions. */
  readonly counts: string;
  readonly legend: readonly LegendSign[];
  /** Sources, version and date of the data, date and address of the picture, remarks on boundaries: a paragraph each. */
  readonly notes: readonly string[];
}

const MARGIN = 32;
const GAP = 14;
const TITLE = 28;
const SUBTITLE = 15;
const COUNTS = 15;
const LEGEND = 13;
const NOTES = 11.5;
/** From one line of text to the next, in sizes of the text. */
const LEADING = 1.4;
/** What a line needs below its letters, in sizes of the text. */
const DESCENT = 0.3;

/** Breaks a text into lines of a width; a word that is wider than a line, as an address is, is broken, too. */
export function wrapped(text: string, most: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer) <= most) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    for (const letter of word) {
      if (line && widthOf(line + letter) > most) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line ? [...lines, line] : lines;
}

/** Puts paragraphs below each other and remembers how far down it came. */
class Column {
  readonly nodes: SvgNode[] = [];
  y: number;
  readonly #width: number;
  readonly #widths: TextWidths;

  constructor(y: number, width: number, widths: TextWidths) {
    this.y = y;
    this.#width = width;
    this.#widths = widths;
  }

  write(text: string, size: number, fill: string, serif = false, bold = false): void {
    const widthOf = serif ? this.#widths.serif : this.#widths.sans;
    for (const line of wrapped(text, this.#width, (part) => widthOf(part, size, bold))) {
      this.y += size * LEADING;
      this.nodes.push(letters(line, MARGIN, this.y - size * DESCENT, size, fill, serif, bold));
    }
  }
}

const letters = (text: string, x: number, y: number, size: number, fill: string, serif = false, bold = false): SvgNode =>
  svgNode(
    'text',
    { x: rounded(x), y: rounded(y), 'font-family': serif ? SERIF : SANS, 'font-size': size, 'font-weight': bold ? 600 : 400, fill },
    text
  );

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** A sign with its words: its elements at 0, 0 (middle of the line), and its width in pixels. */
function signOf(sign: LegendSign, theme: Theme, widths: TextWidths): { readonly nodes: readonly SvgNode[]; readonly width: number } {
  const word = (text: string, x: number): SvgNode => letters(text, x, LEGEND * 0.35, LEGEND, theme.text);
  const wide = (text: string): number => widths.sans(text, LEGEND, false);
  const disc = (x: number, fill: string): SvgNode => svgNode('circle', { cx: rounded(x), cy: 0, r: 5, fill });
  if (sign.type === 'words') return { nodes: [word(sign.label, 0)], width: wide(sign.label) };
  if (sign.type === 'disc') return { nodes: [disc(5, hueColour(theme, sign.hue)), word(sign.label, 16)], width: 16 + wide(sign.label) };
  if (sign.type === 'shades') {
    const start = wide(sign.least) + 12;
    const end = start + theme.shades.length * 13;
    return {
      nodes: [word(sign.least, 0), ...theme.shades.map((shade, index) => disc(start + 13 * index, shade)), word(sign.most, end)],
      width: end + wide(sign.most)
    };
  }
  const dash = { solid: {}, dashed: { 'stroke-dasharray': '5 4' }, dotted: { 'stroke-dasharray': '0.1 4', 'stroke-linecap': 'round' } }[
    sign.dash
  ];
  const look = sign.wide ? { 'stroke-width': 5, 'stroke-opacity': theme.opacity.band } : { 'stroke-width': 2.2 };
  const line = svgNode('path', { d: 'M0 0H24', fill: 'none', stroke: hueColour(theme, sign.hue), ...dash, ...look });
  return { nodes: [line, word(sign.label, 32)], width: 32 + wide(sign.label) };
}

/** The legend in rows that fill a width, and its height. */
function legendRows(
  signs: readonly LegendSign[],
  width: number,
  theme: Theme,
  widths: TextWidths
): { readonly nodes: SvgNode[]; readonly height: number } {
  const line = LEGEND * 1.7;
  let [x, y] = [0, line / 2];
  const nodes = signs.map((sign) => {
    const { nodes: parts, width: own } = signOf(sign, theme, widths);
    if (x > 0 && x + own > width) [x, y] = [0, y + line];
    const at = svgNode('g', { transform: `translate(${rounded(MARGIN + x)} ${rounded(y)})` }, parts);
    x += own + 22;
    return at;
  });
  return { nodes, height: signs.length > 0 ? y + line / 2 : 0 };
}

/**
 * A picture with its title, what it shows, legend and notes as one SVG document: to stand alone in a report or a slide.
 * @param picture draws the picture in a size that is left for it
 */
export function pictureSheet(
  words: SheetWords,
  size: SheetSize,
  theme: Theme,
  widths: TextWidths,
  picture: (size: SheetSize) => SvgNode
): SvgNode {
  const width = size.width - 2 * MARGIN;
  const head = new Column(MARGIN - 8, width, widths);
  if (words.ownData) head.write(words.ownData, COUNTS, theme.accent, false, true);
  head.write(words.title, TITLE, theme.text, true, true);
  head.write(words.subtitle, SUBTITLE, theme.quiet);
  head.write(words.counts, COUNTS, theme.text);

  const legend = legendRows(words.legend, width, theme, widths);
  const notes = new Column(0, width, widths);
  for (const note of words.notes) notes.write(note, NOTES, theme.quiet);

  const top = head.y + GAP;
  const height = Math.max(100, size.height - top - 2 * GAP - legend.height - notes.y - MARGIN / 2);
  const below = top + height + GAP;
  const drawn = picture({ width, height });
  return svgNode(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xml:lang': words.language,
      width: size.width,
      height: size.height,
      viewBox: `0 0 ${size.width} ${size.height}`
    },
    [
      svgNode('title', {}, [words.title, words.subtitle].filter(Boolean).join(' – ')),
      svgNode('rect', { width: size.width, height: size.height, fill: theme.panel }),
      svgNode('g', { class: 'head' }, head.nodes),
      { ...drawn, attributes: { ...drawn.attributes, x: MARGIN, y: rounded(top), width: rounded(width), height: rounded(height) } },
      svgNode('rect', { x: MARGIN, y: rounded(top), width: rounded(width), height: rounded(height), fill: 'none', stroke: theme.rule }),
      svgNode('g', { class: 'legend', transform: `translate(0 ${rounded(below)})` }, legend.nodes),
      svgNode('g', { class: 'notes', transform: `translate(0 ${rounded(below + legend.height)})` }, notes.nodes)
    ]
  );
}
