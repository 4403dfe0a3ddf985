import { page } from '../en/page';

/** What the page says as it opens, and where the other parts of the words are, as `../en/filter.ts`. */
export const en = { page, later: import.meta.glob<Readonly<Record<string, object>>>(['../en/*.ts', '!../en/page.ts']) };
