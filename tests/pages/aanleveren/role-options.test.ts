import { describe, expect, it } from 'vitest';
import type { ColumnRole } from '../../../src/intake/column-role.ts';
import { listRoleOptions, valueOfRole } from '../../../src/pages/aanleveren/role-options.ts';

const INDICATORS = [{ name: 'Online fraude' }, { name: 'Meldingen' }];
const FRAUD: ColumnRole = { kind: 'value', label: 'Online fraude', period: null, area: null };

describe('listRoleOptions', () => {
  it('offers the indicators as what a column counts', () => {
    const options = listRoleOptions({ kind: 'area' }, INDICATORS);
    expect(options.find(({ label }) => label === 'Online fraude')).toMatchObject({ role: FRAUD });
    expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
  });

  it.each<[ColumnRole, string]>([
    [{ kind: 'skipped' }, 'Niet overnemen'],
    [FRAUD, 'Online fraude'],
    [{ kind: 'value', label: 'aantal', period: '2019-K4', area: null }, 'Waarde: aantal, 2019-K4'],
    [{ kind: 'value', label: '', period: null, area: null }, 'Waarde'],
  ])('has the present role among them: %j', (role, label) => {
    const options = listRoleOptions(role, INDICATORS);
    expect(options.filter(({ value }) => value === valueOfRole(role))).toEqual([
      expect.objectContaining({ label, role }),
    ]);
  });
});
