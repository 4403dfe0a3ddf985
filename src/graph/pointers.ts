import { createGestures, type GestureActions, type PointerAt } from './gestures';

/** Gestures, and where the mouse hovers: null when it has left. */
export interface PointerActions extends GestureActions {
  hover(at: PointerAt | null): void;
}

/** Pixels a wheel's unit stands for: pixels, lines, pages (`WheelEvent.deltaMode`). */
const WHEEL_UNIT_PX = [1, 16, 400];

/**
 * Turns the pointer and wheel events of an element into gestures. The context menu and all other buttons are left alone.
 * @param cooperative the wheel alone and one finger are the page's: they scroll it
 * @returns a function that stops listening
 */
export function listenToPointers(target: Element, actions: PointerActions, cooperative = false): () => void {
  const gestures = createGestures(actions, cooperative);
  const listening = new AbortController();
  const { signal } = listening;

  const at = (event: MouseEvent, id: number, finger: boolean): PointerAt => {
    const box = target.getBoundingClientRect();
    return { id, x: event.clientX - box.left, y: event.clientY - box.top, finger, timeMs: event.timeStamp };
  };
  const on = (type: string, take: (at: PointerAt, event: PointerEvent) => void) =>
    target.addEventListener(
      type,
      (event) => {
        const pointer = event as PointerEvent;
        take(at(pointer, pointer.pointerId, pointer.pointerType === 'touch'), pointer);
      },
      { signal }
    );

  on('pointerdown', (pointer, event) => {
    if (event.button !== 0) return;
    target.setPointerCapture(event.pointerId);
    gestures.down(pointer);
  });
  on('pointermove', (pointer, event) => {
    if (gestures.active) gestures.move(pointer);
    else if (event.pointerType !== 'touch') actions.hover(pointer);
  });
  on('pointerup', (pointer) => gestures.up(pointer));
  on('pointercancel', (pointer) => gestures.cancel(pointer));
  on('pointerleave', () => !gestures.active && actions.hover(null));

  target.addEventListener(
    'wheel',
    (event) => {
      const wheel = event as WheelEvent;
      if (cooperative && !wheel.ctrlKey && !wheel.metaKey) return;
      wheel.preventDefault();
      const { x, y } = at(wheel, -1, false);
      const px = Math.max(-240, Math.min(240, wheel.deltaY * (WHEEL_UNIT_PX[wheel.deltaMode] ?? 1)));
      // A pinch on a touchpad arrives as small wheel steps with Ctrl held.
      actions.zoom(x, y, 2 ** (-px / (wheel.ctrlKey ? 60 : 240)));
    },
    { signal, passive: false }
  );
  return () => listening.abort();
}
