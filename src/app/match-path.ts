type RouteParams = ReadonlyMap<string, string>;

/** matchPath('/thema/:id', '/thema/vis') -> Map { 'id' => 'vis' }; null when the path is another. */
export function matchPath(pattern: string, path: string): RouteParams | null {
  const expected = pattern.split('/');
  const actual = path.split('/');
  if (expected.length !== actual.length) return null;
  const params = new Map<string, string>();
  for (const [index, part] of expected.entries()) {
    const text = actual[index] ?? '';
    if (!part.startsWith(':')) {
      if (part !== text) return null;
      continue;
    }
    const value = decode(text);
    if (!value) return null;
    params.set(part.slice(1), value);
  }
  return params;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
