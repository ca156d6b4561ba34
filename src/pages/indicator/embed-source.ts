import { formatDate, formatPeriod } from '../../domain/format-nl.ts';
import type { IndicatorBase } from './indicator-base.ts';

/** "Almere, 4e kwartaal 2019. Bron: Politie. Stand van de gegevens: 14 maart 2020." */
export function writeEmbedSource({ area, period, indicator, core }: IndicatorBase): string {
  const source = indicator.source.replace(/\.$/, '');
  return `${area.name}, ${formatPeriod(period)}. Bron: ${source}. Stand van de gegevens: ${formatDate(core.referenceDate)}.`;
}
