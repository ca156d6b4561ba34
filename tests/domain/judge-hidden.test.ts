import { describe, expect, it } from 'vitest';
import { describeBasis } from '../../src/charts/describe-basis.ts';
import { judgeSeries } from '../../src/domain/judge-series.ts';
import type { MissingReason, Observation } from '../../src/domain/observation.ts';
import { addQuarters } from '../../src/domain/period-math.ts';
import { writeIndicatorHeadline } from '../../src/domain/sentences/indicator-headline.ts';
import { writeMethodNote } from '../../src/domain/sentences/method-note.ts';
import { makeIndicator, makeObservation, makeReading } from './reading-factory.ts';

const series = (values: readonly (number | MissingReason)[]): Observation[] =>
  values.map((value, index) => {
    const period = addQuarters('2019-K4', index + 1 - values.length);
    return typeof value === 'number'
      ? makeObservation(period, value)
      : makeObservation(period, null, { reason: value });
  });
const judge = (quarters: readonly Observation[], rebaseAt: readonly number[] = []) =>
  judgeSeries({ indicator: makeIndicator(), quarters, rebaseAt, quarterTarget: null });
const twenty = Array.from({ length: 20 }, (_, index) => 8 + (index % 3));

describe('judgeSeries with hidden quarters', () => {
  it.each(['small', 'withheld', 'secret'] as const)(
    'gives no mean, no limits and no icon where one is %s',
    (reason) => {
      const judgement = judge(series([...twenty.slice(1), reason]));
      expect(judgement).toMatchObject({ limitation: 'hidden', variation: null, assurance: null });
      expect(
        judgement.spc?.points.every(({ mean, upper, kind }) => mean === null && upper === null && kind === null),
      ).toBe(true);
    },
  );

  it('calls no series without variation of which only the zeros are shown', () => {
    const quarters = series(twenty.map((_, index) => (index % 2 === 0 ? 0 : 'small')));
    const reading = makeReading({}, { quarters, ...judge(quarters) });
    expect(reading.limitation).toBe('hidden');
    const words = [writeMethodNote(reading), writeIndicatorHeadline(reading), describeBasis(reading)].join(' ');
    expect(words).not.toMatch(/geen variatie|gemiddeld/i);
    expect(describeBasis(reading)).toContain('10 van de 20 kwartalen tonen we niet');
  });

  it('judges what nobody measured as before: a gap is not hidden', () => {
    expect(judge(series([...twenty.slice(1), 'unknown'])).limitation).toBeNull();
  });

  it('looks at the last group alone', () => {
    expect(judge(series(['small', ...twenty.slice(1)]), [3]).limitation).toBeNull();
    expect(judge(series(['small', ...twenty.slice(1)])).limitation).toBe('hidden');
  });
});
