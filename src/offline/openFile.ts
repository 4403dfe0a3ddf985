/*
 * The first script of the one HTML file: hands the files that stand in the page to the program, and starts it. A file on a disk may load no other
 * file, so the program and its styles are among them.
 */
import { ARCHIVE_KEY, OPENS_WITH, PROGRAM_FILE, STYLES_FILE, VERSION_FILE, type SiteArchive } from '../load/siteArchive';

/** How a browser opens what a reader may look at in a window of its own. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html;charset=utf-8',
  csv: 'text/plain;charset=utf-8',
  md: 'text/plain;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  json: 'application/json'
};

const entries = new Map([...document.querySelectorAll<HTMLElement>('script[data-path]')].map((entry) => [entry.dataset['path']!, entry]));

async function read(path: string): Promise<Uint8Array | null> {
  const entry = entries.get(path);
  if (!entry) return null;
  const packed = Uint8Array.from(atob(entry.textContent), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const textOf = async (path: string): Promise<string> => new TextDecoder().decode((await read(path)) ?? new Uint8Array());
/** Absolute address of the folder in which the files would lie. */
const folder = new URL('.', document.baseURI).href;

const find = async (address: string): Promise<Uint8Array | null> =>
  address.startsWith(folder) ? read(address.slice(folder.length)) : null;

/** How a browser reads the pictures of a deployment. */
const PICTURES: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg'
};
const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1).toLowerCase();

/** Every picture, at an address in the page. */
async function pictures(): Promise<Record<string, string>> {
  const found = [...entries.keys()].filter((path) => endingOf(path) in PICTURES);
  const addresses = await Promise.all(
    found.map(async (path) => [path, addressOf((await read(path))!, PICTURES[endingOf(path)]!)] as const)
  );
  return Object.fromEntries(addresses);
}

const addressOf = (bytes: Uint8Array, type: string): string => URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));

/** Links to other files of the site lead to what is in this one. */
function onclick(event: MouseEvent): void {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]');
  if (!link || event.defaultPrevented) return;
  const path = link.href.startsWith(folder) ? link.href.slice(folder.length).replace(/[?#].*/, '') : '';
  if (!entries.has(path)) return;
  event.preventDefault();
  // Opened at once, for a browser lets a click open a window, not what comes after it.
  const view = open('', '_blank');
  void read(path).then((bytes) => {
    if (view) view.location.href = addressOf(bytes!, TYPES[endingOf(path)] ?? 'application/octet-stream');
  });
}

async function start(): Promise<void> {
  const archive: SiteArchive = {
    paths: [...entries.keys()],
    query: await textOf(OPENS_WITH),
    version: await textOf(VERSION_FILE),
    pictures: await pictures(),
    read,
    find
  };
  Object.defineProperty(globalThis, ARCHIVE_KEY, { value: archive });
  addEventListener('click', onclick);
  const style = document.createElement('style');
  style.textContent = await textOf(STYLES_FILE);
  const program = document.createElement('script');
  program.type = 'module';
  program.textContent = await textOf(PROGRAM_FILE);
  document.head.append(style, program);
}

void start();
