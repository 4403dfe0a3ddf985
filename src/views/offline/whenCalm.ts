/** How long nothing has to have been chosen, in milliseconds, and how often that is looked at. */
const CALM_MS = 5000;
const LOOK_MS = 500;

/** What a page may be busy with. */
export interface Work {
  /** Whether there is any at present; null: of a kind that nobody waits for. */
  busy(): boolean | null;
  /** Follows every choice that is made; returns what ends that. */
  follow(chosen: () => void): () => void;
}

/** Resolves once a page that works much has had nothing to do, and nobody has chosen anything, for some seconds. */
export async function whenCalm({ busy, follow }: Work): Promise<void> {
  let last = performance.now();
  const stir = (): void => void (last = performance.now());
  const stop = follow(stir);
  for (let now = busy(); now !== null && (now || performance.now() - last < CALM_MS); now = busy()) {
    if (now) stir();
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  stop();
}
