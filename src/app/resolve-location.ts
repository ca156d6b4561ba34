import type { Area } from '../domain/area.ts';
import { isPeriod, type Quarter } from '../domain/period.ts';
import { comparePeriods, lastQuarterOf, periodOfDate, previousQuarter } from '../domain/period-math.ts';
import type { CoreView } from '../package/views/core-view.ts';

type LocationCore = Pick<CoreView, 'areas' | 'quarters' | 'referenceDate'>;

/** What an address without area and period stands at. */
export interface DefaultLocation {
  readonly area: Area;
  readonly period: Quarter;
}

export type ResolvedLocation =
  | { readonly kind: 'known'; readonly area: Area; readonly period: Quarter; readonly defaults: DefaultLocation }
  | { readonly kind: 'unknown-area'; readonly value: string }
  | { readonly kind: 'unknown-period'; readonly value: string };

/** The region, and the last quarter with most of its figures that had ended on the day of the package. */
export function computeDefaultLocation({ areas, quarters, referenceDate }: LocationCore): DefaultLocation | null {
  const region = areas.find(({ parent }) => parent === null);
  if (!region) return null;
  const ended = previousQuarter(periodOfDate(referenceDate));
  const past = quarters.filter(({ period }) => comparePeriods(period, ended) <= 0);
  const period = (past.findLast(({ filled }) => filled) ?? past.at(-1))?.period ?? ended;
  return { area: region, period };
}

/**
 * Where an address stands: the area of its path (a profile) or of ?gebied=, the period of ?periode=, else the defaults.
 * A year stands for its last quarter.
 */
export function resolveLocation(core: LocationCore, pathArea: string | null, search: string): ResolvedLocation {
  const parameters = new URLSearchParams(search);
  const defaults = computeDefaultLocation(core);
  const areaId = pathArea ?? parameters.get('gebied');
  const area = areaId === null ? defaults?.area : core.areas.find(({ id }) => id === areaId);
  if (!defaults || !area) return { kind: 'unknown-area', value: areaId ?? '' };
  const asked = parameters.get('periode');
  const period = asked === null ? defaults.period : findQuarter(core, asked);
  return period ? { kind: 'known', area, period, defaults } : { kind: 'unknown-period', value: asked ?? '' };
}

function findQuarter({ quarters }: LocationCore, text: string): Quarter | undefined {
  if (!isPeriod(text)) return undefined;
  const quarter = lastQuarterOf(text);
  return quarters.find(({ period }) => period === quarter)?.period;
}
