import type { Action } from '../../domain/action.ts';
import { formatDate, formatPeriod, formatValue } from '../../domain/format-nl.ts';
import { endDateExclusive, lastQuarterOf, quartersBetween } from '../../domain/period-math.ts';
import type { Quarter } from '../../domain/period.ts';
import { OUTDATED_AFTER_QUARTERS } from '../../domain/richness.ts';
import type { CoreView } from '../../package/views/core-view.ts';
import { ACTION_STATUS_LABELS } from '../../ui/action-status-labels.ts';
import type { ContentKind } from './content-kinds.ts';
import { toTargetId } from './target-form.ts';

/** One line of a list of things that can be changed. */
export interface ContentItem {
  readonly id: string;
  readonly title: string;
  readonly programme: string;
  /** "Midden-Nederland, 4e kwartaal 2019" */
  readonly about: string;
  /** What asks for attention: "verouderd", "te laat"; null when nothing does. */
  readonly mark: string | null;
}

const FORMS = { letter: 'letters', story: 'story', picture: 'picture' } as const;

/** Everything of a kind that is published; what asks for attention comes first. */
export function listItems(kind: ContentKind, core: CoreView, actions: readonly Action[]): ContentItem[] {
  return listAll(kind, core, actions).toSorted((a, b) => Number(b.mark !== null) - Number(a.mark !== null));
}

function listAll(kind: ContentKind, core: CoreView, actions: readonly Action[]): ContentItem[] {
  switch (kind) {
    case 'letter':
    case 'story':
    case 'picture':
      return listContent(FORMS[kind], core);
    case 'action':
      return actions.map((action) => ({
        id: action.id,
        title: action.title,
        programme: action.programme,
        about: `${ACTION_STATUS_LABELS[action.status]}, ${action.owner}, klaar ${formatDate(action.due)}`,
        mark: markAction(action, core.referenceDate),
      }));
    case 'target':
      return listTargets(core);
    case 'indicator':
      return core.indicators.map(({ id, name, programme, nextDelivery, owner }) => ({
        id,
        title: name,
        programme,
        about: nextDelivery === null ? owner : `${owner}, volgende levering ${formatDate(nextDelivery)}`,
        mark: nextDelivery !== null && nextDelivery < core.referenceDate ? 'levering te laat' : null,
      }));
  }
}

/** Those of one programme (null = all) that have the words somewhere, in the order of the list. */
export function filterItems(items: readonly ContentItem[], words: string, programme: string | null): ContentItem[] {
  const asked = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return items.filter((item) => {
    const text = `${item.title} ${item.about} ${item.mark ?? ''}`.toLowerCase();
    return (programme === null || item.programme === programme) && asked.every((word) => text.includes(word));
  });
}

function listContent(form: (typeof FORMS)[keyof typeof FORMS], core: CoreView): ContentItem[] {
  const last = core.quarters.findLast(({ filled }) => filled)?.period ?? null;
  const consents = new Map(core.pictures.map(({ id, consent }) => [id, consent?.until ?? null]));
  return core.content
    .filter((header) => header.form === form)
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .map(({ id, title, programme, area, period }) => ({
      id,
      title,
      programme,
      about: `${core.areas.find((one) => one.id === area)?.name ?? area}, ${formatPeriod(period)}`,
      mark: markContent(period, last, form === 'picture' ? (consents.get(id) ?? null) : null, core.referenceDate),
    }));
}

function markContent(
  period: Parameters<typeof lastQuarterOf>[0],
  last: Quarter | null,
  until: string | null,
  today: string,
): string | null {
  if (until !== null && until < today) return 'toestemming voorbij';
  return last !== null && quartersBetween(lastQuarterOf(period), last) > OUTDATED_AFTER_QUARTERS ? 'verouderd' : null;
}

function markAction({ status, due, expected }: Action, today: string): string | null {
  if (status === 'done') return null;
  if ((expected ?? due) < today) return 'te laat';
  return status === 'behind' ? 'loopt achter' : null;
}

function listTargets({ targets, indicators, areas, referenceDate }: CoreView): ContentItem[] {
  return targets.flatMap((target) => {
    const indicator = indicators.find(({ id }) => id === target.indicator);
    if (indicator === undefined) return [];
    const area = areas.find(({ id }) => id === target.area)?.name ?? target.area;
    const value = formatValue(target.value, { ...indicator, decimals: decimalsOf(target.value) });
    const unit = indicator.unit === '%' ? '' : ` ${indicator.unit}`;
    return [
      {
        id: toTargetId(target),
        title: indicator.name,
        programme: indicator.programme,
        about: `${area}, ${formatPeriod(target.period)}: ${target.kind === 'minimum' ? 'minstens' : 'hoogstens'} ${value}${unit}`,
        mark:
          endDateExclusive(target.period) <= referenceDate && !hasLater(target, targets) ? 'geen doel voor nu' : null,
      },
    ];
  });
}

type Key = Pick<CoreView['targets'][number], 'indicator' | 'area' | 'period'>;

function hasLater(target: Key, targets: readonly Key[]): boolean {
  return targets.some(
    ({ indicator, area, period }) => indicator === target.indicator && area === target.area && period > target.period,
  );
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
