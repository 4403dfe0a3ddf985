/** What the platform offers of Trusted Types (W3C); TypeScript's library does not know it yet. */
interface TrustedTypesFactory {
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string | null }): unknown;
}

/**
 * Where a host demands Trusted Types, lets scripts of this build and its service worker, and nothing else, be started as workers. Without it a
 * host's `require-trusted-types-for 'script'` would forbid MapLibre's worker and ours.
 */
export function trustOwnScripts(): void {
  const { trustedTypes } = globalThis as typeof globalThis & { readonly trustedTypes?: TrustedTypesFactory };
  const own = new URL(/* @vite-ignore */ '.', import.meta.url);
  const serviceWorker = new URL('../sw.js', own).href;
  try {
    trustedTypes?.createPolicy('default', {
      createScriptURL(address) {
        const { href, search } = new URL(address, document.baseURI);
        return href === serviceWorker || (href.startsWith(own.href) && !search && /\.m?js$/.test(href)) ? address : null;
      }
    });
  } catch {
    // The page around us has a default policy already, or allows none: then its word holds.
  }
}
