import { fetchFile, type FetchOptions } from './fetchFile';

/**
 * Reads a JSON file that belongs to the build, whose shape the build vouches for.
 * @param address absolute http(s) address
 * @throws LoadError where it cannot be had, SyntaxError where it is not JSON
 */
export async function fetchJson<T>(address: string, options: FetchOptions = {}): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await fetchFile(address, options))) as T;
}
