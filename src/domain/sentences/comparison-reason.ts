import { LEAST_DENOMINATOR, type NoComparison } from '../compare-areas.ts';

/** Why there is no comparison, as a part of a sentence; base is what is compared with: "de regio", "Flevoland". */
export function writeComparisonReason(reason: NoComparison, base: string): string {
  switch (reason) {
    case 'no-figure':
      return 'geen vergelijking';
    case 'no-region':
      return `${base} heeft voor dat jaar geen cijfer om mee te vergelijken`;
    case 'no-population':
      return 'het aantal inwoners is niet bekend';
    case 'small-denominator':
      return `te weinig om te vergelijken: minder dan ${LEAST_DENOMINATOR}`;
    case 'not-comparable':
      return 'hangt af van hoe groot een gebied is';
  }
}
