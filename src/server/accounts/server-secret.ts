import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The secret of the server cannot be used; the message is the sentence for who starts it. */
export class ServerSecretError extends Error {
  constructor(source: string, why: string) {
    super(`${source}: ${why}. Haal de waarde weg, of maak een nieuwe met: openssl rand -base64 48`);
    this.name = 'ServerSecretError';
  }
}

interface SecretOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where a secret is made at the first start and read from then on: "var/geheim". */
  readonly file: string;
}

const LEAST_BYTES = 32;
const LEAST_DISTINCT = 10;
const KNOWN = /change.?me|secret|geheim|password|wachtwoord|default|example|voorbeeld|your.?key|insecure|test.?key/i;

/**
 * What this server encrypts and seals with: SERVER_SECRET, else the file, which is made for the owner alone where it is not
 * there. Throws ServerSecretError for what is short or can be guessed: a server with a known secret is an open one.
 */
export function readServerSecret({ env, file }: SecretOptions): string {
  const given = env.SERVER_SECRET;
  const secret = given ?? readOrMakeFile(file);
  const why = explainRefusal(secret);
  if (why !== null) throw new ServerSecretError(given === undefined ? `Het geheim in ${file}` : 'SERVER_SECRET', why);
  return secret;
}

function explainRefusal(secret: string): string | null {
  if (secret === '') return 'is leeg';
  if (Buffer.byteLength(secret) < LEAST_BYTES) return `is korter dan ${LEAST_BYTES} tekens`;
  if (KNOWN.test(secret)) return 'is een bekende waarde';
  // 32 random characters have about 20 different ones even in hex 14; a repeated word has few.
  if (new Set(secret).size < LEAST_DISTINCT) return 'bestaat uit te weinig verschillende tekens';
  return /^(.{1,16})\1+$/s.test(secret) ? 'herhaalt steeds hetzelfde' : null;
}

function readOrMakeFile(file: string): string {
  const present = readIfThere(file);
  if (present !== null) return present;
  mkdirSync(dirname(file), { recursive: true });
  // Written whole beside it and then given its name: two servers that start together read the same one.
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(file, 'utf8').trim();
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
