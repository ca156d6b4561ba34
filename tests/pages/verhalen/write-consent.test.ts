import { describe, expect, it } from 'vitest';
import { writeConsent } from '../../../src/pages/verhalen/write-consent.ts';

describe('writeConsent', () => {
  it('says who, when, what for and until when', () => {
    const consent = { by: 'Anja', date: '2020-02-10', purpose: 'Publicatie hier', until: '2022-02-10' };
    expect(writeConsent({ consent })).toBe(
      'Toestemming van Anja, op 10 februari 2020. Doel: publicatie hier, tot 10 februari 2022.',
    );
  });
});
