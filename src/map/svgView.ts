import type { Place } from '../model/network';
import type { PixelBox } from '../base/nudge';
import type { Theme } from '../model/palette';
import type { Camera, Projection } from '../model/viewState';
import { CameraReport } from './cameraReport';
import { countryAt } from './countryAt';
import { fitPlaces, flightDurationMs, MAX_ZOOM, MIN_ZOOM, pannedCamera, zoomedCamera } from './camera';
import { HoverReport } from './hoverReport';
import { MOUSE_TOLERANCE, toleranceOf } from './pickArc';
import { Picker } from './picker';
import { makeProjector, pixelsOf, sceneProjector } from './projector';
import type { Projector, Size } from './projector';
import { EMPTY_SCENE } from './emptyScene';
import type { MapScene } from './scene';
import { svgMapTree } from './svgMap';
import { buildElements } from '../base/svgTree';
import type { SvgNode } from '../base/svgTree';
import type { MapGround, MapHit, MapOptions, MapView, Padding, PixelPoint } from './view';

const SVG = 'http://www.w3.org/2000/svg';
/** A pointer that moved less than this between down and up has clicked, in pixels. */
const CLICK_SLIP = 4;

/** Makes the map without WebGL in an element: the same scene and calls, drawn as SVG. Never fails. */
export const createSvgView = (container: HTMLElement, options: MapOptions): MapView => new SvgView(container, options);

class SvgView implements MapView {
  readonly #container: HTMLElement;
  readonly #options: MapOptions;
  readonly #frame: HTMLElement;
  readonly #clean = new AbortController();
  readonly #pointers = new Map<number, PixelPoint>();
  readonly #hover: HoverReport;
  readonly #cameraReport: CameraReport;
  readonly #scale: number;
  #theme: Theme;
  #ground: MapGround;
  #projection: Projection;
  #camera: Camera;
  #label: string;
  #reducedMotion: boolean;
  #covered: readonly PixelBox[] = [];
  #scene: MapScene | null = null;
  #picker: Picker | null = null;
  #slipped = 0;
  #request = 0;
  #flight = 0;
  /** Where the flight under way leads to. */
  #aim: Camera | null = null;

  constructor(container: HTMLElement, options: MapOptions) {
    this.#container = container;
    this.#options = options;
    this.#hover = new HoverReport(options.onHover);
    this.#cameraReport = new CameraReport(options.camera, options.onCamera);
    this.#scale = options.scale ?? 1;
    this.#theme = options.theme;
    this.#ground = options.outlines;
    this.#projection = options.projection;
    this.#camera = options.camera;
    this.#label = options.label;
    this.#reducedMotion = options.reducedMotion ?? false;
    this.#frame = container.ownerDocument.createElement('div');
    this.#frame.tabIndex = 0;
    this.#frame.setAttribute('role', 'img');
    this.#frame.setAttribute('aria-label', options.label);
    Object.assign(this.#frame.style, {
      position: 'absolute',
      inset: '0',
      overflow: 'hidden',
      touchAction: options.cooperativeGestures ? 'pan-x pan-y' : 'none'
    });
    container.append(this.#frame);
    container.dataset['state'] = 'loading';
    this.#listen();
  }

  #listen(): void {
    const on = <K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void) =>
      this.#frame.addEventListener(type, listener, { signal: this.#clean.signal, passive: false });
    on('pointerdown', (event) => {
      this.#frame.setPointerCapture(event.pointerId);
      if (this.#pointers.size === 0) this.#slipped = 0;
      this.#pointers.set(event.pointerId, this.#at(event));
      this.#stopFlight();
      this.#cameraReport.rest(this.#camera, true);
    });
    on('pointermove', (event) => this.#onPointerMove(event));
    const release = (event: PointerEvent) => {
      if (!this.#pointers.delete(event.pointerId) || this.#pointers.size > 0) return;
      if (this.#slipped < CLICK_SLIP && event.type === 'pointerup') this.#options.onPick?.(this.#hit(event), this.#at(event));
      else this.#cameraReport.rest(this.#camera, true);
    };
    on('pointerup', release);
    on('pointercancel', release);
    on('pointerleave', (event) => this.#hover.move(null, this.#at(event)));
    on('wheel', (event) => {
      if (this.#options.cooperativeGestures && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      this.#stopFlight();
      this.#zoom(-event.deltaY * (event.deltaMode === 1 ? 16 : 1) * 0.003, this.#at(event));
      this.#cameraReport.rest(this.#camera, true);
    });
    on('dblclick', (event) => {
      if (this.#options.onOpen?.(this.#hit(event))) return;
      this.#stopFlight();
      this.#zoom(event.shiftKey ? -1 : 1, this.#at(event));
      this.#cameraReport.rest(this.#camera, true);
    });
  }

  #onPointerMove(event: PointerEvent): void {
    const before = this.#pointers.get(event.pointerId);
    const now = this.#at(event);
    if (!before) {
      const hit = this.#hit(event);
      this.#frame.style.cursor = hit ? 'pointer' : '';
      this.#hover.move(hit, now);
      return;
    }
    this.#slipped += Math.hypot(now.x - before.x, now.y - before.y);
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const spread = Math.hypot(now.x - other.x, now.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y));
      this.#zoom(Math.log2(Math.max(0.1, spread)), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
    }
    this.#pointers.set(event.pointerId, now);
    // One finger scrolls the page around.
    if (!other && event.pointerType === 'touch' && this.#options.cooperativeGestures) return;
    const share = other ? 0.5 : 1;
    this.#move(pannedCamera(this.#camera, (before.x - now.x) * share, (before.y - now.y) * share));
  }

  show(scene: MapScene): void {
    this.#scene = scene;
    this.#picker = this.#picker?.with(scene) ?? new Picker(scene);
    this.#repaint();
  }

  get viewport(): HTMLElement {
    return this.#frame;
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.#repaint();
  }

  setOutlines(outlines: MapGround): void {
    this.#ground = outlines;
    this.#repaint();
  }

  setProjection(projection: Projection): void {
    this.#projection = projection;
    this.#repaint();
  }

  setLabel(label: string): void {
    this.#label = label;
    this.#frame.setAttribute('aria-label', label);
    this.#repaint();
  }

  setReducedMotion(reduced: boolean): void {
    this.#reducedMotion = reduced;
  }

  setCovered(boxes: readonly PixelBox[]): void {
    this.#covered = boxes;
    this.#repaint();
  }

  camera(): Camera {
    return this.#camera;
  }

  setCamera(camera: Camera, { animate = false }: { readonly animate?: boolean } = {}): void {
    this.#go(camera, animate, false);
  }

  fit(
    places: readonly Place[],
    padding: Padding,
    { animate = true, maxZoom }: { readonly animate?: boolean; readonly maxZoom?: number } = {}
  ): void {
    if (places.length > 0) this.setCamera(fitPlaces(places, this.#size(), padding, maxZoom), { animate });
  }

  zoomBy(levels: number): void {
    const from = this.#aim ?? this.#camera;
    this.#go({ ...from, zoom: this.#heldZoom(from.zoom + levels) }, true, true);
  }

  panBy(dx: number, dy: number): void {
    this.#go(pannedCamera(this.#aim ?? this.#camera, dx, dy), false, true);
  }

  project(places: readonly Place[]): (PixelPoint | null)[] {
    return pixelsOf(makeProjector(this.#camera, this.#size(), this.#projection), places);
  }

  /** Arcs do not grow here: they are there whole, or not at all. */
  setGrowth(growth: number): void {
    this.#frame.querySelector('.arcs')?.setAttribute('opacity', growth > 0 ? '1' : '0');
  }

  resize(): void {
    this.#move(this.#camera);
  }

  destroy(): void {
    this.#clean.abort();
    this.#stopFlight();
    cancelAnimationFrame(this.#request);
    this.#frame.remove();
    delete this.#container.dataset['state'];
  }

  #at(event: MouseEvent): PixelPoint {
    const { left, top } = this.#frame.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }

  #size(): Size {
    return { width: Math.max(1, this.#container.clientWidth), height: Math.max(1, this.#container.clientHeight) };
  }

  /** Where things stand in the scene's own pixels, in which discs and tolerances are measured. */
  #projector(): Projector {
    return sceneProjector(this.#camera, this.#size(), this.#projection, this.#scale);
  }

  hitAt({ x, y }: PixelPoint, tolerance: number = MOUSE_TOLERANCE): MapHit | null {
    return this.#picker?.at(this.#projector(), { x: x / this.#scale, y: y / this.#scale }, tolerance) ?? null;
  }

  #hit(event: MouseEvent): MapHit | null {
    const { x, y } = this.#at(event);
    const hit = this.hitAt({ x, y }, toleranceOf(event));
    if (hit || event.type === 'pointermove') return hit;
    // Looked for on a click only: a land has thousands of points.
    const place = this.#projector().unproject(x / this.#scale, y / this.#scale);
    const id = place && countryAt(this.#ground, place);
    return id ? { type: 'country', id } : null;
  }

  /** Zooms so that the place under a point stays where it is. */
  #zoom(levels: number, at: PixelPoint): void {
    this.#move(zoomedCamera(this.#camera, this.#size(), levels, at));
  }

  /** Goes to a camera at once; the flat world always fills the picture, for its edges are not drawn twice. */
  #move(camera: Camera): void {
    this.#camera = { ...camera, zoom: this.#heldZoom(camera.zoom) };
    this.#repaint();
  }

  #heldZoom(zoom: number): number {
    const lowest = this.#projection === 'flat' ? Math.max(MIN_ZOOM, Math.log2(this.#size().width / 512)) : MIN_ZOOM;
    return Math.max(lowest, Math.min(MAX_ZOOM, zoom));
  }

  #go(camera: Camera, animate: boolean, byPerson: boolean): void {
    this.#stopFlight();
    if (animate && !this.#reducedMotion) return this.#fly(camera, byPerson);
    this.#move(camera);
    this.#cameraReport.rest(this.#camera, byPerson);
  }

  #fly(to: Camera, byPerson: boolean): void {
    const from = this.#camera;
    this.#aim = to;
    const turns = Math.round((from.longitude - to.longitude) / 360) * 360;
    const durationMs = flightDurationMs(from, to, this.#size());
    let start = 0;
    const step = (now: number) => {
      start ||= now;
      const share = (now - start) / durationMs;
      // Not the last step of the way, which may lie a turn of the world beside it.
      if (share >= 1) return this.#go(to, false, byPerson);
      const eased = share * share * (3 - 2 * share);
      const between = (a: number, b: number) => a + (b - a) * eased;
      this.#move({
        longitude: between(from.longitude, to.longitude + turns),
        latitude: between(from.latitude, to.latitude),
        zoom: between(from.zoom, to.zoom)
      });
      this.#flight = requestAnimationFrame(step);
    };
    this.#flight = requestAnimationFrame(step);
  }

  #stopFlight(): void {
    this.#aim = null;
    cancelAnimationFrame(this.#flight);
  }

  #tree(scene: MapScene | null): SvgNode {
    const { width, height } = this.#size();
    const look = { theme: this.#theme, outlines: this.#ground, camera: this.#camera, projection: this.#projection };
    return svgMapTree(scene ?? EMPTY_SCENE, { width, height, scale: this.#scale, covered: this.#covered, ...look, title: this.#label });
  }

  #repaint(): void {
    cancelAnimationFrame(this.#request);
    this.#request = requestAnimationFrame(() => {
      const { ownerDocument } = this.#container;
      const picture = buildElements<SVGElement>(this.#tree(this.#scene), (name) => ownerDocument.createElementNS(SVG, name));
      // The frame has the name already.
      picture.setAttribute('aria-hidden', 'true');
      this.#frame.replaceChildren(picture);
      if (this.#scene) this.#container.dataset['state'] = 'ready';
    });
  }
}
