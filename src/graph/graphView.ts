import { nudge } from '../base/nudge';
import type { PixelBox } from '../base/nudge';
import { Camera } from './camera';
import { Composer } from './composer';
import { scaleFor } from './frame';
import { fittedView, graphPlate } from './graphPlate';
import { hitAt, hitNode, type GraphHit } from './hit';
import { createLayout, type Layout } from './layout';
import { isLarge } from './layoutModel';
import { NodeMotion } from './nodeMotion';
import { createGraphPainter } from './painters/graphPainter';
import { isSoftwareRendering } from './painters/softwareRendering';
import { createSurface } from './painters/surface';
import { listenToPointers, type PointerActions } from './pointers';
import { sameGraph, type GraphEmphasis, type GraphScene } from './scene';
import { carriedOver } from './travel';
import { extentOf, panBy, toLayout, toScreen, zoomAt, type Viewport } from './viewport';
import type { GraphView, GraphViewOptions } from './view';
import { watchSize } from './watchSize';

export type { GraphView, GraphViewOptions };

const GLIDE_MS = 700;
const STEP_MS = 250;
/** How warm a layout starts of which at least half the nodes have their place. */
const KEPT_WARMTH = 0.35;
/** How far a pointer may miss, in pixels. */
const TOLERANCE_PX = { mouse: 6, finger: 22 };
/** How far a pointer may miss a node to drag it rather than the picture: less, so that one can pan among many nodes. */
const GRAB_PX = 3;

/** Makes a graph in a container, which should have a size of its own and no other content. */
export function createGraphView(container: HTMLElement, options: GraphViewOptions): GraphView {
  const { picture, canvas } = createSurface(options.label, options.cooperativeGestures);
  container.append(picture);
  const painter = createGraphPainter(canvas, { software: isSoftwareRendering(), forced: options.painter, onLost: () => repaint() });
  const composer = new Composer(painter.textWidths);
  const nodes = new NodeMotion();
  const camera = new Camera();

  let { theme, reducedMotion } = options;
  let scene: GraphScene | null = null;
  let emphasis: GraphEmphasis = { node: new Uint8Array(), edge: new Uint8Array() };
  let size = { width: 0, height: 0 };
  let covered: readonly PixelBox[] = [];
  let layout: Layout | null = null;
  let layoutMoves = false;
  /** Whether the view still follows the layout under way; not once a person has taken a node in hand. */
  let following = false;
  /** From the pointer to the middle of the node it holds. */
  let grip = [0, 0];
  let hovered: GraphHit | null = null;
  let request = 0;
  /** What nobody sees is painted once, so that it is there when it is to be seen, and then laid out only. */
  let shown = true;
  let painted = false;
  /** View, places and size that were last reported as at rest. */
  let told: readonly unknown[] = [];
  /** Universities, or whatever nodes stand for, whose nodes a person has put somewhere. */
  const pinned = new Set<number>();

  const isUnfinished = () => shown && painter.unfinished;
  const state = () => (layoutMoves || nodes.gliding || camera.moving || isUnfinished() ? 'moving' : 'still');
  const passage = (durationMs: number) => ({ startedMs: performance.now(), durationMs: reducedMotion ? 0 : durationMs });
  const visible = () => size.width > 0 && size.height > 0;

  function repaint(): void {
    container.dataset.state = state();
    if (request === 0) request = requestAnimationFrame(step);
  }

  function step(): void {
    request = 0;
    const nowMs = performance.now();
    camera.step(nowMs, size);
    nodes.step(nowMs);
    if ((shown || !painted) && scene && visible() && nodes.drawn.length > 0) {
      painter.paint(composer.frame(parts(scene, camera.view, size.width, size.height)));
      painted = true;
    }
    container.dataset.state = state();
    if (camera.moving || nodes.moving || (isUnfinished() && !layoutMoves)) repaint();
    else if (state() === 'still') rest();
  }

  function rest(): void {
    const now = [camera.view, nodes.drawn, size];
    if (now.every((part, i) => part === told[i])) return;
    told = now;
    options.onRest?.();
  }

  const parts = (of: GraphScene, view: Viewport, width: number, height: number) => {
    return {
      width,
      height,
      scene: of,
      positions: nodes.drawn,
      goal: nodes.placed ?? nodes.drawn,
      moving: layoutMoves,
      emphasis,
      view,
      theme,
      detail: nodes.detail,
      covered,
      scale: scaleFor(width, height, options.scale)
    };
  };

  const fitted = (positions: Float32Array, only?: Iterable<number>): Viewport =>
    fittedView(positions, scene?.radius ?? new Float32Array(), size, scaleFor(size.width, size.height, options.scale), only);

  /** The view follows the graph until a person chooses one. */
  function follow(durationMs: number): void {
    if (camera.chosen || !following || nodes.away || !visible() || !nodes.placed) return;
    if (durationMs > 0) camera.flyTo(fitted(nodes.placed), passage(durationMs));
    else if (!camera.moving) camera.set(fitted(nodes.placed));
  }

  function startLayout(of: GraphScene, start: Float32Array, warmth: number): void {
    layout?.stop();
    layoutMoves = true;
    following = true;
    let wasPlaced = false;
    layout = createLayout(of, {
      start,
      warmth,
      // A small one is computed unseen, a large one shown on its way.
      settleFirst: !isLarge(of.count),
      still: reducedMotion,
      pinned: Uint32Array.from(of.end.keys()).filter((node) => pinned.has(of.end[node]!)),
      onPositions(positions) {
        const gliding = nodes.gliding;
        nodes.place(positions, performance.now());
        follow(gliding && !wasPlaced ? GLIDE_MS : 0);
        wasPlaced = true;
        repaint();
      },
      onSettled() {
        layoutMoves = false;
        repaint();
      }
    });
  }

  function show(next: GraphScene, nextEmphasis: GraphEmphasis, { keepPositions = true } = {}): void {
    const before = scene;
    scene = next;
    emphasis = nextEmphasis;
    hover(null);
    if (before && keepPositions && nodes.placed && !nodes.away && sameGraph(before, next)) return repaint();
    const sameNodes = keepPositions && before?.level === next.level;
    if (!before || !sameNodes || nodes.drawn.length === 0) {
      pinned.clear();
      nodes.expect();
      if (!sameNodes) camera.release();
      startLayout(next, next.start, 1);
      return repaint();
    }
    const start = carriedOver(before.end, nodes.placed ?? nodes.drawn, next.end, next.start);
    const seen = carriedOver(before.end, nodes.drawn, next.end, next.start).positions;
    nodes.expect(seen);
    // A large graph shows its own way instead.
    if (!isLarge(next.count)) nodes.comeFrom(seen, passage(GLIDE_MS), 'stay');
    startLayout(next, start.positions, start.kept * 2 >= next.count ? KEPT_WARMTH : 1);
    repaint();
  }

  function look(view: Viewport, durationMs = 0): void {
    if (durationMs > 0) camera.flyTo(view, passage(durationMs));
    else camera.set(view);
    camera.chosen = true;
    repaint();
  }

  const hitTest = (x: number, y: number, tolerancePx: number): GraphHit | null => {
    if (!scene || nodes.drawn.length === 0) return null;
    return hitAt(scene, nodes.drawn, composer.hullsOf(scene, nodes.drawn), camera.view, x, y, tolerancePx);
  };

  function hover(hit: GraphHit | null): void {
    if (hit?.type === hovered?.type && hit?.index === hovered?.index) return;
    hovered = hit;
    canvas.style.cursor = hit && hit.type !== 'group' ? 'pointer' : 'default';
    options.onHover(hit);
  }

  function drag(node: number, x: number, y: number): void {
    layoutMoves = !reducedMotion;
    following = false;
    layout?.drag(node, ...toLayout(camera.view, x + grip[0]!, y + grip[1]!));
    repaint();
  }

  const gestures: PointerActions = {
    grab(at) {
      const node = scene && !nodes.gliding && !nodes.away ? hitNode(scene, nodes.drawn, camera.view, at.x, at.y, GRAB_PX) : null;
      if (!node) return -1;
      const [x, y] = toScreen(camera.view, nodes.drawn[2 * node.index]!, nodes.drawn[2 * node.index + 1]!);
      grip = [x - at.x, y - at.y];
      return node.index;
    },
    pan: (dx, dy) => look(panBy(camera.view, dx, dy)),
    zoom: (x, y, factor) => look(zoomAt(camera.view, x, y, factor)),
    drag,
    drop(node, x, y) {
      drag(node, x, y);
      if (scene) pinned.add(scene.end[node]!);
    },
    tap(at) {
      options.onPick(hitTest(at.x, at.y, at.finger ? TOLERANCE_PX.finger : TOLERANCE_PX.mouse));
    },
    doubleTap(at) {
      const hit = hitTest(at.x, at.y, at.finger ? TOLERANCE_PX.finger : TOLERANCE_PX.mouse);
      const isPinned = hit?.type === 'node' && scene && pinned.has(scene.end[hit.index]!);
      if (hit && hit.type !== 'group' && !isPinned && options.onOpen?.(hit)) return;
      if (hit?.type !== 'node') return look(zoomAt(camera.view, at.x, at.y, 2), 250);
      if (!scene || !pinned.delete(scene.end[hit.index]!)) return;
      layoutMoves = !reducedMotion;
      following = false;
      layout?.release(hit.index);
      repaint();
    },
    hover: (at) => hover(at && hitTest(at.x, at.y, TOLERANCE_PX.mouse))
  };
  const stopListening = listenToPointers(canvas, gestures, options.cooperativeGestures);

  const stopWatching = watchSize(container, (width, height, pixelRatio) => {
    const middle = toLayout(camera.view, size.width / 2, size.height / 2);
    size = { width, height };
    painter.resize(width, height, pixelRatio);
    const { zoom } = camera.view;
    if (camera.chosen) camera.set({ x: width / 2 - middle[0] * zoom, y: height / 2 - middle[1] * zoom, zoom });
    else if (nodes.placed && !nodes.away) camera.set(fitted(nodes.placed));
    // At once: a resized canvas is empty, and would flicker until the next frame.
    if (visible()) step();
  });

  const stopFonts = new AbortController();
  document.fonts.addEventListener(
    'loadingdone',
    () => {
      painter.forgetWidths();
      composer.forgetWords();
      repaint();
    },
    { signal: stopFonts.signal }
  );

  const shift = (i: number) => (i % 2 === 0 ? camera.view.x : camera.view.y);
  const toLayoutUnits = (px: Float32Array) => px.map((value, i) => (value - shift(i)) / camera.view.zoom);

  return {
    viewport: picture,
    show,
    setTheme(next) {
      theme = next;
      repaint();
    },
    setLabel: (label) => picture.setAttribute('aria-label', label),
    setReducedMotion(reduced) {
      reducedMotion = reduced;
      layout?.setStill(reduced);
    },
    setEmphasis(next) {
      emphasis = next;
      repaint();
    },
    setShown(next) {
      if (shown === next) return;
      shown = next;
      repaint();
    },
    setCovered(boxes) {
      covered = boxes;
      repaint();
    },
    fit(only) {
      if (!nodes.placed) return;
      look(fitted(nodes.placed, only), GLIDE_MS);
      camera.chosen = only !== undefined;
    },
    reveal(only, free) {
      if (!nodes.placed || only.length === 0) return;
      const [dx, dy] = nudge(extentOf(camera.goal, nodes.placed, only), free);
      if (dx !== 0 || dy !== 0) look(panBy(camera.goal, dx, dy), STEP_MS);
    },
    zoomBy: (factor) => look(zoomAt(camera.goal, size.width / 2, size.height / 2, factor), STEP_MS),
    travelFrom(positionsPx, durationMs) {
      // Where the graph will stand decides what the pixels mean.
      if (!camera.chosen && nodes.placed && visible()) camera.set(fitted(nodes.placed));
      nodes.comeFrom(toLayoutUnits(positionsPx), passage(durationMs), 'in');
      repaint();
    },
    travelTo(positionsPx, durationMs) {
      camera.set(camera.view);
      const arrival = nodes.goTo(toLayoutUnits(positionsPx), passage(durationMs));
      repaint();
      return arrival;
    },
    positions: () => nodes.drawn.map((value, i) => value * camera.view.zoom + shift(i)),
    placed: () => nodes.placed,
    snapshotSvg(width, height, colours) {
      if (!scene || !nodes.placed) return null;
      return graphPlate({ scene, positions: nodes.placed, emphasis, theme: colours, widths: painter.textWidths }, { width, height });
    },
    get state() {
      return state();
    },
    destroy() {
      cancelAnimationFrame(request);
      layout?.stop();
      stopListening();
      stopWatching();
      stopFonts.abort();
      painter.destroy();
      picture.remove();
      delete container.dataset.state;
    }
  };
}
