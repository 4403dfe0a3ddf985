import { isArchive } from './archive';
import { decodeText } from './decode';
import { DELIMITERS } from './importChoices';

/** What a file is, by what it holds; its name decides only between text and text. */
export type FileFormat =
  | 'archive'
  /** A workbook of a kind that is not read: .xls, .xlsb, .ods. */
  | 'old-workbook'
  /** An Office file behind a password. */
  | 'encrypted'
  | 'json'
  | 'text'
  /** A document, a picture, a web page, a program: no table. */
  | 'other';

/** First bytes of files that are no tables. */
const OTHERS: readonly string[] = [
  '%PDF',
  '\x89PNG',
  '\x89UNM',
  '\xff\xd8\xff',
  'GIF8',
  'RIFF',
  'BM',
  'II*\0',
  'MM\0*',
  '\x1f\x8b',
  'Rar!',
  '7z\xbc\xaf',
  '\x7fELF',
  'MZ\x90',
  'SQLite format 3',
  '{\\rtf',
  'PAR1'
];
/** Older Office files and everything behind a password are kept in this container. */
const COMPOUND = '\xd0\xcf\x11\xe0';
/** Bytes that are looked at. */
const SAMPLE = 8 * 1024;
/** Names of notes that lie beside tables. */
const NOTES = /^(?:readme|licen[cs]e|notice|sources|changelog|authors|contributing|copying|makefile|attributions?|citation|version)\b/i;
/** Endings of files that are meant as tables: what is wrong with them is said, wherever they lie. */
const TABLES = /\.(?:csv|tsv|tab|psv|xlsx|xlsm|xltx|xls|xlsb|ods|fods|numbers|geojson|zip)$/i;
/** Endings of files that may be tables, and are taken for one when they look like it. */
const PERHAPS = /\.(?:txt|text|dat|data|asc|prn|json)$|^[^.]+$/i;

const startsWith = (bytes: Uint8Array, start: string): boolean => {
  for (let index = 0; index < start.length; index++) if (bytes[index] !== start.charCodeAt(index)) return false;
  return true;
};

/** File name without its folders. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Whether text begins like a web page or another XML file; Excel opens such files under the ending .xls. */
const isMarkup = (text: string): boolean => /^\s*<(?:!doctype|!--|html|head|body|meta|table|div|style|\?xml|\?mso)/i.test(text);

/** Whether text is bytes that were never text: control characters all over. A few of them are a damaged table. */
const isNoise = (text: string): boolean =>
  [...text].filter((character) => character === '\ufffd' || (character < ' ' && !/\s/.test(character))).length > text.length / 10;

/** The beginning of a file as text, or null where it is none. */
const textStart = (bytes: Uint8Array): string | null => decodeText(bytes.subarray(0, SAMPLE))?.text ?? null;

/** Recognises a file by its first bytes. An archive may be a workbook: its entries tell. */
export function formatOf(bytes: Uint8Array): FileFormat {
  if (isArchive(bytes)) return 'archive';
  if (startsWith(bytes, COMPOUND)) {
    // The name of the stream that holds the encrypted package, in UTF-16.
    const name = 'EncryptedPackage'.split('').join('\0');
    return new TextDecoder('latin1').decode(bytes.subarray(0, 64 * 1024)).includes(name) ? 'encrypted' : 'old-workbook';
  }
  // "BM" and "RIFF" begin words as well: binary files go on with bytes that no text has.
  const binary = bytes.subarray(0, 32).some((byte) => byte < 9 || byte === 11 || (byte > 13 && byte < 32));
  if (OTHERS.some((start) => startsWith(bytes, start) && (binary || start.length > 3 || start.charCodeAt(0) > 127))) return 'other';
  const start = textStart(bytes);
  if (start === null || isNoise(start)) return 'other';
  if (isMarkup(start)) return /urn:schemas-microsoft-com:office|<table/i.test(start) ? 'old-workbook' : 'other';
  return /^\s*[{[]\s*(?:["{[\]}]|$)/.test(start) ? 'json' : 'text';
}

/** Whether text looks like a table: its first lines have the same number of cells, two or more. */
export function looksLikeTable(bytes: Uint8Array): boolean {
  const lines = (textStart(bytes) ?? '').split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  // The last line may be cut.
  const whole = bytes.length > SAMPLE ? lines.slice(0, -1) : lines;
  if (whole.length < 2) return false;
  return DELIMITERS.some((delimiter) => {
    const counts = whole.slice(0, 20).map((line) => line.split(delimiter).length);
    const [header = 1] = counts;
    return header > 1 && counts.filter((count) => count === header).length >= counts.length * 0.8;
  });
}

/** Whether a file was written by the system or a program for itself: hidden ones, those of macOS in archives, locks of open workbooks. */
export function isOfSystem(path: string): boolean {
  const name = baseName(path);
  if (path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX' || part === 'node_modules')) return true;
  return name === '' || name.startsWith('~$') || /^(?:thumbs\.db|desktop\.ini)$/i.test(name);
}

/**
 * How a file that lies in a folder or archive is to be taken: `table`: it is meant as one; `perhaps`: if it looks like one; `none`: it is a note,
 * a picture or a file of the system that nobody meant to be read.
 * @param path with `/` between folders
 */
export function meaningOf(path: string): 'table' | 'perhaps' | 'none' {
  if (isOfSystem(path)) return 'none';
  const name = baseName(path);
  if (TABLES.test(name)) return 'table';
  return PERHAPS.test(name) && !NOTES.test(name) ? 'perhaps' : 'none';
}
