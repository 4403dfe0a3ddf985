/**
 * Calls once a painter's element says, by its `data-state`, that it has come to a state; at once where it has.
 * @returns a function that stops the watch
 */
export function whenState(element: HTMLElement, state: string, call: () => void): () => void {
  const observer = new MutationObserver(look);
  function look() {
    if (element.dataset['state'] !== state) return;
    observer.disconnect();
    call();
  }
  observer.observe(element, { attributes: true, attributeFilter: ['data-state'] });
  look();
  return () => observer.disconnect();
}
