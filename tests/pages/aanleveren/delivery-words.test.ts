import { describe, expect, it } from 'vitest';
import {
  writeCheckLead,
  writeColumnCount,
  writeDifferenceCounts,
  writeFileFacts,
  writeIssueCounts,
  writeLead,
  writeProgress,
  writeSubject,
} from '../../../src/pages/aanleveren/delivery-words.ts';
import { createIssue } from './create-issue.ts';
import { createReport } from './create-report.ts';

const { subject } = createReport();
const COUNTS = { added: 39, changed: 3, unchanged: 114, missing: 0, sums: 0, changedSums: 0 };
const FINE = { faults: 0, warnings: 0, open: 0, mended: 0 };
const [FRAUD] = subject.indicators;

describe('writeSubject', () => {
  it.each([
    [subject, 'Online fraude, 4e kwartaal 2019'],
    [{ ...subject, periods: ['3e kwartaal 2019', '4e kwartaal 2019'] }, 'Online fraude, 4e kwartaal 2019'],
    [{ ...subject, indicators: [FRAUD!, FRAUD!] }, 'Online fraude en Online fraude, 4e kwartaal 2019'],
    [
      { ...subject, indicators: [FRAUD!, FRAUD!, FRAUD!, FRAUD!] },
      'Online fraude en 3 andere indicatoren, 4e kwartaal 2019',
    ],
    [{ ...subject, indicators: [] }, 'cijfers.csv'],
    [{ ...subject, periods: [] }, 'Online fraude'],
  ])('%#', (of, text) => expect(writeSubject(of, 'cijfers.csv')).toBe(text));
});

describe('writeLead', () => {
  it.each([
    [
      { ...FINE, faults: 3 },
      COUNTS,
      /^Drie fouten moeten nog worden verbeterd voordat u kunt publiceren\. Er verandert niets/,
    ],
    [{ ...FINE, faults: 1 }, COUNTS, /^Eén fout moet nog worden verbeterd/],
    [{ ...FINE, open: 1 }, COUNTS, /^Er zijn geen fouten\. Eén soort melding vraagt nog uw blik\./],
    [FINE, { ...COUNTS, added: 0, changed: 0 }, /Dit bestand verandert niets: alle cijfers staan er al\.$/],
    [FINE, COUNTS, /^Er zijn geen fouten\. 39 cijfers zijn nieuw en 3 veranderen\./],
    [FINE, { ...COUNTS, added: 1, changed: 1 }, /^Er zijn geen fouten\. 1 cijfer is nieuw en 1 verandert\. /],
    [FINE, { ...COUNTS, added: 0, changed: 2 }, /^Er zijn geen fouten\. 2 cijfers veranderen\. /],
    [FINE, { ...COUNTS, added: 2, changed: 0 }, /^Er zijn geen fouten\. 2 cijfers zijn nieuw\. /],
  ])('%#', (issues, counts, text) => expect(writeLead(issues, counts)).toMatch(text));
});

describe('writeIssueCounts', () => {
  it.each([
    [{ ...FINE, faults: 3, warnings: 1 }, '3 fouten, 1 opvallend'],
    [{ ...FINE, mended: 2 }, '2 anders gelezen'],
    [{ ...FINE, faults: 1, mended: 2 }, '1 fout'],
    [FINE, 'niets gevonden'],
  ])('%#', (counts, text) => expect(writeIssueCounts(counts)).toBe(text));
});

describe('writeDifferenceCounts', () => {
  it.each([
    [COUNTS, '39 nieuw, 3 gewijzigd'],
    [{ ...COUNTS, added: 0 }, '3 gewijzigd'],
    [{ ...COUNTS, added: 0, changed: 0 }, 'geen verschil'],
  ])('%#', (counts, text) => expect(writeDifferenceCounts(counts)).toBe(text));
});

describe('writeFileFacts', () => {
  it('says how the file was read', () => {
    expect(writeFileFacts(createReport())).toBe('156 rijen, 3 kolommen, puntkomma, UTF-8');
  });

  it('has no delimiter for Excel', () => {
    const file = { ...createReport().file, encoding: 'xlsx', delimiter: null, rows: 1 } as const;
    expect(writeFileFacts(createReport({ file }))).toBe('1 rij, 3 kolommen, Excel-werkmap');
  });
});

describe('writeColumnCount', () => {
  it('counts what is not left out', () => {
    const [area] = createReport().columns;
    const columns = [area!, { ...area!, role: { kind: 'skipped' } as const }];
    expect(writeColumnCount({ columns })).toBe('1 van 2 gekoppeld');
  });
});

describe('writeCheckLead', () => {
  it('counts rows with an issue once, and not what was only read differently', () => {
    const issues = [
      createIssue('geen-getal', { row: 2, column: 3 }),
      createIssue('onbekend-gebied', { row: 2, column: 1 }),
      createIssue('getal-gelezen', { row: 5, column: 3 }),
    ];
    expect(writeCheckLead({ ...createReport(), issues })).toMatch(/^155 van 156 rijen zijn in orde\./);
  });

  it('says so when all rows are fine', () => {
    expect(writeCheckLead(createReport())).toBe('Alle 156 rijen zijn in orde.');
  });
});

describe('writeProgress', () => {
  it.each([
    [0, 'Uw bestand wordt nagekeken.'],
    [12_000, '12.000 rijen gelezen.'],
  ])('%d', (rows, text) => expect(writeProgress(rows)).toBe(text));
});
