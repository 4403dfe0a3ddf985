import { page } from '../kk/page';

/** What the page says as it opens, and where the other parts of the words are, as `../kk/filter.ts`. */
export const kk = { page, later: import.meta.glob<Readonly<Record<string, object>>>(['../kk/*.ts', '!../kk/page.ts']) };
