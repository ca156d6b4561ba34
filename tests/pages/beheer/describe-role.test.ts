import { describe, expect, test } from 'vitest';
import { describeRole } from '../../../src/pages/beheer/describe-role.ts';
import { ROLE_OPTIONS, toRole } from '../../../src/pages/beheer/role-labels.ts';

const choices = [
  { id: 'vis', name: 'VIS' },
  { id: 'burgernet', name: 'Burgernet' },
];

describe('describeRole', () => {
  test.each([
    ['administrator', [], 'Beheerder'],
    ['member', ['vis'], 'Lid'],
    ['lead', [], 'Programmaleider, nog zonder programma'],
    ['lead', ['vis'], 'Programmaleider van VIS'],
    ['lead', ['vis', 'burgernet'], 'Programmaleider van VIS en Burgernet'],
    ['lead', ['vis', 'burgernet', 'opgeheven'], 'Programmaleider van VIS, Burgernet en opgeheven'],
  ] as const)('%s of %j: %s', (role, programmes, words) => {
    expect(describeRole({ role, programmes }, choices)).toBe(words);
  });
});

describe('toRole', () => {
  test('gives each role back, and the one that may least for anything else', () => {
    expect(ROLE_OPTIONS.map(({ value }) => toRole(value))).toEqual(ROLE_OPTIONS.map(({ value }) => value));
    expect(['', 'admin', 'Administrator', 'constructor'].map(toRole)).toEqual(['member', 'member', 'member', 'member']);
  });
});
