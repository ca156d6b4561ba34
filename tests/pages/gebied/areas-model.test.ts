import { describe, expect, it } from 'vitest';
import { computeAreasModel } from '../../../src/pages/gebied/areas-model.ts';
import { AREAS, makeArea, makeCore } from './area-factory.ts';

describe('computeAreasModel', () => {
  it('counts what it lists', () => {
    const model = computeAreasModel(makeCore(), '2019-K4');
    expect(model?.headline).toBe('4 gemeenten in drie districten');
    expect(model?.districts.map(({ label }) => label)).toEqual(['2 gemeenten', '1 gemeente', '1 gemeente']);
    expect(model?.options.map(({ value }) => value).slice(0, 3)).toEqual(['regio', 'oost', 'soest']);
  });

  it('leaves out what does not exist in the period, and is null without a region', () => {
    const merged = { ...makeArea('vianen', 'municipality', 'west'), validUntil: '2019-01-01' };
    expect(computeAreasModel(makeCore({ areas: [...AREAS, merged] }), '2019-K4')?.headline).toMatch(/^4 /);
    expect(computeAreasModel(makeCore({ areas: [] }), '2019-K4')).toBeNull();
  });
});
