import type { CoreView } from '../../../src/package/views/core-view.ts';

/** A package of 14 March 2020 that holds nothing but what the changes say. */
export function makeCore(changes: Partial<CoreView> = {}): CoreView {
  return {
    referenceDate: '2020-03-14',
    version: '1',
    quarters: [],
    areas: [],
    populations: [],
    indicators: [],
    programmes: [],
    strategy: null,
    ambitions: [],
    targets: [],
    events: [],
    content: [],
    pictures: [],
    issues: [],
    ...changes,
  };
}
