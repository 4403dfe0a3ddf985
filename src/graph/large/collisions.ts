import type { Motion } from './forces';

/** Side of the cells in which nodes look for others, in layout units: about the room of two small ones. */
const CELL = 20;
/** Share of an overlap that is made good in a step. */
const STRENGTH = 0.9;

/**
 * Keeps nodes out of each other's room, as `forceCollide` of d3-force: each pair is met once, by the larger of the two. Nodes lie in square
 * cells, and these in a table that is found by a hash, so that far-off nodes cost no more than others.
 */
export class Collisions {
  readonly #room: Float64Array;
  readonly #column: Int32Array;
  readonly #row: Int32Array;
  readonly #starts: Uint32Array;
  readonly #nodes: Uint32Array;
  readonly #mask: number;

  /** @param room radius in layout units around each node that no other's may touch */
  constructor(room: Float64Array) {
    const count = room.length;
    this.#room = room;
    this.#column = new Int32Array(count);
    this.#row = new Int32Array(count);
    this.#nodes = new Uint32Array(count);
    this.#mask = 2 ** Math.ceil(Math.log2(Math.max(2, 2 * count))) - 1;
    this.#starts = new Uint32Array(this.#mask + 2);
  }

  /** Changes the speeds of those that would overlap after the step. */
  part({ x, y, speedX, speedY }: Motion): void {
    this.#sort(x, y);
    const [room, columns, rows, starts, nodes, mask] = [this.#room, this.#column, this.#row, this.#starts, this.#nodes, this.#mask];
    for (let node = 0; node < room.length; node++) {
      const own = room[node]!;
      // Another one that it meets is at most as large.
      const reach = Math.ceil((2 * own) / CELL);
      const column = columns[node]!;
      const row = rows[node]!;
      for (let c = column - reach; c <= column + reach; c++) {
        for (let r = row - reach; r <= row + reach; r++) {
          const key = keyOf(c, r, mask);
          const end = starts[key + 1]!;
          for (let place = starts[key]!; place < end; place++) {
            const other = nodes[place]!;
            if (columns[other] !== c || rows[other] !== r) continue;
            const its = room[other]!;
            if (its > own || (its === own && other <= node)) continue;
            let dx = x[node]! + speedX[node]! - x[other]! - speedX[other]!;
            const dy = y[node]! + speedY[node]! - y[other]! - speedY[other]!;
            const least = own + its;
            const distance2 = dx * dx + dy * dy;
            if (distance2 >= least * least) continue;
            const distance = Math.sqrt(distance2);
            if (distance === 0) dx = 1;
            const share = ((least - distance) / (distance || 1)) * STRENGTH;
            const gives = (its * its) / (own * own + its * its);
            speedX[node]! += dx * share * gives;
            speedY[node]! += dy * share * gives;
            speedX[other]! -= dx * share * (1 - gives);
            speedY[other]! -= dy * share * (1 - gives);
          }
        }
      }
    }
  }

  #sort(x: Float64Array, y: Float64Array): void {
    const [columns, rows, starts, nodes, mask] = [this.#column, this.#row, this.#starts, this.#nodes, this.#mask];
    const count = this.#room.length;
    starts.fill(0);
    for (let node = 0; node < count; node++) {
      const column = Math.floor(x[node]! / CELL);
      const row = Math.floor(y[node]! / CELL);
      columns[node] = column;
      rows[node] = row;
      starts[keyOf(column, row, mask) + 1]!++;
    }
    for (let key = 0; key <= mask; key++) starts[key + 1]! += starts[key]!;
    // From the last to the first, each bucket fills up from its end; the starts move back to where they belong.
    for (let node = count - 1; node >= 0; node--) nodes[--starts[keyOf(columns[node]!, rows[node]!, mask) + 1]!] = node;
    // Now starts[key + 1] is the start of bucket key.
    starts.copyWithin(0, 1);
    starts[mask + 1] = count;
  }
}

const keyOf = (column: number, row: number, mask: number): number => (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & mask;
