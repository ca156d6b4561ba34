import type { SeriesGrain } from '../../domain/series-views.ts';
import type { Measure } from '../../domain/view-reading.ts';

/** ?weergave= and ?maat= as they stand in the address; null when absent. */
export interface ViewChoice {
  readonly grain: string | null;
  readonly measure: string | null;
}

export const PLAIN_VIEW: ViewChoice = { grain: null, measure: null };

export const GRAINS: readonly { readonly value: string; readonly grain: SeriesGrain; readonly label: string }[] = [
  { value: 'kwartaal', grain: 'quarter', label: 'per kwartaal' },
  { value: 'jaar', grain: 'year', label: 'per jaar' },
  { value: 'vier-kwartalen', grain: 'running', label: 'vier kwartalen samen' },
];

export const MEASURES: readonly { readonly value: string; readonly measure: Measure; readonly label: string }[] = [
  { value: 'aantal', measure: 'amount', label: 'aantal' },
  { value: 'per-1000', measure: 'rate', label: 'per 1.000 inwoners' },
];

export function parseViewChoice(search: string): ViewChoice {
  const parameters = new URLSearchParams(search);
  return { grain: parameters.get('weergave'), measure: parameters.get('maat') };
}

/** The search of the same screen with another choice; the usual one is left out. */
export function withViewChoice(search: string, name: 'weergave' | 'maat', value: string): string {
  const parameters = new URLSearchParams(search);
  if (value === 'kwartaal' || value === 'aantal') parameters.delete(name);
  else parameters.set(name, value);
  return parameters.toString();
}
