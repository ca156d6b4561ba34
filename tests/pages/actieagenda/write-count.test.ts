import { describe, expect, it } from 'vitest';
import { writeCount } from '../../../src/pages/actieagenda/write-count.ts';

describe('writeCount', () => {
  it.each([
    [['behind'], '1 actie, 1 loopt achter'],
    [['behind', 'behind', 'done'], '3 acties, 2 lopen achter'],
    [['done', 'done'], '2 acties'],
  ] as const)('%o', (statuses, words) => {
    expect(writeCount(statuses.map((status) => ({ status })))).toBe(words);
  });
});
