import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/domain/reading.ts';
import { writeAssuranceWord, writeVariationWord } from '../../../src/domain/sentences/judgement-words.ts';
import { makeReading, makeTarget } from '../reading-factory.ts';

describe('writeVariationWord', () => {
  it.each<[Partial<Reading>, string]>([
    [{ variation: 'concern' }, 'zorgelijk'],
    [{ variation: 'improvement' }, 'gunstig'],
    [{ variation: 'neutral-high' }, 'hoger'],
    [{ variation: 'neutral-low' }, 'lager'],
    [{ variation: 'common' }, 'gewoon'],
    [{ variation: null }, 'geen oordeel'],
    [{ variation: 'common', limitation: 'flat' }, 'geen variatie'],
  ])('%o', (changes, words) => {
    expect(writeVariationWord(makeReading({}, changes))).toBe(words);
  });
});

describe('writeAssuranceWord', () => {
  const target = makeTarget(14);
  it.each<[Partial<Reading>, string]>([
    [{}, 'geen doel'],
    [{ target, assurance: 'pass' }, 'doel gehaald'],
    [{ target, assurance: 'fail' }, 'doel buiten bereik'],
    [{ target, assurance: 'hit-or-miss', targetReached: true }, 'doel soms gehaald'],
    [{ target, assurance: null, targetReached: null }, 'doel: te vroeg'],
    [{ target, assurance: null, targetReached: true }, 'doel gehaald'],
    [{ target, assurance: null, targetReached: false }, 'doel niet gehaald'],
  ])('%o', (changes, words) => {
    expect(writeAssuranceWord(makeReading({}, changes))).toBe(words);
  });
});
