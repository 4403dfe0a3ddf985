import { separationZooms } from './crowding';
import { pickFlow } from './flowArrows';
import { ArcIndex } from './arcIndex';
import { pickArc, pickBand, pickMark, pickUniversity } from './pickArc';
import type { Projector } from './projector';
import { ScreenIndex } from './screenIndex';
import type { MapScene } from './scene';
import type { MapHit, PixelPoint } from './view';

/** What picking needs of cities and arcs, made once. */
interface Prepared {
  readonly index: ArcIndex;
  readonly from: Float32Array;
}

/** How long a piece of the preparation may take, in milliseconds. */
const PIECE_MS = 12;
/** Most strands that are laid out on the picture for the pointer: more take long, and much memory. */
const MOST_LAID = 30_000;

/** Finds what lies under the pointer: universities of an opened city first, then cities, arrows of students, arcs, bands. */
export class Picker {
  readonly #scene: MapScene;
  readonly #prepared: Prepared;
  #screen: ScreenIndex | null = null;

  /** @param prepared what was made of the same cities and arcs before */
  constructor(scene: MapScene, prepared: Prepared = { index: new ArcIndex(scene.arcs, scene.marks), from: separationZooms(scene.marks) }) {
    this.#scene = scene;
    this.#prepared = prepared;
  }

  /** A picker of another scene; one with the same arcs is made at no cost. */
  with(scene: MapScene): Picker {
    if (scene.arcs !== this.#scene.arcs || scene.marks !== this.#scene.marks) return new Picker(scene);
    const picker = new Picker(scene, this.#prepared);
    picker.#screen = this.#screen;
    return picker;
  }

  /** Makes ready for questions about the picture of a camera at rest, in pieces of some milliseconds. */
  prepare(projector: Projector): void {
    const { arcs, marks } = this.#scene;
    if (arcs.count > MOST_LAID) this.#screen = null;
    else if (!this.#screen?.isOf(projector)) this.#screen = new ScreenIndex(arcs, marks, this.#prepared.from, projector);
    else return;
    this.#build(this.#screen);
  }

  #build(screen: ScreenIndex | null): void {
    if (screen !== this.#screen) return;
    const isBuilt = screen ? screen.build(PIECE_MS) : this.#prepared.index.build(PIECE_MS);
    if (!isBuilt) setTimeout(() => this.#build(screen));
  }

  /**
   * What lies at a point of the picture, or null.
   * @param tolerance in pixels
   */
  at(projector: Projector, point: PixelPoint, tolerance: number): MapHit | null {
    const { marks, arcs, bands, flows, fan, arcEmphasis } = this.#scene;
    const university = fan ? pickUniversity(fan, marks, projector, point, tolerance) : -1;
    if (university >= 0) return { type: 'university', index: university };
    const screen = this.#screen?.answersFor(projector) ? this.#screen : null;
    const city = screen ? screen.mark(point, tolerance / 2) : pickMark(marks, this.#prepared.from, projector, point, tolerance / 2);
    if (city >= 0) return { type: 'mark', index: city };
    const flow = flows ? pickFlow(flows, projector, point, tolerance / 2) : -1;
    if (flow >= 0) return { type: 'flow', index: flow };
    const arc = screen
      ? screen.arc(point, arcEmphasis, tolerance)
      : pickArc(arcs, marks, this.#prepared.index, arcEmphasis, projector, point, tolerance);
    if (arc >= 0) return { type: 'arc', index: arc };
    const band = pickBand(bands, projector, point, tolerance);
    return band >= 0 ? { type: 'band', index: band } : null;
  }
}
