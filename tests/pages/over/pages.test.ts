import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../src/domain/indicator.ts';
import { computeAbout } from '../../../src/pages/over/about-model.ts';
import { writeStatementDates } from '../../../src/pages/over/accessibility-statement.ts';
import { ACCESSIBILITY_ADDRESS, PRIVACY_ADDRESS } from '../../../src/pages/over/contact.ts';
import { computeFalseAlarms, writeExpectedAlarms } from '../../../src/pages/over/method-model.ts';
import { groupThresholds, listMissing, writeHiddenCounts } from '../../../src/pages/over/privacy-model.ts';
import { createCore } from '../../app/create-core.ts';
import { CYBERCRIME } from '../../charts/make-reading.ts';

function withThreshold(id: string, disclosureThreshold: number | null): Indicator {
  return { ...CYBERCRIME, id, name: id, disclosureThreshold };
}

describe('groupThresholds', () => {
  it('groups by number, the strictest first, those without one last', () => {
    const groups = groupThresholds([withThreshold('a', 5), withThreshold('b', null), withThreshold('c', 10)]);
    expect(groups.map(({ shown, indicators }) => [shown, indicators.map(({ id }) => id)])).toEqual([
      ['minder dan 10', ['c']],
      ['minder dan 5', ['a']],
      ['altijd het aantal', ['b']],
    ]);
  });
});

describe('writeHiddenCounts', () => {
  it.each([
    [10, '1 tot en met 9'],
    [5, '1 tot en met 4'],
    [2, '1'],
    [null, 'geen: het gaat niet over personen of zaken'],
  ])('%s -> %s', (threshold, text) => expect(writeHiddenCounts(threshold)).toBe(text));
});

describe('listMissing', () => {
  it('has five different texts, none of them a nought', () => {
    const shown = listMissing(5).map((each) => each.shown);
    expect(new Set(shown).size).toBe(5);
    expect(shown).toContain('minder dan 5');
    expect(shown).not.toContain('0');
  });
});

describe('computeFalseAlarms', () => {
  it('writes the simulated chances as percentages', () => {
    expect(computeFalseAlarms().map(({ points, basis, chance }) => `${points}, ${basis}: ${chance}`)).toEqual([
      '13 punten, alle punten: 1,1%',
      '20 punten, alle punten: 1,3%',
      '32 punten, alle punten: 1,5%',
      '13 punten, de eerste 12 punten: 2,6%',
      '20 punten, de eerste 12 punten: 5,9%',
    ]);
  });
});

describe('writeExpectedAlarms', () => {
  it('counts the municipalities and indicators of the package', () => {
    const core = createCore();
    const indicators = Array.from({ length: 20 }, (_, index) => withThreshold(`i${index}`, 5));
    expect(writeExpectedAlarms({ ...core, indicators })).toMatch(/^3 gemeenten × 20 indicatoren × 1,3% = ongeveer 1 /);
    expect(writeExpectedAlarms({ ...core, indicators: [] })).toContain('× 0 indicatoren × 1,3% = ongeveer 0 ');
  });
});

describe('computeAbout', () => {
  it('counts what is made up per form, and finds the last whole year', () => {
    const core = createCore();
    const model = computeAbout(core);
    expect(model.resultsYear).toBe('2019');
    const [story] = core.content;
    if (!story) throw new Error('The core of the test has a story.');
    const more = computeAbout({
      ...core,
      content: [
        { ...story, origin: 'example' },
        { ...story, origin: 'published' },
      ],
    });
    expect(more.origins.find(({ form }) => form === 'story')).toEqual({ form: 'story', published: '1', example: '1' });
    expect(computeAbout({ ...core, quarters: [] }).resultsYear).toBeNull();
  });
});

describe('the accessibility statement', () => {
  it('says from when until when it holds, a year at most', () => {
    expect(writeStatementDates('2026-11-24')).toBe(
      'Deze verklaring is opgesteld op 24 november 2026 en wordt uiterlijk 24 november 2027 vernieuwd.',
    );
  });

  it('gives addresses that cannot reach a stranger until the owner fills in his own', () => {
    for (const address of [ACCESSIBILITY_ADDRESS, PRIVACY_ADDRESS]) expect(address).toMatch(/^[a-z]+@[a-z.]+$/);
  });
});

describe('the page about privacy', () => {
  it('names every key that the product keeps in the browser', () => {
    const page = readFileSync('src/pages/over/privacy-content.tsx', 'utf8');
    const stores = readdirSync('src/stores').map((name) => readFileSync(`src/stores/${name}`, 'utf8'));
    const keys = stores
      .filter((source) => source.includes('localStorage.'))
      .map((source) => /const KEY = '(.+)'/.exec(source)?.[1]);
    expect(keys).toHaveLength(3);
    const caches = ['kept-build', 'kept-package'].map((name) => {
      const source = readFileSync(`src/offline/${name}.ts`, 'utf8');
      return /const PREFIX = '(.+)-'/.exec(source)?.[1];
    });
    for (const key of [...keys, ...caches]) expect(page).toContain(`<b>${key}</b>`);
  });
});
