import { svgMapTree } from '../../map/svgMap';
import { defaultCamera, fitPlaces } from '../../map/camera';
import { mapScene, withFocus } from '../../map/mapScene';
import type { MapPicture } from '../../map/mapScene';
import type { Size } from '../../map/projector';
import type { MapGround, MapView } from '../../map/view';
import type { SvgNode } from '../../base/svgTree';
import { THEMES } from '../../model/palette';
import type { Camera } from '../../model/viewState';
import type { Session } from '../../state/session.svelte';
import { studentFlows } from '../map/studentFlows';
import { levelShown } from '../map/levelShown';
import { sizeValues } from '../measures/measureText';
import { placesOfSelection } from '../map/mapHits';

/** Pixels of a picture on paper; it fills the width of a sheet, so letters come out at about seven points. Two fit on one sheet. */
export const plateSize = (pictures: number): Size => ({ width: 860, height: pictures > 1 ? 430 : 560 });
const PADDING = { top: 32, right: 72, bottom: 32, left: 72 };
/** Smaller than any map one can read: the map is hidden. */
const LEAST_PX = 64;

/** Where the map on the screen looks, and its size in pixels. */
export interface ScreenMap {
  readonly camera: Camera;
  readonly size: Size;
}

/** What the map on the screen shows now; null where there is none. */
export function screenMap(map: MapView | null): ScreenMap | null {
  if (!map) return null;
  const camera = map.camera();
  const [centre] = map.project([camera]);
  if (!centre || centre.x < LEAST_PX / 2 || centre.y < LEAST_PX / 2) return null;
  return { camera, size: { width: 2 * centre.x, height: 2 * centre.y } };
}

/**
 * The camera on paper: where the reader moved the map, all that the screen shows; else fitted to the selection, or to the network, as on the
 * screen.
 */
export function paperCamera(session: Session, screen: ScreenMap | null, plate: Size): Camera {
  const network = session.network!;
  const { view, selection, selectedAgreements } = session;
  if (view.camera) {
    const { camera, size } = screen ?? { camera: view.camera, size: plate };
    const zoom = camera.zoom + Math.log2(Math.min(plate.width / size.width, plate.height / size.height));
    // The flat world is drawn once: it fills the picture.
    return { ...camera, zoom: view.projection === 'flat' ? Math.max(zoom, Math.log2(plate.width / 512)) : zoom };
  }
  const places = selection && selectedAgreements ? placesOfSelection(network, selection, selectedAgreements).all : [];
  return places.length ? fitPlaces(places, plate, PADDING) : defaultCamera(network, session.visible!.agreements, plate, PADDING);
}

/** The map's scene as on the screen, with nothing under the pointer. */
export function printedScene(session: Session): MapPicture {
  const { view, words, selection, selectedAgreements } = session;
  const network = session.network!;
  const { agreements } = session.visible!;
  const shared = { language: words.language, arcColour: view.arcColour, universities: session.visible!.universities, hovered: null };
  const openCity = selection?.type === 'city' ? selection.id : '';
  const { scene, links } = mapScene(network, agreements, {
    level: levelShown(session, view.camera),
    ...shared,
    values: sizeValues(session, view.measure)?.values ?? null,
    selection: null,
    openCity: '',
    countryName: (id) => (id === 'XK' ? `${words.format.region(id)}*` : words.format.region(id)),
    announcements: session.announced,
    bandLabel: ({ counts }) => words.t('legend.bandLabel', { count: counts.announced ?? 0 })
  });
  const focused = withFocus(scene, links, network, agreements, { ...shared, selection, selectedAgreements, openCity });
  const students = studentFlows(session);
  return { scene: students.length ? { ...focused, flows: students } : focused, links };
}

/** The map as it is printed: light whatever the theme on the screen. */
export const printedMap = (session: Session, { scene }: MapPicture, ground: MapGround, camera: Camera, plate: Size): SvgNode =>
  svgMapTree(scene, {
    ...plate,
    camera,
    projection: session.view.projection,
    theme: THEMES.light,
    outlines: ground,
    title: session.words.t('map.label')
  });
