/** ?verken= as it stands in the address; null when the chart is closed. */
export function parseExploreChoice(search: string): string | null {
  return new URLSearchParams(search).get('verken');
}

interface ExploreChoice {
  readonly shown: ReadonlySet<string>;
  /** Names in the address that are no district here. */
  readonly unknown: readonly string[];
}

/** "flevoland,oost-utrecht" -> those two; "alle" and "geen" are what they say. Of nothing but unknown names: all. */
export function readExploreChoice(asked: string, districts: readonly string[]): ExploreChoice {
  if (asked === 'geen') return { shown: new Set(), unknown: [] };
  const names = asked === 'alle' ? [] : asked.split(',').filter(Boolean);
  const known = districts.filter((id) => names.includes(id));
  return {
    shown: new Set(known.length > 0 ? known : districts),
    unknown: [...new Set(names)].filter((name) => !districts.includes(name)),
  };
}

/** The search of the same screen with these districts in the chart; null closes it. */
export function withExploreChoice(
  search: string,
  shown: ReadonlySet<string> | null,
  districts: readonly string[],
): string {
  const parameters = new URLSearchParams(search);
  parameters.delete('verken');
  if (shown === null) return parameters.toString();
  const known = districts.filter((id) => shown.has(id));
  const words = known.length === districts.length ? ['alle'] : known.length === 0 ? ['geen'] : known;
  // By hand, so that the comma stays one that a person can read.
  return [parameters.toString(), `verken=${words.map(encodeURIComponent).join(',')}`].filter(Boolean).join('&');
}

/** The same districts with one switched on or off. */
export function toggleDistrict(shown: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return shown.has(id) ? new Set([...shown].filter((one) => one !== id)) : new Set([...shown, id]);
}
