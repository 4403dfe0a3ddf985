import { separationZooms } from './crowding';
import { pickFlow } from './flowArrows';
import { ArcIndex } from './arcIndex';
import { pickArc, pickBand, pickMark, pickUniversity } from './pickArc';
import type { Projector } from './projector';
import type { ScreenIndex } from './screenIndex';
import type { MapScene } from './scene';
import type { MapHit, PixelPoint } from './view';

/** What picking needs of cities and arcs, made once. */
interface Prepared {
  readonly index: ArcIndex;
  readonly from: Float32Array;
}

/** How long a piece of the preparation may take, in milliseconds. */
const PIECE_MS = 12;
/** How many strands are laid out on the picture for the pointer: fewer are looked at one by one in no time, more take long, and much memory. */
const [LEAST_LAID, MOST_LAID] = [500, 30_000];

/** Finds what lies under the pointer: universities of an opened city first, then cities, arrows of students, arcs, bands. */
export class Picker {
  readonly #scene: MapScene;
  readonly #prepared: Prepared;
  #screen: ScreenIndex | null = null;
  /** The latest picture that is being laid out. */
  #laidFor: Projector | null = null;

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
    if (this.#screen?.isOf(projector)) return;
    this.#screen = null;
    const { count } = this.#scene.arcs;
    if (count < LEAST_LAID || count > MOST_LAID) this.#build(null);
    else void this.#layOut(projector);
  }

  async #layOut(projector: Projector): Promise<void> {
    this.#laidFor = projector;
    const { ScreenIndex } = await import('./screenIndex').catch((error: unknown) => {
      console.warn('What lays arcs out for the pointer could not be fetched', error);
      return { ScreenIndex: null };
    });
    if (this.#laidFor !== projector) return;
    const { arcs, marks } = this.#scene;
    this.#screen = ScreenIndex && new ScreenIndex(arcs, marks, this.#prepared.from, projector);
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
