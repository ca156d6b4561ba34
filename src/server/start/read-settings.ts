import { resolve } from 'node:path';

export interface Settings {
  /** postgres://...; undefined = SQLite in varFolder. */
  readonly url: string | undefined;
  readonly varFolder: string;
}

/** Where what is published lies, from the variables DATABASE_URL and VAR_DIR. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  return { url: env.DATABASE_URL || undefined, varFolder: resolve(env.VAR_DIR ?? 'var') };
}
