import { describe, expect, it } from 'vitest';
import { writeDue } from '../../../src/pages/actieagenda/write-due.ts';
import { makeAction } from '../../domain/action-factory.ts';
import { TODAY } from './agenda-factory.ts';

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
