import { deflateSync } from 'fflate';

/** How a file stands in the page: deflated, in base64, in an element that no browser runs, on a line of its own. */
const ENTRY = /^<script type="application\/octet-stream" data-path="([^"]+)">[A-Za-z0-9+/=]*<\/script>\n/gm;
const END = '<!-- /files -->\n';
/** What can stand in an attribute and in a path of the site. */
const PATH = /^(?!.*\.\.)[\w.-]+(?:\/[\w.-]+)*$/;

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(parts.join(''));
}

/**
 * The file with other files in it.
 * @param html with `<!-- /files -->` in it, where they stand
 * @param files by their path in the site; one of the same path takes the place of what was there, null takes it out
 * @throws where the page is no such file, or a path cannot stand in it
 */
export function withFiles(html: string, files: ReadonlyMap<string, Uint8Array | null>): string {
  const end = html.lastIndexOf(END);
  if (end < 0) throw new Error('This page holds no files.');
  const wrong = [...files.keys()].find((path) => !PATH.test(path));
  if (wrong !== undefined) throw new Error(`${wrong} is no path of a site.`);
  const kept = html.slice(0, end).replace(ENTRY, (entry, path: string) => (files.has(path) ? '' : entry));
  const added = [...files].flatMap(([path, bytes]) =>
    bytes ? [`<script type="application/octet-stream" data-path="${path}">${base64(deflateSync(bytes, { level: 9 }))}</script>\n`] : []
  );
  return kept + added.join('') + html.slice(end);
}

/** The paths of the files that a page holds. */
export const pathsIn = (html: string): string[] => [...html.matchAll(ENTRY)].map(([, path]) => path!);
