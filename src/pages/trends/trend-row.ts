import type { AreaTree } from '../../domain/area-tree.ts';
import { formatList } from '../../domain/format-nl.ts';
import type { Reading } from '../../domain/reading.ts';
import { writeEvidence, writeTrendDate, writeTrendSource } from '../../domain/sentences/trend-words.ts';
import type { Trend } from '../../domain/trend.ts';
import type { CoreView } from '../../package/views/core-view.ts';

interface TrendIndicator {
  readonly id: string;
  readonly name: string;
  /** In the area and period of the address; null when it is not kept there. */
  readonly reading: Reading | null;
}

export interface TrendRow {
  readonly trend: Trend;
  readonly programme: { readonly id: string; readonly name: string };
  /** "West-Utrecht, 2019" */
  readonly where: string;
  /** "Bewijskracht: zwak" */
  readonly evidence: string;
  readonly source: string;
  readonly indicators: readonly TrendIndicator[];
  /** Said where a linked figure is not kept for the area on screen. */
  readonly note: string | null;
}

interface RowContext {
  readonly core: CoreView;
  readonly tree: AreaTree;
  readonly readings: readonly Reading[];
  /** Name of the area on screen. */
  readonly area: string;
}

/** A trend with the names, dates and present signals around it. */
export function toTrendRow(trend: Trend, { core, tree, readings, area }: RowContext): TrendRow {
  const programme = core.programmes.find(({ id }) => id === trend.programme);
  const names = trend.areas.map((id) => tree.get(id)?.name ?? id);
  const where = names.length === 0 ? 'Hele regio' : formatList(names);
  const indicators = trend.indicators.map((id) => ({
    id,
    name: core.indicators.find((one) => one.id === id)?.name ?? id,
    reading: readings.find(({ indicator }) => indicator.id === id) ?? null,
  }));
  return {
    trend,
    programme: { id: trend.programme, name: programme?.name ?? trend.programme },
    where: `${where}, ${writeTrendDate(trend.when)}`,
    evidence: writeEvidence(trend.evidence),
    source: writeTrendSource(trend),
    indicators,
    note: indicators.some(({ reading }) => reading === null) ? `Zonder teken: geen cijfer voor ${area}.` : null,
  };
}
