import { describe, expect, it } from 'vitest';
import type { NoComparison } from '../../../src/domain/compare-areas.ts';
import { writeComparisonReason } from '../../../src/domain/sentences/comparison-reason.ts';

describe('writeComparisonReason', () => {
  it.each<[NoComparison, string]>([
    ['no-figure', 'geen vergelijking'],
    ['no-region', 'Flevoland heeft voor dat jaar geen cijfer om mee te vergelijken'],
    ['no-population', 'het aantal inwoners is niet bekend'],
    ['small-denominator', 'te weinig om te vergelijken: minder dan 15'],
    ['not-comparable', 'hangt af van hoe groot een gebied is'],
  ])('%s: %s', (reason, text) => {
    expect(writeComparisonReason(reason, 'Flevoland')).toBe(text);
  });
});
