import type { GraphHit } from './hit';
import type { GraphScene } from './scene';

/** The ways that can be walked: what nodes stand for (universities most of all) by index at the level of the scene, joined by links. */
export interface Ways {
  /** All of the graph, best connected first. */
  readonly ends: readonly number[];
  /** The partners of one, most agreements first; empty where it has none or is not in the graph. */
  readonly partners: (end: number) => readonly number[];
}

/** Where a reader is in the graph. Universities, or what else the nodes stand for, are indices into the network, so that a walk outlives its scene. */
export interface Walk {
  /** The universities that were walked over, the present one last; empty = nowhere. */
  readonly trail: readonly number[];
  /** The partner at the other end of the link the reader stands on, −1 = on the university itself. */
  readonly towards: number;
}

/**
 * A step: to the next, previous, first or last of what lies beside, `in` from a university onto its first link and from a link to the partner,
 * `back` the way one came, `out` to what is around it.
 */
export type Step = 'next' | 'previous' | 'first' | 'last' | 'in' | 'back' | 'out';

/** Before the first step. */
export const NOWHERE: Walk = Object.freeze({ trail: Object.freeze([]), towards: -1 });

/** The ways of a scene. A row of partners is made when it is asked for: of many nodes few are walked over. */
export function waysOf(scene: GraphScene): Ways {
  // Edges by their ends: those of node n lie at offsets[n] … offsets[n + 1] − 1.
  const offsets = new Uint32Array(scene.count + 1);
  scene.degree.forEach((degree, node) => (offsets[node + 1] = offsets[node]! + degree));
  const next = offsets.slice(0, scene.count);
  const edges = new Uint32Array(2 * scene.edges);
  for (let edge = 0; edge < scene.edges; edge++) {
    edges[next[scene.source[edge]!]!++] = edge;
    edges[next[scene.target[edge]!]!++] = edge;
  }
  const nodeOf = new Map(Array.from(scene.end, (end, node) => [end, node]));
  const rows = new Map<number, readonly number[]>();
  const rowOf = (node: number): readonly number[] =>
    Array.from(edges.subarray(offsets[node], offsets[node + 1]), (edge) => ({
      partner: scene.end[scene.source[edge] === node ? scene.target[edge]! : scene.source[edge]!]!,
      agreements: scene.weight[edge]!
    }))
      .sort((p, q) => q.agreements - p.agreements || p.partner - q.partner)
      .map(({ partner }) => partner);
  const nodes = [...scene.end.keys()].sort((p, q) => scene.degree[q]! - scene.degree[p]! || scene.end[p]! - scene.end[q]!);
  return {
    ends: nodes.map((node) => scene.end[node]!),
    partners(end) {
      const known = rows.get(end);
      if (known) return known;
      const node = nodeOf.get(end);
      const row = node === undefined ? [] : rowOf(node);
      rows.set(end, row);
      return row;
    }
  };
}

/** The university a reader is at, or whose links he is among; −1 = nowhere. */
export const placeOf = ({ trail }: Walk): number => trail.at(-1) ?? -1;

/** A walk that begins at a university. */
export const beginAt = (university: number): Walk => ({ trail: [university], towards: -1 });

/**
 * The walk after a step; the same one where there is no way.
 * @param start the university at which a walk begins; where the graph does not have it, the best connected one
 */
export function walked(ways: Ways, walk: Walk, step: Step, start: number): Walk {
  const here = placeOf(walk);
  const { trail, towards } = walk;
  if (here < 0) {
    const first = ways.ends.includes(start) ? start : ways.ends[0];
    return first === undefined || step === 'out' || step === 'back' ? walk : beginAt(first);
  }
  if (step === 'out') return towards < 0 ? NOWHERE : { trail, towards: -1 };
  if (step === 'in') {
    if (towards >= 0) return { trail: [...trail, towards], towards: -1 };
    const [first] = ways.partners(here);
    return first === undefined ? walk : { trail, towards: first };
  }
  if (step === 'back') {
    if (towards >= 0) return { trail, towards: -1 };
    return trail.length > 1 ? { trail: trail.slice(0, -1), towards: here } : walk;
  }
  const row = towards >= 0 ? ways.partners(here) : ways.ends;
  const at = row.indexOf(towards >= 0 ? towards : here);
  const to = { next: at + 1, previous: at - 1, first: 0, last: row.length - 1 }[step];
  const found = row[to];
  if (found === undefined || to === at) return walk;
  return towards >= 0 ? { trail, towards: found } : beginAt(found);
}

/** What is left of a walk when the graph has changed: as much of it, from its end back, as still hangs together. */
export function keptIn(ways: Ways, walk: Walk): Walk {
  const here = placeOf(walk);
  if (!ways.ends.includes(here)) return NOWHERE;
  let first = walk.trail.length - 1;
  while (first > 0 && ways.partners(walk.trail[first - 1]!).includes(walk.trail[first]!)) first--;
  const towards = ways.partners(here).includes(walk.towards) ? walk.towards : -1;
  return first === 0 && towards === walk.towards ? walk : { trail: walk.trail.slice(first), towards };
}

/** What a reader stands on, as it is drawn; null = nowhere, or not in the scene. */
export function hitOfWalk(scene: GraphScene, walk: Walk): GraphHit | null {
  const node = scene.end.indexOf(placeOf(walk));
  if (node < 0) return null;
  if (walk.towards < 0) return { type: 'node', index: node };
  const other = scene.end.indexOf(walk.towards);
  for (let index = 0; index < scene.edges; index++) {
    const [a, b] = [scene.source[index], scene.target[index]];
    if ((a === node && b === other) || (a === other && b === node)) return { type: 'edge', index };
  }
  return null;
}
