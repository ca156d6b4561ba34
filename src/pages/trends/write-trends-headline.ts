import { capitalise, formatCountWord } from '../../domain/format-nl.ts';

/** "Negentien trends die meewegen" */
export function writeTrendsHeadline(count: number): string {
  if (count === 0) return 'Er staat nog geen trend in de inventarisatie';
  if (count === 1) return 'Eén trend die meeweegt';
  return `${capitalise(formatCountWord(count, 20))} trends die meewegen`;
}
