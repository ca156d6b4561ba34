export type AreaSort = 'gesprek' | 'programma' | 'naam';

/** What a reader chose on the profile; it stands in the address. null = not chosen. */
export interface AreaChoices {
  readonly programme: string | null;
  /** "regio", "district" or the id of an area of the same kind. */
  readonly compare: string | null;
  readonly sort: AreaSort;
}

export const SORTS: readonly { readonly value: AreaSort; readonly label: string }[] = [
  { value: 'gesprek', label: 'Sorteer: gesprek eerst' },
  { value: 'programma', label: 'Sorteer: programma' },
  { value: 'naam', label: 'Sorteer: naam' },
];

/** "?programma=vis&vergelijk=flevoland&sorteer=naam"; a sort that there is not counts as not chosen. */
export function parseAreaChoices(search: string): AreaChoices {
  const parameters = new URLSearchParams(search);
  const sort = SORTS.find(({ value }) => value === parameters.get('sorteer'));
  return {
    programme: parameters.get('programma'),
    compare: parameters.get('vergelijk'),
    sort: sort?.value ?? 'gesprek',
  };
}

/** ("periode=2019-K3", "sorteer", "naam") -> "periode=2019-K3&sorteer=naam"; null takes it out. */
export function withAreaChoice(search: string, name: string, value: string | null): string {
  const parameters = new URLSearchParams(search);
  if (value === null) parameters.delete(name);
  else parameters.set(name, value);
  return parameters.toString();
}
