import { isSmall } from '../../domain/disclosure/disclosure-table.ts';
import { formatValue } from '../../domain/format-nl.ts';
import type { DataPackage } from '../../package/data-package.ts';
import type { DeliveredFigure, ReportSet } from '../check-set.ts';
import type { RawFigures } from './create-sums-finder.ts';
import { valuesOf } from './known-figures.ts';

type LargeReport = (figures: readonly DeliveredFigure[], report: ReportSet) => void;

/** Tells of figures of one indicator that the sender hides as small although the number in the file is not: readers would be told "minder dan 5". */
export function createLargeReport({ indicators }: Pick<DataPackage, 'indicators'>, raw: RawFigures): LargeReport {
  return (figures, report) => {
    const indicator = indicators.find(({ id }) => id === figures[0]?.item.indicator);
    const threshold = indicator?.disclosureThreshold ?? null;
    if (indicator === undefined || threshold === null) return;
    for (const { item, place } of figures) {
      if (item.reason !== 'small') continue;
      const behind = raw(item.indicator, item.area, item.period);
      if (behind === null || behind.value === null || isSmall(valuesOf(behind, indicator.kind), threshold)) continue;
      const value = formatValue(behind.value, indicator);
      report('groot-getal-verborgen', place, 'value', { value, detail: String(threshold), proposal: 'afgeschermd' });
    }
  };
}
