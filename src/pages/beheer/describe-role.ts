import type { Role } from '../../api/account.ts';
import { formatList } from '../../domain/format-nl.ts';
import type { ProgrammeChoice } from './admin-content.tsx';
import { ROLE_LABELS } from './role-labels.ts';

interface RoleHolder {
  readonly role: Role;
  readonly programmes: readonly string[];
}

/** "Lid", "Programmaleider van VIS en Burgernet"; a programme that the package has not is called by its id. */
export function describeRole({ role, programmes }: RoleHolder, choices: readonly ProgrammeChoice[]): string {
  if (role !== 'lead') return ROLE_LABELS[role];
  if (programmes.length === 0) return `${ROLE_LABELS.lead}, nog zonder programma`;
  const names = programmes.map((id) => choices.find((choice) => choice.id === id)?.name ?? id);
  return `${ROLE_LABELS.lead} van ${formatList(names)}`;
}
