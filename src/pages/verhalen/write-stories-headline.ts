import { capitalise, formatCountWord } from '../../domain/format-nl.ts';

/** "Zes verhalen bij de cijfers" */
export function writeStoriesHeadline(count: number): string {
  if (count === 0) return 'Er is nog geen verhaal bij de cijfers';
  return count === 1 ? 'Eén verhaal bij de cijfers' : `${capitalise(formatCountWord(count))} verhalen bij de cijfers`;
}
