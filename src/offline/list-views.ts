import * as v from 'valibot';

const Named = v.object({ id: v.string() });
const CoreSchema = v.object({
  areas: v.array(v.object({ id: v.string(), level: v.string() })),
  indicators: v.array(Named),
  programmes: v.array(Named),
  content: v.array(v.object({ id: v.string(), form: v.string() })),
});

/**
 * The views that are kept beside those that were looked at, by path under /afgeleid/: all but the municipalities, which are four
 * fifths of the bytes. Empty when kern.json is something else.
 */
export function listViews(core: unknown): readonly string[] {
  const read = v.safeParse(CoreSchema, core);
  if (!read.success) return [];
  const { areas, indicators, programmes, content } = read.output;
  const stories = content.filter(({ form }) => form === 'story');
  return [
    ...toPaths(
      'gebied',
      areas.filter(({ level }) => level !== 'municipality'),
    ),
    ...toPaths('thema', programmes),
    ...toPaths('indicator', indicators),
    'acties.json',
    'trends.json',
    ...toPaths('verhaal', stories),
  ];
}

/** What the page of an area asks once its code runs: "/gebied/almere" -> "gebied/almere.json". */
export function viewOfPage(path: string): string | null {
  const [, area] = /^\/gebied\/([^/]+)$/.exec(path) ?? [];
  return area === undefined ? null : `gebied/${encodeURIComponent(area)}.json`;
}

/** "kern.json" -> "/afgeleid/kern.json?pakket=x1". */
export function toViewAddress(path: string, packageId: string): string {
  return `/afgeleid/${path}?pakket=${encodeURIComponent(packageId)}`;
}

function toPaths(folder: string, items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => `${folder}/${encodeURIComponent(id)}.json`);
}
