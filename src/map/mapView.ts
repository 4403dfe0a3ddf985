import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import type { GeoJSONSource, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import './mapLibre.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { PixelBox } from '../base/nudge';
import type { Theme } from '../model/palette';
import type { Place } from '../model/network';
import type { Camera, Projection } from '../model/viewState';
import { ArcLayer } from './arcLayer';
import { changedFilters, mapLayers, mapLibreName, replaceGround } from './basemap';
import { fitPlaces, flightDurationMs } from './camera';
import { CameraReport } from './cameraReport';
import { CameraSteps } from './cameraSteps';
import { coveredInScene } from './covered';
import { ARC_LAYER } from './layers';
import { loadFonts } from './fonts';
import { HoverReport } from './hoverReport';
import { mapLibreOptions } from './mapLibreOptions';
import { OverMap } from './overMap';
import { Picker } from './picker';
import { MOUSE_TOLERANCE, toleranceOf } from './pickArc';
import { makeProjector, pixelsOf, sceneProjector } from './projector';
import type { Projector, Size } from './projector';
import type { MapScene } from './scene';
import type { MapFailure, MapGround, MapHit, MapOptions, MapView, PixelPoint } from './view';
import { MapError } from './view';

const DEFAULT_TIMEOUT_MS = 20_000;
/** How long a lost context may stay away before the map counts as failed. */
const RESTORE_MS = 5000;
/** What MapLibre's events carry when a call moved the camera, not a person. */
const CALLED = { called: true };

/**
 * Makes the WebGL map in an element, which should have a size. Rejects with MapError where there will be none: no WebGL2, no worker, or no
 * first frame in time; what was put into the element is gone then.
 */
export async function createMap(container: HTMLElement, options: MapOptions): Promise<MapView> {
  setWorkerUrl(workerUrl);
  container.dataset['state'] = 'loading';
  let view: WebGlMap | undefined;
  try {
    view = new WebGlMap(container, options);
    await view.loaded;
    return view;
  } catch (error) {
    view?.destroy();
    delete container.dataset['state'];
    throw error;
  }
}

class WebGlMap implements MapView {
  readonly loaded: Promise<void>;
  readonly #container: HTMLElement;
  readonly #options: MapOptions;
  readonly #map: MapLibreMap;
  readonly #arcs: ArcLayer;
  readonly #over: OverMap;
  readonly #steps: CameraSteps;
  readonly #scale: number;
  #theme: Theme;
  #ground: MapGround;
  #projection: Projection;
  #scene: MapScene | null = null;
  #shown: MapScene | null = null;
  #picker: Picker | null = null;
  #reducedMotion: boolean;
  #covered: readonly PixelBox[] = [];
  readonly #hover: HoverReport;
  readonly #cameraReport: CameraReport;
  #isLoaded = false;
  #isOver = false;
  /** Whether MapLibre has drawn all it has. */
  #isIdle = false;
  /** Rejects `loaded`. */
  #refuse: (error: MapError) => void = () => undefined;
  #restoreTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement, options: MapOptions) {
    this.#container = container;
    this.#options = options;
    this.#scale = options.scale ?? 1;
    this.#theme = options.theme;
    this.#hover = new HoverReport(options.onHover);
    this.#cameraReport = new CameraReport(options.camera, options.onCamera);
    this.#ground = options.outlines;
    this.#projection = options.projection;
    this.#reducedMotion = options.reducedMotion ?? false;
    // Later, for it may fail in the middle of a frame of MapLibre's.
    const onFail = (error: unknown): void => queueMicrotask(() => this.#fail('webgl', error));
    this.#arcs = new ArcLayer(options.theme, this.#scale, () => this.#rest(), onFail);
    this.#map = this.#makeMap();
    this.#steps = new CameraSteps(this.#map);
    this.#over = new OverMap(this.#map, this.#scale, !this.#reducedMotion, () => this.#sayReady());
    // A picture: the part of the page around it is the region.
    this.viewport.setAttribute('role', 'img');
    this.loaded = this.#whenLoaded();
    this.#listen();
  }

  #makeMap(): MapLibreMap {
    try {
      return new MapLibreMap({ ...mapLibreOptions(this.#options), container: this.#container });
    } catch (error) {
      throw new MapError('webgl', error);
    }
  }

  #whenLoaded(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#fail('timeout'), this.#options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
      this.#refuse = (error) => {
        clearTimeout(timer);
        reject(error);
      };
      this.#map.on('error', ({ error }) => {
        if (/worker/i.test(error.message)) this.#fail('worker', error);
      });
      this.#map.once('load', () => {
        clearTimeout(timer);
        this.#isLoaded = true;
        this.#dress();
        resolve();
      });
    });
  }

  /** Adds what no style can hold, then draws the latest scene anew: after the first load and after a lost context. */
  #dress(): void {
    this.#map.touchZoomRotate.disableRotation();
    if (!this.#map.getLayer(ARC_LAYER)) this.#map.addLayer(this.#arcs);
    this.#shown = null;
    this.#draw();
  }

  #listen(): void {
    const map = this.#map;
    map.on('render', () => {
      this.#isIdle = false;
      this.#drawOver();
    });
    map.on('idle', () => {
      this.#isIdle = true;
      this.#rest(this.#over.atRest);
      this.#arcs.rest();
    });
    map.on('moveend', (event) => {
      this.#steps.rest();
      this.#cameraReport.rest(this.camera(), !('called' in event));
    });
    map.on('click', (event) => this.#options.onPick?.(this.#hit(event), event.point));
    map.on('dblclick', (event) => {
      if (this.#options.onOpen?.(this.#hit(event))) event.preventDefault();
    });
    map.on('mousemove', (event) => this.#onHover(map.isMoving() ? null : this.#hit(event), event.point));
    map.on('mouseout', (event) => this.#onHover(null, event.point));
    map.on('webglcontextlost', () => this.#onContextLost());
    map.on('webglcontextrestored', () => {
      clearTimeout(this.#restoreTimer);
      map.once('style.load', () => this.#restyle());
    });
  }

  /** All has come of a picture that stays. @param isDrawn whether what lies over MapLibre's is that of a camera at rest */
  #rest(isDrawn = false): void {
    if (!isDrawn) this.#drawOver();
    if (!this.#isIdle) return;
    // What draws the rest comes first.
    if (this.#isWhole) this.#picker?.prepare(this.#projector());
    this.#sayReady();
  }

  /** What lies over the picture of MapLibre, in the same frame. */
  #drawOver(): void {
    const { width, height } = this.#map.getCanvas();
    const look = { theme: this.#theme, projector: this.#projector(), covered: this.#covered, atRest: !this.#map.isMoving() };
    this.#over.draw({ scene: this.#shown, ...look, paintArcs: (context) => this.#arcs.paintOver(context) }, width, height);
    // For those who make a picture of each frame: whether some of the ground is still on its way.
    this.#container.dataset['ground'] = this.#map.loaded() && this.#isWhole ? 'whole' : 'coming';
  }

  #sayReady(): void {
    const isShown = this.#isIdle && this.#shown && this.#shown === this.#scene;
    if (isShown && this.#isWhole && this.#over.isStill) this.#container.dataset['state'] = 'ready';
  }

  /** Whether the last frame had all that comes later. */
  get #isWhole(): boolean {
    return this.#arcs.isWhole && this.#over.isWhole;
  }

  #onContextLost(): void {
    clearTimeout(this.#restoreTimer);
    this.#restoreTimer = setTimeout(() => this.#fail('context'), RESTORE_MS);
  }

  /** What was set while the context was away is lost, so everything is set again. */
  #restyle(): void {
    this.setTheme(this.#theme);
    this.setOutlines(this.#ground);
    this.setProjection(this.#projection);
    this.#dress();
  }

  show(scene: MapScene): void {
    this.#scene = scene;
    this.#picker = this.#picker?.with(scene) ?? new Picker(scene);
    this.#arcs.expect(scene);
    void loadFonts(this.#container.ownerDocument.fonts, scene, this.#shown).then(() => {
      if (this.#scene === scene) this.#draw();
    });
  }

  #draw(): void {
    const scene = this.#scene;
    // Between the loss of a context and its return there is no style to draw into; #dress catches up.
    if (!scene || !this.#isLoaded || !this.#map.style || this.#isOver) return;
    this.#arcs.setScene(scene);
    const filters = Object.entries(changedFilters(this.#shown, scene));
    for (const [layer, filter] of filters) this.#map.setFilter(layer, filter);
    this.#shown = scene;
    if (filters.length === 0 && this.#arcs.begin()) return this.#drawOver();
    this.#isIdle = false;
    this.#map.triggerRepaint();
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.#arcs.setTheme(theme);
    if (!this.#isLoaded || !this.#map.style) return;
    for (const layer of mapLayers(theme, this.#scale)) {
      for (const [name, value] of Object.entries(layer.paint ?? {})) this.#map.setPaintProperty(layer.id, name as never, value as never);
    }
  }

  setOutlines(outlines: MapGround): void {
    this.#ground = outlines;
    if (!this.#isLoaded || !this.#map.style) return;
    void replaceGround(outlines, (id) => (this.#ground === outlines && this.#map.style ? this.#map.getSource<GeoJSONSource>(id) : null));
  }

  setProjection(projection: Projection): void {
    this.#projection = projection;
    if (this.#isLoaded && this.#map.style) this.#map.setProjection({ type: mapLibreName(projection) });
  }

  setCovered(boxes: readonly PixelBox[]): void {
    this.#covered = coveredInScene(boxes, this.#scale);
    this.#drawOver();
  }

  get viewport(): HTMLElement {
    return this.#map.getCanvas();
  }

  setLabel(label: string): void {
    this.viewport.setAttribute('aria-label', label);
  }

  setReducedMotion(reduced: boolean): void {
    this.#reducedMotion = reduced;
    this.#over.setFades(!reduced);
  }

  camera(): Camera {
    const { lng, lat } = this.#map.getCenter().wrap();
    return { longitude: lng, latitude: lat, zoom: this.#map.getZoom() };
  }

  setCamera(camera: Camera, options: { readonly animate?: boolean } = {}): void {
    const target = { center: [camera.longitude, camera.latitude] as [number, number], zoom: camera.zoom, bearing: 0 };
    this.#map.stop();
    if (!options.animate || this.#reducedMotion) this.#map.jumpTo(target, CALLED);
    else this.#map.flyTo({ ...target, duration: flightDurationMs(this.camera(), camera, this.#size()) }, CALLED);
  }

  fit(...[places, padding, { animate = true, maxZoom } = {}]: Parameters<MapView['fit']>): void {
    if (places.length === 0) return;
    this.setCamera(fitPlaces(places, this.#size(), padding, maxZoom), { animate });
  }

  zoomBy(levels: number): void {
    this.#steps.zoomBy(levels, this.camera(), this.#reducedMotion);
  }

  panBy(dx: number, dy: number): void {
    this.#steps.panBy(dx, dy, this.camera(), this.#reducedMotion);
  }

  project(places: readonly Place[]): (PixelPoint | null)[] {
    return pixelsOf(makeProjector(this.camera(), this.#size(), this.#projection), places);
  }

  setGrowth(growth: number): void {
    this.#arcs.growth = growth;
    this.#map.triggerRepaint();
  }

  resize(): void {
    this.#map.resize();
  }

  destroy(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearTimeout(this.#restoreTimer);
    this.#arcs.end();
    this.#map.remove();
    this.#over.end();
    delete this.#container.dataset['state'];
  }

  #fail(reason: MapFailure, cause?: unknown): void {
    if (this.#isOver) return;
    if (!this.#isLoaded) return this.#refuse(new MapError(reason, cause));
    this.destroy();
    this.#options.onFail?.(reason);
  }

  #size(): Size {
    const { clientWidth: width, clientHeight: height } = this.#container;
    return { width, height };
  }

  /** Where things stand in the scene's own pixels, in which discs and tolerances are measured. */
  #projector(): Projector {
    return sceneProjector(this.camera(), this.#size(), this.#projection, this.#scale);
  }

  hitAt({ x, y }: PixelPoint, tolerance: number = MOUSE_TOLERANCE): MapHit | null {
    return this.#picker?.at(this.#projector(), { x: x / this.#scale, y: y / this.#scale }, tolerance) ?? null;
  }

  #hit(event: MapMouseEvent | MapTouchEvent): MapHit | null {
    const hit = this.hitAt(event.point, toleranceOf(event.originalEvent));
    if (hit) return hit;
    const id: unknown = this.#map.queryRenderedFeatures(event.point, { layers: ['land', 'home'] })[0]?.properties['id'];
    return typeof id === 'string' ? { type: 'country', id } : null;
  }

  #onHover(hit: MapHit | null, at: PixelPoint): void {
    this.#map.getCanvas().style.cursor = hit && hit.type !== 'country' ? 'pointer' : '';
    this.#hover.move(hit, at);
  }
}
