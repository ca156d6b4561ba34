/**
 * The chance that the last point of a series is flagged though nothing changed, by the four rules and 2,66 x aMR.
 * Simulated once with computeSpc of this folder: 100.000 series per number of points of independent values from the
 * standard normal distribution (mulberry32 with seed 2020, Box-Muller). Of Poisson counts with mean 12 it is 0,1 to 0,2
 * percent point more. 39 municipalities x 20 indicators with 20 quarters: 780 x 0,0131 = some 10 a quarter; with limits
 * fixed on the first 12 points 780 x 0,059 = some 46, for a mean of 12 points is less certain than one of 20.
 */
const ALL_POINTS: readonly Rate[] = [
  { points: 13, rate: 0.0105 },
  { points: 16, rate: 0.0121 },
  { points: 20, rate: 0.0131 },
  { points: 24, rate: 0.0137 },
  { points: 32, rate: 0.0154 },
];

/** points = how many there are after a baseline of 12. */
const AFTER_BASELINE: readonly Rate[] = [
  { points: 1, rate: 0.0263 },
  { points: 4, rate: 0.0408 },
  { points: 8, rate: 0.0587 },
];

interface Rate {
  readonly points: number;
  readonly rate: number;
}

/**
 * The chance (0 to 1) of a false signal at the last of a number of measured points, interpolated between the simulated
 * numbers and constant outside them. For a baseline longer than 12 it is somewhat too high.
 */
export function falseAlarmRate(points: number, baselinePoints: number | null): number {
  const after = baselinePoints === null ? 0 : points - baselinePoints;
  return after > 0 ? interpolate(AFTER_BASELINE, after) : interpolate(ALL_POINTS, points);
}

function interpolate(rates: readonly Rate[], points: number): number {
  const upper = rates.find((rate) => rate.points >= points) ?? rates.at(-1);
  const lower = rates.findLast((rate) => rate.points <= points) ?? rates[0];
  if (!upper || !lower) return 0;
  const width = upper.points - lower.points;
  return width <= 0 ? lower.rate : lower.rate + ((upper.rate - lower.rate) * (points - lower.points)) / width;
}
