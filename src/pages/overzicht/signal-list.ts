import type { ChartEvent } from '../../domain/chart-event.ts';
import type { ContentHeader } from '../../domain/content.ts';
import { formatValue } from '../../domain/format-nl.ts';
import type { Reading } from '../../domain/reading.ts';
import { computeRichness, type Richness } from '../../domain/richness.ts';
import { writeChartConclusion } from '../../domain/sentences/chart-conclusion.ts';
import { writeFalseAlarms } from '../../domain/sentences/false-alarms.ts';
import { writeSignalCount } from '../../domain/sentences/signal-count.ts';
import { writeSignalText, writeSignalTitle } from '../../domain/sentences/signal-sentence.ts';
import { computeSignals } from '../../domain/signals.ts';
import type { OverviewBase } from './overview-model.ts';

export interface SignalItem {
  readonly reading: Reading;
  readonly title: string;
  readonly text: string;
  readonly conclusion: string;
  /** "Midden-Nederland, 6.052 in 2019" */
  readonly where: string;
  readonly richness: Richness;
  /** The newest question about it, to talk about; null when there is none. */
  readonly dialogue: ContentHeader | null;
}

export interface SignalList {
  /** "5 signalen uit 26 indicatoren: 3 zorgelijk, 1 gunstig, 1 doel buiten bereik" */
  readonly count: string;
  readonly leading: SignalItem | null;
  readonly others: readonly SignalItem[];
  readonly more: number;
  readonly falseAlarms: string;
  readonly events: readonly ChartEvent[];
  readonly example: boolean;
}

const OTHERS_SHOWN = 4;

/** What stands out this quarter: the strongest signal large, the next ones in rows. */
export function computeSignalList(base: OverviewBase): SignalList {
  const { signals, of, expectedFalse, ...counts } = computeSignals(base.readings);
  const neutral = signals.length - counts.concern - counts.improvement - counts.targetOut;
  const items = signals.map((reading) => toItem(reading, base));
  const leading = items.find(({ reading }) => reading.quarters.length > 0) ?? null;
  const others = items.filter((item) => item !== leading);
  return {
    count: writeSignalCount({ ...counts, neutral, of: base.readings.length }),
    leading,
    others: others.slice(0, OTHERS_SHOWN),
    more: Math.max(0, others.length - OTHERS_SHOWN),
    falseAlarms: writeFalseAlarms({ of, expectedFalse, found: signals.length - counts.targetOut }),
    events: base.core.events,
    example: signals.some(({ quarters }) => quarters.some(({ origin }) => origin === 'example')),
  };
}

function toItem(reading: Reading, { core, area, period, tree }: OverviewBase): SignalItem {
  const { id } = reading.indicator;
  const about = core.content.filter((header) => header.form === 'dialogue' && header.indicators.includes(id));
  return {
    reading,
    title: writeSignalTitle(reading),
    text: writeSignalText(reading),
    conclusion: writeChartConclusion(reading),
    where: writeWhere(reading),
    richness: computeRichness({ headers: core.content, hasFigures: true, indicator: id, area, period, tree }),
    dialogue: about.sort((a, b) => b.date.localeCompare(a.date))[0] ?? null,
  };
}

function writeWhere({ area, figure, indicator }: Reading): string {
  if (figure === null || figure.value === null) return area.name;
  return `${area.name}, ${formatValue(figure.value, indicator)} in ${figure.period}`;
}
