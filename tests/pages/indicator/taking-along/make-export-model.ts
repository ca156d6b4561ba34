import type { Observation } from '../../../../src/domain/observation.ts';
import { addQuarters } from '../../../../src/domain/period-math.ts';
import { computeIndicatorModel, type IndicatorModel } from '../../../../src/pages/indicator/indicator-model.ts';
import { computeExport, type ExportModel } from '../../../../src/pages/indicator/taking-along/export-model.ts';
import { parseViewChoice } from '../../../../src/pages/indicator/view-choice.ts';
import { makeIndicator, makeObservation } from '../../../domain/reading-factory.ts';
import { makeCore, makeProgramme, makeThemeView } from '../../thema/theme-factory.ts';

interface Options {
  readonly search?: string;
  readonly indicator?: Parameters<typeof makeIndicator>[0];
  /** What the quarter with that number is instead. */
  readonly changes?: Readonly<Record<number, Partial<Observation>>>;
  readonly years?: readonly Observation[];
  readonly count?: number;
}

/** The screen of an indicator with 20 quarters of 20, 21, 22, 20, ... */
export function makeModel({
  search = '',
  indicator: own = {},
  changes = {},
  years = [],
  count = 20,
}: Options = {}): IndicatorModel {
  const indicator = makeIndicator({ programme: 'digitaal', levels: ['region', 'district', 'municipality'], ...own });
  const quarters = Array.from({ length: count }, (_, index) =>
    makeObservation(addQuarters('2015-K1', index), 20 + (index % 3), { area: 'regio', ...changes[index] }),
  );
  const model = computeIndicatorModel(
    {
      core: makeCore({
        indicators: [indicator],
        programmes: [makeProgramme()],
        populations: [{ area: 'regio', date: '2022-01-01', inhabitants: 1000, source: 'CBS' }],
      }),
      indicatorView: {
        indicator: indicator.id,
        expectations: [],
        series: [{ indicator: indicator.id, area: 'regio', years, quarters }],
      },
      themeView: makeThemeView({}),
      indicator: indicator.id,
      area: 'regio',
      period: '2019-K4',
    },
    parseViewChoice(search),
  );
  if (model === null) throw new Error('The indicator or the area of the test is unknown.');
  return model;
}

export function makeExportModel(options: Options = {}): ExportModel {
  const model = computeExport(makeModel(options));
  if (model === null) throw new Error('The test has no figure to take along.');
  return model;
}
