import type { IntakeReport } from '../../../src/pages/aanleveren/intake-report.ts';

/** A report of a file in which nothing is wrong: 39 new figures, nothing else. */
export function createReport(own: Partial<IntakeReport> = {}): IntakeReport {
  return {
    base: 12,
    file: { encoding: 'utf-8', delimiter: ';', shape: 'lang', rows: 156, table: 'tabel 1', tables: ['tabel 1'] },
    columns: [
      { name: 'gebied', letter: 'A', first: 'Almere', role: { kind: 'area' }, certainty: 'sure' },
      { name: 'periode', letter: 'B', first: '2019-K4', role: { kind: 'period' }, certainty: 'sure' },
      {
        name: 'aantal',
        letter: 'C',
        first: '12',
        role: { kind: 'value', label: 'Online fraude', period: null, area: null },
        certainty: 'sure',
      },
    ],
    mapping: {},
    issues: [],
    lines: [],
    edited: [],
    subject: {
      indicators: [{ id: 'online-fraude', name: 'Online fraude', programme: 'digitale-veiligheid' }],
      periods: ['4e kwartaal 2019'],
      municipalities: 39,
      allMunicipalities: 39,
    },
    counts: { added: 39, changed: 0, unchanged: 0, missing: 0, sums: 0, changedSums: 0 },
    rows: [],
    consequences: [],
    preview: null,
    ...own,
  };
}
