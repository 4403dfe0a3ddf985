/** What the force moves: places and speeds in layout units. */
interface GroupedNode {
  readonly group: number;
  readonly radius: number;
  x: number;
  y: number;
  vx?: number | undefined;
  vy?: number | undefined;
}

/** A country under way: the middle of its nodes, and the room they need. */
interface Group {
  nodes: number;
  x: number;
  y: number;
  /** Radius in layout units of a disc that has room for all its nodes. */
  radius: number;
  pushX: number;
  pushY: number;
}

/** Share of the way to the middle of its country that a node is pulled in a step at alpha 1. */
const PULL = 0.7;
/** Share of the overlap of two countries that is taken away in a step at alpha 1. */
const PUSH = 0.5;
/** Fewest nodes that make a country keep others away; it is those that get a hull. */
const FEWEST = 3;
/** Room that a node needs around its disc, in layout units. */
const ROOM = 15;

/** A force in d3-force's sense: nodes keep near the middle of their group, and groups large enough for a hull keep out of each other. */
export function groupForce<Node extends GroupedNode>(): ((alpha: number) => void) & { initialize: (nodes: Node[]) => void } {
  let nodes: Node[] = [];

  const force = (alpha: number) => {
    const groups = gather(nodes);
    separate([...groups.values()].filter((group) => group.nodes >= FEWEST));
    for (const node of nodes) {
      const group = groups.get(node.group)!;
      node.vx = (node.vx ?? 0) + ((group.x - node.x) * PULL + group.pushX * PUSH) * alpha;
      node.vy = (node.vy ?? 0) + ((group.y - node.y) * PULL + group.pushY * PUSH) * alpha;
    }
  };
  return Object.assign(force, { initialize: (all: Node[]) => void (nodes = all) });
}

function gather(nodes: readonly GroupedNode[]): Map<number, Group> {
  const groups = new Map<number, Group>();
  for (const node of nodes) {
    let group = groups.get(node.group);
    if (!group) groups.set(node.group, (group = { nodes: 0, x: 0, y: 0, radius: 0, pushX: 0, pushY: 0 }));
    group.nodes++;
    group.x += node.x;
    group.y += node.y;
    // The sum of areas for now; the root is taken below.
    group.radius += (node.radius + ROOM) ** 2;
  }
  for (const group of groups.values()) {
    group.x /= group.nodes;
    group.y /= group.nodes;
    group.radius = 1.25 * Math.sqrt(group.radius);
  }
  return groups;
}

/** Sets the pushes that take overlapping groups apart; the smaller one gives way more. */
function separate(groups: readonly Group[]): void {
  for (const [index, first] of groups.entries()) {
    for (const second of groups.slice(index + 1)) {
      const dx = second.x - first.x;
      const dy = second.y - first.y;
      const distance = Math.hypot(dx, dy) || 1;
      const overlap = first.radius + second.radius - distance;
      if (overlap <= 0) continue;
      const share = first.nodes / (first.nodes + second.nodes);
      first.pushX -= (dx / distance) * overlap * (1 - share);
      first.pushY -= (dy / distance) * overlap * (1 - share);
      second.pushX += (dx / distance) * overlap * share;
      second.pushY += (dy / distance) * overlap * share;
    }
  }
}
