import { toMercator } from '../base/mercator';
import type { Camera, Projection } from '../model/viewState';
import { CAMERA_HEIGHTS, WORLD } from './projector';

const RADIANS = Math.PI / 180;
const TURN = 2 * Math.PI;
/** Pixels beside the picture from which a wide strand may still reach into it. */
const BORDER = 64;

/** The nearest part of a globe is drawn larger than `perRadian` says. */
const STRETCH_OF_GLOBE = Math.SQRT2;
/** Nearer to the poles the flat map shows nothing. */
const MOST_STRETCH = 12;

/** What is looked at, and into a picture of which size. */
export interface RasterView {
  readonly camera: Camera;
  readonly projection: Projection;
  /** Device pixels per CSS pixel. */
  readonly devicePixels: number;
  /** Height of the view in device pixels: the middle of the picture, which may be larger. */
  readonly viewHeight: number;
  /** Size of the picture in pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * Where great circles lie on a picture in device pixels from its lower left corner, as MapLibre has it on the flat map and the globe. It works
 * on columns and keeps what it works on, for it is asked for a million arcs in a row.
 */
export class RasterCamera {
  readonly width: number;
  readonly height: number;
  /** Pixels of a radian along the equator. */
  readonly perRadian: number;
  readonly #world: number;
  readonly #isGlobe: boolean;
  readonly #centre: readonly [number, number];
  /** Directions to the east, to the north and towards the camera, with x to 90°E, y north, z to 0°E. */
  readonly #east: readonly number[];
  readonly #north: readonly number[];
  readonly #towards: readonly number[];
  readonly #radius: number;
  readonly #distance: number;
  /** Radians around the middle beyond which nothing is in the picture; more than a quarter turn: there is no such limit. */
  readonly #reach: number;
  readonly #from = new Float64Array(3);
  readonly #onward = new Float64Array(3);
  readonly #fromFlat = new Float64Array(2);
  readonly #toFlat = new Float64Array(2);
  #angle = 0;
  #stretch = 1;
  readonly #turns: number[] = [];

  constructor({ camera, projection, devicePixels, viewHeight, width, height }: RasterView) {
    const [lng, lat] = [camera.longitude * RADIANS, camera.latitude * RADIANS];
    const [sin, cos] = [Math.sin(lat), Math.cos(lat)];
    this.width = width;
    this.height = height;
    this.#isGlobe = projection === 'globe';
    this.#world = WORLD * devicePixels * 2 ** camera.zoom;
    this.perRadian = this.#world / TURN;
    this.#centre = toMercator([camera.longitude, camera.latitude]);
    this.#east = [Math.cos(lng), 0, -Math.sin(lng)];
    this.#north = [-sin * Math.sin(lng), cos, -sin * Math.cos(lng)];
    this.#towards = [cos * Math.sin(lng), sin, cos * Math.cos(lng)];
    this.#radius = this.perRadian / cos;
    this.#distance = 1 + (CAMERA_HEIGHTS * viewHeight) / this.#radius;
    this.#reach = this.#isGlobe ? Math.acos(1 / this.#distance) : this.#flatReach();
  }

  /** The angle from the middle of a flat picture to its farthest corner. */
  #flatReach(): number {
    const half = Math.max(this.width, 1) / 2 / this.perRadian;
    if (half > Math.PI / 2) return Math.PI;
    const [, middle] = this.#centre;
    const ty = this.#towards[1]!;
    const angles = [-1, 1].map((side) => {
      const sine = Math.tanh(TURN * (0.5 - middle) + (side * this.height) / 2 / this.perRadian);
      return Math.acos(Math.max(-1, Math.min(1, sine * ty + Math.sqrt((1 - sine * sine) * (1 - ty * ty)) * Math.cos(half))));
    });
    return Math.max(...angles);
  }

  /**
   * Takes the next great circle: between two nodes of `ArcBuffers`, which begin at `a` and `b`, an angle apart.
   * @param beside pixels that it may be drawn beside itself
   * @returns false where nothing of it is in the picture
   */
  aim(nodes: Float32Array, a: number, b: number, angle: number, beside: number): boolean {
    const [ax, ay, az] = [nodes[a]!, nodes[a + 1]!, nodes[a + 2]!];
    const [bx, by, bz] = [nodes[b]!, nodes[b + 1]!, nodes[b + 2]!];
    const cosine = ax * bx + ay * by + az * bz;
    const [ox, oy, oz] = [bx - ax * cosine, by - ay * cosine, bz - az * cosine];
    const length = Math.max(1e-7, Math.sqrt(ox * ox + oy * oy + oz * oz));
    const limit = this.#reach + beside / this.perRadian;
    if (limit < Math.PI / 2) {
      const [tx, ty, tz] = this.#towards as readonly [number, number, number];
      // How far the middle of the picture lies from the plane of the great circle.
      const off = (tx * (ay * oz - az * oy) + ty * (az * ox - ax * oz) + tz * (ax * oy - ay * ox)) / length;
      if (Math.abs(off) > Math.sin(limit)) return false;
    }
    this.#from.set([ax, ay, az]);
    this.#onward.set([ox / length, oy / length, oz / length]);
    this.#fromFlat.set([nodes[a + 4]!, nodes[a + 5]!]);
    this.#toFlat.set([nodes[b + 4]!, nodes[b + 5]!]);
    this.#angle = angle;
    this.#stretch = this.#isGlobe ? STRETCH_OF_GLOBE : stretchOf(ay, by, oy / length, angle);
    return true;
  }

  /** By how much the picture stretches the great circle that was aimed at, where that is most: on a flat map next to a pole. */
  get stretch(): number {
    return this.#stretch;
  }

  /**
   * Writes where the points of the great circle lie that cut it into so many parts.
   * @param far greater than 0 where a point is seen, less beyond the horizon
   */
  trace(segments: number, x: Float64Array, y: Float64Array, far: Float64Array): void {
    const [ax, ay, az] = [this.#from[0]!, this.#from[1]!, this.#from[2]!];
    const [ox, oy, oz] = [this.#onward[0]!, this.#onward[1]!, this.#onward[2]!];
    const turnCos = Math.cos(this.#angle / segments);
    const turnSin = Math.sin(this.#angle / segments);
    let c = 1;
    let s = 0;
    for (let i = 0; i <= segments; i++) {
      const px = ax * c + ox * s;
      const py = ay * c + oy * s;
      const pz = az * c + oz * s;
      if (this.#isGlobe) this.#onGlobe(i, px, py, pz, x, y, far);
      else this.#onFlat(i, i / segments, px, py, pz, x, y, far);
      const before = c;
      c = c * turnCos - s * turnSin;
      s = s * turnCos + before * turnSin;
    }
  }

  #onGlobe(i: number, px: number, py: number, pz: number, x: Float64Array, y: Float64Array, far: Float64Array): void {
    const [e, n, t] = [this.#east, this.#north, this.#towards];
    const towards = px * t[0]! + py * t[1]! + pz * t[2]!;
    const scale = (this.#radius * (this.#distance - 1)) / (this.#distance - towards);
    x[i] = this.width / 2 + scale * (px * e[0]! + pz * e[2]!);
    y[i] = this.height / 2 + scale * (px * n[0]! + py * n[1]! + pz * n[2]!);
    far[i] = towards - 1 / this.#distance;
  }

  #onFlat(i: number, t: number, px: number, py: number, pz: number, x: Float64Array, y: Float64Array, far: Float64Array): void {
    const [ax, az] = [this.#from[0]!, this.#from[2]!];
    // Longitude relative to the start never jumps, so a line across 180° stays whole.
    let flatX = this.#fromFlat[0]! + Math.atan2(az * px - ax * pz, az * pz + ax * px) / TURN;
    let flatY: number;
    // The ends snap to their cities, as in the shader.
    if (t <= 0) [flatX, flatY] = [this.#fromFlat[0]!, this.#fromFlat[1]!];
    else if (t >= 1) [flatX, flatY] = [this.#toFlat[0]! + Math.round(flatX - this.#toFlat[0]!), this.#toFlat[1]!];
    else flatY = 0.5 - Math.atanh(Math.max(-0.999999, Math.min(0.999999, py))) / TURN;
    x[i] = (flatX - this.#centre[0]) * this.#world + this.width / 2;
    y[i] = (this.#centre[1] - flatY) * this.#world + this.height / 2;
    far[i] = 1;
  }

  /** Pixels by which a line is to be moved for each copy of the world it may be seen in; the list is used anew at the next call. */
  copies(x: Float64Array, points: number): readonly number[] {
    this.#turns.length = 0;
    if (this.#isGlobe) {
      this.#turns.push(0);
      return this.#turns;
    }
    let [left, right] = [Infinity, -Infinity];
    for (let i = 0; i < points; i++) {
      left = Math.min(left, x[i]!);
      right = Math.max(right, x[i]!);
    }
    const [first, last] = [Math.ceil((-BORDER - right) / this.#world), Math.floor((this.width + BORDER - left) / this.#world)];
    for (let copy = first; copy <= last; copy++) this.#turns.push(copy * this.#world);
    return this.#turns;
  }
}

/**
 * By how much the flat map stretches a great circle where it comes nearest to a pole: 1 / cos φ.
 * @param a sine of the latitude at the start, and `b` at the end
 * @param onward how fast it grows at the start
 */
function stretchOf(a: number, b: number, onward: number, angle: number): number {
  const turnsBack = onward * (onward * Math.cos(angle) - a * Math.sin(angle)) < 0;
  const nearest = turnsBack ? a * a + onward * onward : Math.max(a * a, b * b);
  return Math.min(MOST_STRETCH, 1 / Math.sqrt(Math.max(1e-3, 1 - nearest)));
}
