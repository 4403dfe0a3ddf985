import type { PartnerGraph } from './partnerGraph';

/** The parts of the network between which no chain of partners leads. */
export interface Components {
  /** By index of the university: its component, 0 = the largest, equal sizes in the order of their first university; −1 = not a node. */
  readonly component: Int32Array;
  /** Universities of each component, descending. One without partners is a component of its own. */
  readonly sizes: Uint32Array;
}

/** Connected components by a walk from every university that was not reached before, in time proportional to the links. */
export function components({ members, offsets, neighbours }: PartnerGraph): Components {
  const found = new Int32Array(offsets.length - 1).fill(-1);
  const queue = new Uint32Array(members.length);
  const sizes: number[] = [];
  for (const start of members) {
    if (found[start] !== -1) continue;
    const number = sizes.length;
    found[start] = number;
    queue[0] = start;
    let reached = 1;
    for (let head = 0; head < reached; head++) {
      const node = queue[head]!;
      for (let place = offsets[node]!; place < offsets[node + 1]!; place++) {
        const other = neighbours[place]!;
        if (found[other] !== -1) continue;
        found[other] = number;
        queue[reached++] = other;
      }
    }
    sizes.push(reached);
  }
  // The sort is stable, so equal sizes keep the order of their first universities.
  const ranked = [...sizes.keys()].sort((left, right) => sizes[right]! - sizes[left]!);
  const rank = new Int32Array(sizes.length);
  ranked.forEach((number, place) => (rank[number] = place));
  return {
    component: found.map((number) => (number === -1 ? -1 : rank[number]!)),
    sizes: Uint32Array.from(ranked, (number) => sizes[number]!)
  };
}
