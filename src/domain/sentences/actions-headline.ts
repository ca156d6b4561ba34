import type { Action } from '../action.ts';
import { capitalise, formatCountWord, formatNumber } from '../format-nl.ts';
import type { Programme } from '../programme.ts';

/** "Negen van de 73 acties lopen achter, vier daarvan bij Ondermijning.": names a programme only when one stands out. */
export function writeActionsHeadline(
  actions: readonly Pick<Action, 'status' | 'programme'>[],
  programmes: readonly Pick<Programme, 'id' | 'name'>[],
): string {
  const behind = actions.filter(({ status }) => status === 'behind');
  const of = actions.length;
  if (of === 0) return 'Er zijn nog geen acties.';
  if (of === 1) return behind.length === 1 ? 'De enige actie loopt achter.' : 'De enige actie loopt niet achter.';
  const all = `van de ${of > 12 ? formatNumber(of) : formatCountWord(of)} acties`;
  if (behind.length === 0) return `Geen ${all} loopt achter.`;
  const subject = `${capitalise(formatCountWord(behind.length))} ${all}`;
  return `${subject} ${behind.length === 1 ? 'loopt' : 'lopen'} achter${writeMost(behind, programmes)}.`;
}

function writeMost(
  behind: readonly Pick<Action, 'programme'>[],
  programmes: readonly Pick<Programme, 'id' | 'name'>[],
): string {
  const counts = programmes
    .map(({ id, name }) => ({ name, count: behind.filter(({ programme }) => programme === id).length }))
    .sort((a, b) => b.count - a.count);
  const [most, next] = counts;
  if (!most || most.count === 0 || most.count === next?.count) return '';
  if (most.count === behind.length) return behind.length === 1 ? `, bij ${most.name}` : `, alle bij ${most.name}`;
  return `, ${formatCountWord(most.count)} daarvan bij ${most.name}`;
}
