import { describe, expect, it } from 'vitest';
import { parseAreaChoices, withAreaChoice } from '../../../src/pages/gebied/area-choices.ts';

describe('parseAreaChoices', () => {
  it.each([
    ['', { programme: null, compare: null, sort: 'gesprek' }],
    ['programma=vis&vergelijk=west&sorteer=naam', { programme: 'vis', compare: 'west', sort: 'naam' }],
    ['sorteer=hoogste', { programme: null, compare: null, sort: 'gesprek' }],
  ])('%s', (search, choices) => {
    expect(parseAreaChoices(search)).toEqual(choices);
  });
});

describe('withAreaChoice', () => {
  it('keeps what else the address says', () => {
    expect(withAreaChoice('periode=2019-K3', 'sorteer', 'naam')).toBe('periode=2019-K3&sorteer=naam');
    expect(withAreaChoice('periode=2019-K3&sorteer=naam', 'sorteer', null)).toBe('periode=2019-K3');
  });
});
