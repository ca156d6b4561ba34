import { describe, expect, it } from 'vitest';
import { writeComparisonText } from '../../../src/domain/sentences/comparison-text.ts';

const compare = (own: number | null, ...others: (number | null)[]) =>
  writeComparisonText(
    { own, reason: null, others: others.map((difference) => ({ area: 'a', difference })) },
    'de regio',
    'de andere districten',
  );

describe('writeComparisonText', () => {
  it.each([
    [9, [], '9% hoger dan in de regio'],
    [-25.6, [null], '26% lager dan in de regio'],
    [0.3, [], 'minder dan 1% verschil met de regio'],
    [9, [20, -12, null], '9% hoger dan in de regio; de andere districten van −12% tot +20%'],
    [-4, [3], '4% lager dan in de regio; de andere districten op +3%'],
  ])('%d beside %j: %s', (own, others, text) => {
    expect(compare(own, ...others)).toBe(text);
  });

  it('says nothing where nothing is compared', () => {
    expect(compare(null, 4)).toBeNull();
  });
});
