import type { People } from '../accounts/create-people.ts';
import type { Actor, Role } from '../accounts/actor.ts';
import { isAllowed } from '../accounts/rights.ts';

/** What a role is called. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  administrator: 'beheerder',
  lead: 'programmaleider',
  secretary: 'secretaris',
  member: 'lid',
};

/**
 * Who published, for who asks: the name where that may be seen, else the role. An author is "gebruiker:<id>",
 * "sleutel:<id>" (a machine), or a name that the store was filled under.
 */
export async function nameAuthor({ names }: Pick<People, 'names'>, author: string, viewer: Actor): Promise<string> {
  const [, kind, id = ''] = /^(gebruiker|sleutel):(.+)$/.exec(author) ?? [];
  if (kind === undefined) return author;
  if (kind === 'sleutel') return 'automatische levering';
  const found = (await names([id])).get(id);
  if (!found) return 'iemand die hier niet meer werkt';
  return isAllowed(viewer, 'view-history-names') ? found.name : ROLE_WORDS[found.role];
}
