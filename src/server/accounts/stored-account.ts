import type { Selectable } from 'kysely';
import * as v from 'valibot';
import type { AccountTables } from './account-tables.ts';
import { type Actor, type Role, ROLES } from './actor.ts';

type AccountState = 'active' | 'disabled' | 'removed';

export const roleSchema = v.picklist(ROLES);
const stateSchema = v.picklist(['active', 'disabled', 'removed']);
const programmesSchema = v.pipe(v.string(), v.parseJson(), v.array(v.string()));

/** An account as the list of accounts shows it. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly programmes: readonly string[];
  readonly state: AccountState;
  readonly hasSecondFactor: boolean;
}

type Row = Selectable<AccountTables['account']>;

/** What a person is called whose name is no longer known. */
export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  administrator: 'Beheerder',
  lead: 'Programmaleider',
  secretary: 'Secretaris',
  member: 'Lid',
};

/** The row of an account as the rest reads it; who was removed is called by the role. */
export function toAccount(row: Row): Account {
  const role = v.parse(roleSchema, row.role);
  const state = v.parse(stateSchema, row.state);
  return {
    id: row.id,
    name: state === 'removed' ? ROLE_LABELS[role] : row.name,
    email: state === 'removed' ? '' : row.email,
    role,
    programmes: v.parse(programmesSchema, row.programmes),
    state,
    hasSecondFactor: row.factor_secret !== null,
  };
}

export function toUser({ id, name, role, programmes }: Account): Actor {
  return { kind: 'user', id, name, role, programmes };
}

export function parseProgrammes(text: string): readonly string[] {
  return v.parse(programmesSchema, text);
}

/** Only a lead is bound to programmes. */
export function writeProgrammes(role: Role, programmes: readonly string[]): string {
  return JSON.stringify(role === 'lead' ? [...new Set(programmes)].sort() : []);
}
