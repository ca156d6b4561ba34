/** A part of a bar, in the units of its width. */
interface BarPart {
  readonly x: number;
  readonly width: number;
}

/** Parts in proportion, next to each other with a gap between; what is not 0 stays wide enough to be seen. */
export function splitBar(amounts: readonly number[], width: number, gap: number, least: number): readonly BarPart[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const shown = amounts.filter((amount) => amount > 0).length;
  const room = width - gap * Math.max(0, shown - 1);
  const wanted = amounts.map((amount) => (amount === 0 ? 0 : Math.max(least, (amount / total) * room)));
  const over = wanted.reduce((sum, part) => sum + part, 0) - room;
  const largest = wanted.indexOf(Math.max(...wanted));
  let x = 0;
  return wanted.map((part, index) => {
    const own = index === largest && over > 0 ? part - over : part;
    const place = { x: Math.min(x, width), width: own };
    if (own > 0) x += own + gap;
    return place;
  });
}
