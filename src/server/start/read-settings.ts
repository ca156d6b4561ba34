import { resolve } from 'node:path';

/** How long what is kept for security only is kept, in months. */
export interface Retention {
  /** Lines of the security log. */
  readonly logMonths: number;
  /** The addresses in them. */
  readonly addressMonths: number;
}

/** The government asks half a year of a security log (BIO2 8.18.02). */
const LEAST_LOG = 6;
/** And three years of what may be needed after an incident (BIO2 5.28.01). */
const USUAL_LOG = 36;
const USUAL_ADDRESS = 6;

type Env = Readonly<Record<string, string | undefined>>;

export interface Settings {
  /** postgres://...; undefined = SQLite in varFolder. */
  readonly url: string | undefined;
  readonly varFolder: string;
  readonly port: number;
  /** Connections that one address may have open; 0 = any number. */
  readonly socketsPerAddress: number;
  /** How long the server may go on answering once it is asked to stop. */
  readonly stopSeconds: number;
  /** Where people reach this server, "https://dashboard.example"; null = at the address that a request itself has. */
  readonly origin: string | null;
  readonly retention: Retention;
}

/** The settings of the server, from its variables. Throws on one that cannot be, in words for who starts the server. */
export function readSettings(env: Env): Settings {
  return {
    url: env.DATABASE_URL || undefined,
    varFolder: resolve(env.VAR_DIR ?? 'var'),
    port: Number(env.PORT ?? 4173),
    socketsPerAddress: readCount('SOCKETS_PER_ADDRESS', env.SOCKETS_PER_ADDRESS, 100),
    stopSeconds: readCount('STOP_SECONDS', env.STOP_SECONDS, 10),
    origin: readOrigin(env.PUBLIC_ORIGIN),
    retention: readRetention(env),
  };
}

function readRetention(env: Env): Retention {
  const logMonths = readCount('LOG_MONTHS', env.LOG_MONTHS, USUAL_LOG);
  const addressMonths = readCount('ADDRESS_MONTHS', env.ADDRESS_MONTHS, USUAL_ADDRESS);
  if (logMonths < LEAST_LOG || logMonths > 1200) {
    throw new Error(`LOG_MONTHS: ${logMonths} kan niet; bewaar het beveiligingslogboek ${LEAST_LOG} tot 1200 maanden.`);
  }
  if (addressMonths < 1 || addressMonths > logMonths) {
    throw new Error(`ADDRESS_MONTHS: ${addressMonths} kan niet; kies 1 tot en met ${logMonths} maanden.`);
  }
  return { logMonths, addressMonths };
}

function readCount(name: string, text: string | undefined, standard: number): number {
  if (!text) return standard;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new Error(`${name}: “${text}” kan niet; schrijf een getal.`);
}

function readOrigin(text: string | undefined): string | null {
  if (!text) return null;
  if (URL.canParse(text) && new URL(text).origin === text) return text;
  throw new Error(
    `PUBLIC_ORIGIN: “${text}” kan niet; schrijf het adres van de site, zoals https://dashboard.example.nl`,
  );
}
