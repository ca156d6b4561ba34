/** An area with its number of inhabitants. */
interface SizedArea {
  readonly id: string;
  readonly inhabitants: number;
}

/**
 * The areas nearest in number of inhabitants to one of them: at most `each` smaller and `each` larger, from small to
 * large; equal ones by id. Fewer at the ends; none for an unknown id. It says who is of like size, never who does better.
 */
export function findPeers(areas: readonly SizedArea[], id: string, each = 5): SizedArea[] {
  const sorted = [...areas].sort((a, b) => a.inhabitants - b.inhabitants || (a.id < b.id ? -1 : 1));
  const place = sorted.findIndex((area) => area.id === id);
  if (place < 0) return [];
  return [...sorted.slice(Math.max(0, place - each), place), ...sorted.slice(place + 1, place + 1 + each)];
}
