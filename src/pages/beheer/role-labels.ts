import type { Role } from '../../api/account.ts';

export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  administrator: 'Beheerder',
  lead: 'Programmaleider',
  secretary: 'Secretaris',
  member: 'Lid',
};

/** What a role may do, in the order from little to much. */
export const ROLE_OPTIONS: readonly { readonly value: Role; readonly label: string }[] = [
  { value: 'member', label: 'Lid: praat mee bij cijfers en vragen' },
  { value: 'secretary', label: 'Secretaris: praat mee en leidt vergaderingen' },
  { value: 'lead', label: 'Programmaleider: levert cijfers aan voor eigen programma’s' },
  { value: 'administrator', label: 'Beheerder: mag alles' },
];

/** The role that a form gives back; the one that may least for a word that is none. */
export function toRole(text: string): Role {
  return ROLE_OPTIONS.find(({ value }) => value === text)?.value ?? 'member';
}
