import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/domain/reading.ts';
import { writeTalkQuestion } from '../../../src/domain/sentences/talk-question.ts';
import { makeObservation, makeReading, makeTarget } from '../reading-factory.ts';

const figure = makeObservation('2019', 10);

describe('writeTalkQuestion', () => {
  it.each<[string, Partial<Reading>, RegExp]>([
    ['a concern asks what lies behind it', { variation: 'concern', attention: 'discuss', figure }, /hierachter/],
    [
      'a target out of reach asks what must change',
      { assurance: 'fail', attention: 'discuss', figure },
      /doel te halen/,
    ],
    [
      'a missed target asks why',
      { targetReached: false, target: makeTarget(20), attention: 'discuss', figure },
      /van het doel af/,
    ],
    ['a neutral change does not judge', { variation: 'neutral-high', attention: 'discuss', figure }, /goed of slecht/],
    ['an improvement asks what works', { variation: 'improvement', attention: 'on-course', figure }, /werkt/],
    [
      'a reached target asks if it can be higher',
      { targetReached: true, attention: 'on-course', figure },
      /lat omhoog/,
    ],
    ['chance asks if anything must change at all', { variation: 'common', attention: 'follow', figure }, /veranderen/],
    ['no figure asks who brings one', { attention: 'no-figure' }, /Wie zorgt/],
    [
      'a hidden figure asks nothing of its size',
      { figure: makeObservation('2019', null, { reason: 'small' }), variation: 'concern', attention: 'discuss' },
      /nodig om hier goed te sturen/,
    ],
  ])('%s', (_, changes, question) => {
    expect(writeTalkQuestion(makeReading({}, changes))).toMatch(question);
  });
});
