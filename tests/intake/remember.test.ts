import { describe, expect, test } from 'vitest';
import { remember } from '../../src/intake/remember.ts';

describe('remember', () => {
  test('works out each text once, and the first five thousand only', () => {
    const asked: string[] = [];
    const length = remember((text) => asked.push(text) && text.length);
    expect([length('een'), length('vier'), length('een'), length('constructor')]).toEqual([3, 4, 3, 11]);
    expect(asked).toEqual(['een', 'vier', 'constructor']);
    for (let index = 0; index < 6000; index += 1) length(`tekst ${index}`);
    asked.length = 0;
    expect([length('tekst 1'), length('tekst 5999'), length('tekst 5999')]).toEqual([7, 10, 10]);
    expect(asked).toEqual(['tekst 5999', 'tekst 5999']);
  });
});
