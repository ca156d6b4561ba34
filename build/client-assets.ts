import type { Manifest } from 'vite';

/** Addresses of the chunk of a source module and of what it imports, without those that the entry loads already. */
export function listModules(manifest: Manifest, entry: string, module: string): string[] {
  const loaded = new Set(collect(manifest, entry));
  return collect(manifest, module)
    .filter((key) => !loaded.has(key))
    .map((key) => `/${manifest[key]?.file}`);
}

function collect(manifest: Manifest, key: string, seen = new Set<string>()): string[] {
  if (seen.has(key)) return [];
  seen.add(key);
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The client build has no ${key}.`);
  for (const imported of chunk.imports ?? []) collect(manifest, imported, seen);
  return [...seen];
}
