import type { Action } from '../../domain/action.ts';
import type { ContentHeader } from '../../domain/content.ts';
import { formatNumber } from '../../domain/format-nl.ts';
import { endDateExclusive, startDate } from '../../domain/period-math.ts';
import { computeRichness, type FormState, type Richness } from '../../domain/richness.ts';
import type { ActionsBase } from './actions-base.ts';

export interface ActionTalk {
  readonly count: string;
  /** "2 gesprekken over PGA-monitor uitrollen" */
  readonly label: string;
  readonly to: string;
}

const BEST: readonly FormState[] = ['present', 'outdated', 'missing'];

/**
 * The five forms around an action: those of its linked indicators together, or of its programme when it has none.
 * null when the figures did not come, as nothing can be said of one of the five then.
 */
export function computeActionRichness(action: Action, base: ActionsBase): Richness | null {
  const { core, readings, area, period, tree } = base;
  if (readings === null) return null;
  const shared = { headers: core.content, area: area.id, period, tree };
  const known = new Set(
    readings.filter(({ figure }) => typeof figure?.value === 'number').map(({ indicator }) => indicator.id),
  );
  const { indicators, programme } = action;
  if (indicators.length === 0) {
    const own = core.programmes.find(({ id }) => id === programme)?.indicators ?? [];
    return computeRichness({ ...shared, programme, hasFigures: own.some((id) => known.has(id)) });
  }
  return indicators
    .map((indicator) => computeRichness({ ...shared, indicator, hasFigures: known.has(indicator) }))
    .reduce(joinRichness);
}

/** The dialogues about the same, that one can read here and now; null when there are none. */
export function computeActionTalk(action: Action, base: ActionsBase): ActionTalk | null {
  const found = base.core.content.filter((header) => isTalkAbout(header, action, base));
  const [first] = found;
  if (first === undefined) return null;
  const own = found.find(({ programme }) => programme === action.programme) ?? first;
  return {
    count: formatNumber(found.length),
    label: `${formatNumber(found.length)} ${found.length === 1 ? 'gesprek' : 'gesprekken'} over ${action.title}`,
    to: `/thema/${own.programme}?vorm=dialoog`,
  };
}

function isTalkAbout(header: ContentHeader, action: Action, { area, period, tree }: ActionsBase): boolean {
  if (header.form !== 'dialogue' || startDate(header.period) >= endDateExclusive(period)) return false;
  if (header.area !== area.id && !tree.ancestors(area.id).some(({ id }) => id === header.area)) return false;
  return action.indicators.length === 0
    ? header.programme === action.programme
    : action.indicators.some((id) => header.indicators.includes(id));
}

function joinRichness(a: Richness, b: Richness): Richness {
  const best = (form: keyof Richness) => BEST.find((state) => a[form] === state || b[form] === state) ?? 'missing';
  return {
    figures: best('figures'),
    letters: best('letters'),
    dialogue: best('dialogue'),
    picture: best('picture'),
    story: best('story'),
  };
}
