import { describe, expect, it } from 'vitest';
import { describePicture, refusePicture } from '../../../src/pages/inhoud/picture-choice.ts';

describe('refusePicture', () => {
  it.each([
    [{ name: 'a.svg', type: 'image/svg+xml', size: 100 }, 'geen JPEG'],
    [{ name: 'a.jpg', type: 'image/jpeg', size: 10_000_001 }, '10,0 MB'],
    [{ name: 'a.png', type: 'image/png', size: 0 }, 'leeg'],
  ])('%o: %s', (file, text) => {
    expect(refusePicture(file)).toContain(text);
  });

  it('takes what is not too large', () => {
    expect(refusePicture({ name: 'a.jpg', type: 'image/jpeg', size: 10_000_000 })).toBeNull();
  });
});

describe('describePicture', () => {
  it('says name, type and size', () => {
    expect(describePicture({ name: 'a.jpg', type: 'image/jpeg', size: 2_340_000 })).toBe('a.jpg, JPEG, 2,3 MB');
  });
});
