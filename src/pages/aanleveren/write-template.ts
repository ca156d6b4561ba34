import { formatMissing } from '../../domain/format-nl.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { isQuarter, isYear, type Period } from '../../domain/period.ts';
import { addQuarters, comparePeriods, kindOf, toYear } from '../../domain/period-math.ts';
import { createAreaNames } from '../../intake/area-names.ts';
import { createIndicatorNames } from '../../intake/indicator-names.ts';
import type { DataPackage } from '../../package/data-package.ts';
import { type SafeCell, writeSafeCsv } from '../../package/safe-csv.ts';
import type { TemplateSubject } from './intake-messages.ts';

/** A name that the intake leaves out beside "waarde". */
const LAST_FIGURE = 'vorig cijfer';

/**
 * A CSV file to fill in: a row for each figure of the last period, with the next period, an empty value and the last
 * figure beside it. Only a header when the package has no figures of the subject.
 */
export function writeTemplate(data: DataPackage, subject: TemplateSubject): string {
  const indicators = data.indicators.filter(({ id, programme }) =>
    subject.kind === 'programme' ? programme === subject.id : id === subject.id,
  );
  const last = indicators.map((indicator) => ({ indicator, figures: lastFigures(data.observations, indicator) }));
  const hasParts = last.some(({ figures }) => figures.some(({ denominator }) => denominator !== null));
  const nameOf = createNamer(data);
  const rows = last.flatMap(({ indicator, figures }) =>
    figures.map((figure): SafeCell[] => [
      nameOf.indicator(indicator),
      nameOf.area(figure.area),
      nextPeriod(figure.period),
      null,
      ...(hasParts ? [null, null] : []),
      null,
      figure.value ?? formatMissing(figure.reason, indicator.disclosureThreshold),
    ]),
  );
  const parts = hasParts ? ['teller', 'noemer'] : [];
  return writeSafeCsv([['indicator', 'gebied', 'periode', 'waarde', ...parts, 'reden', LAST_FIGURE], ...rows]);
}

function lastFigures(observations: readonly Observation[], { id, frequency }: Indicator): Observation[] {
  const all = observations.filter(({ indicator }) => indicator === id);
  const regular = all.filter(({ period }) => kindOf(period) === frequency);
  const own = regular.length > 0 ? regular : all;
  const last = own
    .map(({ period }) => period)
    .sort(comparePeriods)
    .at(-1);
  return own.filter(({ period }) => period === last);
}

function nextPeriod(period: Period): string {
  if (isQuarter(period)) return addQuarters(period, 1);
  return isYear(period) ? toYear(Number(period) + 1) : period;
}

/** The name where the intake would read it back as the same thing, else the id. */
function createNamer({ areas, indicators }: DataPackage) {
  const areaNames = createAreaNames(areas);
  const indicatorNames = createIndicatorNames(indicators);
  return {
    area(id: string): string {
      const name = areas.find((area) => area.id === id)?.name ?? id;
      const match = areaNames.match(name);
      return match.kind === 'area' && match.exact && match.area.id === id ? name : id;
    },
    indicator({ id, name }: Indicator): string {
      const match = indicatorNames.match(name);
      return match.kind === 'indicator' && match.exact && match.indicator.id === id ? name : id;
    },
  };
}
