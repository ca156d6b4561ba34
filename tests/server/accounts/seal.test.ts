import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSeal } from '../../../src/server/accounts/seal.ts';

const seal = createSeal('k3Vq9-Lm2Xz8Rt5Wb7Yc1Nd4Pf6Gh0Jj_', 'proef');

describe('createSeal', () => {
  it('opens what it closed, for the same context only', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (text, context, other) => {
        const sealed = seal.close(text, context);
        expect(seal.open(sealed, context)).toBe(text);
        expect(seal.open(sealed, other)).toBe(other === context ? text : null);
      }),
    );
  });

  it('never gives the same twice, nor the text itself', () => {
    const sealed = Array.from({ length: 200 }, () => seal.close('JBSWY3DPEHPK3PXP', 'a'));
    expect(new Set(sealed).size).toBe(200);
    expect(sealed.join(' ')).not.toContain('JBSWY3DPEHPK3PXP');
  });

  it('opens nothing that was changed in any byte, cut off, or closed by another secret or for another purpose', () => {
    const bytes = Buffer.from(seal.close('geheim', 'a'), 'base64url');
    for (let place = 0; place < bytes.length; place += 1) {
      const changed = Buffer.from(bytes);
      changed[place] = changed[place]! ^ 1;
      expect(seal.open(changed.toString('base64url'), 'a')).toBeNull();
      expect(seal.open(bytes.subarray(0, place).toString('base64url'), 'a')).toBeNull();
    }
    expect(
      createSeal('een-ander-Geheim-van-32-tekens-0123', 'proef').open(bytes.toString('base64url'), 'a'),
    ).toBeNull();
    expect(createSeal('k3Vq9-Lm2Xz8Rt5Wb7Yc1Nd4Pf6Gh0Jj_', 'iets').open(bytes.toString('base64url'), 'a')).toBeNull();
  });

  it('masks a text always alike under one secret, and otherwise under another', () => {
    expect(seal.mask('fenna@example.nl')).toBe(seal.mask('fenna@example.nl'));
    expect(seal.mask('fenna@example.nl')).not.toBe(
      createSeal('een-ander-Geheim-van-32-tekens-0123', 'proef').mask('fenna@example.nl'),
    );
    expect(seal.mask('fenna@example.nl')).not.toContain('fenna');
  });
});
