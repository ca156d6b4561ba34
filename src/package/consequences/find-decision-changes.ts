import type { Area } from '../../domain/area.ts';
import type { Decision } from '../../domain/content.ts';
import { formatDate, formatMissing, formatValue } from '../../domain/format-nl.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { comparePeriods, endDateExclusive, kindOf } from '../../domain/period-math.ts';
import { exampleNote, inPeriod } from '../../domain/sentences/wording.ts';
import type { DataPackage } from '../data-package.ts';
import { groupBy } from '../group-by.ts';
import { type Consequence, indicatorHref } from './consequence.ts';

const SHOWN = 80;
const KINDS = ['year', 'quarter', 'month'] as const;

/** Decisions in a dialogue about an indicator, of which the last figure before the decision becomes another. */
export function findDecisionChanges(before: DataPackage, after: DataPackage): Consequence[] {
  const then = groupBy(before.observations, keyOf);
  const now = new Map(after.observations.map((each) => [`${keyOf(each)}|${each.period}`, each]));
  return after.dialogues.flatMap((dialogue) => {
    const area = after.areas.find(({ id }) => id === dialogue.area);
    if (area === undefined) return [];
    return dialogue.decisions.flatMap((decision) =>
      dialogue.indicators.flatMap((id): Consequence[] => {
        const indicator = after.indicators.find((each) => each.id === id);
        const key = `${id}|${area.id}`;
        const known = lastKnown(then.get(key) ?? [], decision.date);
        const changed = known.find((figure) => isChanged(figure, now.get(`${key}|${figure.period}`)));
        if (indicator === undefined || changed === undefined) return [];
        const text = writeChange(decision, indicator, area, changed, now.get(`${key}|${changed.period}`));
        return [{ kind: 'decision', indicator: id, area: area.id, text, href: indicatorHref(id, area) }];
      }),
    );
  });
}

/** The year, quarter and month that had just ended on the day of the decision, as far as there were figures. */
function lastKnown(figures: readonly Observation[], date: string): Observation[] {
  const ended = figures.filter(({ period }) => endDateExclusive(period) <= date);
  return KINDS.flatMap((kind) => {
    const own = ended.filter(({ period }) => kindOf(period) === kind);
    return own.sort((a, b) => comparePeriods(b.period, a.period)).slice(0, 1);
  });
}

function isChanged(before: Observation, after: Observation | undefined): boolean {
  return before.value !== (after?.value ?? null) || before.reason !== (after?.reason ?? null);
}

function writeChange(
  { text, date }: Decision,
  indicator: Indicator,
  area: Area,
  before: Observation,
  after: Observation | undefined,
): string {
  const short = text.length > SHOWN ? `${text.slice(0, SHOWN - 3).trimEnd()}...` : text;
  const place = `${indicator.name} in ${area.name} ${inPeriod(before.period)}`;
  const figures = `was toen ${write(before, indicator)} en wordt ${write(after, indicator)}`;
  return `Het besluit van ${formatDate(date)}, “${short}”, steunt op een cijfer dat verandert. ${place} ${figures}.${exampleNote([after ?? before])}`;
}

function write(figure: Observation | undefined, indicator: Indicator): string {
  if (figure === undefined) return formatMissing('unknown');
  return figure.value === null
    ? formatMissing(figure.reason, indicator.disclosureThreshold)
    : formatValue(figure.value, indicator);
}

function keyOf({ indicator, area }: Observation): string {
  return `${indicator}|${area}`;
}
