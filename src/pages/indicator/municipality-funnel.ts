import { compareInFunnel, type FunnelComparison } from '../../domain/compare-in-funnel.ts';
import { findYearFigure } from '../../domain/find-figure.ts';
import { yearOf } from '../../domain/period-math.ts';
import {
  writeFunnelHeading,
  writeFunnelNote,
  writeFunnelTitle,
  writeNoFunnel,
} from '../../domain/sentences/funnel-words.ts';
import { writeTargetValue } from '../../domain/sentences/target-words.ts';
import type { IndicatorBase } from './indicator-base.ts';

export interface FunnelModel {
  readonly comparison: FunnelComparison;
  readonly heading: string;
  readonly name: string;
  readonly conclusion: string;
  readonly note: string;
  readonly target: { readonly value: number; readonly text: string } | null;
  readonly own: string | null;
  readonly inside: ReadonlySet<string>;
  readonly districtOf: ReadonlyMap<string, string>;
}

/** All municipalities of the region in a funnel, whatever part of it is on screen; else why not, in a sentence. */
export function computeMunicipalityFunnel(base: IndicatorBase): FunnelModel | string {
  const { indicator, region, period, area, tree, seriesOf, core } = base;
  if (region === null) return writeNoFunnel('no-region');
  const year = yearOf(base.reading.figure?.period ?? period);
  const figureOf = (id: string) => {
    const series = seriesOf(id);
    return series && findYearFigure(series, year, indicator);
  };
  const municipalities = tree.municipalitiesIn(region.id, period);
  const comparison = compareInFunnel({
    indicator,
    areas: municipalities.map((each) => ({ area: each, observation: figureOf(each.id) })),
    region: figureOf(region.id),
    populations: core.populations,
  });
  if (typeof comparison === 'string') return writeNoFunnel(comparison);
  return {
    comparison,
    heading: writeFunnelHeading(comparison),
    name: `${indicator.name}, gemeenten vergeleken`,
    conclusion: `${writeFunnelTitle(comparison)}.`,
    note: writeFunnelNote(comparison, indicator),
    target: comparison.measure === 'percent' ? findTargetLine(base) : null,
    own: area.level === 'municipality' ? area.id : null,
    inside: new Set(tree.municipalitiesIn(area.id, period).map(({ id }) => id)),
    districtOf: new Map(municipalities.map(({ id, parent }) => [id, (parent && tree.get(parent)?.name) || ''])),
  };
}

/** The target of the region; "doel 2020 14%" when it is of another year than the one on screen. */
function findTargetLine({ region, period, indicator, readingOf }: IndicatorBase): FunnelModel['target'] {
  const target = region && readingOf(region).target;
  if (!target) return null;
  const year = yearOf(target.period) === yearOf(period) ? '' : `${yearOf(target.period)} `;
  return { value: target.value, text: `doel ${year}${writeTargetValue(target, indicator)}` };
}
