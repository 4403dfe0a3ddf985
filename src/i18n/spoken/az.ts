import { page } from '../az/page';

/** What the page says as it opens, and where the other parts of the words are, as `../az/filter.ts`. */
export const az = { page, later: import.meta.glob<Readonly<Record<string, object>>>(['../az/*.ts', '!../az/page.ts']) };
