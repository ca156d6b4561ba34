import { describe, expect, it } from 'vitest';
import type { MissingReason } from '../../../src/domain/observation.ts';
import { isWithheld, writeWithheldReason } from '../../../src/domain/sentences/withheld-reason.ts';
import { makeObservation } from '../reading-factory.ts';

describe('writeWithheldReason', () => {
  it.each<[MissingReason | null, string | null]>([
    ['small', 'Te weinig om te tonen'],
    ['withheld', 'Anders is een klein getal elders te berekenen'],
    ['secret', 'Geheim'],
    ['unknown', null],
    ['not-applicable', null],
    [null, null],
  ])('%s: %s', (reason, text) => {
    const figure = makeObservation('2019', reason === null ? 6 : null, { reason });
    expect(writeWithheldReason(figure)).toBe(text);
    expect(isWithheld(figure)).toBe(text !== null);
  });

  it('lets the note of the figure speak first', () => {
    expect(writeWithheldReason(makeObservation('2019', null, { reason: 'secret', note: 'Per district geheim.' }))).toBe(
      'Per district geheim.',
    );
    expect(writeWithheldReason(null)).toBeNull();
  });
});
