/**
 * How much of a list is shown: its first entries, and the others when they are asked for, some with every frame, for to make thousands at once is seconds
 * in which the page answers nothing.
 */
export class Growing {
  readonly #first: number;
  readonly #step: number;
  #grown: { readonly list: unknown; readonly count: number } | null = $state.raw(null);

  /**
   * @param first as many as a page shows without being slow
   * @param step as many as are made in a frame
   */
  constructor(first: number, step: number) {
    this.#first = first;
    this.#step = step;
  }

  /** How many entries of a list are shown by now, at most. @param list the list, or whatever stands for it */
  countOf(list: unknown): number {
    const grown = this.#grown;
    return grown && grown.list === list ? grown.count : this.#first;
  }

  /** Whether all of a list is shown, or will be. */
  isOpen(list: unknown): boolean {
    return this.#grown?.list === list;
  }

  /** Shows all of a list, and of others their first entries again. Resolves when all are shown, or another list is opened. */
  async open(list: unknown, length: number): Promise<void> {
    for (let count = this.#first; count < length;) {
      count += this.#step;
      const grown = (this.#grown = { list, count });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (this.#grown !== grown) return;
    }
  }
}
