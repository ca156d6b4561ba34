/** Above this the chance of 0 is too small for a computer; there the skewed normal distribution is as good. */
const EXACT_UP_TO = 600;

/** The count below which a Poisson count with this mean falls with this chance, interpolated between whole numbers. */
export function poissonLimit(mean: number, chance: number): number {
  if (mean === 0) return 0;
  if (mean > EXACT_UP_TO) return skewedNormal({ mean, variance: mean, skew: 1 }, chance);
  return interpolated(Math.exp(-mean), (count) => mean / count, chance);
}

/** The same for the number of hits among size independent cases; size is rounded to a whole number. */
export function binomialLimit(size: number, proportion: number, chance: number): number {
  const cases = Math.round(size);
  if (proportion === 0 || proportion === 1) return cases * proportion;
  if (proportion > 0.5) return cases - 1 - binomialLimit(cases, 1 - proportion, 1 - chance);
  const none = cases * Math.log1p(-proportion);
  if (none < -EXACT_UP_TO) {
    const mean = cases * proportion;
    return skewedNormal({ mean, variance: mean * (1 - proportion), skew: 1 - 2 * proportion }, chance);
  }
  const odds = proportion / (1 - proportion);
  return interpolated(Math.exp(none), (count) => ((cases - count + 1) / count) * odds, chance);
}

/** Walks up from the chance of 0; ratio(k) is the chance of k divided by that of k - 1. */
function interpolated(none: number, ratio: (count: number) => number, chance: number): number {
  let count = 0;
  let own = none;
  let below = none;
  while (below < chance) {
    count += 1;
    own *= ratio(count);
    // Past the last count the chances no longer add up to more.
    if (own <= 0) return count - 1;
    below += own;
  }
  return count - (below - chance) / own;
}

interface Moments {
  readonly mean: number;
  readonly variance: number;
  /** Third moment divided by the variance. */
  readonly skew: number;
}

/** Cornish-Fisher to the skewness; half a count less, as interpolation between whole numbers has it. */
function skewedNormal({ mean, variance, skew }: Moments, chance: number): number {
  const z = standardNormal(chance);
  return mean + z * Math.sqrt(variance) + ((z * z - 1) / 6) * skew - 0.5;
}

/** Of the standard normal distribution, for the chances that a funnel has. */
const Z = [
  { tail: 0.025, z: 1.959963984540054 },
  { tail: 0.001, z: 3.090232306167813 },
];

function standardNormal(chance: number): number {
  const tail = Math.min(chance, 1 - chance);
  const found = Z.find((each) => Math.abs(each.tail - tail) < 1e-9);
  if (!found) throw new RangeError(`No funnel has a limit at ${chance}`);
  return chance < 0.5 ? -found.z : found.z;
}
