import { formatNumber } from '../../domain/format-nl.ts';
import type { ContentItem } from './list-items.ts';

/** "13 brieven, 2 vragen aandacht" */
export function describeItems(items: readonly ContentItem[], title: string): string {
  const marked = items.filter(({ mark }) => mark !== null).length;
  const all = `${formatNumber(items.length)} ${items.length === 1 ? 'staat' : 'staan'} op het dashboard`;
  if (items.length === 0) return `Nog geen ${title.toLowerCase()}`;
  if (marked === 0) return all;
  return `${all}, ${formatNumber(marked)} ${marked === 1 ? 'vraagt' : 'vragen'} aandacht`;
}
