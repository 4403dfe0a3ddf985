/** Name of the one HTML file with everything in it, beside the page. */
export const OFFLINE_FILE = 'university-network-offline.html';
/** Path in it of a person's own data: a project, as `projectFile.ts` writes it. */
export const OWN_PROJECT = 'own/project.zip';
/** Path in it of what it opens with: the query of an address. */
export const OPENS_WITH = 'opens-with.txt';
/** Path in it of the version of the program. */
export const VERSION_FILE = 'version.txt';
/** Paths in it of the program and its styles. */
export const PROGRAM_FILE = 'program.js';
export const STYLES_FILE = 'program.css';

/**
 * The files of the site in the page itself: of the one HTML file that opens without server and network. Whoever wants a file of the site looks here
 * before asking the network.
 */
export interface SiteArchive {
  /** Paths of all files in it. */
  readonly paths: readonly string[];
  /** What the page opens with where its own address says nothing: the query of an address, or ''. */
  readonly query: string;
  /** Version of the program. */
  readonly version: string;
  /** Addresses of the pictures in it, by their path. */
  readonly pictures: Readonly<Record<string, string>>;
  /** The bytes of a file; null where it is not in the page. */
  readonly read: (path: string) => Promise<Uint8Array | null>;
  /** The same by its absolute address. */
  readonly find: (address: string) => Promise<Uint8Array | null>;
}

/** Where the page leaves its archive for the program. */
export const ARCHIVE_KEY = 'universityNetworkFiles';

/** The files that are in the page; null where it is a site on a server, and in workers. */
export const siteArchive = (): SiteArchive | null => (globalThis as { readonly [ARCHIVE_KEY]?: SiteArchive })[ARCHIVE_KEY] ?? null;
