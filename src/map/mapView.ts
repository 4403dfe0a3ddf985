import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import type { GeoJSONSource, GeoJSONSourceSpecification, MapMouseEvent, MapTouchEvent } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Theme } from '../model/palette';
import type { Place } from '../model/network';
import type { Camera, Projection } from '../model/viewState';
import { ArcLayer } from './arcLayer';
import { BOX_IMAGE, BOX_SIZE, countryFilters, groundSources, mapLibreName, mapStyle, sceneSources } from './basemap';
import { fitPlaces, flightDurationMs, MAX_ZOOM, MIN_ZOOM } from './camera';
import { ARC_LAYER, LAYERS } from './layers';
import { loadFonts } from './fonts';
import { Picker } from './picker';
import { toleranceOf } from './pickArc';
import { makeProjector } from './projector';
import type { Projector } from './projector';
import type { MapScene } from './scene';
import { sceneChanges } from './sceneChanges';
import { overlayTree } from './svgFan';
import { buildElements, svgNode } from './svgTree';
import type { Padding, MapFailure, MapGround, MapHit, MapOptions, MapView, PixelPoint } from './view';
import { MapError } from './view';

const SVG = 'http://www.w3.org/2000/svg';
const DEFAULT_TIMEOUT_MS = 20_000;
/** How long a lost context may stay away before the map counts as failed. */
const RESTORE_MS = 5_000;
const LARGEST_CANVAS = 4096;

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
  readonly #overlay: SVGSVGElement;
  readonly #scale: number;
  #theme: Theme;
  #ground: MapGround;
  #projection: Projection;
  #scene: MapScene | null = null;
  #shown: MapScene | null = null;
  #picker: Picker | null = null;
  #reducedMotion: boolean;
  #hovered = '';
  /** Whether the movement under way was asked for by a call. */
  #isCalled = false;
  #reported: Camera;
  #isLoaded = false;
  #isOver = false;
  #restoreTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement, options: MapOptions) {
    this.#container = container;
    this.#options = options;
    this.#scale = options.scale ?? 1;
    this.#theme = options.theme;
    this.#reported = options.camera;
    this.#ground = options.outlines;
    this.#projection = options.projection;
    this.#reducedMotion = options.reducedMotion ?? false;
    this.#arcs = new ArcLayer(options.theme, () => this.#fail('webgl'));
    this.#arcs.scale = this.#scale;
    this.#map = this.#makeMap();
    this.#overlay = container.ownerDocument.createElementNS(SVG, 'svg');
    this.#overlay.setAttribute('aria-hidden', 'true');
    Object.assign(this.#overlay.style, { position: 'absolute', inset: '0', width: '100%', height: '100%', pointerEvents: 'none' });
    this.#map.getCanvasContainer().append(this.#overlay);
    this.loaded = this.#whenLoaded();
    this.#listen();
  }

  #makeMap(): MapLibreMap {
    const { camera, locale, maxCanvasSize, cooperativeGestures, label } = this.#options;
    const [width, height] = maxCanvasSize ?? [LARGEST_CANVAS, LARGEST_CANVAS];
    try {
      return new MapLibreMap({
        container: this.#container,
        style: { ...mapStyle(null, this.#ground, this.#theme, this.#scale), projection: { type: mapLibreName(this.#projection) } },
        center: [camera.longitude, camera.latitude],
        zoom: camera.zoom,
        minZoom: MIN_ZOOM,
        maxZoom: MAX_ZOOM,
        attributionControl: false,
        dragRotate: false,
        pitchWithRotate: false,
        touchPitch: false,
        maxPitch: 0,
        cooperativeGestures: cooperativeGestures ?? false,
        maxCanvasSize: [width, height],
        fadeDuration: this.#reducedMotion ? 0 : 150,
        locale: { ...locale, 'Map.Title': label },
        validateStyle: false
      });
    } catch (error) {
      throw new MapError('webgl', error);
    }
  }

  #whenLoaded(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new MapError('timeout')), this.#options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
      this.#map.on('error', ({ error }) => {
        if (!/worker/i.test(error.message)) return;
        clearTimeout(timer);
        if (this.#isLoaded) this.#fail('worker');
        else reject(new MapError('worker', error));
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
    this.#map.keyboard.disableRotation();
    if (!this.#map.hasImage(BOX_IMAGE)) {
      this.#map.addImage(BOX_IMAGE, { width: BOX_SIZE, height: BOX_SIZE, data: new Uint8Array(4 * BOX_SIZE * BOX_SIZE) });
    }
    if (!this.#map.getLayer(ARC_LAYER)) this.#map.addLayer(this.#arcs, LAYERS[LAYERS.indexOf(ARC_LAYER) + 1]);
    this.#shown = null;
    this.#draw();
  }

  #listen(): void {
    const map = this.#map;
    map.on('render', () => this.#drawOverlay());
    map.on('idle', () => {
      if (this.#isLoaded && this.#shown) this.#container.dataset['state'] = 'ready';
    });
    map.on('moveend', () => this.#onMoveEnd());
    map.on('click', (event) => this.#options.onPick?.(this.#hit(event), event.point));
    map.on('mousemove', (event) => this.#hover(map.isMoving() ? null : this.#hit(event), event.point));
    map.on('mouseout', (event) => this.#hover(null, event.point));
    map.on('webglcontextlost', () => this.#onContextLost());
    map.on('webglcontextrestored', () => {
      clearTimeout(this.#restoreTimer);
      map.once('style.load', () => this.#restyle());
    });
  }

  #onMoveEnd(): void {
    const camera = this.camera();
    const called = this.#isCalled;
    this.#isCalled = false;
    // A change of size ends a movement too, one that went nowhere.
    const { longitude, latitude, zoom } = this.#reported;
    if (camera.longitude === longitude && camera.latitude === latitude && camera.zoom === zoom) return;
    this.#reported = camera;
    this.#options.onCamera?.(camera, !called);
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
    void loadFonts(this.#container.ownerDocument.fonts, scene, this.#shown).then(() => {
      if (this.#scene === scene) this.#draw();
    });
  }

  #draw(): void {
    const scene = this.#scene;
    // Between the loss of a context and its return there is no style to draw into; #dress catches up.
    if (!scene || !this.#isLoaded || !this.#map.style || this.#isOver) return;
    const changes = sceneChanges(this.#shown, scene);
    this.#shown = scene;
    this.#arcs.setScene(scene);
    const sources = sceneSources(scene);
    for (const id of changes.sources) this.#setData(id, sources[id]);
    for (const id of changes.cityStates) this.#map.setFeatureState({ source: 'city-points', id }, { emphasis: scene.cityEmphasis[id] });
    if (changes.countries) for (const [layer, filter] of Object.entries(countryFilters(scene))) this.#map.setFilter(layer, filter);
    this.#map.triggerRepaint();
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.#arcs.setTheme(theme);
    if (!this.#isLoaded || !this.#map.style) return;
    for (const layer of mapStyle(this.#scene, this.#ground, theme, this.#scale).layers) {
      for (const [name, value] of Object.entries(layer.paint ?? {})) this.#map.setPaintProperty(layer.id, name as never, value as never);
    }
  }

  setOutlines(outlines: MapGround): void {
    this.#ground = outlines;
    if (!this.#isLoaded || !this.#map.style) return;
    for (const [id, source] of Object.entries(groundSources(outlines))) this.#setData(id, source);
  }

  #setData(id: string, { data }: GeoJSONSourceSpecification): void {
    // Resolves when the worker has it; the map says so itself.
    void this.#map.getSource<GeoJSONSource>(id)?.setData(data);
  }

  setProjection(projection: Projection): void {
    this.#projection = projection;
    if (this.#isLoaded && this.#map.style) this.#map.setProjection({ type: mapLibreName(projection) });
  }

  setLabel(label: string): void {
    this.#map.getCanvas().setAttribute('aria-label', label);
  }

  setReducedMotion(reduced: boolean): void {
    this.#reducedMotion = reduced;
  }

  camera(): Camera {
    const { lng, lat } = this.#map.getCenter().wrap();
    return { longitude: lng, latitude: lat, zoom: this.#map.getZoom() };
  }

  setCamera(camera: Camera, options: { readonly animate?: boolean } = {}): void {
    const target = { center: [camera.longitude, camera.latitude] as [number, number], zoom: camera.zoom, bearing: 0 };
    const { clientWidth: width, clientHeight: height } = this.#container;
    const duration = flightDurationMs(this.camera(), camera, { width, height });
    this.#call();
    if (!options.animate || this.#reducedMotion) this.#map.jumpTo(target);
    else this.#map.flyTo({ ...target, duration });
  }

  fit(
    places: readonly Place[],
    padding: Padding,
    { animate, maxZoom }: { readonly animate?: boolean; readonly maxZoom?: number } = {}
  ): void {
    if (places.length === 0) return;
    const { clientWidth: width, clientHeight: height } = this.#container;
    this.setCamera(fitPlaces(places, { width, height }, padding, maxZoom), { animate: animate ?? true });
  }

  #call(): void {
    this.#map.stop();
    this.#isCalled = true;
  }

  zoomBy(levels: number): void {
    this.#call();
    this.#map.easeTo({ zoom: this.#map.getZoom() + levels, duration: this.#reducedMotion ? 0 : 250 });
  }

  project(places: readonly Place[]): (PixelPoint | null)[] {
    const projector = this.#projector();
    return places.map(({ longitude, latitude }) => {
      const { x, y, visible } = projector.project(longitude, latitude);
      return visible ? { x, y } : null;
    });
  }

  setGrowth(growth: number): void {
    this.#arcs.growth = growth;
    this.#map.triggerRepaint();
  }

  async snapshot(): Promise<Blob> {
    // The picture is there only until the frame is shown.
    const blob = await new Promise<Blob | null>((resolve) => {
      this.#map.once('render', () => this.#map.getCanvas().toBlob(resolve, 'image/png'));
      this.#map.triggerRepaint();
    });
    if (!blob) throw new Error('The browser made no picture of the map.');
    return blob;
  }

  resize(): void {
    this.#map.resize();
  }

  destroy(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearTimeout(this.#restoreTimer);
    this.#map.remove();
    this.#overlay.remove();
    delete this.#container.dataset['state'];
  }

  #fail(reason: MapFailure): void {
    if (this.#isOver) return;
    this.destroy();
    this.#options.onFail?.(reason);
  }

  #projector(): Projector {
    const { clientWidth: width, clientHeight: height } = this.#container;
    return makeProjector(this.camera(), { width, height }, this.#projection);
  }

  #hit(event: MapMouseEvent | MapTouchEvent): MapHit | null {
    const hit = this.#picker?.at(this.#projector(), event.point, toleranceOf(event.originalEvent));
    if (hit) return hit;
    const id: unknown = this.#map.queryRenderedFeatures(event.point, { layers: ['land', 'home'] })[0]?.properties['id'];
    return typeof id === 'string' ? { type: 'country', id } : null;
  }

  #hover(hit: MapHit | null, at: PixelPoint): void {
    const key = JSON.stringify(hit);
    this.#map.getCanvas().style.cursor = hit && hit.type !== 'country' ? 'pointer' : '';
    if (key === this.#hovered && hit === null) return;
    this.#hovered = key;
    this.#options.onHover?.(hit, at);
  }

  #drawOverlay(): void {
    const scene = this.#shown;
    if (!scene?.fan && this.#projection === 'flat' && !this.#overlay.firstChild) return;
    const nodes = scene ? overlayTree(scene, this.#theme, this.#projector()) : [];
    const { ownerDocument } = this.#container;
    const tree = buildElements<SVGElement>(svgNode('g', {}, nodes), (name) => ownerDocument.createElementNS(SVG, name));
    this.#overlay.replaceChildren(...(nodes.length > 0 ? [tree] : []));
  }
}
