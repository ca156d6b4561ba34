import { createHash } from 'node:crypto';
import type { Actor } from '../accounts/actor.ts';
import { toActorId } from '../accounts/actor.ts';

type AuditResult = 'gelukt' | 'geweigerd';

/** Something that was done or refused. Ids and plain words only: no password, token, code, story text or e-mail address. */
export interface AuditEntry {
  readonly actor: Actor;
  /** What was done: "inloggen", "publiceren". */
  readonly action: string;
  /** To what: "publicatie:12", "gebruiker:x". */
  readonly object: string;
  readonly result: AuditResult;
  /** From where: the address of the client on the network, or "server". */
  readonly origin: string;
}

/** A line of the security log, under the names that auditors know it by. */
export interface AuditLine {
  /** 1, 2, 3 ... without gaps. */
  readonly nummer: number;
  /** ISO moment in UTC. */
  readonly tijdstip: string;
  readonly actor: string;
  readonly actie: string;
  readonly object: string;
  readonly resultaat: string;
  readonly oorsprong: string;
  /** Hash of this line and of the one before, in hex. */
  readonly hash: string;
}

/** What stands before the first line. */
export const NO_LINE_HASH = '0'.repeat(64);

const MOST_CHARACTERS = 500;

export function toAuditLine(entry: AuditEntry, number: number, at: Date, previous: string): AuditLine {
  const line = {
    nummer: number,
    tijdstip: at.toISOString(),
    actor: toPlain(toActorId(entry.actor)),
    actie: toPlain(entry.action),
    object: toPlain(entry.object),
    resultaat: entry.result,
    oorsprong: toPlain(entry.origin),
  };
  return { ...line, hash: hashLine(line, previous) };
}

/** The hash that a line should have after another one: over every field, in a fixed order. */
export function hashLine(line: Omit<AuditLine, 'hash'>, previous: string): string {
  const { nummer, tijdstip, actor, actie, object, resultaat, oorsprong } = line;
  const text = JSON.stringify([previous, nummer, tijdstip, actor, actie, object, resultaat, oorsprong]);
  return createHash('sha256').update(text).digest('hex');
}

/** One line of JSON, however many lines a name has. */
export function formatAuditLine({ hash, ...line }: AuditLine): string {
  return JSON.stringify({ ...line, hash });
}

/** A database that holds no NUL and no half character gives back what was hashed; a field is never a text of its own. */
function toPlain(text: string): string {
  return text.slice(0, MOST_CHARACTERS).replace(/[\0\p{Surrogate}]/gu, '\ufffd');
}
