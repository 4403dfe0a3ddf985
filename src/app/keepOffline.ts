import { Offline } from '../state/offline.svelte';
import type { Session } from '../state/session.svelte';

/** What some browsers say of the connection; TypeScript's library does not know it. */
type Connected = Navigator & { readonly connection?: { readonly saveData?: boolean } };

/** Keeps the page on this device for where there is no network, if the deployment wants it and the reader does not save data. */
export async function keepOffline(session: Session): Promise<void> {
  const offline = new Offline(document.baseURI);
  session.offline = offline;
  if (!session.dataset.deployment.offline) await offline.remove();
  else if ((navigator as Connected).connection?.saveData) await offline.look();
  else await offline.install();
}
