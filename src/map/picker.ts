import { pickFlow } from './flowArrows';
import type { ArcIndex } from './arcIndex';
import { pickArc, pickBand, pickMark, pickUniversity } from './pickArc';
import type { Projector } from './projector';
import type { ScreenIndex } from './screenIndex';
import { AllStrands } from './strandIndex';
import type { MapScene } from './scene';
import type { MapHit, PixelPoint } from './view';

/** What picking needs of arcs, made once. */
interface Prepared {
  /** All strands; in its place an index of them once it is there. */
  index: AllStrands;
}

/** How long a piece of the preparation may take, in milliseconds. */
const PIECE_MS = 12;
/** Fewer strands are looked at one by one in no time. */
const FEW = 500;
/** Most strands that are laid out on the picture for the pointer: more take long, and much memory. */
const MOST_LAID = 30_000;

/** Finds what lies under the pointer: universities of an opened city first, then cities, arrows of students, arcs, bands. */
export class Picker {
  readonly #scene: MapScene;
  readonly #prepared: Prepared;
  #screen: ScreenIndex | null = null;
  /** The latest picture that was made ready for. */
  #preparedFor: Projector | null = null;

  /** @param prepared what was made of the same cities and arcs before */
  constructor(scene: MapScene, prepared: Prepared = { index: new AllStrands(scene.arcs, scene.marks) }) {
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

  /** Makes ready for questions about the picture of a camera at rest, in pieces of some milliseconds. Few strands need nothing. */
  prepare(projector: Projector): void {
    if (this.#scene.arcs.count < FEW || this.#preparedFor === projector || this.#screen?.isOf(projector)) return;
    this.#screen = null;
    void this.#layOut(projector);
  }

  async #layOut(projector: Projector): Promise<void> {
    this.#preparedFor = projector;
    const { arcs, marks } = this.#scene;
    const prepared = this.#prepared;
    try {
      const [{ ArcIndex }, { ScreenIndex }] = await Promise.all([import('./arcIndex'), import('./screenIndex')]);
      if (!('build' in prepared.index)) prepared.index = new ArcIndex(arcs, marks);
      if (this.#preparedFor !== projector) return;
      if (arcs.count <= MOST_LAID) this.#screen = new ScreenIndex(arcs, marks, projector);
      this.#build(this.#screen ?? (prepared.index as ArcIndex), projector);
    } catch (error) {
      console.warn('What lays many arcs out for the pointer could not be fetched', error);
    }
  }

  #build(index: ScreenIndex | ArcIndex, projector: Projector): void {
    if (this.#preparedFor === projector && !index.build(PIECE_MS)) setTimeout(() => this.#build(index, projector));
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
    const city = screen ? screen.mark(point, tolerance / 2) : pickMark(marks, projector, point, tolerance / 2);
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
