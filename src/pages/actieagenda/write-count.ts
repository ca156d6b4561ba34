import type { Action } from '../../domain/action.ts';
import { formatNumber } from '../../domain/format-nl.ts';

/** (16 actions, 2 of them behind) -> "16 acties, 2 lopen achter" */
export function writeCount(actions: readonly Pick<Action, 'status'>[]): string {
  const behind = actions.filter(({ status }) => status === 'behind').length;
  const all = `${formatNumber(actions.length)} ${actions.length === 1 ? 'actie' : 'acties'}`;
  if (behind === 0) return all;
  return `${all}, ${formatNumber(behind)} ${behind === 1 ? 'loopt' : 'lopen'} achter`;
}
