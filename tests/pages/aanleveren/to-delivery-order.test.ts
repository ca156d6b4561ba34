import { describe, expect, it } from 'vitest';
import { NO_CHOICES } from '../../../src/pages/aanleveren/delivery-choices.ts';
import { toDeliveryOrder } from '../../../src/pages/aanleveren/to-delivery-order.ts';
import { createIssue } from './create-issue.ts';
import { createReport } from './create-report.ts';

const CONCEPT = { name: 'cijfers.csv', key: 'k' };

describe('toDeliveryOrder', () => {
  it('has the key of the concept, and no table until one was chosen', () => {
    expect(toDeliveryOrder(CONCEPT, NO_CHOICES, createReport(), 12)).toEqual({
      name: 'cijfers.csv',
      base: 12,
      key: 'k',
      mapping: {},
      answers: {},
      edits: [],
      skippedRows: [],
      accepted: [],
      note: null,
    });
  });

  it('says why, only when earlier figures change', () => {
    const choices = { ...NO_CHOICES, table: 2, note: ' Na controle ' };
    const changing = createReport({
      counts: { added: 0, changed: 1, unchanged: 0, missing: 0, sums: 0, changedSums: 0 },
    });
    expect(toDeliveryOrder(CONCEPT, choices, createReport(), 1)).toMatchObject({ table: 2, note: null });
    expect(toDeliveryOrder(CONCEPT, choices, changing, 1).note).toBe('Na controle');
  });

  it('ticks off for the sender what is said of columns of our own making', () => {
    const issues = [createIssue('kolom-overgeslagen', { column: 5, columnName: 'vorig cijfer' })];
    expect(toDeliveryOrder(CONCEPT, NO_CHOICES, createReport({ issues }), 1).accepted).toEqual(['kolom-overgeslagen']);
  });
});
