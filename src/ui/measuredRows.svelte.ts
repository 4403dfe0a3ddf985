import { defaultRangeExtractor, elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { VirtualItem } from '@tanstack/virtual-core';
import { untrack } from 'svelte';

/** What is listed and where. */
export interface RowList {
  readonly box: HTMLElement | undefined;
  readonly rows: Uint32Array;
  /** Tells rows apart. */
  readonly keyOf: (row: number) => string | number;
  /** Height of what stands above the rows in the box, in px. */
  readonly headHeight: number;
}

const USUAL_ROW_PX = 56;

/**
 * Which rows of a long list are to be in the page, each as high as what stands in it. Rows are `tr` with their place in the list as
 * `data-index` and `measured` attached. Make it while a component is set up: it lives as long as the component.
 */
export class MeasuredRows {
  /** The rows to be in the page with their place in px from the top of the box, by their place in the list. */
  items: readonly VirtualItem[] = $state.raw([]);
  /** Height of all rows together, in px; of those never seen it is a guess. */
  height = $state(0);
  readonly #list: () => RowList;
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;

  /** @param list what is listed; read again whenever it changes */
  constructor(list: () => RowList) {
    this.#list = list;
    this.#virtualizer = new Virtualizer(untrack(() => this.#options()));
    $effect(() => this.#virtualizer._didMount());
    $effect(() => {
      this.#virtualizer.setOptions(this.#options());
      this.#virtualizer._willUpdate();
      this.#read();
    });
  }

  /** Keeps the height of a row known as long as the row is in the page. */
  readonly measured = (row: HTMLElement): (() => void) => {
    untrack(() => this.#virtualizer.measureElement(row));
    return () => queueMicrotask(() => this.#virtualizer.measureElement(null));
  };

  /** The empty height before an item, in px: of the rows that are not in the page between it and the one before. */
  gapBefore(place: number): number {
    return this.items[place]!.start - (place === 0 ? this.#list().headHeight : this.items[place - 1]!.end);
  }

  /** The empty height after the last item, in px. */
  get gapAfter(): number {
    const last = this.items[this.items.length - 1];
    return last ? this.height + this.#list().headHeight - last.end : 0;
  }

  #options() {
    const { box, rows, keyOf, headHeight } = this.#list();
    return {
      count: rows.length,
      getScrollElement: () => box ?? null,
      estimateSize: () => USUAL_ROW_PX,
      getItemKey: (index: number) => keyOf(rows[index]!),
      scrollMargin: headHeight,
      overscan: 6,
      rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => withFocused(box, defaultRangeExtractor(range), range.count),
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: () => this.#read()
    };
  }

  #read(): void {
    this.items = this.#virtualizer.getVirtualItems();
    this.height = this.#virtualizer.getTotalSize();
  }
}

/** The row that holds the focus stays in the page, however far it is scrolled away: else the keyboard would lose its place. */
function withFocused(box: HTMLElement | undefined, indexes: number[], count: number): number[] {
  const row = document.activeElement?.closest<HTMLElement>('tr[data-index]');
  const index = row && box?.contains(row) ? Number(row.dataset['index']) : -1;
  return index < 0 || index >= count || indexes.includes(index) ? indexes : [...indexes, index].sort((a, b) => a - b);
}
