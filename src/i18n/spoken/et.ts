import { page } from '../et/page';

/** What the page says as it opens, and where the other parts of the words are, as `../et/filter.ts`. */
export const et = { page, later: import.meta.glob<Readonly<Record<string, object>>>(['../et/*.ts', '!../et/page.ts']) };
