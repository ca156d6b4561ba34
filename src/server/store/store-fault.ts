/** What is wrong with a database: no room, not there, or in the way of another for a moment. */
export type StoreFault = 'full' | 'away' | 'busy';

/** SQLITE_BUSY, SQLITE_LOCKED; see sqlite.org/rescode.html. */
const SQLITE_BUSY = [5, 6];
const SQLITE_FULL = 13;
/** Serialization failure, deadlock; see the list of error codes of PostgreSQL. */
const PG_BUSY = ['40001', '40P01'];
const PG_FULL = ['53100', '53200'];
/** The class of connections, and the end or start of the server. */
const PG_AWAY = /^(?:08|57P0)/;
const NETWORK_AWAY = ['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE'];
const AWAY_TEXT =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/;

/** What an error of either database says; null for any other error. */
export function findStoreFault(error: unknown): StoreFault | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  const sqlite = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : null;
  if (sqlite === SQLITE_FULL || PG_FULL.includes(code) || code === 'ENOSPC') return 'full';
  if ((sqlite !== null && SQLITE_BUSY.includes(sqlite)) || PG_BUSY.includes(code)) return 'busy';
  if (PG_AWAY.test(code) || NETWORK_AWAY.includes(code) || AWAY_TEXT.test(error.message)) return 'away';
  return null;
}
