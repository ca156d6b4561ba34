import type { Random } from './random.ts';

/** A whole number in parts that follow the weights as closely as whole numbers can; the parts add up to it. */
export function allocate(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum <= 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((all, part) => all + part, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

/** As many draws as the total, each falling on a part with a chance that follows its weight. */
export function drawParts(total: number, weights: readonly number[], random: Random): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const parts = weights.map(() => 0);
  if (sum <= 0) return parts;
  for (let draw = 0; draw < total; draw += 1) {
    let place = random() * sum;
    let index = 0;
    while (index < weights.length - 1 && place >= (weights[index] ?? 0)) {
      place -= weights[index] ?? 0;
      index += 1;
    }
    parts[index] = (parts[index] ?? 0) + 1;
  }
  return parts;
}

/** How many of the draws fall in each group when a number is drawn from groups without putting back: never more than the group has. */
export function drawWithout(total: number, groups: readonly number[], random: Random): number[] {
  const left = [...groups];
  const drawn = groups.map(() => 0);
  let all = left.reduce((sum, size) => sum + size, 0);
  for (let draw = 0; draw < total && all > 0; draw += 1) {
    let place = Math.floor(random() * all);
    let index = 0;
    while (place >= (left[index] ?? 0)) {
      place -= left[index] ?? 0;
      index += 1;
    }
    left[index] = (left[index] ?? 0) - 1;
    drawn[index] = (drawn[index] ?? 0) + 1;
    all -= 1;
  }
  return drawn;
}

/** Weights that each differ from the given ones by at most a part (0.1 = ten percent). */
export function shake(weights: readonly number[], part: number, random: Random): number[] {
  return weights.map((weight) => weight * (1 + part * (2 * random() - 1)));
}
