import { createHash } from 'node:crypto';
import type { Audit } from '../audit/audit.ts';
import type { AccountDatabase } from './account-tables.ts';
import type { Actor } from './actor.ts';
import type { PasswordHasher } from './password-hasher.ts';
import type { Seal } from './seal.ts';

/** What every part of the accounts works with. */
export interface AccountContext {
  readonly db: AccountDatabase;
  readonly isDuplicate: (error: unknown) => boolean;
  readonly audit: Audit;
  readonly now: () => Date;
  readonly randomBytes: (size: number) => Uint8Array;
  readonly hasher: PasswordHasher;
  readonly seal: Seal;
  /** Names of the region, which are no part of a good password. */
  readonly placeNames: readonly string[];
}

/** Who asks, and from where: the address of the client on the network. */
export interface Caller {
  readonly actor: Actor;
  readonly origin: string;
}

/** 256 bits of chance that nobody can guess: 43 characters. */
export function createToken({ randomBytes }: Pick<AccountContext, 'randomBytes'>): string {
  return Buffer.from(randomBytes(32)).toString('base64url');
}

/** A name for a row, of which the chance of a double is nil. */
export function createId({ randomBytes }: Pick<AccountContext, 'randomBytes'>): string {
  return Buffer.from(randomBytes(12)).toString('hex');
}

/** What the database keeps of a token: whoever reads it there cannot sign in with it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** So many milliseconds from now, in the form in which moments are kept. */
export function momentFrom({ now }: Pick<AccountContext, 'now'>, milliseconds = 0): string {
  return new Date(now().getTime() + milliseconds).toISOString();
}

/** "  Fenna@Example.NL" -> "fenna@example.nl": one address is one account. */
export function foldEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}
