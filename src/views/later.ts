import type { Part } from '../i18n/dictionary';
import type { Session } from '../state/session.svelte';

/** A view that is fetched when it is first shown, with the parts of the words that it speaks. */
export interface LaterView<View> {
  readonly parts: readonly Part[];
  /** The component, once it is here. */
  readonly view: View | null;
  /** Fetches what is missing. Rejects when a file cannot be fetched. */
  readonly fetch: (session: Session) => Promise<View>;
}

/** A view that is fetched when it is first shown: `laterView(['matrix'], () => import('./MatrixPane.svelte'))`. */
export function laterView<View>(parts: readonly Part[], load: () => Promise<{ readonly default: View }>): LaterView<View> {
  let view: View | null = null;
  return {
    parts,
    get view() {
      return view;
    },
    async fetch(session) {
      const [module] = await Promise.all([load(), session.learn(parts)]);
      return (view = module.default);
    }
  };
}

/** What finds agreements by text, where the page does that itself: nothing of it is seen. While it is away, no text is looked for. */
export const textSearch: LaterView<true> = {
  parts: [],
  view: null,
  fetch: async (session) => {
    await session.fetchTexts();
    return true;
  }
};
