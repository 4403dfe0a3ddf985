import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { TestInfo } from '@playwright/test';
import { withFiles } from '../../src/share/offlineFile';

const FILE = fileURLToPath(new URL('../../dist/university-network-offline.html', import.meta.url));

/** Address of the one HTML file of the build, on the disk. */
export const FILE_ADDRESS = pathToFileURL(FILE).href;

/** Whether a page is opened from the disk. */
export const isFile = (address: string): boolean => address.startsWith('file:');

/** Whether a page may ask for an address: a site for all of its origin, a file for nothing but itself and what it has made. */
export function isOwn(address: string, base: string): boolean {
  if (/^data:/.test(address)) return true;
  if (!isFile(base)) return new URL(address).origin === new URL(base).origin;
  return /^(blob|about):/.test(address) || (isFile(address) && address.replace(/[?#].*/, '').endsWith('.html'));
}

/** Saves the offline file with other files in it, where the test keeps its own. @param name of the new file @returns its path */
export async function fileWith(testInfo: TestInfo, files: Readonly<Record<string, string>>, name = 'offline.html'): Promise<string> {
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
  const path = testInfo.outputPath(name);
  await writeFile(path, withFiles(await readFile(FILE, 'utf8'), bytes));
  return path;
}

const TYPES: Readonly<Record<string, string>> = { json: 'application/json', svg: 'image/svg+xml', csv: 'text/csv' };

/** How the server is to send a file of this name. */
export const typeOf = (path: string): string => TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain';
