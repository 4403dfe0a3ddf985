import type { Motion } from './forces';

/** Height of the rows in which nodes look for others, in layout units: nodes whose room is at most half of it meet no one beyond the next. */
const ROW = 20;
/** Most rows; nodes beyond the last are taken to be in it. */
const MOST_ROWS = 65_536;
/** Share of an overlap that is made good in a step. */
const STRENGTH = 0.9;

/**
 * Keeps nodes out of each other's room, as `forceCollide` of d3-force. Nodes lie in rows, in each from left to right, and are read in this order:
 * two small ones are met by the one that comes first, others by the larger of the two. The order of the step before is kept, for it changes
 * little.
 */
export class Collisions {
  readonly #room: Float64Array;
  /** Nodes by row, from left to right; where they are going, at first and as they are pushed; their room. */
  #order: Uint32Array;
  #spare: Uint32Array;
  readonly #left: Float64Array;
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #own: Float64Array;
  /** Row of each node, and where each row begins. */
  readonly #row: Uint16Array;
  readonly #starts = new Uint32Array(MOST_ROWS + 2);
  #rows = 0;

  /** @param room radius in layout units around each node that no other's may touch */
  constructor(room: Float64Array) {
    const count = room.length;
    this.#room = room;
    this.#order = new Uint32Array(count).map((_, node) => node);
    this.#spare = new Uint32Array(count);
    this.#left = new Float64Array(count);
    this.#x = new Float64Array(count);
    this.#y = new Float64Array(count);
    this.#own = new Float64Array(count);
    this.#row = new Uint16Array(count);
  }

  /** Changes the speeds of those that would overlap after the step. */
  part({ x, y, speedX, speedY }: Motion): void {
    const count = this.#room.length;
    this.#sort(x, y, speedX, speedY);
    const [order, own, goalX, goalY] = [this.#order, this.#own, this.#x, this.#y];
    for (let row = 0; row < this.#rows; row++) this.#partRow(row);
    for (let place = 0; place < count; place++) {
      if (own[place]! > ROW / 2) this.#partLarge(place, this.#row[order[place]!]!);
    }
    for (let place = 0; place < count; place++) {
      const node = order[place]!;
      speedX[node] = goalX[place]! - x[node]!;
      speedY[node] = goalY[place]! - y[node]!;
    }
  }

  /** Parts the small nodes of a row from those after them in it, and from those in the next. */
  #partRow(row: number): void {
    const [starts, left, own] = [this.#starts, this.#left, this.#own];
    const end = starts[row + 1]!;
    const last = row + 1 < this.#rows ? starts[row + 2]! : end;
    let below = end;
    for (let place = starts[row]!; place < end; place++) {
      if (own[place]! > ROW / 2) continue;
      const from = left[place]! - ROW;
      const to = left[place]! + ROW;
      for (let other = place + 1; other < end && left[other]! < to; other++) if (own[other]! <= ROW / 2) this.#partTwo(place, other);
      while (below < last && left[below]! < from) below++;
      for (let other = below; other < last && left[other]! < to; other++) if (own[other]! <= ROW / 2) this.#partTwo(place, other);
    }
  }

  /** Parts a large node from the smaller ones around it, and from equals that come after it. */
  #partLarge(place: number, row: number): void {
    const [starts, left, room] = [this.#starts, this.#left, this.#own];
    const own = room[place]!;
    const from = left[place]! - 2 * own;
    const to = left[place]! + 2 * own;
    const rows = Math.ceil((2 * own) / ROW);
    const lastRow = Math.min(this.#rows - 1, row + rows);
    for (let near = Math.max(0, row - rows); near <= lastRow; near++) {
      const end = starts[near + 1]!;
      let low = starts[near]!;
      for (let high = end; low < high;) {
        const middle = (low + high) >>> 1;
        if (left[middle]! < from) low = middle + 1;
        else high = middle;
      }
      for (let other = low; other < end && left[other]! <= to; other++) {
        const its = room[other]!;
        if (its < own || (its === own && other > place)) this.#partTwo(place, other);
      }
    }
  }

  /** Parts two nodes, by their places in the order. */
  #partTwo(place: number, other: number): void {
    const [x, y] = [this.#x, this.#y];
    const own = this.#own[place]!;
    const its = this.#own[other]!;
    const least = own + its;
    let dx = x[place]! - x[other]!;
    const dy = y[place]! - y[other]!;
    const distance2 = dx * dx + dy * dy;
    if (distance2 >= least * least) return;
    const distance = Math.sqrt(distance2);
    if (distance === 0) dx = 1;
    const share = ((least - distance) / (distance || 1)) * STRENGTH;
    const gives = (its * its) / (own * own + its * its);
    x[place]! += dx * share * gives;
    y[place]! += dy * share * gives;
    x[other]! -= dx * share * (1 - gives);
    y[other]! -= dy * share * (1 - gives);
  }

  /** Brings nodes into rows by where they are going, by counting; in a row those of the step before keep their order but for a few. */
  #sort(x: Float64Array, y: Float64Array, speedX: Float64Array, speedY: Float64Array): void {
    const [row, starts, left, goalX, goalY, own, room] = [this.#row, this.#starts, this.#left, this.#x, this.#y, this.#own, this.#room];
    const [before, order] = [this.#order, this.#spare];
    const count = room.length;
    let top = Infinity;
    let bottom = -Infinity;
    for (let node = 0; node < count; node++) {
      const at = y[node]! + speedY[node]!;
      top = Math.min(top, at);
      bottom = Math.max(bottom, at);
    }
    const rows = count === 0 ? 0 : Math.min(MOST_ROWS, Math.floor((bottom - top) / ROW) + 1);
    starts.fill(0, 0, rows + 2);
    for (let node = 0; node < count; node++) {
      const at = Math.min(rows - 1, Math.floor((y[node]! + speedY[node]! - top) / ROW));
      row[node] = at;
      starts[at + 2]!++;
    }
    for (let at = 2; at <= rows; at++) starts[at]! += starts[at - 1]!;
    // Each start moves on to that of the next row as its own fills up.
    for (let place = 0; place < count; place++) {
      const node = before[place]!;
      order[starts[row[node]! + 1]!++] = node;
    }
    this.#order = order;
    this.#spare = before;
    this.#rows = rows;
    for (let place = 0; place < count; place++) {
      const node = order[place]!;
      const at = x[node]! + speedX[node]!;
      const first = starts[row[node]!]!;
      let to = place;
      for (; to > first && left[to - 1]! > at; to--) {
        left[to] = left[to - 1]!;
        order[to] = order[to - 1]!;
      }
      left[to] = at;
      order[to] = node;
    }
    for (let place = 0; place < count; place++) {
      const node = order[place]!;
      goalX[place] = left[place]!;
      goalY[place] = y[node]! + speedY[node]!;
      own[place] = room[node]!;
    }
  }
}
