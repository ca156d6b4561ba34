import { formatPeriod } from '../../domain/format-nl.ts';
import type { Observation } from '../../domain/observation.ts';
import { isHidden } from '../../domain/judge-series.ts';
import { yearOf } from '../../domain/period-math.ts';
import type { FindingKind } from '../../package/audit/audit-indicator.ts';
import { spotKey } from '../../package/audit/published-sums.ts';
import type { DataPackage } from '../../package/data-package.ts';
import { groupBy } from '../../package/group-by.ts';
import type { DeliveredFigure, ReportSet } from '../check-set.ts';
import type { IssueCode } from '../issue-sentences.ts';
import { completeFigure } from '../complete-figure.ts';
import { isSameFigure } from '../is-same-figure.ts';
import { protectFigure } from '../protect-figure.ts';
import { findShareFault } from './find-share-fault.ts';
import { createDeliveryAudit, type Exposure } from './audit-delivery.ts';

const CODES: Readonly<Record<FindingKind, IssueCode>> = {
  exact: 'verborgen-waarde-uit-sommen',
  narrow: 'verborgen-waarde-bijna-bekend',
  told: 'klein-verraadt-waarde',
  'small-rest': 'klein-verschil-af-te-leiden',
  contradiction: 'cijfers-spreken-elkaar-tegen',
};

/** Tells what a reader could know too well of the figures of one indicator; faulty = what one sum told already. */
type ExposureCheck = (
  figures: readonly DeliveredFigure[],
  sums: readonly Observation[],
  faulty: readonly Observation[],
  report: ReportSet,
) => void;

/** The check of hidden figures over all sums together, as publishing does it. */
export function createExposureCheck(data: DataPackage): ExposureCheck {
  const audit = createDeliveryAudit(data);
  const names = new Map(data.areas.map(({ id, name }) => [id, name]));
  const published = groupBy(data.observations, ({ indicator }) => indicator);
  return (figures, sums, faulty, report) => {
    const indicator = data.indicators.find(({ id }) => id === figures[0]?.item.indicator);
    if (indicator === undefined || indicator.disclosureThreshold === null) return;
    const before = new Map((published.get(indicator.id) ?? []).map((item) => [spotKey(item), item]));
    const complete = (item: Observation): Observation => {
      const found = before.get(spotKey(item)) ?? null;
      return found !== null && isSameFigure(found, item) ? found : completeFigure(item, found, indicator);
    };
    const after = {
      // What is shown and too small is told already, and is no riddle yet.
      told: figures.map(({ item }) => withoutHidden(complete(item))),
      sums: sums.map((sum) => protectFigure(complete(sum), indicator)),
    };
    for (const [index, { item, place }] of figures.entries()) {
      const figure = after.told[index];
      const fault =
        figure === undefined || before.get(spotKey(item)) === figure ? null : findShareFault(figure, indicator);
      const proposal = fault === 'iedereen-in-een-groep' ? 'afgeschermd' : `<${indicator.disclosureThreshold}`;
      if (fault !== null) report(fault, place, 'value', { detail: String(indicator.disclosureThreshold), proposal });
    }
    const isFaulty = new Set(faulty.map(spotKey));
    const exposures = audit(after, indicator).filter(
      ({ kind, item }) => kind !== 'exact' || !isFaulty.has(spotKey(item)),
    );
    if (exposures.length === 0) return;
    // The first of a figure that is told twice.
    const places = new Map(figures.toReversed().map(({ item, place }) => [spotKey(item), place]));
    for (const exposure of exposures) {
      reportExposure(exposure, figures, places, report, names, indicator.disclosureThreshold);
    }
  };
}

/** Where it can be mended: at a figure to hide as well, else at the figure itself, else near it. */
function reportExposure(
  { kind, item, hideable }: Exposure,
  figures: readonly DeliveredFigure[],
  places: ReadonlyMap<string, number>,
  report: ReportSet,
  names: ReadonlyMap<string, string>,
  threshold: number,
): void {
  const placeOf = (found: Observation | null): number | undefined =>
    found === null ? undefined : places.get(spotKey(found));
  const own = placeOf(item);
  // The word "klein" says too much: another word is enough.
  const mended = kind === 'told' && item.reason === 'small' && own !== undefined ? own : placeOf(hideable);
  const isMended = mended !== undefined && kind !== 'contradiction';
  report(CODES[kind], isMended ? mended : (own ?? nearest(item, figures)), 'value', {
    value: `${names.get(item.area) ?? item.area} in ${formatPeriod(item.period)}`,
    detail: String(threshold),
    proposal: isMended ? 'afgeschermd' : null,
  });
}

function nearest({ period }: Observation, figures: readonly DeliveredFigure[]): number | null {
  const inPeriod = figures.find(({ item }) => item.period === period);
  return (inPeriod ?? figures.find(({ item }) => yearOf(item.period) === yearOf(period)))?.place ?? null;
}

function withoutHidden(figure: Observation): Observation {
  return isHidden(figure) ? { ...figure, value: null, numerator: null, denominator: null } : figure;
}
