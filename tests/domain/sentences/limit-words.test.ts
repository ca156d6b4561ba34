import { describe, expect, it } from 'vitest';
import { writeTimesLimit } from '../../../src/domain/sentences/limit-words.ts';

describe('writeTimesLimit', () => {
  const suffix = 'keer zo hoog als de bovengrens';
  it.each([
    [101, null],
    [144, null],
    [146, `bijna anderhalf ${suffix}`],
    [150, `anderhalf ${suffix}`],
    [155, `anderhalf ${suffix}`],
    [160, `ruim anderhalf ${suffix}`],
    [196, `bijna twee ${suffix}`],
    [200, `twee ${suffix}`],
    [251, `tweeënhalf ${suffix}`],
    [260, `ruim tweeënhalf ${suffix}`],
    [500, `vijf ${suffix}`],
    [520, `ruim vijf ${suffix}`],
    [600, `meer dan vijf ${suffix}`],
  ])('%d against a limit of 100: %s', (value, text) => {
    expect(writeTimesLimit(value, 100, { kind: 'count' })).toBe(text);
  });

  it('says nothing of shares, or of a limit of 0', () => {
    expect(writeTimesLimit(40, 10, { kind: 'share' })).toBeNull();
    expect(writeTimesLimit(40, 0, { kind: 'count' })).toBeNull();
    expect(writeTimesLimit(40, null, { kind: 'count' })).toBeNull();
  });
});
