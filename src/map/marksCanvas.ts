import type { PixelBox } from '../base/nudge';
import type { Theme } from '../model/palette';
import { discLook, discsInView } from './discs';
import type { Disc } from './discs';
import { LINE_HEIGHT } from './labels';
import { fontOf, NameSetter } from './letters';
import type { Letters } from './letters';
import { LetterWidths } from './letterWidths';
import { HALO } from './look';
import { NamePlaces } from './namePlaces';
import { keyOf, nameLook, pointOfName } from './names';
import type { PlacedName } from './names';
import type { Projector } from './projector';
import type { MapScene } from './scene';

/** How long a name takes to appear or to go, in milliseconds. */
const FADE_MS = 150;
/** Sizes in which letters are measured: large, so that the hinting of small ones does not count. */
const MEASURED = 100;

/** What is to be drawn. */
export interface MarksPicture {
  readonly scene: MapScene;
  readonly theme: Theme;
  /** Of the camera in the scene's own pixels. */
  readonly projector: Projector;
  /** Parts of the picture where no name may stand, in pixels of the scene. */
  readonly covered: readonly PixelBox[];
  /** Whether the camera rests. */
  readonly atRest: boolean;
  /** Paints what lies under discs and names, on the canvas in device pixels. */
  readonly paintArcs: (context: CanvasRenderingContext2D) => void;
}

/** How they are drawn. */
export interface MarksOptions {
  /** Whether there is no graphics processor. */
  readonly isSoftware: boolean;
  /** Whether names appear and go gently. */
  readonly fades: boolean;
  /** All names that appeared or went have done so. */
  readonly onStill: () => void;
}

/** A name that appears or goes. */
interface Fading {
  readonly name: PlacedName;
  readonly comes: boolean;
  readonly since: number;
}

/**
 * The outline of the globe, discs of places and names over the WebGL map, drawn on a canvas of their own: a picture of names is there at once, whatever the
 * graphics processor does, and no thread has to lay letters out first.
 */
export class MarksCanvas {
  readonly element: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #scale: number;
  readonly #widths = new LetterWidths((text, letters) => this.#measured(text, letters));
  readonly #setter = new NameSetter((line, letters) => this.#widths.widthOf(line, letters));
  readonly #places = new NamePlaces(this.#setter);
  #last: MarksPicture | null = null;
  #names: readonly PlacedName[] = [];
  #fading = new Map<string, Fading>();
  readonly #onStill: () => void;
  #fades: boolean;
  #request = 0;

  /** @param scale pixels of the picture in one of the scene */
  constructor(page: Document, scale: number, { isSoftware, fades, onStill }: MarksOptions) {
    this.element = page.createElement('canvas');
    this.element.setAttribute('aria-hidden', 'true');
    Object.assign(this.element.style, { position: 'absolute', inset: '0', width: '100%', height: '100%', pointerEvents: 'none' });
    // Without a graphics processor the canvas is drawn faster where it is read: in memory.
    this.#context = this.element.getContext('2d', { willReadFrequently: isSoftware })!;
    this.#scale = scale;
    this.#fades = fades;
    this.#onStill = onStill;
  }

  /** Whether names appear and go gently. */
  setFades(fades: boolean): void {
    this.#fades = fades;
  }

  /** Whether nothing appears or goes. */
  get isStill(): boolean {
    return this.#fading.size === 0;
  }

  /** Whether the last picture was one at rest. */
  get atRest(): boolean {
    return this.#last?.atRest ?? false;
  }

  /** Draws a picture of a size in device pixels; null = nothing. */
  draw(picture: MarksPicture | null, width: number, height: number): void {
    cancelAnimationFrame(this.#request);
    if (this.element.width !== width || this.element.height !== height) Object.assign(this.element, { width, height });
    const before = this.#last;
    this.#last = picture;
    if (!picture) {
      this.#context.clearRect(0, 0, width, height);
      return;
    }
    const { scene, projector, covered, atRest } = picture;
    const discs = discsInView(scene, projector);
    const names = this.#places.of(scene, projector, discs, covered, atRest);
    if (names !== this.#names) this.#fade(before !== null && namesTheSame(before.scene, scene), names);
    this.#names = names;
    this.#paint(picture, discs);
  }

  /** Notes which names appear and which go. @param isSame whether they name the same things as before */
  #fade(isSame: boolean, names: readonly PlacedName[]): void {
    const since = performance.now();
    if (!isSame || !this.#fades) {
      this.#fading.clear();
      return;
    }
    const stood = new Set(this.#names.map(placeOf));
    const stands = new Set(names.map(placeOf));
    for (const name of names) if (!stood.has(placeOf(name))) this.#fading.set(placeOf(name), { name, comes: true, since });
    for (const name of this.#names) if (!stands.has(placeOf(name))) this.#fading.set(placeOf(name), { name, comes: false, since });
  }

  #paint(picture: MarksPicture, discs: readonly Disc[]): void {
    const { width, height } = this.element;
    const context = this.#context;
    const pixels = (width / Math.max(1, this.element.clientWidth)) * this.#scale;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    picture.paintArcs(context);
    context.setTransform(pixels, 0, 0, pixels, 0, 0);
    if (picture.projector.globe) this.#paintLimb(picture);
    this.#paintDiscs(picture, discs);
    this.#paintNames(picture, pixels);
    if (this.#fading.size > 0) this.#request = requestAnimationFrame(() => this.#goOn(discs));
  }

  #goOn(discs: readonly Disc[]): void {
    if (!this.#last) return;
    this.#paint(this.#last, discs);
    if (this.isStill) this.#onStill();
  }

  /** The outline of the globe. */
  #paintLimb({ theme, projector: { size, limb } }: MarksPicture): void {
    this.#context.strokeStyle = theme.border;
    this.#context.lineWidth = 1;
    this.#context.beginPath();
    this.#context.arc(size.width / 2, size.height / 2, limb, 0, 2 * Math.PI);
    this.#context.stroke();
  }

  #paintDiscs({ scene, theme }: MarksPicture, discs: readonly Disc[]): void {
    const context = this.#context;
    for (const { mark, x, y, radius } of discs) {
      const { fill, stroke, ring, opacity } = discLook(scene, theme, mark);
      context.globalAlpha = opacity;
      context.fillStyle = fill;
      context.strokeStyle = stroke;
      context.lineWidth = ring;
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      context.fill();
      context.stroke();
    }
  }

  #paintNames({ scene, theme, projector, atRest }: MarksPicture, pixels: number): void {
    const context = this.#context;
    context.lineJoin = 'round';
    context.lineWidth = 2 * HALO;
    context.strokeStyle = theme.land;
    const now = performance.now();
    const paint = (name: PlacedName, share: number): void => {
      const point = pointOfName(scene, name, projector);
      if (!point) return;
      const { colour, opacity } = nameLook(scene, name, theme);
      context.globalAlpha = opacity * share;
      context.fillStyle = colour;
      context.font = fontOf(name.letters);
      context.letterSpacing = `${name.letters.spacing * name.letters.size}px`;
      context.textAlign = name.anchor === 'middle' ? 'center' : name.anchor === 'end' ? 'right' : 'left';
      // On whole pixels letters are sharper; while they move they would tremble.
      const at = (value: number): number => (atRest ? Math.round(value * pixels) / pixels : value);
      const [x, y] = [at(point.x + name.dx), point.y + name.dy];
      name.lines.forEach((line, i) => context.strokeText(line, x, at(y + i * LINE_HEIGHT * name.letters.size)));
      name.lines.forEach((line, i) => context.fillText(line, x, at(y + i * LINE_HEIGHT * name.letters.size)));
    };
    for (const [place, { name, comes, since }] of this.#fading) {
      const share = (now - since) / FADE_MS;
      if (share >= 1) this.#fading.delete(place);
      else if (!comes) paint(name, 1 - share);
    }
    for (const name of this.#names) {
      const fading = this.#fading.get(placeOf(name));
      paint(name, fading?.comes ? (now - fading.since) / FADE_MS : 1);
    }
    context.globalAlpha = 1;
  }

  #measured(text: string, letters: Letters): number {
    const context = this.#context;
    context.font = fontOf({ ...letters, size: MEASURED });
    context.letterSpacing = `${letters.spacing * MEASURED}px`;
    return (context.measureText(text).width * letters.size) / MEASURED;
  }

  /** Ends what is under way. */
  end(): void {
    cancelAnimationFrame(this.#request);
    this.#last = null;
    this.element.remove();
  }
}

const namesTheSame = (one: MapScene, other: MapScene): boolean =>
  one.marks === other.marks && one.countries === other.countries && one.bands === other.bands;

/** A name on a side of what it names. */
const placeOf = (name: PlacedName): string => `${keyOf(name)} ${name.side}`;
