/** Where someone was before presenting, to go back to the same spot. */
interface ReturnPlace {
  readonly path: string;
  /** Scrolled so far, px. */
  readonly scrolled: number;
}

let place: ReturnPlace | null = null;

export function rememberPlace(next: ReturnPlace): void {
  place = next;
}

/** Whether one came from a screen of ours, so that going back leads there. */
export function hasReturnPlace(): boolean {
  return place !== null;
}

/** How far the screen of that path was scrolled, once; null when one did not come from there. */
export function takeReturnPlace(path: string): number | null {
  if (place?.path !== path) return null;
  const { scrolled } = place;
  place = null;
  return scrolled;
}
