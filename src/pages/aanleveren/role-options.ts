import type { ColumnRole } from '../../intake/column-role.ts';
import type { SelectOption } from '../../ui/select-menu.tsx';

const KEY_ROLES = [
  ['area', 'Gebied'],
  ['period', 'Periode'],
  ['year', 'Jaar'],
  ['quarter', 'Nummer van het kwartaal'],
  ['month', 'Nummer van de maand'],
  ['indicator', 'Indicator'],
  ['numerator', 'Teller'],
  ['denominator', 'Noemer'],
  ['status', 'Status'],
  ['origin', 'Herkomst'],
  ['reason', 'Reden dat een cijfer ontbreekt'],
  ['note', 'Toelichting'],
  ['dimension', 'Groep, zoals leeftijd'],
] as const;

/** A choice of what a column holds. */
interface RoleOption extends SelectOption {
  readonly role: ColumnRole;
}

/** What a column may hold, the present role among them; an indicator means that its figures stand in the column. */
export function listRoleOptions(
  current: ColumnRole,
  indicators: readonly { readonly name: string }[],
): readonly RoleOption[] {
  const plain: ColumnRole = { kind: 'value', label: '', period: null, area: null };
  const options = [
    toOption({ kind: 'skipped' }, 'Niet overnemen'),
    toOption(plain, 'Waarde'),
    ...KEY_ROLES.map(([kind, label]) => toOption({ kind }, label)),
    ...indicators.map(({ name }) => ({
      ...toOption({ kind: 'value', label: name, period: null, area: null }, name),
      group: 'Waarde van één indicator',
    })),
  ];
  const isListed = options.some(({ value }) => value === valueOfRole(current));
  return isListed ? options : [toOption(current, labelOfRole(current)), ...options];
}

/** The value of the option of a role. */
export function valueOfRole(role: ColumnRole): string {
  return role.kind === 'value' ? `value|${role.label}|${role.period ?? ''}|${role.area ?? ''}` : role.kind;
}

/** "Waarde: aantal, 2019-K4": what a column holds that no option says. */
function labelOfRole(role: ColumnRole): string {
  if (role.kind !== 'value') return KEY_ROLES.find(([kind]) => kind === role.kind)?.[1] ?? 'Niet overnemen';
  const parts = [role.label, role.period ?? '', role.area ?? ''].filter((part) => part !== '');
  return parts.length === 0 ? 'Waarde' : `Waarde: ${parts.join(', ')}`;
}

function toOption(role: ColumnRole, label: string): RoleOption {
  return { value: valueOfRole(role), label, role };
}
