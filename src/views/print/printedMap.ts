import { svgMapTree } from '../../map/svgMap';
import { defaultCamera, fitPlaces } from '../../map/camera';
import { MOST_LINKS } from '../../map/drawnLinks';
import { withFocus } from '../../map/mapScene';
import type { MapPicture } from '../../map/mapScene';
import type { Size } from '../../map/projector';
import type { MapGround, MapView } from '../../map/view';
import type { SvgNode } from '../../base/svgTree';
import type { Visible } from '../../model/filter';
import { agreementCounts } from '../../model/parties';
import { THEMES } from '../../model/palette';
import type { Theme } from '../../model/palette';
import type { Camera, Selection } from '../../model/viewState';
import type { MapAnswer, MapRequest } from '../../state/reckoner';
import type { Session } from '../../state/session.svelte';
import { mapPicture } from '../map/mapPicture';
import { studentFlows } from '../map/studentFlows';
import { levelShown } from '../map/levelShown';
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
export function paperCamera(session: Session, screen: ScreenMap | null, plate: Size, of: PictureOf = shownPicture(session)): Camera {
  const network = session.network!;
  const { view } = session;
  const { visible, selection, selectedAgreements } = of;
  if (view.camera) {
    const { camera, size } = screen ?? { camera: view.camera, size: plate };
    const zoom = camera.zoom + Math.log2(Math.min(plate.width / size.width, plate.height / size.height));
    // The flat world is drawn once: it fills the picture.
    return { ...camera, zoom: view.projection === 'flat' ? Math.max(zoom, Math.log2(plate.width / 512)) : zoom };
  }
  const places = selection && selectedAgreements ? placesOfSelection(network, selection, selectedAgreements).all : [];
  if (places.length) return fitPlaces(places, plate, PADDING);
  const perUniversity = visible === session.visible ? session.visibleCounts! : agreementCounts(network, visible.agreements);
  return defaultCamera(network, perUniversity, plate, PADDING);
}

/** What a picture on paper or in a file is made of. */
export interface PictureOf {
  readonly visible: Visible;
  /** The events whose announced totals are shown. */
  readonly announced: ReadonlySet<number> | null;
  readonly selection: Selection | null;
  readonly selectedAgreements: Uint32Array | null;
}

/** What is on the screen. */
export const shownPicture = ({ visible, announced, selection, selectedAgreements }: Session): PictureOf => ({
  visible: visible!,
  announced,
  selection,
  selectedAgreements
});

/** What the map of a picture is made by. @param whole whether of all the network, whatever is shown */
export const printedRequest = (session: Session, { announced, selectedAgreements }: PictureOf, whole: boolean): MapRequest => ({
  level: levelShown(session, session.view.camera),
  drawn: session.view.links === 'strongest' ? { most: MOST_LINKS, always: selectedAgreements } : {},
  arcColour: session.view.arcColour,
  measure: session.view.measure,
  announced: announced && [...announced],
  tag: session.words.tag,
  whole
});

/**
 * The map's scene, by default as on the screen, with nothing under the pointer.
 * @param made what `printedRequest` came to, where it was asked for beside the page
 */
export function printedScene(session: Session, of: PictureOf = shownPicture(session), made: MapAnswer | null = null): MapAnswer {
  const { view, words } = session;
  const { visible, selection, selectedAgreements } = of;
  const network = session.network!;
  const base = made ?? mapPicture({ network, words, visible }, printedRequest(session, of, false));
  const focused = withFocus(base.scene, base.links, network, visible.agreements, {
    language: words.language,
    arcColour: view.arcColour,
    universities: visible.universities,
    hovered: null,
    selection,
    selectedAgreements,
    openCity: selection?.type === 'city' ? selection.id : ''
  });
  const students = studentFlows(session);
  return { ...base, scene: students.length ? { ...focused, flows: students } : focused };
}

/** The map as a picture of a size in pixels, in the light theme unless another is given. */
export const printedMap = (
  session: Session,
  { scene }: MapPicture,
  ground: MapGround,
  camera: Camera,
  plate: Size,
  theme: Theme = THEMES.light
): SvgNode =>
  svgMapTree(scene, {
    ...plate,
    camera,
    projection: session.view.projection,
    theme,
    outlines: ground,
    title: session.words.t('map.label')
  });
