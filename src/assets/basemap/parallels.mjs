/**
 * Drops what a small scale cannot show: where a line runs beside a longer one for a while, closer than `distance`
 * units, only the longer one is kept, so that ten tracks or two carriageways become one line. Where the two part, the
 * shorter one starts on the longer, so that the network stays connected.
 */
export function dropParallels(paths, distance) {
  const taken = new PointGrid(distance);
  const kept = [];
  const byLength = paths.map((path) => ({ path, length: lengthOf(path) })).sort((a, b) => b.length - a.length);
  for (const { path } of byLength) {
    const samples = sample(path, distance / 2);
    kept.push(...freeRuns(samples, taken, distance));
    for (const at of samples) taken.add(at);
  }
  return kept;
}

/** Fewer samples than this beside a kept line are a crossing or a junction, not a parallel. */
const LEAST_PARALLEL = 6;

/** The stretches of a sampled line that no kept line accompanies, joined at either end to the one that does. */
function freeRuns(samples, taken, distance) {
  const partners = samples.map((at) => taken.nearest(at));
  const runs = [];
  let run = [];
  for (let i = 0; i < samples.length;) {
    let end = i;
    while (end < samples.length && partners[end]) end++;
    if (end - i < LEAST_PARALLEL) {
      run.push(...samples.slice(i, end + 1));
      i = end + 1;
    } else {
      runs.push([...run, partners[i]]);
      run = [partners[end - 1]];
      i = end;
    }
  }
  return [...runs, run].filter((path) => lengthOf(path) > distance * 3);
}

/** Length of a path, in the unit of its points. */
export function lengthOf(path) {
  let length = 0;
  for (let i = 1; i < path.length; i++) length += Math.hypot(path[i][0] - path[i - 1][0], path[i][1] - path[i - 1][1]);
  return length;
}

/** The vertices of a line with more between them, none farther apart than `step`. */
function sample(path, step) {
  const samples = [path[0]];
  for (let i = 1; i < path.length; i++) {
    const [[x0, y0], [x1, y1]] = [path[i - 1], path[i]];
    const count = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / step));
    for (let n = 1; n <= count; n++) samples.push([x0 + ((x1 - x0) * n) / count, y0 + ((y1 - y0) * n) / count]);
  }
  return samples;
}

/** Points by square of `distance`, to find one nearby. */
class PointGrid {
  #distance;
  #squares = new Map();

  constructor(distance) {
    this.#distance = distance;
  }

  add(at) {
    const key = this.#keyOf(this.#square(at));
    if (!this.#squares.has(key)) this.#squares.set(key, []);
    this.#squares.get(key).push(at);
  }

  nearest(at) {
    const [column, row] = this.#square(at);
    let best;
    let least = this.#distance;
    for (const [dx, dy] of NEIGHBOURS) {
      for (const other of this.#squares.get(this.#keyOf([column + dx, row + dy])) ?? []) {
        const distance = Math.hypot(other[0] - at[0], other[1] - at[1]);
        if (distance < least) [best, least] = [other, distance];
      }
    }
    return best;
  }

  #square(at) {
    return at.map((value) => Math.floor(value / this.#distance));
  }

  #keyOf([column, row]) {
    return column * 2 ** 26 + row;
  }
}

const NEIGHBOURS = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy]));
