import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ANONYMOUS, type Actor, ROLES, toActorId } from '../../../src/server/accounts/actor.ts';
import {
  type Action,
  isAllowed,
  isProgrammeId,
  RIGHTS,
  RIGHTS_SIGNED_IN,
  scopeOf,
} from '../../../src/server/accounts/rights.ts';

const OWN = 'ondermijning';
const OTHER = 'burgernet';
const actors: readonly Actor[] = [
  ...ROLES.map((role): Actor => ({ kind: 'user', id: role, name: role, role, programmes: [OWN] })),
  { kind: 'token', id: 't', programme: OWN },
  ANONYMOUS,
];
const byName = new Map(actors.map((actor) => [actor.kind === 'user' ? actor.role : actor.kind, actor] as const));

// Who may do it for own programmes and for others; written out once more, so that the table is no proof of itself.
const EXPECTED: readonly [Action, string, string][] = [
  [
    'read',
    'administrator lead secretary member token anonymous',
    'administrator lead secretary member token anonymous',
  ],
  ['sign-in', 'administrator lead secretary member anonymous', 'administrator lead secretary member anonymous'],
  ['manage-own-account', 'administrator lead secretary member', 'administrator lead secretary member'],
  ['view-drafts', 'administrator lead token', 'administrator'],
  ['deliver', 'administrator lead token', 'administrator'],
  ['publish', 'administrator lead token', 'administrator'],
  ['undo', 'administrator lead', 'administrator'],
  ['edit-content', 'administrator lead', 'administrator'],
  ['contribute', 'administrator lead secretary member', 'administrator lead secretary member'],
  ['run-meeting', 'administrator secretary', 'administrator secretary'],
  ['view-history-names', 'administrator lead secretary member', 'administrator lead secretary member'],
  ['view-audit', 'administrator', 'administrator'],
  ['manage-tokens', 'administrator lead', 'administrator'],
  ['manage-accounts', 'administrator', 'administrator'],
];

const allowedTo = (action: Action, programme?: string) =>
  [...byName].filter(([, actor]) => isAllowed(actor, action, programme)).map(([name]) => name);

describe('isAllowed', () => {
  test.each(EXPECTED)('%s', (action, own, other) => {
    expect(allowedTo(action, OWN).join(' ')).toBe(own);
    expect(allowedTo(action, OTHER).join(' ')).toBe(other);
    // Without a programme only a right for every programme counts.
    expect(allowedTo(action).join(' ')).toBe(other);
  });

  it('has a row in this test for every action', () => {
    expect(EXPECTED.map(([action]) => action).sort()).toEqual(Object.keys(RIGHTS).sort());
  });

  test.each([
    ':id',
    ':programme',
    'undefined',
    'null',
    '*',
    '',
    '%',
    '../x',
    'ONDERMIJNING',
    'ondermijning ',
    '__proto__',
  ])('nobody has anything of the programme %j', (programme) => {
    for (const actor of actors) {
      for (const [action] of EXPECTED) expect([action, isAllowed(actor, action, programme)]).toEqual([action, false]);
    }
  });

  it('refuses a programme that is no id, also to who was given it', () => {
    const lead: Actor = { kind: 'user', id: 'x', name: 'x', role: 'lead', programmes: ['*', 'undefined', ':id'] };
    expect(['*', 'undefined', ':id'].map((programme) => isAllowed(lead, 'deliver', programme))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('S23 denies what is in no table', () => {
    const foreign = ['constructor', '__proto__', 'toString', 'delete-all'] as unknown as readonly Action[];
    for (const actor of actors) for (const action of foreign) expect(isAllowed(actor, action, OWN)).toBe(false);
    const stranger = { kind: 'user', id: 'x', name: 'x', role: 'constructor', programmes: [OWN] } as unknown as Actor;
    expect(isAllowed(stranger, 'read')).toBe(false);
  });

  it('gives a lead nothing of a programme that is not among the own ones', () => {
    const programme = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,8})?$/);
    fc.assert(
      fc.property(fc.array(programme), programme, (programmes, asked) => {
        const lead: Actor = { kind: 'user', id: 'x', name: 'x', role: 'lead', programmes };
        expect(isAllowed(lead, 'publish', asked)).toBe(programmes.includes(asked) && isProgrammeId(asked));
      }),
    );
  });

  it('can close reading for who has not signed in, and changes nothing else', () => {
    expect(isAllowed(ANONYMOUS, 'read', undefined, RIGHTS_SIGNED_IN)).toBe(false);
    for (const [action] of EXPECTED) {
      for (const actor of actors) {
        if (action === 'read' && actor.kind === 'anonymous') continue;
        expect(scopeOf(actor, action, RIGHTS_SIGNED_IN)).toBe(scopeOf(actor, action));
      }
    }
  });
});

describe('toActorId', () => {
  it('never holds a name', () => {
    const named: Actor = { kind: 'user', id: 'a1', name: 'Fenna', role: 'member', programmes: [] };
    expect([named, ...actors.slice(4)].map(toActorId)).toEqual(['gebruiker:a1', 'sleutel:t', 'anoniem']);
  });
});
