import { describe, expect, it } from 'vitest';
import { NO_CHOICES } from '../../../src/pages/aanleveren/delivery-choices.ts';
import { acceptedCodes, countIssues, withoutOwnColumns } from '../../../src/pages/aanleveren/issue-counts.ts';
import { createIssue } from './create-issue.ts';

const FAULT = createIssue('geen-getal');
const FAR = createIssue('ver-buiten-verleden');
const SKIPPED = createIssue('kolom-overgeslagen', { column: 4, columnName: 'inw' });
const OWN = createIssue('kolom-overgeslagen', { column: 5, columnName: 'fout' });
const READ = createIssue('getal-gelezen');

describe('countIssues', () => {
  it('counts faults, warnings and what was read differently; open are kinds of warnings', () => {
    expect(countIssues([FAULT, FAR, FAR, SKIPPED, READ], NO_CHOICES)).toEqual({
      faults: 1,
      warnings: 3,
      open: 2,
      mended: 1,
    });
  });

  it('has nothing open once each kind was ticked off', () => {
    const accepted = ['ver-buiten-verleden', 'kolom-overgeslagen'];
    expect(countIssues([FAR, SKIPPED], { ...NO_CHOICES, accepted }).open).toBe(0);
  });
});

describe('acceptedCodes', () => {
  it('leaves out what is not there any more', () => {
    expect(acceptedCodes([FAR], { ...NO_CHOICES, accepted: ['som-verandert', 'ver-buiten-verleden'] })).toEqual([
      'ver-buiten-verleden',
    ]);
  });

  it('asks no tick for columns of our own making, or left out by hand', () => {
    expect(acceptedCodes([OWN], NO_CHOICES)).toEqual(['kolom-overgeslagen']);
    expect(acceptedCodes([OWN, SKIPPED], NO_CHOICES)).toEqual([]);
    const mapping = { inw: { kind: 'skipped' } } as const;
    expect(acceptedCodes([OWN, SKIPPED], { ...NO_CHOICES, mapping })).toEqual(['kolom-overgeslagen']);
  });
});

describe('withoutOwnColumns', () => {
  it('says nothing of the column with faults', () => {
    expect(withoutOwnColumns([FAULT, OWN, SKIPPED])).toEqual([FAULT, SKIPPED]);
  });
});
