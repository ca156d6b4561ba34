import type { AccountContext, Caller } from './account-context.ts';
import type { AccountTables } from './account-tables.ts';
import { checkNewPassword } from './check-new-password.ts';
import type { SignIn } from './create-sign-in.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { LEAST_CHARACTERS } from './password-rules.ts';
import { createFactor, type FactorSetup, findStep, takeStep } from './second-factor.ts';
import type { Sessions } from './sessions.ts';

/** What people change of their own account. Each ends every session of it, and gives the token of a new one. */
export interface OwnAccount {
  readonly changePassword: (id: string, current: string, next: string, caller: Caller) => Promise<Outcome<string>>;
  /** A secret to put into an app; it counts once a code of it has been given. Ends no session yet. */
  readonly beginFactor: (id: string, password: string) => Promise<Outcome<FactorSetup>>;
  readonly confirmFactor: (id: string, code: string, caller: Caller) => Promise<Outcome<string>>;
  /** Only with a password that is long enough to stand alone. */
  readonly endFactor: (id: string, password: string, caller: Caller) => Promise<Outcome<string>>;
}

interface OwnAccountParts {
  readonly context: AccountContext;
  readonly sessions: Sessions;
  readonly signIn: SignIn;
}

type Change = Partial<Record<'password_hash' | 'factor_secret' | 'factor_pending', string | null>>;

export function createOwnAccount({ context, sessions, signIn }: OwnAccountParts): OwnAccount {
  const { db, audit, hasher } = context;
  const read = (id: string) => db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst();
  const change = (id: string, set: Change, action: string, { actor, origin }: Caller) =>
    audit.within(async (auditTx, append) => {
      const tx = auditTx.withTables<AccountTables>();
      await tx.updateTable('account').set(set).where('id', '=', id).execute();
      await sessions.endAll(id, tx);
      const token = await sessions.start(id, tx);
      await append({ actor, action, object: `gebruiker:${id}`, result: 'gelukt', origin });
      return done(token);
    });
  return {
    changePassword: async (id, current, next, caller) => {
      const refusal = await signIn.confirmPassword(id, current);
      if (refusal !== null) return refusal;
      const row = await read(id);
      if (row === undefined) return refused('unknown');
      const fault = checkNewPassword(context, next, { ...row, hasSecondFactor: row.factor_secret !== null });
      if (fault !== null) return refused(fault);
      return change(id, { password_hash: await hasher.hash(next) }, 'wachtwoord-wijzigen', caller);
    },
    beginFactor: async (id, password) => {
      const refusal = await signIn.confirmPassword(id, password);
      if (refusal !== null) return refusal;
      const row = await read(id);
      if (row === undefined) return refused('unknown');
      const { sealed, setup } = createFactor(context, id, row.email);
      await db.updateTable('account').set({ factor_pending: sealed }).where('id', '=', id).execute();
      return done(setup);
    },
    confirmFactor: async (id, code, caller) => {
      const row = await read(id);
      if (row === undefined || row.factor_pending === null) return refused('unknown');
      const step = findStep(context, id, row.factor_pending, code);
      if (step === null || !(await takeStep(db, id, step))) return refused('second-factor-wrong');
      return change(id, { factor_secret: row.factor_pending, factor_pending: null }, 'tweede-stap-aanzetten', caller);
    },
    endFactor: async (id, password, caller) => {
      const refusal = await signIn.confirmPassword(id, password);
      if (refusal !== null) return refusal;
      if (Array.from(password).length < LEAST_CHARACTERS) return refused('password-too-short');
      return change(id, { factor_secret: null, factor_pending: null }, 'tweede-stap-uitzetten', caller);
    },
  };
}
