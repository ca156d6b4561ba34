import { describe, expect, it } from 'vitest';
import { hasReturnPlace, rememberPlace, takeReturnPlace } from '../../src/stores/return-place.ts';

describe('takeReturnPlace', () => {
  it('gives how far the screen was scrolled, once, and for its own path alone', () => {
    expect(hasReturnPlace()).toBe(false);
    rememberPlace({ path: '/thema/vis', scrolled: 640 });
    expect(takeReturnPlace('/')).toBeNull();
    expect(hasReturnPlace()).toBe(true);
    expect(takeReturnPlace('/thema/vis')).toBe(640);
    expect(takeReturnPlace('/thema/vis')).toBeNull();
  });
});
