import { positionsBetween, shareAt, type Passage } from './travel';

/** Whether hulls and words come in, go out or stay while nodes glide. */
export type Fade = 'in' | 'out' | 'stay';

interface Glide {
  readonly passage: Passage;
  readonly from: Float32Array;
  /** null = to the layout, wherever that is by then. */
  readonly to: Float32Array | null;
  readonly fade: Fade;
  readonly arrived: () => void;
}

const NOTHING = new Float32Array();

/**
 * Where the nodes are drawn: at the places of the layout, or gliding to them or away. Positions are x0, y0, x1, y1, … in layout units; clock
 * readings in milliseconds are passed in.
 */
export class NodeMotion {
  #drawn: Float32Array = NOTHING;
  #placed: Float32Array | null = null;
  #detail = 1;
  #glide: Glide | null = null;

  /** Where the nodes are drawn now; empty before the first layout. A new array whenever they have moved. */
  get drawn(): Float32Array {
    return this.#drawn;
  }

  /** Where the layout has them, or null while a new layout has not answered. */
  get placed(): Float32Array | null {
    return this.#placed;
  }

  /** How visible hulls and words are, 0…1. */
  get detail(): number {
    return this.#detail;
  }

  get gliding(): boolean {
    return this.#glide !== null;
  }

  /** Whether the next picture differs from this one: a glide is under way and knows where to. */
  get moving(): boolean {
    return this.#glide !== null && (this.#glide.to ?? this.#placed) !== null;
  }

  /** Whether nodes are away from the layout, or leaving it. */
  get away(): boolean {
    return this.#glide?.fade === 'out' || (this.#glide === null && this.#detail === 0);
  }

  /** A new layout begins; until it answers nodes stay where they are drawn. */
  expect(drawn: Float32Array = NOTHING): void {
    this.#end();
    this.#drawn = drawn;
    this.#placed = null;
    this.#detail = 1;
  }

  /** The layout has moved on. */
  place(positions: Float32Array, nowMs: number): void {
    // A glide that waited for the layout starts now.
    if (!this.#placed && this.#glide?.to === null) this.#glide = { ...this.#glide, passage: { ...this.#glide.passage, startedMs: nowMs } };
    this.#placed = positions;
    if (!this.#glide && !this.away) this.#drawn = positions;
  }

  /** Nodes glide from some places to the layout. */
  comeFrom(from: Float32Array, passage: Passage, fade: Fade): void {
    this.#end();
    this.#drawn = from;
    if (fade === 'in') this.#detail = 0;
    this.#glide = { passage, from, to: null, fade, arrived: () => {} };
  }

  /** Nodes glide from where they are drawn to some places; resolves when they are there, or when something else begins. */
  goTo(to: Float32Array, passage: Passage): Promise<void> {
    this.#end();
    return new Promise((arrived) => (this.#glide = { passage, from: this.#drawn, to, fade: 'out', arrived }));
  }

  /** Moves on to a moment. */
  step(nowMs: number): void {
    const glide = this.#glide;
    const to = glide?.to ?? this.#placed;
    if (!glide || !to) return;
    const share = shareAt(glide.passage, nowMs);
    this.#drawn = share >= 1 && glide.fade !== 'out' ? to : positionsBetween(glide.from, to, share);
    if (glide.fade !== 'stay') this.#detail = glide.fade === 'in' ? share : 1 - share;
    if (share >= 1) this.#end();
  }

  #end(): void {
    const ended = this.#glide;
    this.#glide = null;
    ended?.arrived();
  }
}
