/** What a person may do, see RIGHTS. A lead is bound to own programmes. */
export type Role = 'administrator' | 'lead' | 'secretary' | 'member';

export const ROLES: readonly Role[] = ['administrator', 'lead', 'secretary', 'member'];

/** Who asks: nobody in particular, a person who signed in, or a machine with the token of one programme. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'user';
      readonly id: string;
      readonly name: string;
      readonly role: Role;
      readonly programmes: readonly string[];
    }
  | { readonly kind: 'token'; readonly id: string; readonly programme: string };

export const ANONYMOUS: Actor = { kind: 'anonymous' };

/** Any actor as one word for the security log: "gebruiker:x", "sleutel:y" or "anoniem". Never a name. */
export function toActorId(actor: Actor): string {
  if (actor.kind === 'anonymous') return 'anoniem';
  return actor.kind === 'user' ? `gebruiker:${actor.id}` : `sleutel:${actor.id}`;
}
