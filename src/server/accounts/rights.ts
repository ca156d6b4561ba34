import type { Actor, Role } from './actor.ts';

export type Action =
  | 'read'
  | 'sign-in'
  | 'manage-own-account'
  | 'view-drafts'
  | 'deliver'
  | 'publish'
  | 'undo'
  | 'edit-content'
  | 'contribute'
  | 'run-meeting'
  | 'view-history-names'
  | 'view-audit'
  | 'manage-tokens'
  | 'manage-accounts';

/** For every programme, for those of the actor, or not at all. */
type Scope = 'all' | 'own' | 'no';

/** A role, or what stands in its place for who has none. */
type Seat = Role | 'token' | 'anonymous';

export type RightsTable = Readonly<Record<Action, Readonly<Record<Seat, Scope>>>>;

/** Every right there is. The administrator can do it all, because a small coalition has one person for everything. */
export const RIGHTS: RightsTable = {
  read: row('all', 'all', 'all', 'all', 'all', 'all'),
  'sign-in': row('all', 'all', 'all', 'all', 'no', 'all'),
  'manage-own-account': row('all', 'all', 'all', 'all', 'no', 'no'),
  'view-drafts': row('all', 'own', 'no', 'no', 'own', 'no'),
  deliver: row('all', 'own', 'no', 'no', 'own', 'no'),
  publish: row('all', 'own', 'no', 'no', 'own', 'no'),
  undo: row('all', 'own', 'no', 'no', 'no', 'no'),
  'edit-content': row('all', 'own', 'no', 'no', 'no', 'no'),
  contribute: row('all', 'all', 'all', 'all', 'no', 'no'),
  'run-meeting': row('all', 'no', 'all', 'no', 'no', 'no'),
  'view-history-names': row('all', 'all', 'all', 'all', 'no', 'no'),
  'view-audit': row('all', 'no', 'no', 'no', 'no', 'no'),
  'manage-tokens': row('all', 'own', 'no', 'no', 'no', 'no'),
  'manage-accounts': row('all', 'no', 'no', 'no', 'no', 'no'),
};

/** The same, where only who has signed in may read. */
export const RIGHTS_SIGNED_IN: RightsTable = { ...RIGHTS, read: { ...RIGHTS.read, anonymous: 'no' } };

const PROGRAMME = /^[a-z\d]+(?:-[a-z\d]+)*$/;

/**
 * True where the table says so, and false for all else. An action on something of a programme names that programme: without
 * it, who has a right for own programmes only has none. A word that is no id (":id", "undefined", "*") is nobody's.
 */
export function isAllowed(actor: Actor, action: Action, programme?: string, table: RightsTable = RIGHTS): boolean {
  if (programme !== undefined && !isProgrammeId(programme)) return false;
  const scope = scopeOf(actor, action, table);
  if (scope === 'all') return true;
  return scope === 'own' && programme !== undefined && programmesOf(actor).includes(programme);
}

/** How far a right of an actor goes; 'no' for anything that the table does not know. */
export function scopeOf(actor: Actor, action: Action, table: RightsTable = RIGHTS): Scope {
  const seat = actor.kind === 'user' ? actor.role : actor.kind;
  if (!Object.hasOwn(table, action) || !Object.hasOwn(table[action], seat)) return 'no';
  return table[action][seat];
}

/** "veilig-ondernemen" can be a programme; "", "*", ":id" and words that stand for a forgotten value cannot. */
export function isProgrammeId(text: string): boolean {
  return PROGRAMME.test(text) && text.length <= 80 && text !== 'undefined' && text !== 'null';
}

function programmesOf(actor: Actor): readonly string[] {
  if (actor.kind === 'token') return [actor.programme];
  return actor.kind === 'user' ? actor.programmes : [];
}

function row(administrator: Scope, lead: Scope, secretary: Scope, member: Scope, token: Scope, anonymous: Scope) {
  return { administrator, lead, secretary, member, token, anonymous };
}
