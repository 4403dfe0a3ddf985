import { siteArchive } from '../load/siteArchive';
import { CACHE_PREFIX, WORKER_FILE, type KeptStatus, type OfflineQuestion, type TakeAnswer } from '../share/offlineMessages';
import { loadPageAnew } from './address.svelte';

/**
 * How far the page is kept on this device: `unsupported` (the browser cannot, or the page came over an address that is not secure), `off` (the
 * deployment does not want it), `absent`, `installing`, `ready`, `failed`.
 */
export type OfflineStand = 'unsupported' | 'off' | 'absent' | 'installing' | 'ready' | 'failed';

/** How long the service worker may take for an answer, in milliseconds. */
const ANSWER_MS = 10_000;

/** The page as it is kept on this device, for where there is no network, and the newer version that waits. */
export class Offline {
  stand: OfflineStand = $state('absent');
  /** Version of the program that is kept; '' while none is. */
  version = $state('');
  /** A newer version: `waiting` for a person to agree, `on-stage` where a stage is open in this browser and it cannot be, `taken` on another page. */
  update: 'none' | 'waiting' | 'on-stage' | 'taken' = $state('none');
  readonly newer = $derived(this.update !== 'none');
  readonly #site: string;
  #registration: ServiceWorkerRegistration | null = null;
  #agreed = false;

  /** @param site absolute address of the page's folder */
  constructor(site: string) {
    this.#site = new URL('.', site).href;
  }

  /** Follows what is kept already, without asking the network. */
  async look(): Promise<void> {
    // One file with everything in it needs no more.
    const archive = siteArchive();
    if (archive) [this.stand, this.version] = ['ready', archive.version];
    else if (!workers()) this.stand = 'unsupported';
    else if (!this.#registration) await this.#follow(await workers()!.getRegistration(this.#site));
  }

  /** Keeps the page on this device; what is kept already is compared with the site. */
  async install(): Promise<void> {
    const container = workers();
    if (!container || siteArchive()) return this.look();
    if (this.stand === 'absent' || this.stand === 'failed') this.stand = 'installing';
    try {
      await this.#follow(await container.register(new URL(WORKER_FILE, this.#site).href, { updateViaCache: 'none' }));
    } catch (error) {
      // Without a network there is nothing to compare with.
      await this.look();
      if (this.stand === 'installing') this.stand = 'failed';
      console.warn('The page could not be kept for use without a network', error);
    }
  }

  /** Takes away what an earlier deployment had kept. */
  async remove(): Promise<void> {
    this.stand = 'off';
    const registration = await workers()?.getRegistration(this.#site);
    if (registration?.scope !== this.#site) return;
    await registration.unregister();
    const names = await caches.keys();
    await Promise.all(
      names.filter((name) => name.startsWith(CACHE_PREFIX) && name.endsWith(this.#site)).map((name) => caches.delete(name))
    );
  }

  /** A person agrees to the newer version: the page is loaded anew. */
  async takeUpdate(): Promise<void> {
    if (this.update === 'taken') return loadPageAnew();
    const waiting = this.#registration?.waiting;
    if (!waiting) return;
    this.#agreed = true;
    const answer = await ask<TakeAnswer>(waiting, { type: 'take' });
    if (answer === 'on-stage') {
      this.#agreed = false;
      this.update = 'on-stage';
    }
  }

  async #follow(registration: ServiceWorkerRegistration | undefined): Promise<void> {
    // A page above may keep its own.
    if (registration?.scope !== this.#site) return;
    if (this.#registration !== registration) {
      this.#registration = registration;
      registration.addEventListener('updatefound', () => this.#watch(registration.installing));
      let hadController = workers()!.controller !== null;
      workers()!.addEventListener('controllerchange', () => {
        if (this.#agreed) loadPageAnew();
        else if (hadController) this.update = 'taken';
        hadController = true;
      });
      this.#watch(registration.installing);
    }
    if (registration.waiting && registration.active) this.update = 'waiting';
    await this.#check();
  }

  /** Follows a version that is being fetched. */
  #watch(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && this.#registration?.active) this.update = 'waiting';
      if (worker.state === 'activated') void this.#check();
      if (worker.state === 'redundant' && !this.#registration?.active) this.stand = 'failed';
    });
  }

  async #check(): Promise<void> {
    const { active, installing } = this.#registration!;
    if (!active) {
      this.stand = installing ? 'installing' : 'absent';
      return;
    }
    const status = await ask<KeptStatus>(active, { type: 'status' });
    this.version = status?.version ?? '';
    // The browser takes away what it has no room for, all or nothing of a site; a person can.
    this.stand = status && status.kept === status.files ? 'ready' : 'failed';
  }
}

/** The browser's service workers; undefined where it has none, as on plain HTTP and in a file. */
const workers = (): ServiceWorkerContainer | undefined => (isSecureContext ? navigator.serviceWorker : undefined);

/** Asks a service worker; null where it does not answer. */
function ask<Answer extends KeptStatus | TakeAnswer>(worker: ServiceWorker, question: OfflineQuestion): Promise<Answer | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => resolve(null), ANSWER_MS);
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      clearTimeout(timer);
      port1.close();
      resolve(data);
    };
    worker.postMessage(question, [port2]);
  });
}
