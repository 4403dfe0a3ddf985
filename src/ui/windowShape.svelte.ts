/*
 * Shapes of the window, as in the style sheets. One neither wide nor high enough for columns or a sheet (400 % zoom makes it so) has
 * no panes: the page scrolls as a whole.
 */

/** Whether the window has a shape now. Svelte's own `MediaQuery` comes with all its collections, a kilobyte that every embedded map would fetch. */
class WindowShape {
  #has = $state(false);

  /** @param query in the language of style sheets */
  constructor(query: string) {
    const shape = matchMedia(query);
    const take = (): void => void (this.#has = shape.matches);
    shape.addEventListener('change', take);
    take();
  }

  get current(): boolean {
    return this.#has;
  }
}

/** Wide and high enough for a column beside the picture. */
export const hasColumns = new WindowShape('(min-width: 52.01rem) and (min-height: 30rem)');

/** Narrow and high, as a phone: the column is a sheet that comes up from below. */
export const hasSheet = new WindowShape('(max-width: 52rem) and (min-height: 36rem)');

/** Wide and high enough for a strip of time that is open beside the rest. */
export const hasRoomForTime = new WindowShape('(min-width: 72rem) and (min-height: 56rem)');

/** High enough for the legends of two pictures that stand over the table. */
export const hasRoomForLegends = new WindowShape('(min-height: 60rem)');
