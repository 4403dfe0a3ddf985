import { shareAt, type Passage } from './travel';
import { between, type Viewport } from './viewport';

/** What part of the graph is shown, and the way to another. Clock readings in milliseconds are passed in. */
export class Camera {
  #view: Viewport = { x: 0, y: 0, zoom: 1 };
  #flight: { readonly passage: Passage; readonly from: Viewport; readonly to: Viewport } | null = null;

  /** Whether a person chose the view; else it follows the graph. */
  chosen = false;

  get view(): Viewport {
    return this.#view;
  }

  /** The view it is going to, or the one it shows. */
  get goal(): Viewport {
    return this.#flight?.to ?? this.#view;
  }

  get moving(): boolean {
    return this.#flight !== null;
  }

  /** Shows a view at once. */
  set(view: Viewport): void {
    this.#flight = null;
    this.#view = view;
  }

  /** Stays where it is, and follows the graph from now on. */
  release(): void {
    this.#flight = null;
    this.chosen = false;
  }

  /** Sets off for a view. */
  flyTo(view: Viewport, passage: Passage): void {
    this.#flight = { passage, from: this.#view, to: view };
  }

  /** Moves on to a moment, in a picture of a size in pixels. */
  step(nowMs: number, size: { readonly width: number; readonly height: number }): void {
    if (!this.#flight) return;
    const share = shareAt(this.#flight.passage, nowMs);
    this.#view = between(this.#flight.from, this.#flight.to, share, size);
    if (share >= 1) this.#flight = null;
  }
}
