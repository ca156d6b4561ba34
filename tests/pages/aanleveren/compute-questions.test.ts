import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/pages/aanleveren/answer-question.ts';
import { computeQuestions } from '../../../src/pages/aanleveren/compute-questions.ts';
import { editCells, NO_CHOICES } from '../../../src/pages/aanleveren/delivery-choices.ts';
import { createIssue } from './create-issue.ts';
import { createReport } from './create-report.ts';

const LISTS = {
  areas: [],
  indicators: [],
  quarters: [
    { period: '2019-K3', provisional: false, filled: true },
    { period: '2019-K4', provisional: true, filled: true },
  ],
} as const;

const ask = (report: Partial<Parameters<typeof computeQuestions>[0]>, choices = NO_CHOICES) =>
  computeQuestions(createReport(report), choices, LISTS).map(({ topic, options, answer }) => ({
    topic,
    options: options.map(({ label }) => label),
    answer,
  }));

describe('computeQuestions', () => {
  it('always asks where figures come from when the file does not say, with an answer that is usual', () => {
    expect(ask({})).toEqual([
      { topic: { kind: 'origin' }, options: expect.arrayContaining(['Bedacht, als voorbeeld']), answer: 'published' },
    ]);
    const columns = [...createReport().columns, { ...createReport().columns[0]!, role: { kind: 'origin' } as const }];
    expect(ask({ columns })).toEqual([]);
  });

  it('asks which table, and keeps the question after the answer', () => {
    const file = { ...createReport().file, tables: ['tabel 1: rij 1 tot en met 9', 'tabel 2: rij 11 tot en met 20'] };
    expect(ask({ file })[0]).toMatchObject({ topic: { kind: 'table' }, answer: '' });
    expect(ask({ file }, { ...NO_CHOICES, table: 2 })[0]).toMatchObject({ topic: { kind: 'table' }, answer: '2' });
  });

  it('asks once per column how numbers are written, with what the number would be', () => {
    const issue = createIssue('dubbelzinnig-getal', { row: 2, column: 3, value: '1.234', choices: ['1234', '1,234'] });
    expect(ask({ issues: [issue, issue] })[0]).toEqual({
      topic: { kind: 'notation', column: 'aantal' },
      options: ['Met een komma voor de decimalen: “1.234” is 1234', 'Met een punt voor de decimalen: “1.234” is 1,234'],
      answer: '',
    });
  });

  it('turns it round for a number with a comma', () => {
    const issue = createIssue('dubbelzinnig-getal', { row: 2, column: 3, value: '1,234', choices: ['1234', '1,234'] });
    expect(ask({ issues: [issue] })[0]?.options).toEqual([
      'Met een komma voor de decimalen: “1,234” is 1,234',
      'Met een punt voor de decimalen: “1,234” is 1234',
    ]);
  });

  it.each([
    [['2019-M03', '2019-M04'], 'date-order'],
    [['2019-M03', '2019-K1', '2019'], 'date-unit'],
  ])('tells the order of a date from what a date stands for: %j', (choices, kind) => {
    const issue = createIssue('dubbelzinnige-datum', { row: 2, column: 1, value: '03-04-2019', choices });
    expect(ask({ issues: [issue] })[0]).toMatchObject({ topic: { kind }, answer: '' });
  });

  it('offers the next quarters for a file without a period', () => {
    const issue = createIssue('geen-periode', { columnName: undefined });
    expect(ask({ issues: [issue] })[0]?.options).toEqual([
      '2e kwartaal 2020',
      '1e kwartaal 2020',
      '4e kwartaal 2019',
      '3e kwartaal 2019',
      '2020',
      '2019',
    ]);
  });
});

describe('answerQuestion', () => {
  it.each([
    [{ kind: 'notation', column: 'aantal' }, 'dutch', { notation: { aantal: 'dutch' } }],
    [{ kind: 'date-order' }, 'month-first', { dateOrder: 'month-first' }],
    [{ kind: 'date-unit' }, 'quarter', { dateUnit: 'quarter' }],
    [{ kind: 'fractions' }, 'percent', { fractions: 'percent' }],
    [{ kind: 'origin' }, 'example', { origin: 'example' }],
    [{ kind: 'area' }, 'almere', { area: 'almere' }],
    [{ kind: 'period' }, '2019-K4', { period: '2019-K4' }],
    [{ kind: 'indicator' }, 'vis', { indicator: 'vis' }],
  ] as const)('%j: %s', (topic, value, answers) => {
    expect(answerQuestion(NO_CHOICES, topic, value).answers).toEqual(answers);
  });

  it('changes nothing for an answer that no question offers', () => {
    expect(answerQuestion(NO_CHOICES, { kind: 'origin' }, 'geraden')).toBe(NO_CHOICES);
  });

  it('begins the cells anew for another table', () => {
    const edited = editCells(NO_CHOICES, [{ cell: 'A1', value: 'x' }]);
    expect(answerQuestion(edited, { kind: 'table' }, '2')).toEqual({ ...NO_CHOICES, table: 2 });
  });
});
