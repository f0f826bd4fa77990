const KEY = 2 ** 26;

/**
 * Lines as a graph. Pieces that were cut at tile edges, and lines that run on the same track or street, fall together:
 * vertices closer than `snap` units are one vertex, and an edge is kept once, with the tags of all the lines that use
 * it. `chains` gives back the longest lines that can be drawn without lifting the pen.
 */
export class Network {
  #snap;
  #nodes = [];
  #cells = new Map();
  #edges = new Map();

  constructor(snap = 1) {
    this.#snap = snap;
  }

  /** Adds a piece of a line from a source tile, as far as it lies in the tile's box. */
  addPiece({ paths, box }, tag) {
    for (const path of paths) {
      for (let i = 1; i < path.length; i++) {
        const segment = clipSegment(path[i - 1], path[i], box);
        if (segment) this.#addEdge(this.#nodeAt(segment[0]), this.#nodeAt(segment[1]), tag);
      }
    }
  }

  /** Adds all the lines of another network, under a tag. */
  addNetwork(other, tag) {
    const nodeFor = (index) => this.#nodeAt(other.#nodes[index].at);
    for (const { from, to } of other.#edges.values()) this.#addEdge(nodeFor(from), nodeFor(to), tag);
  }

  /** Removes what hangs together with less than `least` units of line. */
  dropIslands(least) {
    const seen = new Set();
    for (const start of this.#nodes.keys()) {
      if (seen.has(start)) continue;
      const island = this.#edgesAround(start, seen);
      if (island.reduce((sum, edge) => sum + this.#lengthOf(edge), 0) >= least) continue;
      for (const { from, to } of island) {
        this.#edges.delete(edgeKey(from, to));
        this.#nodes[from].edges = this.#nodes[to].edges = [];
      }
    }
  }

  #edgesAround(start, seen) {
    const edges = new Set();
    const queue = [start];
    seen.add(start);
    for (const index of queue) {
      for (const edge of this.#nodes[index].edges) {
        edges.add(edge);
        const other = edge.from === index ? edge.to : edge.from;
        if (!seen.has(other)) queue.push(other);
        seen.add(other);
      }
    }
    return [...edges];
  }

  /** How much of another network's length runs on this one, in units. */
  overlap(other) {
    let length = 0;
    for (const { from, to } of other.#edges.values()) {
      const [a, b] = [other.#nodes[from].at, other.#nodes[to].at].map((at) => this.#find(at));
      if (a !== undefined && b !== undefined && this.#edges.has(edgeKey(a, b)))
        length += this.#lengthOf({ from: a, to: b });
    }
    return length;
  }

  get length() {
    return [...this.#edges.values()].reduce((sum, edge) => sum + this.#lengthOf(edge), 0);
  }

  /** `{ path, tags }`, in the direction in which the first line was added; deterministic. */
  chains() {
    const done = new Set();
    const starts = this.#nodes.flatMap((node, index) => (this.#passesThrough(node) ? [] : [index]));
    const chains = [];
    for (const start of [...starts, ...this.#nodes.keys()]) {
      for (const edge of this.#nodes[start].edges) if (!done.has(edge)) chains.push(this.#walk(start, edge, done));
    }
    return chains;
  }

  #walk(start, first, done) {
    const path = [this.#nodes[start].at];
    let node = start;
    let edge = first;
    while (edge && !done.has(edge)) {
      done.add(edge);
      node = edge.from === node ? edge.to : edge.from;
      path.push(this.#nodes[node].at);
      edge = this.#passesThrough(this.#nodes[node])
        ? this.#nodes[node].edges.find((other) => other !== edge)
        : undefined;
    }
    if (first.from !== start) path.reverse();
    return { path, tags: [...first.tags] };
  }

  #passesThrough({ edges: [one, two, ...more] }) {
    return two !== undefined && more.length === 0 && signature(one) === signature(two);
  }

  #addEdge(from, to, tag) {
    if (from === to) return;
    const key = edgeKey(from, to);
    let edge = this.#edges.get(key);
    if (!edge) {
      edge = { from, to, tags: new Set() };
      this.#edges.set(key, edge);
      this.#nodes[from].edges.push(edge);
      this.#nodes[to].edges.push(edge);
    }
    edge.tags.add(tag);
  }

  #lengthOf({ from, to }) {
    const [a, b] = [this.#nodes[from].at, this.#nodes[to].at];
    return Math.hypot(a[0] - b[0], a[1] - b[1]);
  }

  #nodeAt(at) {
    const found = this.#find(at);
    if (found !== undefined) return found;
    const key = this.#cellOf(at);
    const index = this.#nodes.push({ at, edges: [] }) - 1;
    if (!this.#cells.has(key)) this.#cells.set(key, []);
    this.#cells.get(key).push(index);
    return index;
  }

  #find(at) {
    const center = this.#cellOf(at);
    let best;
    let least = this.#snap;
    for (const offset of [0, -1, 1, -KEY, KEY, -KEY - 1, -KEY + 1, KEY - 1, KEY + 1]) {
      for (const index of this.#cells.get(center + offset) ?? []) {
        const [x, y] = this.#nodes[index].at;
        const distance = Math.hypot(x - at[0], y - at[1]);
        if (distance < least) [best, least] = [index, distance];
      }
    }
    return best;
  }

  #cellOf([x, y]) {
    return Math.floor(x / this.#snap) * KEY + Math.floor(y / this.#snap);
  }
}

const edgeKey = (a, b) => Math.min(a, b) * KEY + Math.max(a, b);

const signature = ({ tags }) => [...tags].sort().join();

/** The part of a segment that lies in a box (Liang–Barsky), or nothing. */
function clipSegment(from, to, { west, north, east, south }) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  let [enter, leave] = [0, 1];
  const sides = [
    [-dx, from[0] - west],
    [dx, east - from[0]],
    [-dy, from[1] - north],
    [dy, south - from[1]],
  ];
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return undefined;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  if (enter >= leave) return undefined;
  const at = (share) => (share === 0 ? from : share === 1 ? to : [from[0] + dx * share, from[1] + dy * share]);
  return [at(enter), at(leave)];
}
