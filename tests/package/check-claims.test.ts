import { describe, expect, test } from 'vitest';
import type { ClaimDirection } from '../../src/domain/check-claim.ts';
import { addQuarters } from '../../src/domain/period-math.ts';
import { checkClaims } from '../../src/package/check-claims.ts';
import { checkPackage } from '../../src/package/check-package.ts';
import { isWarningCode } from '../../src/package/faults.ts';
import { makeIndicator, makeObservation } from '../domain/reading-factory.ts';
import { AREAS, makeLetter } from '../pages/thema/theme-factory.ts';
import { LETTER, swap } from './fault-case.ts';
import { change, createSmallPackage, seal } from './small-package.ts';

const COMMON = Array.from({ length: 16 }, (_, index) => (index % 2 === 0 ? 50 : 56));

function check(direction: ClaimDirection, values: readonly number[]) {
  const claims = [{ indicator: 'cybercrime', area: 'regio', period: '2019-K4', direction } as const];
  const observations = values.map((value, index) =>
    makeObservation(addQuarters('2019-K4', index + 1 - values.length), value, { area: 'regio' }),
  );
  const place = { path: 'letters/brief.md', at: (field = '') => `kop, ${field}` };
  return checkClaims([{ item: makeLetter('brief', { claims }), place }], {
    areas: AREAS,
    indicators: [makeIndicator()],
    targets: [],
    events: [],
    observations,
  });
}

describe('checkClaims', () => {
  test.each<[string, ClaimDirection, readonly number[], readonly string[]]>([
    ['what the figure supports', 'worsened', [...COMMON, 120], []],
    ['what it does not support', 'improved', COMMON, ['uitspraak-niet-ondersteund']],
    ['what it speaks against', 'improved', [...COMMON, 120], ['uitspraak-tegengesproken']],
    ['what it cannot tell', 'improved', [50, 40], ['uitspraak-niet-te-beoordelen']],
  ])('%s', (_, direction, values, codes) => {
    const issues = check(direction, values);
    expect(issues.map(({ code }) => code)).toEqual(codes);
    expect(issues.every(({ code, place }) => isWarningCode(code) && place === 'kop, uitspraken[0]')).toBe(true);
  });
});

describe('checkPackage, claims of letters', async () => {
  const small = await createSmallPackage();
  const claim = (text: string) => swap('beeld: kaart', `beeld: kaart\nuitspraken:\n  - { ${text} }`);
  const placesOf = async (text: string) =>
    (await checkPackage(await seal(change(small, LETTER, claim(text))))).map(({ code, place }) => [code, place]);

  test.each([
    ['indicator: meldingen, richting: beter', 'onbekend-woord', 'kop, uitspraken[0].richting'],
    ['indicator: melding, richting: gelijk', 'onbekende-indicator', 'kop, uitspraken[0].indicator'],
    ['indicator: meldingen, gebied: nergens, richting: gelijk', 'onbekend-gebied', 'kop, uitspraken[0].gebied'],
    ['indicator: meldingen, gebied: hilversum, richting: gelijk', 'uitspraak-niet-te-beoordelen', 'kop, uitspraken[0]'],
  ])('%s', async (text, code, place) => {
    expect(await placesOf(text)).toEqual([[code, place]]);
  });
});
