import { unitVector } from '../base/sphere';
import type { ArcStrands, Marks } from './scene';

const knownDirections = new WeakMap<Marks, Float64Array>();

/** Directions of all marks from the globe's centre, three numbers each. Computed once for the same marks; the result is shared. */
export function markDirections(marks: Marks): Float64Array {
  const known = knownDirections.get(marks);
  if (known) return known;
  const directions = new Float64Array(3 * marks.count);
  for (let mark = 0; mark < marks.count; mark++) directions.set(unitVector([marks.longitude[mark]!, marks.latitude[mark]!]), 3 * mark);
  knownDirections.set(marks, directions);
  return directions;
}

/** Which strands may pass a part of the globe: here any of them. Where there are many, ArcIndex knows better. */
export class AllStrands {
  /** Directions of the marks the strands end at. */
  readonly directions: Float64Array;
  /** Pixels that a strand's far side may lie beside its great circle, at most. */
  readonly widest: number;
  protected readonly arcs: ArcStrands;

  constructor(arcs: ArcStrands, marks: Marks) {
    this.arcs = arcs;
    this.directions = markDirections(marks);
    let widest = 0;
    for (let i = 0; i < arcs.count; i++) {
      const fan = Math.max(Math.abs(arcs.fanFrom[i]!), Math.abs(arcs.fanTo[i]!));
      widest = Math.max(widest, Math.abs(arcs.offset[i]!) + arcs.width[i]! + fan);
    }
    this.widest = widest;
  }

  /**
   * Visits every strand that comes within an angle of a direction, once each, and others.
   * @param _angle in radians
   */
  near(_x: number, _y: number, _z: number, _angle: number, visit: (strand: number) => void): void {
    for (let strand = 0; strand < this.arcs.count; strand++) visit(strand);
  }
}
