import { describe, expect, it } from 'vitest';
import { toAgreement } from '../../../src/pages/thema/to-agreement.ts';

const agreement = { id: 'a', text: 'Bellen', owner: 'PVO', due: '2020-03-01', done: false };

describe('toAgreement', () => {
  it.each([
    [{}, '2020-03-14', 'PVO, 1 maart 2020', 'Over tijd: had op 1 maart 2020 klaar moeten zijn.'],
    [{}, '2020-03-01', 'PVO, 1 maart 2020', null],
    [{ done: true }, '2020-03-14', 'PVO, gedaan', null],
  ])('%j on %s', (changes, today, who, late) => {
    expect(toAgreement({ ...agreement, ...changes }, today)).toMatchObject({ who, late });
  });
});
