import type { PixelBox } from '../base/nudge';
import type { Theme } from '../model/palette';
import { carriedAlong, placeWords, type GraphFrame, type GraphWords, type TextWidths } from './frame';
import { hulls, type Hull } from './hulls';
import type { GraphEmphasis, GraphScene } from './scene';
import type { Viewport } from './viewport';

/** What a frame is made from; see `GraphFrame`. */
export interface FrameParts {
  readonly width: number;
  readonly height: number;
  readonly scene: GraphScene;
  /** Where the nodes are drawn, and where they will stand when they have come: words are placed for that, and go along till then. */
  readonly positions: Float32Array;
  readonly goal: Float32Array;
  /** Whether the layout still moves: words then keep their place beside their nodes, or they would flicker. */
  readonly moving: boolean;
  readonly emphasis: GraphEmphasis;
  readonly view: Viewport;
  readonly theme: Theme;
  readonly detail: number;
  /** How much larger than usual words and lines are, as `scaleFor` has it. */
  readonly scale: number;
  /** What lies over the picture, in its pixels: no word may stand there. */
  readonly covered: readonly PixelBox[];
}

/** Words are placed anew after so much panning, in pixels: some come into the picture then, others leave it. */
const REPLACE_PX = 32;

/** Makes frames, and keeps hulls and words for as long as nothing they depend on has changed. */
export class Composer {
  readonly #widths: TextWidths;
  #hulls: { readonly key: readonly unknown[]; readonly hulls: readonly Hull[] } | null = null;
  #words: { readonly key: readonly unknown[]; readonly goal: Float32Array; readonly words: GraphWords } | null = null;

  constructor(widths: TextWidths) {
    this.#widths = widths;
  }

  /** The frame of some parts. Hulls and words are left out where they would not be seen. */
  frame(parts: FrameParts): GraphFrame {
    const { scene, positions, detail, width, height, emphasis, view, theme, scale } = parts;
    const seen = { width, height, scene, positions, emphasis, view, theme, detail, scale };
    if (detail <= 0) return { ...seen, hulls: [], words: { nodes: [], groups: [] } };
    return { ...seen, hulls: this.hullsOf(scene, positions), words: this.#wordsOf(parts) };
  }

  #wordsOf(parts: FrameParts): GraphWords {
    const { scene, positions, goal, moving, emphasis, view, width, height, covered } = parts;
    const panned = [view.x, view.y].map((value) => Math.round(value / REPLACE_PX));
    const key = [scene, emphasis, view.zoom, width, height, covered, ...panned];
    if (!this.#words || !same(this.#words.key, key) || (!moving && this.#words.goal !== goal)) {
      const shapes = goal === positions ? this.hullsOf(scene, goal) : hulls(scene, goal);
      this.#words = { key, goal, words: placeWords(scene, goal, emphasis, shapes, parts, this.#widths) };
    }
    return carriedAlong(this.#words.words, scene, this.#words.goal, positions, view.zoom);
  }

  /** The hulls of a scene at some positions. */
  hullsOf(scene: GraphScene, positions: Float32Array): readonly Hull[] {
    const key = [scene, positions];
    if (!same(this.#hulls?.key, key)) this.#hulls = { key, hulls: hulls(scene, positions) };
    return this.#hulls!.hulls;
  }

  /** Places words anew next time, as after fonts have come in. */
  forgetWords(): void {
    this.#words = null;
  }
}

const same = (left: readonly unknown[] | undefined, right: readonly unknown[]): boolean =>
  left !== undefined && left.every((part, i) => part === right[i]);
