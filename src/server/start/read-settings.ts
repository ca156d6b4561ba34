import { resolve } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

export interface Settings {
  /** postgres://...; undefined = SQLite in varFolder. */
  readonly url: string | undefined;
  readonly varFolder: string;
  /** Where people reach this server, "https://dashboard.example"; null = at the address that a request itself has. */
  readonly origin: string | null;
  readonly env: Env;
}

/** The settings of the server, from DATABASE_URL, VAR_DIR and PUBLIC_ORIGIN. Throws on an origin that is none. */
export function readSettings(env: Env): Settings {
  return {
    url: env.DATABASE_URL || undefined,
    varFolder: resolve(env.VAR_DIR ?? 'var'),
    origin: readOrigin(env.PUBLIC_ORIGIN),
    env,
  };
}

function readOrigin(text: string | undefined): string | null {
  if (!text) return null;
  if (URL.canParse(text) && new URL(text).origin === text) return text;
  throw new Error(
    `PUBLIC_ORIGIN: “${text}” kan niet; schrijf het adres van de site, zoals https://dashboard.example.nl`,
  );
}
