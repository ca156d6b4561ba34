import type { Area } from '../../src/domain/area.ts';
import { compareInFunnel, type FunnelComparison, type FunnelInput } from '../../src/domain/compare-in-funnel.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { makeIndicator, makeObservation } from './reading-factory.ts';

export const SHARE = makeIndicator({
  name: 'Succespercentage',
  kind: 'share',
  unit: '%',
  decimals: 1,
  parts: { numerator: 'treffers', denominator: 'acties' },
});
export const COUNT = makeIndicator({ kind: 'count' });

export function makeArea(id: string, name = id): Area {
  return {
    id,
    name,
    level: 'municipality',
    parent: 'west',
    cbs: null,
    validFrom: null,
    validUntil: null,
    tile: null,
    abbreviation: '',
  };
}

/** A share with its parts: (12, 100) is 12% of 100. */
export function makeShare(numerator: number, denominator: number, changes: Partial<Observation> = {}): Observation {
  return makeObservation('2019', (numerator / denominator) * 100, { numerator, denominator, ...changes });
}

/** Areas a, b, c ... with these figures; each has 1.000 times as many inhabitants as its place, counted from 1. */
export function makeFunnelInput(
  observations: readonly (Observation | null)[],
  rest: Partial<FunnelInput> = {},
): FunnelInput {
  const areas = observations.map((observation, index) => {
    const area = makeArea(String.fromCharCode(97 + index));
    return { area, observation: observation && { ...observation, area: area.id } };
  });
  return {
    indicator: SHARE,
    areas,
    region: makeObservation('2019', 12),
    populations: areas.map(({ area }, index) => ({
      area: area.id,
      date: '2022-01-01',
      inhabitants: (index + 1) * 1000,
      source: 'CBS',
    })),
    ...rest,
  };
}

export function makeComparison(
  observations: readonly (Observation | null)[],
  rest: Partial<FunnelInput> = {},
): FunnelComparison {
  const comparison = compareInFunnel(makeFunnelInput(observations, rest));
  if (typeof comparison === 'string') throw new Error(comparison);
  return comparison;
}
