import { describe, expect, it } from 'vitest';
import { describeOffline } from '../../src/app/describe-offline.ts';

const SHOWN = { packageId: 'x1', referenceDate: '2020-03-14', isFrozen: false };

describe('describeOffline', () => {
  it.each([
    [
      'the moment of the publication that is shown',
      { package: 'x1', at: '2020-05-06T07:08:00Z' },
      SHOWN,
      'U bent offline. U ziet de publicatie van 6 mei 2020, 09.08 uur.',
    ],
    [
      'the date of the figures when another was heard of',
      { package: 'x2', at: '2020-05-06T07:08:00Z' },
      SHOWN,
      'U bent offline. U ziet de publicatie met de stand van 14 maart 2020.',
    ],
    [
      'the date of the figures at a host of files',
      null,
      SHOWN,
      'U bent offline. U ziet de publicatie met de stand van 14 maart 2020.',
    ],
    ['nothing of an earlier publication, which says it itself', null, { ...SHOWN, isFrozen: true }, 'U bent offline.'],
  ])('says %s', (_, heard, shown, text) => {
    expect(describeOffline(heard, shown)).toBe(text);
  });
});
