/** Something that takes its time to make: piece by piece while nobody waits for it, the rest at once when somebody does. */
export class InPieces<T> {
  readonly #making: Generator<void, T>;
  #made: { readonly value: T } | null = null;

  constructor(making: Generator<void, T>) {
    this.#making = making;
  }

  /** Makes another piece. Returns whether there may be more of them. */
  next(): boolean {
    if (this.#made) return false;
    const { done, value } = this.#making.next();
    if (done) this.#made = { value };
    return !done;
  }

  /** Makes all that is left to make, and says what came of it. */
  finish(): T {
    while (this.next());
    return this.#made!.value;
  }
}
