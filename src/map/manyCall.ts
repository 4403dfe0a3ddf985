import { isSoftwareRenderer } from '../base/softwareRenderer';
import type { RasterStrands } from './arcRaster';
import type { ManyArcs } from './manyArcs';
import type { ArcsFrame } from './wantedArcs';

/** More strands than this are drawn as a picture that is kept. */
const MOST_EACH_FRAME = 2_000;
/** The same without a graphics processor, which takes half a second for so many, and longer for the page around them. */
const MOST_WITHOUT_GPU = 500;

/** Calls for what draws many arcs when there are many for the first time; see ManyArcs. */
export class ManyCall {
  readonly #onPicture: () => void;
  /** Not known before there is a context. */
  #isSoftware: boolean | null = null;
  #arcs: ManyArcs | null = null;
  #all: RasterStrands | null = null;
  /** All strands where they are many. */
  #strands: RasterStrands | null = null;
  #state: 'uncalled' | 'coming' | 'here' | 'over' = 'uncalled';

  /** @param onPicture something has come, so the map is to be drawn anew */
  constructor(onPicture: () => void) {
    this.#onPicture = onPicture;
  }

  /** Whether there is a picture, or will be: what is many need not be drawn otherwise. With a graphics processor it is drawn meanwhile. */
  get draws(): boolean {
    return this.#strands !== null && (this.#state === 'here' || (this.#state === 'coming' && this.#isSoftware === true));
  }

  /** Whether the last frame had all strands. */
  get isWhole(): boolean {
    return !this.draws || (this.#arcs?.isWhole ?? false);
  }

  /** Takes a context: the first, or a new one where another was lost. */
  start(gl: WebGL2RenderingContext): void {
    this.#isSoftware = isSoftwareRenderer(gl);
    this.#arcs?.forget();
    const count = this.#all?.count ?? 0;
    if ((this.#strands === null) === this.#isMany(count)) this.setStrands(this.#all);
    else this.expect(count);
  }

  #isMany(strands: number): boolean {
    return strands > (this.#isSoftware ? MOST_WITHOUT_GPU : MOST_EACH_FRAME);
  }

  /** There will be so many strands: where they are many, what draws them may come. */
  expect(strands: number): void {
    if (this.#isMany(strands) && this.#state === 'uncalled' && this.#isSoftware !== null) void this.#call(this.#isSoftware);
  }

  /** The map has nothing to do: without a graphics processor the thread is made ready that draws many. */
  async rest(): Promise<void> {
    if (this.#state !== 'uncalled' || !this.#isSoftware) return;
    await this.#call(true);
    if (!this.#strands) this.#arcs?.rehearse();
  }

  /** Takes other strands. */
  setStrands(strands: RasterStrands | null): void {
    const count = strands?.count ?? 0;
    this.#all = strands;
    this.#strands = this.#isMany(count) ? strands : null;
    this.#arcs?.setStrands(this.#strands);
    this.expect(count);
  }

  /** Takes the emphasis of the same strands. */
  setEmphasis(emphasis: Uint8Array): void {
    this.#all &&= { ...this.#all, emphasis };
    this.#strands &&= this.#all;
    this.#arcs?.setEmphasis(emphasis);
  }

  async #call(isSoftware: boolean): Promise<void> {
    this.#state = 'coming';
    try {
      const { ManyArcs } = await import('./manyArcs');
      if (this.#state !== 'coming') return;
      this.#arcs = new ManyArcs(isSoftware, this.#onPicture);
      this.#arcs.setStrands(this.#strands);
      this.#state = 'here';
    } catch (error) {
      console.warn('What draws many arcs could not be fetched', error);
      this.#state = 'over';
    }
    if (this.#strands) this.#onPicture();
  }

  /** As ManyArcs.prepare, once that is here. */
  prepare(gl: WebGL2RenderingContext, frame: ArcsFrame, paint: (width: number, height: number) => void): void {
    this.#arcs?.prepare(gl, frame, paint);
  }

  /** Whether a thread draws them. */
  get isThreaded(): boolean {
    return this.#isSoftware === true && this.draws;
  }

  /** Whether the latest picture is one for the page: MapLibre's need not be drawn for it. */
  get isOnPage(): boolean {
    return this.isThreaded && (this.#arcs?.isOnPage ?? true);
  }

  /** As ManyArcs.lay, once that is here. */
  lay(gl: WebGL2RenderingContext): void {
    this.#arcs?.lay(gl);
  }

  /** As ManyArcs.paint, once that is here. */
  paint(context: CanvasRenderingContext2D): void {
    this.#arcs?.paint(context);
  }

  /** Frees what lies on the GPU. */
  free(): void {
    this.#arcs?.free();
  }

  /** Ends it, with its thread. */
  end(): void {
    this.#state = 'over';
    this.#arcs?.end();
    this.#arcs = null;
  }
}
