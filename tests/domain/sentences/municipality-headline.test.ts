import { describe, expect, it } from 'vitest';
import {
  type MunicipalityCounts,
  writeMunicipalityHeadline,
} from '../../../src/domain/sentences/municipality-headline.ts';

const NONE = { of: 39, small: 0, withheld: 0, shaky: 0, absent: 0, taking: null };

describe('writeMunicipalityHeadline', () => {
  it.each<[Partial<MunicipalityCounts>, string]>([
    [{}, 'Alle 39 gemeenten hebben een cijfer'],
    [{ small: 12 }, 'Van 12 gemeenten is het aantal te klein om te tonen'],
    [{ small: 1 }, 'Van één gemeente is het aantal te klein om te tonen'],
    [{ small: 5, withheld: 6 }, 'Van 11 gemeenten is het aantal niet te tonen'],
    [{ small: 5, shaky: 2 }, 'Van 7 gemeenten is het aantal niet te tonen'],
    [{ shaky: 2 }, 'Van 2 gemeenten zijn er te weinig waarnemingen voor een percentage'],
    [{ small: 39 }, 'Van geen enkele gemeente is het cijfer te tonen'],
    [{ absent: 39 }, 'Er zijn geen cijfers per gemeente'],
    [{ absent: 3 }, 'Van 3 gemeenten is er geen aantal'],
    [{ taking: 32 }, '32 van de 39 gemeenten tellen mee'],
    [{ taking: 39 }, 'Alle 39 gemeenten tellen mee'],
  ])('%j', (counts, expected) => {
    expect(writeMunicipalityHeadline({ ...NONE, ...counts }, { kind: 'count' })).toBe(expected);
  });
});
