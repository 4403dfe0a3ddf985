/** Most bodies of a leaf, unless they share a place. What is far is the same for all of them, and is looked for once. */
const LEAF = 16;
/** Bits of a coordinate in the order of the tree, and so its greatest depth. */
const BITS = 16;

type Numbers = Float64Array<ArrayBuffer>;
type Indices = Uint32Array<ArrayBuffer>;

/** Columns with room for `count` numbers: the ones there were, or longer ones. */
const column = (had: Numbers, count: number): Numbers => (had.length >= count ? had : new Float64Array(count + (count >> 1)));
const indices = (had: Indices, count: number): Indices => (had.length >= count ? had : new Uint32Array(count + (count >> 1)));

/**
 * A Barnes–Hut tree (Barnes & Hut 1986, doi:10.1038/324446a0) on typed arrays: bodies in the order of a Z curve, cells as ranges of them, so
 * that a step makes no objects and reads memory from left to right. Kept from step to step for its arrays; `build` forgets what was.
 */
export class ChargeTree {
  #count = 0;
  /** Bodies in Z order: which, where, and how strong. */
  #body = new Uint32Array();
  #x = new Float64Array();
  #y = new Float64Array();
  #charge = new Float64Array();
  #code = new Uint32Array();
  #spare = new Uint32Array();
  #spareCode = new Uint32Array();
  /** Cells, each before its children: the range of its bodies, the range of its children, the middle and sum of its charge, its box. */
  #cells = 0;
  #from = new Uint32Array();
  #to = new Uint32Array();
  #child = new Uint32Array();
  #children = new Uint32Array();
  #depth = new Uint32Array();
  #middleX = new Float64Array();
  #middleY = new Float64Array();
  #sum = new Float64Array();
  #left = new Float64Array();
  #top = new Float64Array();
  #right = new Float64Array();
  #bottom = new Float64Array();
  /** Square of the longer side of the box. */
  #width2 = new Float64Array();
  /** What is far from the leaf at hand, and which leaves are near. */
  #farX = new Float64Array();
  #farY = new Float64Array();
  #farCharge = new Float64Array();
  #near = new Uint32Array();
  #stack = new Uint32Array(4 * BITS * 4);

  /**
   * Takes bodies in.
   * @param charge of each body, all of one sign
   */
  build(x: Float64Array, y: Float64Array, charge: Float64Array, count: number): void {
    this.#count = count;
    if (count === 0) return;
    this.#sort(x, y, count);
    this.#x = column(this.#x, count);
    this.#y = column(this.#y, count);
    this.#charge = column(this.#charge, count);
    for (let place = 0; place < count; place++) {
      const body = this.#body[place]!;
      this.#x[place] = x[body]!;
      this.#y[place] = y[body]!;
      this.#charge[place] = charge[body]!;
    }
    this.#split();
    this.#gather();
  }

  /**
   * Adds the push of all bodies on each: charge / distance, as d3-force has it (`forceManyBody`). A cell is taken as one body where it is less
   * wide than `theta` times its distance from every body of the leaf.
   */
  push(forceX: Float64Array, forceY: Float64Array, theta: number): void {
    if (this.#count === 0) return;
    const theta2 = theta * theta;
    for (let leaf = 0; leaf < this.#cells; leaf++) if (this.#children[leaf] === 0) this.#pushLeaf(leaf, forceX, forceY, theta2);
  }

  #pushLeaf(leaf: number, forceX: Float64Array, forceY: Float64Array, theta2: number): void {
    const near = this.#find(leaf, theta2);
    const far = this.#far;
    const [farX, farY, farCharge, x, y, charge] = [this.#farX, this.#farY, this.#farCharge, this.#x, this.#y, this.#charge];
    const [from, to, nearCells] = [this.#from, this.#to, this.#near];
    const end = to[leaf]!;
    for (let place = from[leaf]!; place < end; place++) {
      const atX = x[place]!;
      const atY = y[place]!;
      let sumX = 0;
      let sumY = 0;
      for (let cell = 0; cell < far; cell++) {
        const dx = farX[cell]! - atX;
        const dy = farY[cell]! - atY;
        const distance2 = dx * dx + dy * dy;
        const share = farCharge[cell]! / (distance2 < 1 ? Math.sqrt(distance2) : distance2);
        sumX += dx * share;
        sumY += dy * share;
      }
      for (let index = 0; index < near; index++) {
        const cell = nearCells[index]!;
        const stop = to[cell]!;
        for (let other = from[cell]!; other < stop; other++) {
          if (other === place) continue;
          let dx = x[other]! - atX;
          const dy = y[other]! - atY;
          let distance2 = dx * dx + dy * dy;
          if (distance2 === 0) {
            // Two in one place part sideways, always to the same sides.
            dx = other < place ? -TOGETHER : TOGETHER;
            distance2 = TOGETHER * TOGETHER;
          }
          const share = charge[other]! / (distance2 < 1 ? Math.sqrt(distance2) : distance2);
          sumX += dx * share;
          sumY += dy * share;
        }
      }
      const body = this.#body[place]!;
      forceX[body]! += sumX;
      forceY[body]! += sumY;
    }
  }

  #far = 0;

  /** Notes what is far from a leaf and which leaves are near it; returns how many are near. */
  #find(leaf: number, theta2: number): number {
    const [middleX, middleY, sum, width2] = [this.#middleX, this.#middleY, this.#sum, this.#width2];
    const [children, firstChild, stack] = [this.#children, this.#child, this.#stack];
    let [farX, farY, farCharge] = [this.#farX, this.#farY, this.#farCharge];
    const [from, to] = [this.#from, this.#to];
    const first = from[leaf]!;
    const left = this.#left[leaf]!;
    const right = this.#right[leaf]!;
    const top = this.#top[leaf]!;
    const bottom = this.#bottom[leaf]!;
    let near = 0;
    let far = 0;
    let waiting = 0;
    stack[waiting++] = 0;
    while (waiting > 0) {
      const cell = stack[--waiting]!;
      const x = middleX[cell]!;
      const y = middleY[cell]!;
      const dx = x < left ? left - x : x > right ? x - right : 0;
      const dy = y < top ? top - y : y > bottom ? y - bottom : 0;
      // Never one with the leaf in it, or its bodies would push themselves.
      if (width2[cell]! < theta2 * (dx * dx + dy * dy) && (first < from[cell]! || first >= to[cell]!)) {
        if (far === farX.length) {
          this.#growFar();
          [farX, farY, farCharge] = [this.#farX, this.#farY, this.#farCharge];
        }
        farX[far] = x;
        farY[far] = y;
        farCharge[far++] = sum[cell]!;
        continue;
      }
      const count = children[cell]!;
      if (count === 0) {
        if (near === this.#near.length) this.#near = grown(this.#near);
        this.#near[near++] = cell;
        continue;
      }
      const end = firstChild[cell]! + count;
      for (let child = end - count; child < end; child++) stack[waiting++] = child;
    }
    this.#far = far;
    return near;
  }

  #growFar(): void {
    [this.#farX, this.#farY, this.#farCharge] = [grown(this.#farX), grown(this.#farY), grown(this.#farCharge)];
  }

  /** Brings the bodies into the order of a Z curve over their box, by counting. */
  #sort(x: Float64Array, y: Float64Array, count: number): void {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let body = 0; body < count; body++) {
      left = Math.min(left, x[body]!);
      right = Math.max(right, x[body]!);
      top = Math.min(top, y[body]!);
      bottom = Math.max(bottom, y[body]!);
    }
    const scale = (2 ** BITS - 1) / (Math.max(right - left, bottom - top) || 1);
    this.#body = indices(this.#body, count);
    this.#spare = indices(this.#spare, count);
    this.#code = indices(this.#code, count);
    this.#spareCode = indices(this.#spareCode, count);
    for (let body = 0; body < count; body++) {
      this.#body[body] = body;
      this.#code[body] = (spread((x[body]! - left) * scale) | (spread((y[body]! - top) * scale) << 1)) >>> 0;
    }
    const starts = new Uint32Array(257);
    for (let shift = 0; shift < 32; shift += 8) {
      starts.fill(0);
      for (let place = 0; place < count; place++) starts[((this.#code[place]! >>> shift) & 255) + 1]!++;
      for (let digit = 0; digit < 256; digit++) starts[digit + 1]! += starts[digit]!;
      for (let place = 0; place < count; place++) {
        const code = this.#code[place]!;
        const to = starts[(code >>> shift) & 255]!++;
        this.#spareCode[to] = code;
        this.#spare[to] = this.#body[place]!;
      }
      [this.#body, this.#spare] = [this.#spare, this.#body];
      [this.#code, this.#spareCode] = [this.#spareCode, this.#code];
    }
  }

  /** Makes cells of the bodies: a range of them is split where the next two bits of the curve change. */
  #split(): void {
    this.#cells = 0;
    this.#add(0, this.#count, 0);
    for (let cell = 0; cell < this.#cells; cell++) {
      const [from, to] = [this.#from[cell]!, this.#to[cell]!];
      this.#children[cell] = 0;
      if (to - from <= LEAF) continue;
      let depth = this.#depth[cell]!;
      // Down past the cells that would have a single child.
      while (depth < BITS && this.#digit(from, depth) === this.#digit(to - 1, depth)) depth++;
      if (depth === BITS) continue;
      this.#child[cell] = this.#cells;
      for (let start = from; start < to;) {
        const digit = this.#digit(start, depth);
        let end = start + 1;
        while (end < to && this.#digit(end, depth) === digit) end++;
        this.#add(start, end, depth + 1);
        this.#children[cell]!++;
        start = end;
      }
    }
  }

  #digit(place: number, depth: number): number {
    return (this.#code[place]! >>> (2 * (BITS - 1 - depth))) & 3;
  }

  #add(from: number, to: number, depth: number): void {
    const cell = this.#cells++;
    if (cell === this.#from.length) {
      for (const key of ['from', 'to', 'child', 'children', 'depth'] as const) this.#growIndices(key);
      [this.#middleX, this.#middleY, this.#sum] = [grown(this.#middleX), grown(this.#middleY), grown(this.#sum)];
      [this.#left, this.#top, this.#right, this.#bottom] = [grown(this.#left), grown(this.#top), grown(this.#right), grown(this.#bottom)];
      this.#width2 = grown(this.#width2);
    }
    this.#from[cell] = from;
    this.#to[cell] = to;
    this.#depth[cell] = depth;
  }

  #growIndices(key: 'from' | 'to' | 'child' | 'children' | 'depth'): void {
    if (key === 'from') this.#from = grown(this.#from);
    else if (key === 'to') this.#to = grown(this.#to);
    else if (key === 'child') this.#child = grown(this.#child);
    else if (key === 'children') this.#children = grown(this.#children);
    else this.#depth = grown(this.#depth);
  }

  /** Adds up charges, middles and boxes, children before their parents. */
  #gather(): void {
    for (let cell = this.#cells - 1; cell >= 0; cell--) {
      let [sum, x, y] = [0, 0, 0];
      let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
      const children = this.#children[cell]!;
      if (children === 0) {
        for (let place = this.#from[cell]!; place < this.#to[cell]!; place++) {
          const [charge, atX, atY] = [this.#charge[place]!, this.#x[place]!, this.#y[place]!];
          sum += charge;
          x += charge * atX;
          y += charge * atY;
          left = Math.min(left, atX);
          right = Math.max(right, atX);
          top = Math.min(top, atY);
          bottom = Math.max(bottom, atY);
        }
      } else {
        for (let child = this.#child[cell]!; child < this.#child[cell]! + children; child++) {
          const charge = this.#sum[child]!;
          sum += charge;
          x += charge * this.#middleX[child]!;
          y += charge * this.#middleY[child]!;
          left = Math.min(left, this.#left[child]!);
          right = Math.max(right, this.#right[child]!);
          top = Math.min(top, this.#top[child]!);
          bottom = Math.max(bottom, this.#bottom[child]!);
        }
      }
      this.#sum[cell] = sum;
      this.#middleX[cell] = sum === 0 ? (left + right) / 2 : x / sum;
      this.#middleY[cell] = sum === 0 ? (top + bottom) / 2 : y / sum;
      [this.#left[cell], this.#top[cell], this.#right[cell], this.#bottom[cell]] = [left, top, right, bottom];
      this.#width2[cell] = Math.max(right - left, bottom - top) ** 2;
    }
  }
}

/** How far apart bodies in one place are taken to be, in layout units. */
const TOGETHER = 1e-3;

/** The lower 16 bits of a number at every other bit. */
function spread(value: number): number {
  let bits = value & 0xffff;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

/** A copy with room for twice as many. */
function grown<Column extends Numbers | Indices>(had: Column): Column {
  const more = new (had.constructor as new (length: number) => Column)(Math.max(64, 2 * had.length));
  more.set(had);
  return more;
}
