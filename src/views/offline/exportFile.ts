import { fetchFile, LoadError } from '../../load/fetchFile';
import { OFFLINE_FILE, OPENS_WITH, OWN_PROJECT } from '../../load/siteArchive';
import { encodeView } from '../../share/address';
import { pathsIn, withFiles } from '../../share/offlineFile';
import type { Session } from '../../state/session.svelte';

/** What an operator replaces without a build: it is asked for as it is now. */
const REPLACEABLE = /^data\/|^deployment\.json$/;

/**
 * One HTML file that opens without a network, with the tables as they are now, and with the view that is open. Own data come along as files and
 * decisions, so that the file says of them what the page says.
 * @throws LoadError where the site has no such file
 */
export async function exportFile(session: Session): Promise<Blob> {
  const at = (path: string): string => new URL(path, document.baseURI).href;
  const html = new TextDecoder().decode(await fetchFile(at(OFFLINE_FILE)));
  const files = new Map<string, Uint8Array | null>();
  await Promise.all(
    pathsIn(html)
      .filter((path) => REPLACEABLE.test(path))
      // A table that is not there any more is not in the file either.
      .map(async (path) => files.set(path, await fetchFile(at(path)).catch(nullIfGone)))
  );
  const project = (await session.imports?.project()) ?? null;
  if (project) files.set(OWN_PROJECT, new Uint8Array(await project.arrayBuffer()));
  files.set(OPENS_WITH, new TextEncoder().encode(`?${encodeView(session.view.state)}`));
  return new Blob([withFiles(html, files)], { type: 'text/html' });
}

/** Of a file that the server does not have; any other failure is one, for a file without its tables would look whole. */
function nullIfGone(error: unknown): null {
  if (error instanceof LoadError && [404, 410].includes(error.status)) return null;
  throw error;
}
