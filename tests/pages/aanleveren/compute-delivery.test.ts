import { describe, expect, it } from 'vitest';
import { computeChecks } from '../../../src/pages/aanleveren/compute-checks.ts';
import { computeDelivery } from '../../../src/pages/aanleveren/compute-delivery.ts';
import { computeFirstSteps } from '../../../src/pages/aanleveren/compute-steps.ts';
import { NO_CHOICES } from '../../../src/pages/aanleveren/delivery-choices.ts';
import type { IntakeReport } from '../../../src/pages/aanleveren/intake-report.ts';
import { createIssue } from './create-issue.ts';
import { createReport } from './create-report.ts';

const compute = (own: Partial<IntakeReport> = {}) =>
  computeDelivery({
    core: { areas: [], indicators: [], quarters: [] },
    report: createReport(own),
    choices: NO_CHOICES,
    host: { kind: 'static' },
    concept: { name: 'cijfers.csv' },
  });
const stepsOf = (own: Partial<IntakeReport>) => compute(own).steps.map(({ state, text }) => `${state}: ${text}`);

describe('computeDelivery', () => {
  it('stands at Controle while there is a fault', () => {
    expect(stepsOf({ issues: [createIssue('geen-getal')] })).toEqual([
      'done: cijfers.csv',
      'done: 3 van 3 gekoppeld',
      'current: 1 fout',
      'later: 39 nieuw',
      'later: nog niet mogelijk',
    ]);
  });

  it('stands at Kolommen while a question is open', () => {
    const file = { ...createReport().file, tables: ['tabel 1', 'tabel 2'] };
    expect(stepsOf({ file, issues: [createIssue('meer-tabellen', { columnName: undefined })] })).toEqual([
      'done: cijfers.csv',
      'current: 1 vraag open',
      'later: 1 fout',
      'later: 39 nieuw',
      'later: nog niet mogelijk',
    ]);
  });

  it('stands at Publiceren when nothing is in the way', () => {
    expect(stepsOf({}).at(-1)).toBe('current: kan nu');
    expect(compute().gate).toEqual({ kind: 'hand-over' });
  });

  it('says nothing of a column that we made ourselves', () => {
    const own = createIssue('kolom-overgeslagen', { column: 5, columnName: 'vorig cijfer' });
    expect(compute({ issues: [own] }).report.issues).toEqual([]);
  });
});

describe('computeFirstSteps', () => {
  it('waits at the file', () => {
    expect(computeFirstSteps(null)[0]).toMatchObject({ state: 'current', text: 'kies een bestand' });
    expect(computeFirstSteps({ name: 'a', text: 'a.csv' }).map(({ state }) => state)).toEqual([
      'current',
      'later',
      'later',
      'later',
      'later',
    ]);
  });
});

describe('computeChecks', () => {
  const fine = { faults: 0, warnings: 0, open: 0, mended: 0 };

  it('counts municipalities, faults and warnings', () => {
    const { subject } = createReport();
    const report = createReport({
      subject: { ...subject, municipalities: 38 },
      counts: { added: 1, changed: 0, unchanged: 0, missing: 2, sums: 0, changedSums: 0 },
    });
    expect(computeChecks(report, { ...fine, faults: 3, warnings: 1, open: 1 })).toEqual([
      { state: 'look', text: '38 van 39 gemeenten aanwezig' },
      { state: 'look', text: '2 cijfers staan wel op het dashboard en niet in uw bestand' },
      { state: 'fault', text: '3 fouten open' },
      { state: 'look', text: '1 opvallende melding' },
    ]);
  });

  it('says that a warning was looked at', () => {
    expect(computeChecks(createReport(), { ...fine, warnings: 2 }).at(-1)).toEqual({
      state: 'fine',
      text: '2 opvallende meldingen, gezien',
    });
  });

  it('does not speak of municipalities where the file has none', () => {
    const subject = { ...createReport().subject, municipalities: 0 };
    expect(computeChecks(createReport({ subject }), fine)).toEqual([{ state: 'fine', text: 'Geen fouten' }]);
  });
});
