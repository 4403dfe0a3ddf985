import { arcNodes, MOST_SEGMENTS, NODE_FLOATS, segmentsFor } from './arcBuffers';
import { shiftAside } from './arcPath';
import { slimness } from './look';
import type { Projector } from './projector';
import { RasterCamera } from './rasterCamera';
import type { ArcStrands, Marks } from './scene';
import { BESIDE_DISCS } from './pickArc';
import type { PixelPoint } from './view';

/** Pixels along an edge of a cell of the picture. */
const CELL = 32;
/** One more than the most segments of an arc. */
const POINTS = MOST_SEGMENTS + 1;
/** Among so many a strand is laid out within a pixel of its curve, which is near enough for a pointer. */
const ROUGH = 20_001;
/** Strands between two looks at the clock. */
const BATCH = 64;
/** Pixels that a strand may lie beside its great circle. */
const BESIDE = 48;

/** A city's disc on the picture, in pixels from its upper left corner. */
interface Disc {
  readonly mark: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The discs that are drawn on a picture, in the order of the marks. */
function discsOf(marks: Marks, projector: Projector): Disc[] {
  const discs: Disc[] = [];
  for (let mark = 0; mark < marks.count; mark++) {
    if (marks.fromZoom[mark]! > projector.zoom) continue;
    for (const copy of projector.copies) {
      const { x, y, visible } = projector.project(marks.longitude[mark]! + copy, marks.latitude[mark]!);
      if (visible) discs.push({ mark, x, y, radius: marks.radius[mark]! });
    }
  }
  return discs;
}

/**
 * What lies where on one picture: the pieces of all strands as they are drawn there, in cells of 32 pixels. It is built once the camera rests, in
 * pieces, and is then asked in microseconds, however many strands there are; ArcIndex answers meanwhile, for any picture.
 */
export class ScreenIndex {
  readonly #projector: Projector;
  readonly #arcs: ArcStrands;
  readonly #discs: readonly Disc[];
  readonly #nodes: Float32Array;
  readonly #camera: RasterCamera;
  readonly #slim: number;
  readonly #columns: number;
  readonly #rows: number;
  /** Where the row of each cell starts among the pieces; while they are counted, how many the cell before has. */
  readonly #starts: Uint32Array;
  #next = new Uint32Array();
  /** By cell: the strand of a piece, and its ends in pixels: x, y, x, y. */
  #strands = new Uint32Array();
  #pieces = new Float32Array();
  #counted = 0;
  #written = 0;
  /** Half the width of the widest strand. */
  readonly #widest: number;
  readonly #x = new Float64Array(POINTS);
  readonly #y = new Float64Array(POINTS);
  readonly #far = new Float64Array(POINTS);

  constructor(arcs: ArcStrands, marks: Marks, projector: Projector) {
    const { size, camera, projection } = projector;
    this.#projector = projector;
    this.#arcs = arcs;
    this.#discs = discsOf(marks, projector);
    this.#nodes = arcNodes(marks);
    const [width, height] = [Math.max(1, Math.ceil(size.width)), Math.max(1, Math.ceil(size.height))];
    this.#camera = new RasterCamera({
      camera,
      projection,
      devicePixels: 1,
      viewHeight: size.height,
      width: size.width,
      height: size.height
    });
    this.#slim = slimness(projector.zoom);
    this.#columns = Math.ceil(width / CELL);
    this.#rows = Math.ceil(height / CELL);
    this.#starts = new Uint32Array(this.#columns * this.#rows + 1);
    this.#widest = arcs.width.reduce((widest, width) => Math.max(widest, width), 0) / 2;
  }

  /** Whether it is of the picture that a camera sees. */
  isOf({ camera, size, projection }: Projector): boolean {
    const own = this.#projector;
    const { longitude, latitude, zoom } = own.camera;
    const isSame = longitude === camera.longitude && latitude === camera.latitude && zoom === camera.zoom;
    return isSame && projection === own.projection && size.width === own.size.width && size.height === own.size.height;
  }

  /** Whether it is of the picture that a camera sees, and built. */
  answersFor(projector: Projector): boolean {
    return this.#isBuilt && this.isOf(projector);
  }

  get #isBuilt(): boolean {
    return this.#written === this.#arcs.count && this.#counted === this.#arcs.count;
  }

  /** Goes on building for about so many milliseconds. @returns whether it is built */
  build(forMs: number): boolean {
    const { count } = this.#arcs;
    const end = performance.now() + forMs;
    while (!this.#isBuilt && performance.now() < end) {
      if (this.#counted < count) {
        const last = Math.min(count, this.#counted + BATCH);
        for (; this.#counted < last; this.#counted++) this.#trace(this.#counted, false);
        if (this.#counted === count) this.#lay();
      } else {
        const last = Math.min(count, this.#written + BATCH);
        for (; this.#written < last; this.#written++) this.#trace(this.#written, true);
      }
    }
    return this.#isBuilt;
  }

  #lay(): void {
    const cells = this.#columns * this.#rows;
    for (let cell = 0; cell < cells; cell++) this.#starts[cell + 1]! += this.#starts[cell]!;
    this.#next = this.#starts.slice(0, cells);
    this.#strands = new Uint32Array(this.#starts[cells]!);
    this.#pieces = new Float32Array(4 * this.#starts[cells]!);
  }

  /** Counts or writes the pieces of a strand. */
  #trace(strand: number, writes: boolean): void {
    const { from, to, offset, fanFrom, fanTo, count } = this.#arcs;
    const [a, b] = [NODE_FLOATS * from[strand]!, NODE_FLOATS * to[strand]!];
    const n = this.#nodes;
    const chord = Math.hypot(n[a]! - n[b]!, n[a + 1]! - n[b + 1]!, n[a + 2]! - n[b + 2]!);
    const angle = 2 * Math.asin(Math.min(1, chord / 2));
    if (!this.#camera.aim(n, a, b, angle, BESIDE)) return;
    const segments = segmentsFor(angle * this.#camera.stretch, this.#camera.perRadian, Math.max(count, ROUGH));
    const [x, y, far] = [this.#x, this.#y, this.#far];
    this.#camera.trace(segments, x, y, far);
    shiftAside(x, y, segments, offset[strand]! * this.#slim, fanFrom[strand]!, fanTo[strand]!);
    for (const turn of this.#camera.copies(x, segments + 1)) {
      for (let i = 0; i < segments; i++) {
        const near = far[i]!;
        const next = far[i + 1]!;
        if (near <= 0 && next <= 0) continue;
        const start = near < 0 ? near / (near - next) : 0;
        const end = next < 0 ? near / (near - next) : 1;
        const dx = x[i + 1]! - x[i]!;
        const dy = y[i + 1]! - y[i]!;
        this.#note(strand, x[i]! + turn + start * dx, y[i]! + start * dy, x[i]! + turn + end * dx, y[i]! + end * dy, writes);
      }
    }
  }

  /** Counts or writes a piece in each cell it runs through; y grows upwards. */
  #note(strand: number, x0: number, y0: number, x1: number, y1: number, writes: boolean): void {
    const low = Math.max(0, Math.floor(Math.min(y0, y1) / CELL));
    const high = Math.min(this.#rows - 1, Math.floor(Math.max(y0, y1) / CELL));
    for (let row = low; row <= high; row++) {
      // Between the row's edges the piece runs between these x.
      let from = x0;
      let to = x1;
      if (high > low && y1 !== y0) {
        const slope = (x1 - x0) / (y1 - y0);
        const first = Math.max(Math.min(y0, y1), row * CELL);
        const last = Math.min(Math.max(y0, y1), (row + 1) * CELL);
        from = x0 + (first - y0) * slope;
        to = x0 + (last - y0) * slope;
      }
      const left = Math.max(0, Math.floor(Math.min(from, to) / CELL));
      const right = Math.min(this.#columns - 1, Math.floor(Math.max(from, to) / CELL));
      for (let column = left; column <= right; column++) {
        const cell = row * this.#columns + column;
        if (!writes) this.#starts[cell + 1]!++;
        else {
          const at = this.#next[cell]!++;
          this.#strands[at] = strand;
          this.#pieces[4 * at] = x0;
          this.#pieces[4 * at + 1] = y0;
          this.#pieces[4 * at + 2] = x1;
          this.#pieces[4 * at + 3] = y1;
        }
      }
    }
  }

  /** The city at a point, as pickMark finds it; −1 for none. */
  mark(at: PixelPoint, tolerance: number): number {
    let best = -1;
    let bestScore = Infinity;
    for (const { mark, x, y, radius } of this.#discs) {
      const dx = x - at.x;
      const dy = y - at.y;
      const reach = radius + tolerance;
      if (dx > reach || dx < -reach || dy > reach || dy < -reach) continue;
      const beside = Math.max(0, Math.hypot(dx, dy) - radius);
      const score = beside > 0 ? BESIDE_DISCS + beside : radius;
      if (beside > tolerance || score > bestScore) continue;
      best = mark;
      bestScore = score;
    }
    return best;
  }

  /**
   * The strand nearest to a point, as pickArc finds it; −1 where none is within the tolerance.
   * @param emphasis of each strand, as in `MapScene.arcEmphasis`
   */
  arc(at: PixelPoint, emphasis: Uint8Array, tolerance: number): number {
    const { width } = this.#arcs;
    const px = at.x;
    const py = this.#projector.size.height - at.y;
    const reach = tolerance + this.#widest;
    const left = Math.max(0, Math.floor((px - reach) / CELL));
    const right = Math.min(this.#columns - 1, Math.floor((px + reach) / CELL));
    const bottom = Math.max(0, Math.floor((py - reach) / CELL));
    const top = Math.min(this.#rows - 1, Math.floor((py + reach) / CELL));
    let best = -1;
    let bestScore = Infinity;
    for (let row = bottom; row <= top; row++) {
      const first = this.#starts[row * this.#columns + left]!;
      const last = this.#starts[row * this.#columns + right + 1]!;
      for (let i = first; i < last; i++) {
        const x0 = this.#pieces[4 * i]!;
        const y0 = this.#pieces[4 * i + 1]!;
        const dx = this.#pieces[4 * i + 2]! - x0;
        const dy = this.#pieces[4 * i + 3]! - y0;
        const share = ((px - x0) * dx + (py - y0) * dy) / (dx * dx + dy * dy || 1);
        const on = share < 0 ? 0 : share > 1 ? 1 : share;
        const ax = px - x0 - on * dx;
        const ay = py - y0 - on * dy;
        const square = ax * ax + ay * ay;
        if (square > reach * reach) continue;
        const strand = this.#strands[i]!;
        const distance = Math.sqrt(square) - width[strand]! / 2;
        const score = distance + (emphasis[strand] === 1 ? tolerance : 0);
        if (distance > tolerance || score > bestScore || (score === bestScore && strand < best)) continue;
        best = strand;
        bestScore = score;
      }
    }
    return best;
  }
}
