import Sortable from 'sortablejs';

/**
 * Lets the entries of a list be dragged to another place by their handles, with a mouse, a pen or a finger. The list is the program's: what was
 * dragged is put back where it was, and the change is told.
 * @param handle selector of the handles
 * @param move told the places before and after, the first is 0
 * @returns a function that ends it
 */
export function dragOrder(list: HTMLElement, handle: string, move: (from: number, to: number) => void): () => void {
  let place: ChildNode | null = null;
  const sortable = Sortable.create(list, {
    handle,
    // The browser's own dragging is not told to touch screens and cannot be shown as the rest of the page.
    forceFallback: true,
    animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150,
    onStart: ({ item }) => (place = item.nextSibling),
    onEnd: ({ item, oldIndex, newIndex }) => {
      list.insertBefore(item, place?.parentNode === list ? place : null);
      if (oldIndex !== undefined && newIndex !== undefined && oldIndex !== newIndex) move(oldIndex, newIndex);
    }
  });
  return () => sortable.destroy();
}
