/*
 * The service worker: keeps the program, all languages and all data on the device, so that the page opens where the network fails.
 *
 * - The program comes from what is kept, whole and of one version. A new one is fetched beside it and waits: it takes over when a person agrees, or
 *   when no page of the site is open, and never while one of them is a stage.
 * - What an operator replaces without a build is asked for first while there is a network, and is what was kept where there is none.
 */
import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { getCacheKeyForURL, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CACHE_PREFIX, type KeptStatus, type OfflineQuestion, type SiteFiles, type TakeAnswer } from '../share/offlineMessages';
import { isPlayed } from '../share/stageShow';

const scope = self as unknown as ServiceWorkerGlobalScope & { readonly siteFiles: SiteFiles };
const { version, program, data } = scope.siteFiles;
const site = scope.registration.scope;

/** How long a network that does not answer is waited for where the file is kept, in milliseconds: that of a full hall may never answer. */
const PATIENCE_MS = 4000;
/** What is not of the program, beside the page: tables, settings, logos. */
const REPLACEABLE = /^(?:(?:data|snapshots)\/|deployment\.json$|university-network-offline\.html$|.*\.(?:svg|png|webp|jpe?g)$)/i;
/** That a table is not there is as true without a network. */
const isAnswer = ({ status, type }: Response): boolean => type === 'basic' && (status === 200 || status === 404 || status === 410);

setCacheNameDetails({ prefix: CACHE_PREFIX, precache: 'program', suffix: site });
const dataCache = () => caches.open(`${CACHE_PREFIX}-data-${site}`);
const addressOf = (path: string): string => new URL(path, site).href;

async function keepData(): Promise<void> {
  const cache = await dataCache();
  for (const path of data) {
    const response = await fetch(addressOf(path), { cache: 'no-cache' });
    if (!isAnswer(response)) throw new Error(`${path}: ${response.status}`);
    await cache.put(addressOf(path), response);
  }
}

/** The network's answer, kept; or what was kept where there is none, or none in time. */
async function newest(request: Request, lasts: (work: Promise<unknown>) => void): Promise<Response> {
  const cache = await dataCache();
  const asked = fetch(request).then((response) => {
    if (isAnswer(response)) lasts(cache.put(request.url, response.clone()));
    return response;
  });
  const kept = await cache.match(request.url);
  if (!kept) return asked;
  lasts(asked.catch(() => undefined));
  return Promise.race([asked.catch(() => kept), new Promise<Response>((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS))]);
}

async function status(): Promise<KeptStatus> {
  const has = async (address: string): Promise<boolean> => (await caches.match(address)) !== undefined;
  const wanted = [...program.map(({ url }) => getCacheKeyForURL(addressOf(url)) ?? ''), ...data.map(addressOf)];
  const kept = await Promise.all(wanted.map(has));
  return { version, files: wanted.length, kept: kept.filter(Boolean).length };
}

async function take(): Promise<TakeAnswer> {
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.some(({ url }) => isPlayed(new URL(url)))) return 'on-stage';
  await scope.skipWaiting();
  return 'taken';
}

// Whatever the query says, the page is the same file.
precacheAndRoute([...program], { ignoreURLParametersMatching: [/.*/], cleanURLs: false });
registerRoute(
  ({ url }) => url.href.startsWith(site) && REPLACEABLE.test(url.href.slice(site.length)),
  ({ request, event }) => newest(request, (work) => event.waitUntil(work))
);
scope.addEventListener('install', (event) => event.waitUntil(keepData()));
// The page of the first visit, too, is served from then on without a network.
clientsClaim();

scope.addEventListener('message', (event) => {
  const [port] = event.ports;
  const { type } = event.data as OfflineQuestion;
  if (port) event.waitUntil((type === 'take' ? take() : status()).then((answer) => port.postMessage(answer)));
});
