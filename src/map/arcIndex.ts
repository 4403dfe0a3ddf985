import type { ArcStrands, Marks } from './scene';
import { AllStrands } from './strandIndex';

/** Cells along an edge of a face of the cube around the globe; a cell is at most 7° wide. */
const SIDE = 16;
const CELLS = 6 * SIDE * SIDE;
/** Arcs are noted in the cells of places along them, at most this far apart, in radians. */
const STEP = (4 * Math.PI) / 180;
/** Milliseconds that a question may spend on building; until it is built all strands are looked at. */
const SLICE_MS = 8;
/** Strands between two looks at the clock. */
const BATCH = 512;

/** The cell of a direction of any length: the face of the cube it meets, and where. */
function cellOf(x: number, y: number, z: number): number {
  const [ax, ay, az] = [Math.abs(x), Math.abs(y), Math.abs(z)];
  let face = z > 0 ? 4 : 5;
  let [long, u, v] = [az, x, y];
  if (ax >= ay && ax >= az) [face, long, u, v] = [x > 0 ? 0 : 1, ax, y, z];
  else if (ay >= az) [face, long, u, v] = [y > 0 ? 2 : 3, ay, x, z];
  const column = Math.min(SIDE - 1, Math.floor(((u / long + 1) * SIDE) / 2));
  const row = Math.min(SIDE - 1, Math.floor(((v / long + 1) * SIDE) / 2));
  return (face * SIDE + row) * SIDE + column;
}

/** Directions of the cells' middles, and the widest angle between a middle and a corner; made when first asked for. */
let cells: { readonly middles: Float64Array; readonly reach: number } | null = null;

function cellsOfCube(): NonNullable<typeof cells> {
  const middles = new Float64Array(3 * CELLS);
  const at = (cell: number, du: number, dv: number): [number, number, number] => {
    const face = Math.floor(cell / SIDE / SIDE);
    const u = ((cell % SIDE) + du) / (SIDE / 2) - 1;
    const v = ((Math.floor(cell / SIDE) % SIDE) + dv) / (SIDE / 2) - 1;
    const sign = face % 2 === 0 ? 1 : -1;
    const [x, y, z] = face < 2 ? [sign, u, v] : face < 4 ? [u, sign, v] : [u, v, sign];
    const length = Math.hypot(x, y, z);
    return [x / length, y / length, z / length];
  };
  let reach = 0;
  for (let cell = 0; cell < CELLS; cell++) {
    const middle = at(cell, 0.5, 0.5);
    middles.set(middle, 3 * cell);
    for (const [du, dv] of [0, 1, 2, 3].map((corner) => [corner & 1, corner >> 1] as const)) {
      const [x, y, z] = at(cell, du, dv);
      reach = Math.max(reach, Math.acos(x * middle[0] + y * middle[1] + z * middle[2]));
    }
  }
  return { middles, reach };
}

/**
 * Which strands pass a part of the globe: for each cell of a cube around it the strands that have a place there, as one row of a long column.
 * It is built when it is first asked for and, where there are many strands, in pieces.
 */
export class ArcIndex extends AllStrands {
  /** Where the row of each cell starts; while strands are counted, how many the cell before has. */
  readonly #starts = new Uint32Array(CELLS + 1);
  #strands: Uint32Array = new Uint32Array();
  /** Where the next strand of each cell is written. */
  #next: Uint32Array = new Uint32Array();
  #counted = 0;
  #written = 0;
  /** The question at which a strand was last met. */
  readonly #met: Uint32Array;
  #questions = 0;

  constructor(arcs: ArcStrands, marks: Marks) {
    super(arcs, marks);
    this.#met = new Uint32Array(arcs.count);
  }

  /** Goes on building for about so many milliseconds. @returns whether it is built */
  build(forMs: number): boolean {
    const { count } = this.arcs;
    const end = performance.now() + forMs;
    while (this.#counted < count) {
      const last = Math.min(count, this.#counted + BATCH);
      for (; this.#counted < last; this.#counted++) this.#walk(this.#counted, false);
      if (this.#counted === count) this.#lay();
      if (performance.now() > end) break;
    }
    while (this.#counted === count && this.#written < count) {
      if (performance.now() > end) break;
      const last = Math.min(count, this.#written + BATCH);
      for (; this.#written < last; this.#written++) this.#walk(this.#written, true);
    }
    return this.#written === count;
  }

  #lay(): void {
    for (let cell = 0; cell < CELLS; cell++) this.#starts[cell + 1]! += this.#starts[cell]!;
    this.#next = this.#starts.slice(0, CELLS);
    this.#strands = new Uint32Array(this.#starts[CELLS]!);
  }

  /** Counts or writes a strand in every cell it has a place in. */
  #walk(strand: number, writes: boolean): void {
    const d = this.directions;
    const [p, q] = [3 * this.arcs.from[strand]!, 3 * this.arcs.to[strand]!];
    const [ax, ay, az, bx, by, bz] = [d[p]!, d[p + 1]!, d[p + 2]!, d[q]!, d[q + 1]!, d[q + 2]!];
    const cosine = Math.max(-1, Math.min(1, ax * bx + ay * by + az * bz));
    const angle = Math.acos(cosine);
    const steps = Math.max(1, Math.ceil(angle / STEP));
    const sine = Math.sin(angle);
    // Opposite places have no plane between them: their arc is looked for everywhere.
    if (sine < 1e-6 && cosine < 0) {
      for (let cell = 0; cell < CELLS; cell++) this.#note(cell, strand, writes);
      return;
    }
    // Each place from the two before it, by a rotation of the same angle.
    const turn = 2 * Math.cos(angle / steps);
    const [near, far] = sine > 1e-9 ? [Math.sin(angle - angle / steps) / sine, Math.sin(angle / steps) / sine] : [1, 0];
    let [x0, y0, z0] = [ax, ay, az];
    let [x1, y1, z1] = [ax * near + bx * far, ay * near + by * far, az * near + bz * far];
    let last = cellOf(ax, ay, az);
    this.#note(last, strand, writes);
    for (let step = 1; step <= steps; step++) {
      const cell = cellOf(x1, y1, z1);
      if (cell !== last) this.#note(cell, strand, writes);
      last = cell;
      const [x2, y2, z2] = [turn * x1 - x0, turn * y1 - y0, turn * z1 - z0];
      [x0, y0, z0, x1, y1, z1] = [x1, y1, z1, x2, y2, z2];
    }
  }

  #note(cell: number, strand: number, writes: boolean): void {
    if (writes) this.#strands[this.#next[cell]!++] = strand;
    else this.#starts[cell + 1]!++;
  }

  /**
   * Visits every strand that comes within an angle of a direction, once each, and others that pass nearby.
   * @param angle in radians
   */
  override near(x: number, y: number, z: number, angle: number, visit: (strand: number) => void): void {
    if (!this.build(SLICE_MS)) return super.near(x, y, z, angle, visit);
    cells ??= cellsOfCube();
    const question = ++this.#questions;
    const bound = angle + STEP / 2 + cells.reach + 1e-6;
    const cosine = bound < Math.PI ? Math.cos(bound) : -2;
    for (let cell = 0; cell < CELLS; cell++) {
      if (cells.middles[3 * cell]! * x + cells.middles[3 * cell + 1]! * y + cells.middles[3 * cell + 2]! * z < cosine) continue;
      for (let i = this.#starts[cell]!; i < this.#starts[cell + 1]!; i++) {
        const strand = this.#strands[i]!;
        if (this.#met[strand] === question) continue;
        this.#met[strand] = question;
        visit(strand);
      }
    }
  }
}
