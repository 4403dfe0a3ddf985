import type { Deployment } from '../../load/deployment';
import type { Camera } from '../../model/viewState';
import type { MapFailure, MapGround, MapOptions, MapView } from '../../map/view';
import { whenState } from '../whenState';
import { isMissingEngine } from './engineFailure';
import type { Guest } from '../guest';
import { detailAt, DETAILS, loadGround, type Detail } from './ground';

/** A map that lost its context is made anew, once in so many milliseconds: one that soon loses it again is drawn by the other painter. */
const REBUILT_MS = 600_000;

/** What a started map tells. */
export interface MapCalls {
  /** The map is there; `isPlain` = drawn as SVG, for there is no WebGL 2, no worker or no engine. Called again when the engine gives up. */
  readonly onMap: (map: MapView, isPlain: boolean) => void;
  /** The map has gone, and another one is on its way. */
  readonly onGone: () => void;
  /** There is no map: a file it cannot do without did not come. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Starts the map in an element with the best painter that works: MapLibre, else SVG. Finer outlines come when the camera is near.
 * @param makeOptions the options at the time they are needed
 * @param guest of a page that is a guest in another: the engine then waits, behind a plain map or a picture that is there already
 * @returns a function that stops it and frees what it holds
 */
export function startMap(
  element: HTMLElement,
  deployment: Deployment,
  makeOptions: () => Omit<MapOptions, 'outlines' | 'onFail'>,
  { onMap, onGone, onFailure }: MapCalls,
  guest: Pick<Guest, 'engine' | 'drawsAtOnce'> | null = null
): () => void {
  let stopped = false;
  let ground: MapGround | null = null;
  /** Of the ground, or of the one that is on its way. */
  let detail: Detail = 'overview';
  let map: MapView | null = null;
  /** The plain map that stands until the engine is there. */
  let standIn: MapView | null = null;
  let stopWatching = () => {};
  let rebuiltAt = -Infinity;

  function retire(successor: MapView) {
    const hadFocus = standIn?.viewport === element.ownerDocument.activeElement;
    // Moved meanwhile.
    if (standIn) successor.setCamera(standIn.camera());
    standIn?.destroy();
    standIn = null;
    element.dataset['state'] = 'ready';
    if (hadFocus) successor.viewport.focus();
  }

  async function lookCloser({ zoom }: Camera) {
    const wanted = detailAt(zoom);
    if (!ground || DETAILS.indexOf(wanted) <= DETAILS.indexOf(detail)) return;
    const before = detail;
    detail = wanted;
    try {
      const finer = await loadGround(document.baseURI, deployment, wanted);
      // Still finer ones may have come meanwhile.
      if (detail !== wanted) return;
      ground = finer;
      map?.setOutlines(ground);
    } catch {
      // The coarse outlines stay; the next movement tries again.
      if (detail === wanted) detail = before;
    }
  }

  function options(): MapOptions {
    const made = makeOptions();
    return {
      ...made,
      outlines: ground!,
      onCamera: (camera, byPerson) => {
        made.onCamera?.(camera, byPerson);
        void lookCloser(camera);
      },
      onFail: (reason) => void replace(reason).catch(onFailure)
    };
  }

  async function replace(reason: MapFailure) {
    map = null;
    stopWatching();
    onGone();
    if (reason !== 'context' || performance.now() - rebuiltAt < REBUILT_MS) return plain();
    rebuiltAt = performance.now();
    await draw();
  }

  function use(created: MapView, isPlain: boolean) {
    if (stopped) return created.destroy();
    map = created;
    onMap(created, isPlain);
    // The plain map stands before it until the first frame is whole.
    if (standIn) stopWatching = whenState(element, 'ready', () => retire(created));
    void lookCloser(created.camera());
  }

  async function plain() {
    if (standIn) return onMap(standIn, true);
    const { createSvgView } = await import('../../map/svgView');
    if (!stopped) use(createSvgView(element, options()), true);
  }

  async function stand() {
    const { createSvgView } = await import('../../map/svgView');
    if (stopped) return;
    use(createSvgView(element, options()), false);
    standIn = map;
    // Before the engine's canvas, which is empty at first, and not before the buttons.
    element.style.isolation = 'isolate';
    if (standIn?.viewport instanceof HTMLElement) standIn.viewport.style.zIndex = '1';
  }

  async function start() {
    detail = detailAt(makeOptions().camera.zoom);
    ground = await loadGround(document.baseURI, deployment, detail);
    if (stopped) return;
    if (guest?.drawsAtOnce) await stand();
    if ((await guest?.engine) === false) await plain();
    else await draw();
  }

  async function draw() {
    const created = await drawn();
    if (created) use(created, false);
    else await plain();
  }

  /** The WebGL map; null where there is none: the other painter needs neither WebGL 2 nor a worker nor the engine's file. */
  async function drawn(): Promise<MapView | null> {
    try {
      const { createMap } = await import('../../map/mapView');
      return await createMap(element, options());
    } catch (error) {
      if (!isMissingEngine(error)) console.error(error);
      return null;
    }
  }

  start().catch((error) => {
    if (!stopped) onFailure(error);
  });
  return () => {
    stopped = true;
    stopWatching();
    standIn?.destroy();
    map?.destroy();
  };
}
