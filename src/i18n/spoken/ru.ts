import { page } from '../ru/page';

/** What the page says as it opens, and where the other parts of the words are, as `../ru/filter.ts`. */
export const ru = { page, later: import.meta.glob<Readonly<Record<string, object>>>(['../ru/*.ts', '!../ru/page.ts']) };
