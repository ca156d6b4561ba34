import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/package/describe-issue.ts';

describe('describeIssue', () => {
  it('names the file, the place and what is wrong', () => {
    const issue = {
      code: 'x',
      path: 'acties.json',
      place: '[3].status',
      value: 'misschien',
      message: 'Kies een ander.',
    };
    expect(describeIssue(issue)).toBe('acties.json [3].status: Kies een ander.');
  });
});
