/** Statistics of a few rounds, without assuming how they are spread. */

const sorted = (values) => [...values].sort((a, b) => a - b);

export function median(values) {
  const list = sorted(values);
  const middle = list.length >> 1;
  return list.length % 2 ? list[middle] : (list[middle - 1] + list[middle]) / 2;
}

/** The middle half of the values, as `[from, to]`. */
export function middleHalf(values) {
  const list = sorted(values);
  const at = (share) => list[Math.round(share * (list.length - 1))];
  return [at(0.25), at(0.75)];
}

/**
 * Where the true median lies, with 95 % confidence: from the k-th smallest to the k-th largest value, k by the binomial
 * distribution. With fewer than six values the whole range, which is less than 95 %.
 */
export function medianInterval(values) {
  const list = sorted(values);
  const { length } = list;
  let rank = 0;
  let chance = 2 ** -length;
  for (let tail = chance; tail <= 0.025 && rank < length / 2; tail += chance) {
    rank += 1;
    chance *= (length - rank + 1) / rank;
  }
  const edge = Math.max(0, rank - 1);
  return [list[edge], list[length - 1 - edge]];
}

/** Round by round, `a` against `b`. A machine that is busy for a while slows both of a round. */
export const pairwise = (a, b, compare) => a.map((value, round) => compare(value, b[round]));

/** How many times longer `a` takes than `b`, round by round, and where the true ratio lies. */
export function ratioOf(a, b) {
  const ratios = pairwise(a, b, (ours, theirs) => ours / theirs);
  return { ratio: median(ratios), interval: medianInterval(ratios) };
}
