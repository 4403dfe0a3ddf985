/** So many entries are added when more are asked for: a page with ten thousand more would be slow for as long as they stand on it. */
const PORTION = 1000;

/**
 * How much of a list is shown: its first entries, and more when they are asked for, some with every frame, for to make a thousand at once takes a time in
 * which the page answers nothing.
 */
export class Growing {
  readonly #first: number;
  readonly #step: number;
  #grown: { readonly list: unknown; readonly count: number; readonly isGrowing: boolean } | null = $state.raw(null);

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

  /** How many more there are to be asked for; 0 while they come. */
  restOf(list: unknown, length: number): number {
    const grown = this.#grown;
    return grown && grown.list === list && grown.isGrowing ? 0 : Math.max(0, length - this.countOf(list));
  }

  /** Whether one portion shows all of a list that is not shown in full. */
  isLast(list: unknown, length: number): boolean {
    return length - this.countOf(list) <= PORTION;
  }

  /** Shows more of a list, and of others their first entries again. Resolves when these are shown, or another list is opened. */
  async grow(list: unknown, length: number): Promise<void> {
    const end = Math.min(length, this.countOf(list) + PORTION);
    for (let count = this.countOf(list); count < end;) {
      count = Math.min(end, count + this.#step);
      const grown = (this.#grown = { list, count, isGrowing: count < end });
      if (!grown.isGrowing) return;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      if (this.#grown !== grown) return;
    }
  }
}
