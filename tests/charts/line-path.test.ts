import { describe, expect, it } from 'vitest';
import { computeLinePaths } from '../../src/charts/line-path.ts';

const at = (x: number, y: number, provisional = false) => ({ x, y, provisional });

describe('computeLinePaths', () => {
  it.each([
    ['nothing', [], '', ''],
    ['one point', [at(0, 1)], '', ''],
    ['a line', [at(0, 1), at(1, 2), at(2, 3)], 'M0 1L1 2L2 3', ''],
    ['a gap breaks it', [at(0, 1), at(1, 2), null, at(3, 4), at(4, 5)], 'M0 1L1 2M3 4L4 5', ''],
    ['a point between gaps', [at(0, 1), null, at(2, 3), null], '', ''],
    ['the provisional step', [at(0, 1), at(1, 2), at(2, 3, true)], 'M0 1L1 2', 'M1 2L2 3'],
    ['provisional after a gap', [at(0, 1), null, at(2, 3, true)], '', ''],
  ])('%s', (_, points, solid, dashed) => {
    expect(computeLinePaths(points)).toEqual({ solid, dashed });
  });
});
