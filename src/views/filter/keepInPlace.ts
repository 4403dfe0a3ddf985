import { hasColumns } from '../../ui/windowShape.svelte';

/**
 * Keeps what is in view of a scrolled panel where it is while what stands above the panel grows or shrinks, as the conditions of a choice made in it do:
 * else whoever chooses a box and then the next would hit another. What has the focus stays in view.
 * @returns ends it
 */
export function keepInPlace(panel: HTMLElement): () => void {
  const shapeNow = (): string => `${innerWidth} ${innerHeight}`;
  let [shape, { top }] = [shapeNow(), panel.getBoundingClientRect()];
  const watch = new ResizeObserver(() => {
    // Behind a list of agreements, or paper, the panel is nowhere.
    if (panel.getClientRects().length === 0) return;
    const { top: now } = panel.getBoundingClientRect();
    const isSame = shape === shapeNow() && hasColumns.current;
    if (isSame && now !== top) {
      panel.scrollTop += now - top;
      const focused = document.activeElement;
      if (panel.contains(focused)) focused!.scrollIntoView({ block: 'nearest' });
    }
    [shape, top] = [shapeNow(), now];
  });
  watch.observe(panel);
  return () => watch.disconnect();
}
