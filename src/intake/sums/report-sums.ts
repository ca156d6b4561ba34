import { formatPeriod, formatValue } from '../../domain/format-nl.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import type { DataPackage } from '../../package/data-package.ts';
import type { DeliveredFigure, ReportSet } from '../check-set.ts';
import type { DerivedSum, SumsOfIndicator } from './derive-sums.ts';
import { isPublishedAsSuch } from './known-figures.ts';

type SumsReport = (figures: readonly DeliveredFigure[], sums: SumsOfIndicator, report: ReportSet) => void;

/** Tells what the sender should see of the sums of one indicator: what is replaced, what is withheld and what must be delivered. */
export function createSumsReport({ areas, indicators }: Pick<DataPackage, 'areas' | 'indicators'>): SumsReport {
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  const nameOf = ({ area, period }: Observation): string => `${names.get(area) ?? area} in ${formatPeriod(period)}`;
  return (figures, { derived, stale }, report) => {
    const indicator = indicators.find(({ id }) => id === figures[0]?.item.indicator);
    if (indicator === undefined) return;
    const tell = (
      code: Parameters<ReportSet>[0],
      cause: DerivedSum['cause'],
      facts: { readonly value: string; readonly detail?: string },
    ): void => {
      const figure = figures.find(({ item: { area, period } }) => area === cause.area && period === cause.period);
      if (figure !== undefined) report(code, figure.place, 'value', facts);
    };
    for (const sum of derived) {
      const { before, after, cause } = sum;
      if (isWithheldAnew(sum, indicator)) tell('som-afgeschermd', cause, { value: nameOf(after) });
      else if (before !== null && isPublishedAsSuch(before) && before.value !== after.value) {
        const example = after.origin === 'example' ? ', een voorbeeldcijfer' : '';
        const detail = `${nameOf(after)} wordt ${formatValue(after.value ?? 0, indicator)}${example}`;
        tell('som-vervangen', cause, { value: formatValue(before.value ?? 0, indicator), detail });
      }
    }
    for (const { published, cause } of stale)
      tell('som-verandert', cause, {
        value: formatValue(published.value ?? 0, indicator),
        detail: nameOf(published),
      });
  };
}

/**
 * A sum that readers saw, or that they would see if no part of it were hidden. That a new sum of counts is withheld stands
 * beside the button: it is so in most files, and a tick for each would be ticked without a look.
 */
function isWithheldAnew({ kind, before, after }: DerivedSum, indicator: Indicator): boolean {
  if (after.value !== null || after.reason === 'unknown') return false;
  if (before !== null) return before.value !== null;
  return indicator.kind !== 'count' && kind === 'open' && after.reason === 'withheld';
}
