interface DotStripGeometry {
  /** All in percent of the width. */
  readonly zero: number;
  readonly own: { readonly x: number; readonly beyond: 'low' | 'high' | null } | null;
  readonly others: readonly { readonly x: number; readonly key: string }[];
  /** Which ends of the axis some area lies beyond. */
  readonly beyond: readonly ('low' | 'high')[];
}

/** Places on an axis of differences; what lies beyond an end is marked there, never drawn as if it lay on it. */
export function computeDotStrip(
  own: number | null,
  others: readonly (number | null)[],
  axis: { readonly min: number; readonly max: number },
): DotStripGeometry {
  const toPart = (value: number) => {
    const part = ((Math.min(axis.max, Math.max(axis.min, value)) - axis.min) / (axis.max - axis.min)) * 100;
    // Seven percent at each end for the arrows.
    return 7 + part * 0.86;
  };
  const sideOf = (value: number) => (value < axis.min ? 'low' : value > axis.max ? 'high' : null);
  const known = others.filter((value) => value !== null);
  const sides = [...known, ...(own === null ? [] : [own])].map(sideOf);
  return {
    zero: toPart(0),
    own: own === null ? null : { x: toPart(own), beyond: sideOf(own) },
    others: known
      .filter((value) => sideOf(value) === null)
      .map((value, place) => ({ x: toPart(value), key: `${place} ${value}` })),
    beyond: (['low', 'high'] as const).filter((side) => sides.includes(side)),
  };
}
