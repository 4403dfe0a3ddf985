import type { PixelBox } from '../base/nudge';
import type { Disc } from './discs';
import type { NameSetter } from './letters';
import { placeNames } from './names';
import type { PlacedName } from './names';
import type { Projector } from './projector';
import type { MapScene } from './scene';

/** How much the zoom may change, and the picture may be moved in pixels, before names of a picture that moves are placed anew. */
const ZOOM_STEP = 0.05;
const PAN_STEP = 48;

/** What names are placed by. */
interface PlacedFor {
  readonly scene: MapScene;
  readonly projector: Projector;
  readonly covered: readonly PixelBox[];
  readonly atRest: boolean;
}

/**
 * The places of names from picture to picture: they go along with what they name, are placed anew when the picture has changed enough or
 * comes to rest, and stay on their side as long as it is free.
 */
export class NamePlaces {
  readonly #setter: NameSetter;
  #names: readonly PlacedName[] = [];
  #for: PlacedFor | null = null;
  /** Emphasis of the marks when the selection changed: what the pointer passes does not move names. */
  #order: Uint8Array = new Uint8Array();

  constructor(setter: NameSetter) {
    this.#setter = setter;
  }

  /** The names of a picture. @param discs those in view @param covered parts of the picture where no name may stand, in pixels of the scene */
  of(scene: MapScene, projector: Projector, discs: readonly Disc[], covered: readonly PixelBox[], atRest: boolean): readonly PlacedName[] {
    const last = this.#for;
    const isOther = last === null || last.scene.marks !== scene.marks || last.scene.focus !== scene.focus;
    if (isOther) this.#order = scene.markEmphasis;
    if (!isOther && !this.#mustMove(last, { scene, projector, covered, atRest })) return this.#names;
    const before = last?.scene.marks === scene.marks && last.scene.countries === scene.countries ? this.#names : [];
    this.#names = placeNames(scene, projector, discs, { setter: this.#setter, covered, order: this.#order, mayBeCut: !atRest, before });
    this.#for = { scene, projector, covered, atRest };
    return this.#names;
  }

  #mustMove({ scene, projector, covered, atRest }: PlacedFor, now: PlacedFor): boolean {
    if (scene.countries !== now.scene.countries || scene.bands !== now.scene.bands || scene.flows !== now.scene.flows) return true;
    if (covered !== now.covered || projector.projection !== now.projector.projection) return true;
    if (projector.size.width !== now.projector.size.width || projector.size.height !== now.projector.size.height) return true;
    const { longitude, latitude, zoom } = projector.camera;
    const camera = now.projector.camera;
    const isSame = longitude === camera.longitude && latitude === camera.latitude && zoom === camera.zoom;
    if (now.atRest) return !isSame || !atRest;
    if (Math.abs(zoom - camera.zoom) > ZOOM_STEP) return true;
    const { x, y } = now.projector.project(longitude, latitude);
    return Math.hypot(x - now.projector.size.width / 2, y - now.projector.size.height / 2) > PAN_STEP;
  }
}
