/** Sub-scanlines in a cell: how finely the share of a cell that an area covers is sampled. */
const SAMPLES = 4;
const FULL = 255;

/**
 * Areas painted on a fine grid: each cell holds the share that is covered, 0 to 255. Painting is how pieces of a
 * polygon that was cut at tile edges become one area again, how neighbours of the same kind dissolve, and how a map of
 * a lower zoom is drawn from a higher one, without a polygon-union library and without seams.
 */
export class Coverage {
  /** `frame`: west and north in units, columns and rows, and the side of a cell. */
  constructor(frame) {
    this.frame = frame;
    this.cells = new Uint8ClampedArray(frame.columns * frame.rows);
  }

  /** Paints the part of a polygon that lies inside the box of its tile. */
  paint({ paths, box }) {
    const { west, north, cell, columns, rows } = this.frame;
    const inCells = ([x, y]) => [(x - west) / cell, (y - north) / cell];
    const [left, top] = inCells([box.west, box.north]);
    const [right, bottom] = inCells([box.east, box.south]);
    const limits = {
      left: Math.max(0, left),
      right: Math.min(columns, right),
      top: Math.max(0, top) * SAMPLES,
      bottom: Math.min(rows, bottom) * SAMPLES,
    };
    const crossings = scan(
      paths.map((path) => path.map(inCells)),
      limits,
    );
    for (const [line, xs] of crossings) {
      xs.sort((a, b) => a - b);
      const row = Math.floor(line / SAMPLES) * columns;
      for (let i = 0; i + 1 < xs.length; i += 2) {
        this.#paintSpan(row, Math.max(xs[i], limits.left), Math.min(xs[i + 1], limits.right));
      }
    }
  }

  #paintSpan(row, from, to) {
    if (to <= from) return;
    const weight = (FULL + 1) / SAMPLES;
    const first = Math.floor(from);
    const last = Math.floor(to);
    if (first === last) {
      this.cells[row + first] += weight * (to - from);
      return;
    }
    this.cells[row + first] += weight * (first + 1 - from);
    for (let column = first + 1; column < last; column++) this.cells[row + column] += weight;
    if (to > last) this.cells[row + last] += weight * (to - last);
  }

  /** Adds what another grid of the same frame covers. */
  add({ cells }) {
    for (let i = 0; i < cells.length; i++) this.cells[i] += cells[i];
    return this;
  }

  /** Takes away what lies outside another grid of the same frame. */
  keepInside({ cells }) {
    for (let i = 0; i < cells.length; i++) if (this.cells[i] > cells[i]) this.cells[i] = cells[i];
    return this;
  }

  /** Turns inside out. */
  invert() {
    const result = new Coverage(this.frame);
    for (let i = 0; i < this.cells.length; i++) result.cells[i] = FULL - this.cells[i];
    return result;
  }

  /** The same picture with cells twice as large. */
  halve() {
    const { cells } = this;
    const { columns, rows, cell } = this.frame;
    const half = new Coverage({ ...this.frame, columns: columns >> 1, rows: rows >> 1, cell: cell * 2 });
    for (let row = 0, target = 0; row < half.frame.rows; row++) {
      let source = row * 2 * columns;
      for (let column = 0; column < half.frame.columns; column++, source += 2) {
        half.cells[target++] =
          (cells[source] + cells[source + 1] + cells[source + columns] + cells[source + columns + 1]) / 4;
      }
    }
    return half;
  }

  /**
   * Grows areas by a radius in cells (a negative radius shrinks them): growing and shrinking again closes gaps. Steps in
   * a square and in a diamond take turns, so that corners come out round enough.
   */
  grow(radius) {
    const pick = radius > 0 ? Math.max : Math.min;
    const result = new Coverage(this.frame);
    result.cells.set(this.cells);
    for (let step = 0; step < Math.abs(radius); step++) {
      const across = slide(result.cells, 1, this.frame, pick);
      const down = slide(step % 2 === 0 ? across : result.cells, this.frame.columns, this.frame, pick);
      for (let i = 0; i < down.length; i++) result.cells[i] = pick(across[i], down[i]);
    }
    return result;
  }
}

/** For every sub-scanline inside the limits, where the outlines cross it. */
function scan(rings, limits) {
  const crossings = new Map();
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [upper, lower] = ring[i][1] < ring[j][1] ? [ring[i], ring[j]] : [ring[j], ring[i]];
      const slope = (lower[0] - upper[0]) / (lower[1] - upper[1]);
      const first = Math.max(limits.top, Math.ceil(upper[1] * SAMPLES - 0.5));
      const end = Math.min(limits.bottom, Math.ceil(lower[1] * SAMPLES - 0.5));
      for (let line = first; line < end; line++) {
        const x = upper[0] + ((line + 0.5) / SAMPLES - upper[1]) * slope;
        const xs = crossings.get(line);
        if (xs) xs.push(x);
        else crossings.set(line, [x]);
      }
    }
  }
  return crossings;
}

/** Each cell becomes the greatest (or least) of itself and its neighbours at the given stride; the rim stays. */
function slide(cells, stride, { columns, rows }, pick) {
  const result = cells.slice();
  for (let row = 1; row < rows - 1; row++) {
    for (let i = row * columns + 1, end = i + columns - 2; i < end; i++) {
      result[i] = pick(cells[i - stride], cells[i], cells[i + stride]);
    }
  }
  return result;
}
