/** The script for pages that embed, as `vite.config.ts` makes it: its path beside the page, and its Subresource Integrity. */
declare module 'virtual:host-script' {
  export const path: string;
  export const integrity: string;
}
