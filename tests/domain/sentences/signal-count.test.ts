import { describe, expect, it } from 'vitest';
import { writeSignalCount } from '../../../src/domain/sentences/signal-count.ts';

describe('writeSignalCount', () => {
  it.each([
    [3, 1, 1, 26, '5 signalen uit 26 indicatoren: 3 zorgelijk, 1 gunstig, 1 doel buiten bereik'],
    [0, 0, 2, 26, '2 signalen uit 26 indicatoren: 2 doelen buiten bereik'],
    [1, 0, 0, 1, '1 signaal uit 1 indicator: 1 zorgelijk'],
    [0, 0, 0, 26, 'Geen signalen uit 26 indicatoren'],
  ])('%i %i %i of %i', (concern, improvement, targetOut, of, text) => {
    expect(writeSignalCount({ concern, improvement, targetOut, of })).toBe(text);
  });

  it('keeps signals without a good side apart', () => {
    expect(writeSignalCount({ concern: 2, improvement: 0, targetOut: 0, neutral: 1, of: 26 })).toBe(
      '3 signalen uit 26 indicatoren: 2 zorgelijk, 1 zonder oordeel',
    );
  });
});
