/** Distance between neighbours on the rim, and between its rows, in layout units. */
const SPACING = 9.5;
/** Free space between the linked nodes and the rim, in layout units. */
const MARGIN = 34;
/** Nodes of a group stand in as many rows as keep it at most this wide. */
const WIDEST = 26;
/** Least free angle between two groups, in node spacings. */
const GAP = 3;

/** One country's unconnected nodes as a block of curved rows. */
interface Block {
  readonly nodes: readonly number[];
  /** Nodes in a row. */
  readonly columns: number;
  /** Middle of the block and half its width, as angles in radians. */
  angle: number;
  readonly halfAngle: number;
}

/**
 * Places nodes without a link on a quiet rim around the linked ones: each country's on an arc of curved rows, on the side where the country
 * itself lies. Deterministic; writes into `positions`.
 * @param linked whether each node has a link
 * @param group country of each node
 * @param start where each node comes from, for countries without any linked node
 */
export function placeOnRim(positions: Float32Array, linked: readonly boolean[], group: Uint32Array, start: Float32Array): void {
  const outside = [...linked.keys()].filter((node) => !linked[node]);
  if (outside.length === 0) return;
  const inside = [...linked.keys()].filter((node) => linked[node]);
  const [cx, cy] = middle(positions, inside);
  const radius =
    MARGIN + inside.reduce((most, node) => Math.max(most, Math.hypot(positions[2 * node]! - cx, positions[2 * node + 1]! - cy)), 40);

  const outsideOf = byGroup(outside, group);
  const insideOf = byGroup(inside, group);
  const countries = [...outsideOf.keys()].sort((left, right) => left - right);
  const blocks = countries.map((country): Block => {
    const nodes = outsideOf.get(country)!;
    const relatives = insideOf.get(country) ?? [];
    const [x, y] = relatives.length > 0 ? middle(positions, relatives) : middle(start, nodes);
    const columns = Math.ceil(nodes.length / Math.ceil(nodes.length / WIDEST));
    return { nodes, columns, angle: Math.atan2(y - cy, x - cx), halfAngle: ((columns + GAP) * SPACING) / radius / 2 };
  });
  pushApart(blocks);

  for (const block of blocks) {
    block.nodes.forEach((node, index) => {
      const row = Math.floor(index / block.columns);
      const inRow = Math.min(block.columns, block.nodes.length - row * block.columns);
      const distance = radius + row * SPACING;
      const angle = block.angle + (((index % block.columns) - (inRow - 1) / 2) * SPACING) / radius;
      positions[2 * node] = cx + distance * Math.cos(angle);
      positions[2 * node + 1] = cy + distance * Math.sin(angle);
    });
  }
}

/** Nodes by their group, each group's in their order. */
function byGroup(nodes: readonly number[], group: Uint32Array): Map<number, number[]> {
  const members = new Map<number, number[]>();
  for (const node of nodes) {
    const list = members.get(group[node]!);
    if (list) list.push(node);
    else members.set(group[node]!, [node]);
  }
  return members;
}

/** Turns blocks along the rim until none covers another, as far as there is room. */
function pushApart(blocks: readonly Block[]): void {
  const ordered = [...blocks].sort((left, right) => left.angle - right.angle);
  for (let round = 0; round < 60; round++) {
    ordered.forEach((block, index) => {
      const next = ordered[(index + 1) % ordered.length]!;
      if (next === block) return;
      const apart = next.angle - block.angle + (index + 1 === ordered.length ? 2 * Math.PI : 0);
      const overlap = block.halfAngle + next.halfAngle - apart;
      if (overlap <= 0) return;
      block.angle -= overlap / 2;
      next.angle += overlap / 2;
    });
  }
}

/** Mean of some nodes' places; 0, 0 for none. */
function middle(positions: Float32Array, nodes: readonly number[]): readonly [number, number] {
  let [x, y] = [0, 0];
  for (const node of nodes) {
    x += positions[2 * node]!;
    y += positions[2 * node + 1]!;
  }
  return [x / (nodes.length || 1), y / (nodes.length || 1)];
}
