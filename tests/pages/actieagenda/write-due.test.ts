import { describe, expect, it } from 'vitest';
import { writeDay, writeDue } from '../../../src/pages/actieagenda/write-due.ts';
import { makeAction } from '../../domain/action-factory.ts';
import { TODAY } from './agenda-factory.ts';

describe('writeDay', () => {
  it.each([
    ['2020-06-30', 'jun'],
    ['2020-02-29', 'feb'],
    ['2021-02-28', 'feb ’21'],
    ['2020-02-28', '28 feb'],
    ['2020-04-06', '6 apr'],
    ['2021-03-31', 'mrt ’21'],
    ['2020-12-31', 'dec'],
  ])('%s is %s', (date, words) => {
    expect(writeDay(date, '2020')).toBe(words);
  });
});

describe('writeDue', () => {
  it.each([
    [{}, { text: 'jun', warning: null, late: null, full: '30 juni 2020' }],
    [
      { expected: '2020-07-31' },
      { text: 'jun', warning: 'wordt jul', late: null, full: '30 juni 2020, verwacht 31 juli 2020' },
    ],
    [{ due: '2020-02-29' }, { text: 'feb', warning: 'te laat', late: 'te laat', full: '29 februari 2020' }],
    [
      { due: '2020-02-29', expected: '2020-04-30' },
      { text: 'feb', warning: 'te laat, wordt apr', late: 'te laat', full: '29 februari 2020, verwacht 30 april 2020' },
    ],
    [
      { due: '2020-02-29', expected: '2020-04-30', status: 'done' as const },
      { text: 'feb', warning: null, late: null, full: '29 februari 2020' },
    ],
    [{ expected: '2020-05-31' }, { text: 'jun', warning: null, late: null, full: '30 juni 2020' }],
  ])('%o', (changes, words) => {
    expect(writeDue(makeAction('a', changes), '2020', TODAY)).toEqual(words);
  });
});
