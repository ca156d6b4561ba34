import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkNewPassword } from '../../../src/server/accounts/check-new-password.ts';
import { checkPassword } from '../../../src/server/accounts/password-rules.ts';

const alone = { hasSecondFactor: false, words: [] };
const withFactor = { hasSecondFactor: true, words: [] };

describe('checkPassword', () => {
  test.each([
    ['veertientekens', 'password-too-short'],
    ['zeven-7', 'password-too-short'],
    ['correct paard batterij nietje', null],
    ['een Fiets eet gras op dinsdag', null],
    ['vlugge japannersq', null],
    [' spaties voor en na  ', null],
    ['ünïçødé ståat ook goed', null],
    ['👩‍🚒 brandt het bij de buren 👩‍🚒', null],
    ['x7#kQ9!vR2mLpZ4', null],
    ['x7 #kQ9\t!vR2mLpZ4', null],
    ['a'.repeat(1_025), 'password-too-long'],
    ['é'.repeat(513), 'password-too-long'],
    ['aaaaaaaaaaaaaaaaaaaa', 'password-easy'],
    ['abcabcabcabcabcabc', 'password-easy'],
    ['abcdefghijklmnopqrst', 'password-easy'],
    ['123456789012345678', 'password-easy'],
    ['qwertyuiopasdfghjkl', 'password-easy'],
    ['poiuytrewqlkjhgfdsa', 'password-easy'],
    ['wachtwoordwachtwoord', 'password-easy'],
    ['Welkom2019Utrecht!', 'password-easy'],
    ['Welkom01Welkom02!', 'password-easy'],
    ['P0l1t1eUtr3cht2020', 'password-easy'],
    ['VeiligheidPolitie1!', 'password-easy'],
    ['VRS-RVS-rvs-2026-rvs', 'password-easy'],
    ['passw0rdpassword123', 'password-easy'],
    ['Zomer2025Zomer2026!', 'password-easy'],
    ['iloveyou12345678901', 'password-easy'],
    ['$ecret-$ecret-2024!!', 'password-easy'],
  ])('%j alone: %s', (password, fault) => expect(checkPassword(password, alone)).toBe(fault));

  test.each([
    ['x7#kQ9!', 'password-too-short'],
    ['x7#kQ9!v', null],
    ['welkom01', 'password-easy'],
    ['12345678', 'password-easy'],
    ['politie1', 'password-easy'],
    ['qwerty12', 'password-easy'],
  ])('%j beside a second factor: %s', (password, fault) => expect(checkPassword(password, withFactor)).toBe(fault));

  it('S4 takes 64 characters and more, and up to a kilobyte, of any kind', () => {
    const sign = fc.integer({ min: 33, max: 0x2fff }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.uniqueArray(sign, { minLength: 64, maxLength: 200 }), (signs) => {
        const password = signs.join('');
        expect(checkPassword(password, alone)).toBe(Buffer.byteLength(password) > 1_024 ? 'password-too-long' : null);
      }),
    );
    expect(
      checkPassword(Array.from({ length: 340 }, (_, code) => String.fromCharCode(0x4e00 + code)).join(''), alone),
    ).toBeNull();
  });
});

describe('checkNewPassword', () => {
  const owner = { name: 'Fenna van Dijk', email: 'f.van.dijk@amersfoort.nl', hasSecondFactor: false };
  const context = { placeNames: ['Utrechtse Heuvelrug', 'Amersfoort', 'De Bilt', 'Utrecht-Stad'] };
  test.each([
    ['Amersfoort2020!!!', 'password-easy'],
    ['utrechtseheuvelrug1', 'password-easy'],
    ['heuvelrugheuvelrug', 'password-easy'],
    ['FennaVanDijkFenna1', 'password-easy'],
    ['f.van.dijk@amersfoort.nl', 'password-easy'],
    ['Amersfoort is een fijne koeienstad', null],
  ])('%j: %s', (password, fault) => expect(checkNewPassword(context, password, owner)).toBe(fault));
});
