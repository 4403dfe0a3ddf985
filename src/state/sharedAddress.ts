import { siteArchive } from '../load/siteArchive';
import type { ViewState } from '../model/viewState';
import { encodeView } from '../share/address';
import { addressOf } from './address.svelte';

/**
 * The full address of a view, for others: of this page; where the page is a file of somebody's disk, of the published site, else of the view in any
 * copy of the file.
 * @param site public address of the site as the deployment states it, with a slash at its end; '' = not stated
 */
export function sharedAddressOf(state: ViewState, site: string): string {
  if (!siteArchive()) return addressOf(state);
  const query = encodeView(state);
  return site ? site + (query && `?${query}`) : fileAddressOf(state);
}

/** The address of a view in any copy of the one HTML file, wherever that lies: the name of the file and what stands after it. */
export function fileAddressOf(state: ViewState): string {
  const name = decodeURIComponent(new URL(document.baseURI).pathname).replace(/^.*\//, '');
  const query = encodeView(state);
  return name + (query && `#${query}`);
}
