import { LoadError } from './fetchFile';

/** An address from which a table may be read. */
export interface DataAddress {
  /** Absolute, without a fragment. */
  readonly address: string;
  /** Of another origin than the page: on the deployment's list. */
  readonly crossOrigin: boolean;
  /** What the table is called: the last part of the path, else the host. */
  readonly name: string;
}

/**
 * Checks an address that a person typed: on the page's own origin, or https on a host of the list. Nothing is asked of any other.
 * @param text as typed; without a scheme it is read as a path beside the page
 * @param pageUrl absolute address of the page
 * @param hosts `dataHosts` of the deployment: `data.example.edu`, with a port where it is not the usual one
 * @throws LoadError `foreign`
 */
export function dataAddress(text: string, pageUrl: string, hosts: readonly string[]): DataAddress {
  const written = text.trim();
  // `data.example.edu/table.csv` is meant as an address, not as a folder of that name beside the page.
  const full = hosts.some((host) => written.toLowerCase().startsWith(`${host}/`)) ? `https://${written}` : written;
  const url = written !== '' && URL.canParse(full, pageUrl) ? new URL(full, pageUrl) : null;
  // A blob has the origin of its page, too.
  const own = url !== null && /^https?:$/.test(url.protocol) && url.origin === new URL(pageUrl).origin;
  if (!url || url.username || url.password || (!own && !(url.protocol === 'https:' && hosts.includes(url.host)))) {
    throw new LoadError('foreign', written);
  }
  url.hash = '';
  return { address: url.href, crossOrigin: !own, name: nameOf(url) };
}

function nameOf({ pathname, host }: URL): string {
  const last = pathname.split('/').findLast((part) => part !== '') ?? '';
  try {
    return decodeURIComponent(last).replace(/[/\\\0]/g, '_') || host;
  } catch {
    return last || host;
  }
}
