/** A pointer as gestures see it: pixels from the top left of the picture. */
export interface PointerAt {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  /** Whether it is a finger, which needs more room than a mouse or pen. */
  readonly finger: boolean;
  readonly timeMs: number;
}

/** What gestures lead to; all in pixels. */
export interface GestureActions {
  /** The node to drag from here, or −1 to move the picture. */
  grab(at: PointerAt): number;
  pan(dx: number, dy: number): void;
  zoom(x: number, y: number, factor: number): void;
  drag(node: number, x: number, y: number): void;
  drop(node: number, x: number, y: number): void;
  tap(at: PointerAt): void;
  doubleTap(at: PointerAt): void;
}

/** Takes pointers as they come and go. */
export interface Gestures {
  down(at: PointerAt): void;
  move(at: PointerAt): void;
  up(at: PointerAt): void;
  cancel(at: PointerAt): void;
  /** Whether any pointer is down. */
  readonly active: boolean;
}

/** A pointer that moves less than this is a tap, in pixels. */
const TAP_PX = { mouse: 4, finger: 9 };
/** Two taps within this time and distance are a double tap. */
const DOUBLE_TAP = { ms: 350, px: 24 };

/**
 * Tells taps, drags, pans and pinches apart.
 * @param cooperative one finger neither drags nor pans: it scrolls the page
 */
export function createGestures(actions: GestureActions, cooperative = false): Gestures {
  const down = new Map<number, PointerAt>();
  let first: PointerAt | null = null;
  let moved = false;
  let node = -1;
  let lastTap: PointerAt | null = null;

  /** Middle and spread of two pointers. */
  const pinch = () => {
    const [a, b] = [...down.values()] as [PointerAt, PointerAt];
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, spread: Math.hypot(a.x - b.x, a.y - b.y) };
  };

  const letGo = (at: PointerAt) => {
    if (node >= 0 && moved && !(cooperative && at.finger)) actions.drop(node, at.x, at.y);
    node = -1;
  };

  const leave = (at: PointerAt) => {
    down.delete(at.id);
    if (down.size === 0) first = null;
  };

  return {
    get active() {
      return down.size > 0;
    },
    down(at) {
      if (down.size >= 2) return;
      if (down.size === 1) {
        // A second finger turns whatever was going on into a pinch.
        letGo([...down.values()][0]!);
        moved = true;
      } else {
        first = at;
        moved = false;
        node = actions.grab(at);
      }
      down.set(at.id, at);
    },
    move(at) {
      const before = down.get(at.id);
      if (!before || !first) return;
      if (down.size === 2) {
        const from = pinch();
        down.set(at.id, at);
        const to = pinch();
        actions.pan(to.x - from.x, to.y - from.y);
        if (from.spread > 0 && to.spread > 0) actions.zoom(to.x, to.y, to.spread / from.spread);
        return;
      }
      if (!moved && Math.hypot(at.x - first.x, at.y - first.y) < (at.finger ? TAP_PX.finger : TAP_PX.mouse)) return;
      moved = true;
      down.set(at.id, at);
      if (cooperative && at.finger) return;
      if (node >= 0) actions.drag(node, at.x, at.y);
      else actions.pan(at.x - before.x, at.y - before.y);
    },
    up(at) {
      if (!down.has(at.id)) return;
      letGo(at);
      leave(at);
      if (moved) return;
      const again = lastTap && at.timeMs - lastTap.timeMs < DOUBLE_TAP.ms && Math.hypot(at.x - lastTap.x, at.y - lastTap.y) < DOUBLE_TAP.px;
      lastTap = again ? null : at;
      if (again) actions.doubleTap(at);
      else actions.tap(at);
    },
    cancel(at) {
      if (!down.has(at.id)) return;
      letGo(at);
      leave(at);
    }
  };
}
