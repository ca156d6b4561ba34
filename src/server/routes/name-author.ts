import { uncapitalise } from '../../domain/format-nl.ts';
import type { People } from '../accounts/create-people.ts';
import type { Actor, Role } from '../accounts/actor.ts';
import { isAllowed } from '../accounts/rights.ts';
import { ROLE_LABELS } from '../accounts/stored-account.ts';

/** What a role is called inside a sentence: "programmaleider". */
export function toRoleWord(role: Role): string {
  return uncapitalise(ROLE_LABELS[role]);
}

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
  return isAllowed(viewer, 'view-history-names') ? found.name : toRoleWord(found.role);
}
