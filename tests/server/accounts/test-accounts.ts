import { Secret, TOTP } from 'otpauth';
import { afterEach, beforeEach } from 'vitest';
import type { Caller } from '../../../src/server/accounts/account-context.ts';
import type { AccountTables } from '../../../src/server/accounts/account-tables.ts';
import type { Actor, Role } from '../../../src/server/accounts/actor.ts';
import { type Accounts, openAccounts } from '../../../src/server/accounts/open-accounts.ts';
import type { Outcome } from '../../../src/server/accounts/outcome.ts';
import { type Audit, openAudit } from '../../../src/server/audit/audit.ts';
import type { AuditTables } from '../../../src/server/audit/audit-tables.ts';
import type { Database } from '../../../src/server/store/database.ts';
import type { TestDatabase } from '../on-both-databases.ts';

export const PASSWORD = 'zeven koeien op een trampoline';
export const OTHER_PASSWORD = 'een kist vol natte boterhammen';
export const SECRET = 'k3Vq9-Lm2Xz8Rt5Wb7Yc1Nd4Pf6Gh0Jj_';
export const HERE = '198.51.100.7';
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const ADMINISTRATOR = { name: 'Ada', email: 'ada@example.nl', password: PASSWORD };

/** What was done; fails on a refusal. */
export function demand<Value>(outcome: Outcome<Value>): Value {
  if (outcome.type === 'refused') throw new Error(`Refused: ${outcome.reason}`);
  return outcome.value;
}

/** The code that an app gives for a secret at a moment. */
export function codeAt(secret: string, moment: Date): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: moment.getTime() });
}

/** Accounts over a real database that is empty before each test, with a clock that the test sets. */
export class TestAccounts {
  accounts!: Accounts;
  audit!: Audit;
  database!: Database;
  logged: string[] = [];
  time = Date.parse('2020-03-14T09:00:00Z');
  readonly #source: TestDatabase;

  constructor(source: TestDatabase) {
    this.#source = source;
    beforeEach(async () => {
      this.logged = [];
      this.time = Date.parse('2020-03-14T09:00:00Z');
      await this.open(await source.openEmpty());
    });
    afterEach(() => this.database.close());
  }

  readonly now = () => new Date(this.time);

  async open(database: Database): Promise<void> {
    const { now } = this;
    this.database = database;
    this.audit = await openAudit({ database, now, write: (line) => this.logged.push(line) });
    const placeNames = ['Amersfoort', 'Utrechtse Heuvelrug'];
    this.accounts = await openAccounts({ database, audit: this.audit, now, secret: SECRET, placeNames });
  }

  async restart(): Promise<void> {
    await this.database.close();
    await this.open(await this.#source.reopen());
  }

  db() {
    return this.database.db.withTables<AuditTables>().withTables<AccountTables>();
  }

  /** Whoever has this session, from here. */
  async caller(token: string): Promise<Caller> {
    return { actor: await this.actor(token), origin: HERE };
  }

  actor(token: string): Promise<Actor> {
    const headers = { Cookie: `__Host-sessie=${token}` };
    return this.accounts.readActor(new Request('https://dashboard.example/', { headers }));
  }

  /** The first administrator, as a session. */
  async start(): Promise<string> {
    const code = (await this.accounts.issueStartCode()) ?? '';
    return demand(await this.accounts.start({ ...ADMINISTRATOR, code }, HERE));
  }

  /** Another account by an invitation, as a session. */
  async add(administrator: string, email: string, role: Role, programmes: readonly string[] = []): Promise<string> {
    const name = email.split('@')[0] ?? '';
    const caller = await this.caller(administrator);
    const token = demand(await this.accounts.links.invite({ email, name, role, programmes }, caller));
    return demand(await this.accounts.links.accept({ token, name, password: PASSWORD }, HERE));
  }

  async idOf(token: string): Promise<string> {
    const actor = await this.actor(token);
    return actor.kind === 'user' ? actor.id : '';
  }
}
