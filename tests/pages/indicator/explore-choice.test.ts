import { describe, expect, it } from 'vitest';
import {
  parseExploreChoice,
  readExploreChoice,
  toggleDistrict,
  withExploreChoice,
} from '../../../src/pages/indicator/explore-choice.ts';

const ALL = ['flevoland', 'oost-utrecht', 'utrecht-stad'];

describe('parseExploreChoice', () => {
  it.each([
    ['', null],
    ['gebied=almere', null],
    ['verken=', ''],
    ['verken=alle&gebied=almere', 'alle'],
    ['verken=flevoland,oost-utrecht', 'flevoland,oost-utrecht'],
    ['verken=flevoland%2Coost-utrecht', 'flevoland,oost-utrecht'],
  ])('%s: %s', (search, asked) => {
    expect(parseExploreChoice(search)).toBe(asked);
  });
});

describe('readExploreChoice', () => {
  it.each([
    ['alle', ALL, []],
    ['', ALL, []],
    ['geen', [], []],
    ['oost-utrecht,flevoland', ['flevoland', 'oost-utrecht'], []],
    ['flevoland,atlantis', ['flevoland'], ['atlantis']],
    ['atlantis,atlantis', ALL, ['atlantis']],
  ])('%s shows %j, and does not know %j', (asked, shown, unknown) => {
    const choice = readExploreChoice(asked, ALL);
    expect([...choice.shown]).toEqual(shown);
    expect(choice.unknown).toEqual(unknown);
  });
});

describe('withExploreChoice', () => {
  it.each([
    ['gebied=almere&weergave=jaar', ALL, 'gebied=almere&weergave=jaar&verken=alle'],
    ['verken=alle', ['utrecht-stad', 'flevoland'], 'verken=flevoland,utrecht-stad'],
    ['verken=alle', [], 'verken=geen'],
    ['verken=geen&maat=per-1000', null, 'maat=per-1000'],
  ])('%s with %j: %s', (search, shown, result) => {
    expect(withExploreChoice(search, shown === null ? null : new Set(shown), ALL)).toBe(result);
  });
});

describe('toggleDistrict', () => {
  it('switches one on and off again', () => {
    const on = toggleDistrict(new Set(['flevoland']), 'utrecht-stad');
    expect([...on]).toEqual(['flevoland', 'utrecht-stad']);
    expect([...toggleDistrict(on, 'flevoland')]).toEqual(['utrecht-stad']);
  });
});
